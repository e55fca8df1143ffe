import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/identity'
import { sharedWords } from '@/ui/refusals'

type Schemas = components['schemas']
export type UnitRow = Schemas['UnitRow']
export type AccountRow = Schemas['AccountRow']
export type Entry = Schemas['Entry']
export type Role = AccountRow['role']
export type ScopeKind = AccountRow['scopeKind']
export type UnitKind = UnitRow['kind']

/** How far a role usually sees; the server begins a new account with it. */
export const USUAL_SCOPE: Record<Role, ScopeKind> = { SELLER: 'SELF', LEADER: 'UNIT', MANAGER: 'UNIT', DIRECTOR: 'ALL', REVIEWER: 'UNIT', TRAINER: 'UNIT', ADMINISTRATOR: 'ALL' }
export const ROLES: Role[] = ['SELLER', 'LEADER', 'MANAGER', 'DIRECTOR', 'REVIEWER', 'TRAINER', 'ADMINISTRATOR']
export const SCOPES: ScopeKind[] = ['SELF', 'UNIT', 'UNITS', 'ALL']
export const KINDS: UnitKind[] = ['NATION', 'REGION', 'PROVINCE', 'CITY', 'AREA', 'STORE', 'TEAM']

/** Refusals this feature has words for; anything else is told in general words with its number. */
const KNOWN = new Set([
  'account.own', 'account.login-taken', 'unit.not-empty', 'unit.top', 'unit.inside-itself', 'unit.kind-order',
  'password.wrong', 'password.short', 'password.weak', 'sign-in.wait', 'invalid', 'not-found',
])

export interface Trouble {
  key: string
  values: Record<string, unknown>
}

/** A message key and its figures for whatever went wrong. */
export function troubleOf(cause: unknown): Trouble {
  if (!(cause instanceof Problem)) return { key: 'identity.trouble.other', values: { id: '–' } }
  if (cause.status === 0) return { key: 'identity.trouble.network', values: {} }
  const known = KNOWN.has(cause.code)
  return { key: known ? `identity.trouble.${cause.code.replaceAll('.', '_')}` : (sharedWords(cause.code) ?? 'identity.trouble.other'), values: { ...cause.details, id: cause.requestId || cause.status } }
}

const KEY = 'identity'

function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }) })
}

export const useUnits = () => useQuery({ queryKey: [KEY, 'units'], queryFn: () => ok(api.GET('/api/organisation/units')) })

export const useAddUnit = () => useChange((body: Schemas['NewUnit']) => ok(api.POST('/api/organisation/units', { body })))

export const useRenameUnit = () =>
  useChange(({ unitId, name }: { unitId: string; name: string }) => ok(api.PUT('/api/organisation/units/{unitId}', { params: { path: { unitId } }, body: { name } })))

export const useMoveUnit = () =>
  useChange(({ unitId, parentId }: { unitId: string; parentId: string }) =>
    ok(api.POST('/api/organisation/units/{unitId}/move', { params: { path: { unitId } }, body: { parentId } })),
  )

export const useCloseUnit = () => useChange((unitId: string) => ok(api.DELETE('/api/organisation/units/{unitId}', { params: { path: { unitId } } })))

export interface AccountFilter {
  text?: string
  role?: Role
  unitId?: string
  active?: boolean
}

export const useAccounts = (filter: Ref<AccountFilter>) =>
  useInfiniteQuery({
    queryKey: computed(() => [KEY, 'accounts', filter.value]),
    queryFn: ({ pageParam }) => ok(api.GET('/api/accounts', { params: { query: { ...filter.value, cursor: pageParam, size: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const useAccount = (accountId: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'account', accountId.value]),
    queryFn: () => ok(api.GET('/api/accounts/{accountId}', { params: { path: { accountId: accountId.value } } })),
    enabled: computed(() => accountId.value !== ''),
  })

export const useCreateAccount = () => useChange((body: Schemas['NewAccountForm']) => ok(api.POST('/api/accounts', { body })))

export const useChangeAccount = () =>
  useChange(({ accountId, ...body }: Schemas['AccountForm'] & { accountId: string }) => ok(api.PUT('/api/accounts/{accountId}', { params: { path: { accountId } }, body })))

export const useActivate = () =>
  useChange(({ accountId, active }: { accountId: string; active: boolean }) =>
    ok(active ? api.POST('/api/accounts/{accountId}/activate', { params: { path: { accountId } } }) : api.POST('/api/accounts/{accountId}/deactivate', { params: { path: { accountId } } })),
  )

export const useResetPassword = () => useChange((accountId: string) => ok(api.POST('/api/accounts/{accountId}/password', { params: { path: { accountId } } })))

export interface AuditFilter {
  action?: string
  accountId?: string
  subject?: string
  from?: string
  to?: string
}

export const useAudit = (filter: Ref<AuditFilter>) =>
  useInfiniteQuery({
    queryKey: computed(() => [KEY, 'audit', filter.value]),
    queryFn: ({ pageParam }) => ok(api.GET('/api/audit', { params: { query: { ...filter.value, cursor: pageParam, size: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const useVerify = () => useMutation({ mutationFn: () => ok(api.POST('/api/audit/verify')) })

export const useOwnSessions = () => useQuery({ queryKey: [KEY, 'sessions'], queryFn: () => ok(api.GET('/api/sessions')) })

export const useEndSession = () => useChange((sessionId: string) => ok(api.DELETE('/api/sessions/{sessionId}', { params: { path: { sessionId } } })))

export const useChangePassword = () => useChange((body: Schemas['PasswordChange']) => ok(api.PUT('/api/session/password', { body })))

export interface TreeNode extends UnitRow {
  children: TreeNode[]
  /** Active people in it and everything below. */
  below: number
  /** Units below it. */
  units: number
}

/** The list (parents first) as a tree; a unit whose parent is out of sight is a root. */
export function treeOf(rows: UnitRow[]): TreeNode[] {
  const nodes = new Map(rows.map((row) => [row.id, { ...row, children: [], below: row.people, units: 0 } as TreeNode]))
  const roots: TreeNode[] = []
  for (const node of nodes.values()) {
    const parent = node.parentId ? nodes.get(node.parentId) : undefined
    if (parent) parent.children.push(node)
    else roots.push(node)
  }
  const sum = (node: TreeNode): void => {
    for (const child of node.children) {
      sum(child)
      node.below += child.below
      node.units += child.units + 1
    }
  }
  roots.forEach(sum)
  return roots
}

/** Kinds that may stand below a kind. */
export const kindsBelow = (kind: UnitKind): UnitKind[] => KINDS.slice(KINDS.indexOf(kind) + 1)

/** Where a unit may be hung: above it in kind, not inside itself, not where it is. */
export const targetsOf = (unit: UnitRow, rows: UnitRow[]): UnitRow[] =>
  rows.filter((row) => KINDS.indexOf(row.kind) < KINDS.indexOf(unit.kind) && !row.path.startsWith(unit.path) && row.id !== unit.parentId)
