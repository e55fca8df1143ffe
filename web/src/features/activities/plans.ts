import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/activities'
import { sharedWords } from '@/ui/refusals'
import { companyZone } from '@/ui/zone'

type Schemas = components['schemas']
export type PlanItem = Schemas['PlanItem']
export type Entry = Schemas['Entry']
export type Callback = Schemas['Callback']
export type Adherence = Schemas['Adherence']
export type TimelineEntry = Schemas['TimelineEntry']
export type Plannable = 'CALL' | 'VISIT' | 'MESSAGE' | 'MEETING'
export const PLANNABLE: Plannable[] = ['CALL', 'VISIT', 'MESSAGE', 'MEETING']

const KEY = 'activities'
/** The company's clock decides what "today" is. */
const zone = () => companyZone.value

/** Plans, callbacks and history hang together: whatever changed, all are asked for again. */
function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }) })
}

export const useToday = () =>
  useQuery({ queryKey: [KEY, 'today'], queryFn: () => ok(api.GET('/api/plan-items/today', { params: { query: { zone: zone() } } })), refetchInterval: 60_000 })

export const useWeek = (date: Ref<string>, enabled: Ref<boolean>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'week', date.value]),
    queryFn: () => ok(api.GET('/api/plan-items/week', { params: { query: { date: date.value, zone: zone() } } })),
    enabled,
  })

export const usePlansOf = (customerId: Ref<string>, projectId: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'of', customerId.value, projectId.value]),
    queryFn: () => ok(api.GET('/api/plan-items/of-customer/{customerId}', { params: { path: { customerId: customerId.value }, query: { projectId: projectId.value } } })),
  })

export const usePlan = () => useChange((body: Schemas['PlanRequest']) => ok(api.POST('/api/plan-items', { body })))

export const useDone = () =>
  useChange(({ id, ...body }: Schemas['DoneRequest'] & { id: string }) => ok(api.POST('/api/plan-items/{id}/done', { params: { path: { id } }, body })))

export const useSkip = () =>
  useChange(({ id, reason }: { id: string; reason: string }) => ok(api.POST('/api/plan-items/{id}/skip', { params: { path: { id } }, body: { reason } })))

export const useReschedule = () =>
  useChange((body: Schemas['RescheduleRequest']) => ok(api.POST('/api/plan-items/reschedule', { body })))

export const useUndoReschedule = () =>
  useChange((batchId: string) => ok(api.POST('/api/plan-items/reschedule/{batchId}/undo', { params: { path: { batchId } } })))

export const useEndCallback = () =>
  useChange(({ id, kept }: { id: string; kept: boolean }) => ok(api.POST('/api/callbacks/{id}/end', { params: { path: { id } }, body: { kept } })))

export const usePromise = () => useChange((body: Schemas['PromiseRequest']) => ok(api.POST('/api/callbacks', { body })))

export const useNote = () => useChange((body: Schemas['RecordRequest']) => ok(api.POST('/api/work-records', { body })))

export const useTimeline = (customerId: Ref<string>) =>
  useInfiniteQuery({
    queryKey: computed(() => [KEY, 'timeline', customerId.value]),
    queryFn: ({ pageParam }) =>
      ok(api.GET('/api/timeline/{customerId}', { params: { path: { customerId: customerId.value }, query: { cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

export interface Span {
  from: string
  to: string
}

export const useAdherence = (span: Ref<Span>, by: Ref<'PERSON' | 'CUSTOMER' | 'PROJECT' | 'WEEK'>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'adherence', span.value, by.value]),
    queryFn: () => ok(api.GET('/api/plan-items/adherence', { params: { query: { ...span.value, by: by.value, zone: zone() } } })),
  })

/** Names of the newest projects by id; older ones are shown by the end of their id. */
export const useProjectNames = (enabled: Ref<boolean>) =>
  useQuery({
    queryKey: [KEY, 'project-names'],
    queryFn: async () => {
      const { rows } = await ok(api.GET('/api/projects', { params: { query: { limit: 500 } } }))
      return new Map(rows.map((project) => [project.id, project.name]))
    },
    enabled,
  })

export const useTeamPlans = (span: Ref<Span>, enabled: Ref<boolean>) =>
  useInfiniteQuery({
    queryKey: computed(() => [KEY, 'team', span.value]),
    queryFn: ({ pageParam }) => ok(api.GET('/api/plan-items', { params: { query: { ...span.value, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled,
  })

export const useClaims = (span: Ref<Span>, enabled: Ref<boolean>) =>
  useInfiniteQuery({
    queryKey: computed(() => [KEY, 'claims', span.value]),
    queryFn: ({ pageParam }) => ok(api.GET('/api/work-records', { params: { query: { ...span.value, unprovedOnly: true, cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
    enabled,
  })

export const useOverdueCallbacks = (enabled: Ref<boolean>) =>
  useQuery({ queryKey: [KEY, 'overdue-callbacks'], queryFn: () => ok(api.GET('/api/callbacks/overdue')), enabled, refetchInterval: 60_000 })

const KNOWN = ['plan.ended', 'plan.past', 'plan.too-far', 'plan.not-yours', 'plan.undo-over', 'callback.too-far', 'callback.ended']

/** The message key for a refused change; a 404 means it is gone, which reads like any failure. */
export function failureKey(error: unknown): string {
  const code = error instanceof Problem ? error.code : ''
  return KNOWN.includes(code) ? `activities.failed.${code.replace(/[.-]/g, '_')}` : (sharedWords(code) ?? 'activities.failed.other')
}
