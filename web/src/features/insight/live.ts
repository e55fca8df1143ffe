import { useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, onScopeDispose, toValue, type MaybeRefOrGetter } from 'vue'
import { api, ok } from '@/api/client'
import { useEvents } from '@/api/events'
import type { components } from '@/api/schema/calling'

export type LiveSeller = components['schemas']['LiveSeller']

const key = ['floor', 'live']

/** Who is at work right now; for those who supervise. */
export function useLiveSellers(may: MaybeRefOrGetter<boolean>) {
  return useQuery({ queryKey: key, queryFn: ({ signal }) => ok(api.GET('/api/floor', { signal })), enabled: () => toValue(may), refetchInterval: 15_000 })
}

/** Campaigns to choose a funnel from, running ones first. */
export function useCampaigns(may: MaybeRefOrGetter<boolean>) {
  const { data } = useQuery({ queryKey: ['floor', 'campaigns'], queryFn: ({ signal }) => ok(api.GET('/api/campaigns', { signal })), enabled: () => toValue(may), staleTime: 60_000 })
  const order = ['RUNNING', 'PAUSED', 'FINISHED', 'DRAFT']
  return computed(() => (data.value ?? []).map((one) => one.campaign).sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status)))
}

/** Runs `run` once, `wait` ms after the first call of a burst: a hundred desks changing at once cost one question. */
export function oncePer(wait: number, run: () => void): { call: () => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined
  return {
    call: () => {
      timer ??= setTimeout(() => {
        timer = undefined
        run()
      }, wait)
    },
    stop: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

/** Follows the desks: the board within half a second, the day's figures within three. */
export function useFloorEvents(): void {
  const cache = useQueryClient()
  const board = oncePer(500, () => void cache.invalidateQueries({ queryKey: key }))
  const figures = oncePer(3_000, () => void cache.invalidateQueries({ queryKey: ['insight', 'floor'] }))
  const both = () => {
    board.call()
    figures.call()
  }
  useEvents('/api/floor/events', { floor: both, open: both })
  onScopeDispose(() => {
    board.stop()
    figures.stop()
  })
}

/** Talking first, then those about to: what a leader looks for. */
const RANK = ['TALKING', 'CALLING', 'WRAP_UP', 'READY', 'PAUSED']

export function byState(sellers: LiveSeller[]): LiveSeller[] {
  return [...sellers].sort((a, b) => RANK.indexOf(a.state) - RANK.indexOf(b.state) || a.since.localeCompare(b.since))
}
