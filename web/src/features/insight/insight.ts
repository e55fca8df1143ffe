import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/insight'
import type { Period } from './period'

type Schemas = components['schemas']
export type FloorFigures = Schemas['FloorFigures']
export type FloorSeller = Schemas['FloorSeller']
export type SellerDay = Schemas['SellerDay']
export type Overview = Schemas['Overview']
export type Funnel = Schemas['Funnel']

/** Today's figures; asked again by the live stream, and every 15 s in any case. */
export function useFloor() {
  return useQuery({ queryKey: ['insight', 'floor'], queryFn: ({ signal }) => ok(api.GET('/api/insight/floor', { signal })), refetchInterval: 15_000, staleTime: 2_000 })
}

export function useFunnel(campaign: MaybeRefOrGetter<string | null>) {
  return useQuery({
    queryKey: ['insight', 'funnel', computed(() => toValue(campaign))],
    queryFn: ({ signal }) => ok(api.GET('/api/insight/campaigns/{campaignId}/funnel', { params: { path: { campaignId: toValue(campaign) ?? '' } }, signal })),
    enabled: computed(() => toValue(campaign) !== null),
    refetchInterval: 30_000,
  })
}

/** A period with the one of the same length before it; the old picture stays while a new one is on its way. */
export function useOverview(period: MaybeRefOrGetter<Period>) {
  return useQuery({
    queryKey: ['insight', 'overview', computed(() => toValue(period))],
    queryFn: ({ signal }) => ok(api.GET('/api/insight/overview', { params: { query: toValue(period) }, signal })),
    placeholderData: keepPreviousData,
    staleTime: 60_000,
  })
}
