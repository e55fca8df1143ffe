import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/deals'
import { sharedWords } from '@/ui/refusals'
import { companyZone, instantOf, wallOf } from '@/ui/zone'

type Schemas = components['schemas']
export type Project = Schemas['Project']
export type Stage = Schemas['Stage']
export type Order = Schemas['Order']
export type ProjectState = Project['state']

const KEY = 'deals'

/** An order moves projects, figures and histories: all that hangs on it is asked for again. */
function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: work,
    onSettled: () => Promise.all([KEY, 'activities', 'targets'].map((key) => cache.invalidateQueries({ queryKey: [key] }))),
  })
}

export const useStages = () => useQuery({ queryKey: [KEY, 'stages'], queryFn: () => ok(api.GET('/api/stages')), staleTime: 300_000 })

export const useProjects = (state: Ref<ProjectState | undefined>, limit: number) =>
  useInfiniteQuery({
    queryKey: computed(() => [KEY, 'projects', state.value, limit]),
    queryFn: ({ pageParam }) => ok(api.GET('/api/projects', { params: { query: { state: state.value, cursor: pageParam, limit } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const useTotals = () => useQuery({ queryKey: [KEY, 'totals'], queryFn: () => ok(api.GET('/api/projects/totals')) })

export const useProject = (id: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'project', id.value]), queryFn: () => ok(api.GET('/api/projects/{id}', { params: { path: { id: id.value } } })), enabled: computed(() => id.value !== '') })

export const useProjectsOf = (customerId: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'of', customerId.value]),
    queryFn: () => ok(api.GET('/api/projects/of-customer/{customerId}', { params: { path: { customerId: customerId.value } } })),
  })

export const useOpen = () => useChange((body: Schemas['OpenRequest']) => ok(api.POST('/api/projects', { body })))

export const useMove = () =>
  useChange(({ id, ...body }: Schemas['MoveRequest'] & { id: string }) => ok(api.POST('/api/projects/{id}/move', { params: { path: { id } }, body })))

export const useLose = () =>
  useChange(({ id, reason }: { id: string; reason: string }) => ok(api.POST('/api/projects/{id}/lose', { params: { path: { id } }, body: { reason } })))

export const useReopen = () => useChange((id: string) => ok(api.POST('/api/projects/{id}/reopen', { params: { path: { id } } })))

export const useOrders = (span: Ref<{ from?: string; to?: string }>) =>
  useInfiniteQuery({
    queryKey: computed(() => [KEY, 'orders', span.value]),
    queryFn: ({ pageParam }) => ok(api.GET('/api/orders', { params: { query: { ...span.value, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export const useOrder = (id: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'order', id.value]), queryFn: () => ok(api.GET('/api/orders/{id}', { params: { path: { id: id.value } } })), enabled: computed(() => id.value !== '') })

export const usePlace = () => useChange((body: Schemas['PlaceRequest']) => ok(api.POST('/api/orders', { body })))

export const useCancelOrder = () =>
  useChange(({ id, reason }: { id: string; reason: string }) => ok(api.POST('/api/orders/{id}/cancel', { params: { path: { id } }, body: { reason } })))

export const useTakeBack = () =>
  useChange(({ id, ...body }: Schemas['ReturnRequest'] & { id: string }) => ok(api.POST('/api/orders/{id}/returns', { params: { path: { id } }, body })))

export const usePay = () =>
  useChange(({ id, ...body }: Schemas['PayRequest'] & { id: string }) => ok(api.POST('/api/orders/{id}/payments', { params: { path: { id } }, body })))

const KNOWN = [
  'project.changed', 'project.closed', 'project.lost', 'order.key-used', 'order.nothing-left', 'order.too-much', 'payment.too-much', 'order.shares-over', 'stage.in-use',
]

/** The message of a refused change and the values its text needs; amounts are in minor units. */
export function failureOf(error: unknown): { key: string; left: number } {
  const code = error instanceof Problem ? error.code : ''
  const left = error instanceof Problem && typeof error.details.left === 'number' ? error.details.left : 0
  return { key: KNOWN.includes(code) ? `deals.failed.${code.replace(/[.-]/g, '_')}` : (sharedWords(code) ?? 'deals.failed.other'), left }
}

/** Yuan as typed to minor units; null for anything that is no amount with at most two decimals. */
export function minorOf(text: string): number | null {
  const plain = text.replace(/[,，\s¥￥]/g, '')
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return null
  const [whole, cents = ''] = plain.split('.')
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}

/** Whole days since an instant. */
export function daysSince(at: string, now: number): number {
  return Math.max(0, Math.floor((now - new Date(at).getTime()) / 86_400_000))
}

/** This month, the one before, or all time, on the company's clock. */
export function monthSpan(name: 'month' | 'last' | 'all', now: Date): { from?: string; to?: string } {
  if (name === 'all') return {}
  const shift = name === 'month' ? 0 : -1
  const { year, month } = wallOf(now, companyZone.value)
  const start = (add: number) => instantOf({ year, month: month + add, day: 1, hour: 0, minute: 0 }, companyZone.value).toISOString()
  return { from: start(shift), to: start(shift + 1) }
}
