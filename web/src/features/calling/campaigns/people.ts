import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/identity'
import { useSession } from '@/layout/session'

export type UnitRow = components['schemas']['UnitRow']
export type AccountRow = components['schemas']['AccountRow']

/** The units of the company; empty for those who may not see the organisation. */
export function useUnits() {
  const session = useSession()
  return useQuery({
    queryKey: ['calling', 'units'],
    queryFn: () => ok(api.GET('/api/organisation/units')),
    enabled: computed(() => session.may('organisation.read')),
    staleTime: 300_000,
  })
}

/** Active people inside the caller's scope, at most 200; empty for those who may not see accounts. */
export function useAccounts() {
  const session = useSession()
  return useQuery({
    queryKey: ['calling', 'accounts'],
    queryFn: async () => (await ok(api.GET('/api/accounts', { params: { query: { active: true, size: 200 } } }))).rows,
    enabled: computed(() => session.may('accounts.read')),
    staleTime: 300_000,
  })
}

/** Units as an indented list: parents before children, by name. */
export function treeOf(units: readonly UnitRow[]): { unit: UnitRow; depth: number }[] {
  const known = new Set(units.map((unit) => unit.id))
  const below = (parent: string | undefined, depth: number): { unit: UnitRow; depth: number }[] =>
    units
      .filter((unit) => (parent === undefined ? !unit.parentId || !known.has(unit.parentId) : unit.parentId === parent))
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((unit) => [{ unit, depth }, ...below(unit.id, depth + 1)])
  return below(undefined, 0)
}

/** How many different people a choice of units and accounts reaches. */
export function reach(units: readonly UnitRow[], accounts: readonly AccountRow[], chosen: readonly { kind: 'UNIT' | 'ACCOUNT'; id: string }[]): number {
  const paths = chosen.filter((one) => one.kind === 'UNIT').map((one) => units.find((unit) => unit.id === one.id)?.path).filter((path): path is string => !!path)
  const alone = new Set(chosen.filter((one) => one.kind === 'ACCOUNT').map((one) => one.id))
  return accounts.filter((person) => WORKING.has(person.role) && (alone.has(person.id) || paths.some((path) => person.orgPath.startsWith(path)))).length
}

const WORKING: ReadonlySet<AccountRow['role']> = new Set(['SELLER', 'LEADER'])
