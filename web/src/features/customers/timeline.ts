import { useInfiniteQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/activities'

export type TimelineEntry = components['schemas']['TimelineEntry']

/** What was done, planned and promised for a customer, newest first. */
export function useTimeline(customer: MaybeRefOrGetter<string | null>) {
  return useInfiniteQuery({
    queryKey: ['timeline', computed(() => toValue(customer))],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) =>
      ok(api.GET('/api/timeline/{customerId}', { params: { path: { customerId: toValue(customer) ?? '' }, query: { cursor: pageParam } }, signal })),
    getNextPageParam: (stretch) => stretch.next ?? undefined,
    enabled: computed(() => toValue(customer) !== null),
  })
}
