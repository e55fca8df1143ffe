import { useInfiniteQuery, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/calling'
import { useSession } from '@/layout/session'
import { midnight } from '@/ui/zone'

export type RecordedCall = components['schemas']['RecordedCall']

export interface CallFilter {
  account: string
  campaign: string
  outcome: string
  days: number
  minSeconds: number
}

/** Newest first. */
export const useCalls = (filter: Ref<CallFilter>, now: number) =>
  useInfiniteQuery({
    queryKey: computed(() => ['calling', 'recordings', { ...filter.value }]),
    queryFn: ({ pageParam }) =>
      ok(api.GET('/api/calls', { params: { query: { account: filter.value.account || undefined, campaign: filter.value.campaign || undefined, from: fromOf(filter.value.days, now), recorded: true, outcome: filter.value.outcome || undefined, least: filter.value.minSeconds || undefined, cursor: pageParam, limit: 100 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })

/** The campaigns to choose from; none for those who may not see campaigns. */
export function useCampaignNames() {
  const session = useSession()
  return useQuery({
    queryKey: ['calling', 'campaigns', 'names'],
    queryFn: async () => (await ok(api.GET('/api/campaigns'))).map(({ campaign }) => ({ id: campaign.id, name: campaign.name })),
    enabled: computed(() => session.may('campaigns.read')),
    staleTime: 60_000,
  })
}

export const useWaveform = (id: Ref<string>) =>
  useQuery({
    queryKey: computed(() => ['calling', 'waveform', id.value]),
    queryFn: () => ok(api.GET('/api/recordings/{id}/waveform', { params: { path: { id: id.value } } })),
    enabled: computed(() => id.value !== ''),
    staleTime: Infinity,
    retry: false,
  })

export const soundOf = (id: string): string => `/api/recordings/${id}/sound`

/** Midnight so many days back on the company's clock; 0 = no beginning. */
export function fromOf(days: number, now: number): string | undefined {
  return days === 0 ? undefined : midnight(new Date(now), 1 - days).toISOString()
}

/** Who is in the calls loaded, for those who may not list accounts. */
export function sellersOf(calls: readonly RecordedCall[]): { id: string; name: string }[] {
  return [...new Map(calls.map((call) => [call.accountId, call.seller]))].map(([id, name]) => ({ id, name })).sort((a, b) => a.name.localeCompare(b.name))
}
