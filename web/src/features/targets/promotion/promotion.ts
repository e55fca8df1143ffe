import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/targets'
import { sharedWords } from '@/ui/refusals'

type Schemas = components['schemas']
export type Promotion = Schemas['PromotionView']
export type Wish = Schemas['PromotionRequest']
export type UnitChoice = Schemas['UnitChoice']

const KEY = 'promotions'

function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }) })
}

export const usePromotions = (year: Ref<number>) =>
  useQuery({ queryKey: computed(() => [KEY, 'year', year.value]), queryFn: () => ok(api.GET('/api/promotions', { params: { query: { year: year.value } } })) })

export const usePromotion = (promotionId: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'one', promotionId.value]), queryFn: () => ok(api.GET('/api/promotions/{promotionId}', { params: { path: { promotionId: promotionId.value } } })) })

export const useChoices = () => useQuery({ queryKey: [KEY, 'choices'], queryFn: () => ok(api.GET('/api/promotions/choices')) })

export const useSavePromotion = () =>
  useChange(({ before, wish }: { before?: Promotion | null; wish: Wish }) =>
    before
      ? ok(api.PUT('/api/promotions/{promotionId}', { params: { path: { promotionId: before.id } }, body: { version: before.version, promotion: wish } }))
      : ok(api.POST('/api/promotions', { body: wish })),
  )

export const useCallOff = () =>
  useChange(({ id, ...body }: Schemas['CancelPromotionRequest'] & { id: string }) => ok(api.POST('/api/promotions/{promotionId}/cancel', { params: { path: { promotionId: id } }, body })))

/** Why something was not saved, as a message key and its values. */
export function refusalOf(error: unknown): { key: string; values: Record<string, string> } {
  if (!(error instanceof Problem)) return { key: 'targets.promotion.failed', values: {} }
  const values = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, String(value ?? '')]))
  return { key: sharedWords(error.code) ?? 'targets.promotion.failed', values }
}

/** Units with the names above them, so that two of one name differ: `华东 / 一组`. */
export function pathNames(units: UnitChoice[]): { id: string; label: string }[] {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return units.map((unit) => {
    const names = [unit.name]
    for (let above = byId.get(unit.parentId ?? ''); above; above = byId.get(above.parentId ?? '')) names.unshift(above.name)
    return { id: unit.id, label: names.slice(-3).join(' / ') }
  })
}

export interface Bar { promotion: Promotion; lane: number; left: number; width: number }

const DAY = 86_400_000
const utc = (day: string) => Date.parse(`${day}T00:00:00Z`)

/** Where each promotion lies in its year, in percent of it; those that meet lie in different lanes. */
export function barsOf(promotions: Promotion[], year: number): Bar[] {
  const first = Date.UTC(year, 0, 1)
  const days = (Date.UTC(year + 1, 0, 1) - first) / DAY
  const ends: number[] = []
  return [...promotions]
    .sort((a, b) => (a.starts < b.starts ? -1 : a.starts > b.starts ? 1 : 0))
    .map((promotion) => {
      const from = Math.max(0, (utc(promotion.starts) - first) / DAY)
      const to = Math.min(days, (utc(promotion.ends) - first) / DAY + 1)
      const free = ends.findIndex((end) => end <= from)
      const lane = free < 0 ? ends.length : free
      ends[lane] = to
      return { promotion, lane, left: (from / days) * 100, width: ((to - from) / days) * 100 }
    })
}

/** Months of a year and the last two weeks of its quarters, in percent of it. */
export function scaleOf(year: number): { months: { n: number; left: number }[]; quarterEnds: { left: number; width: number }[] } {
  const first = Date.UTC(year, 0, 1)
  const whole = Date.UTC(year + 1, 0, 1) - first
  const at = (time: number) => ((time - first) / whole) * 100
  return {
    months: Array.from({ length: 12 }, (_, month) => ({ n: month + 1, left: at(Date.UTC(year, month, 1)) })),
    quarterEnds: [3, 6, 9, 12].map((month) => ({ left: at(Date.UTC(year, month, 1) - 14 * DAY), width: ((14 * DAY) / whole) * 100 })),
  }
}
