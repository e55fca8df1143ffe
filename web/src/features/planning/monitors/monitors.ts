import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { Formats } from '@/ui/format'
import { KEY, type Schemas } from '../planning'

export type Ratchet = Schemas['RatchetView']
export type EndLoading = Schemas['EndLoadingView']
export type EndLoad = Schemas['EndLoad']
export type Overhead = Schemas['OverheadView']
export type Quality = Schemas['QuotaQualityView']
export type Figures = Schemas['QuotaQuality']
export type Estimate = Schemas['MonitorEstimate']

export const MONTHS = [3, 6, 12, 24, 36] as const
export const LEVELS = ['PERSON', 'TEAM'] as const
export const LAST = ['THREE', 'FIVE', 'THIRD'] as const
export interface Choice { months: (typeof MONTHS)[number]; level: (typeof LEVELS)[number]; last: (typeof LAST)[number] }

/** What was chosen, as it stands in the address; whatever else stands there is the usual choice. */
export function choiceOf(query: Record<string, unknown>): Choice {
  return {
    months: MONTHS.find((one) => String(one) === query.months) ?? 12,
    level: LEVELS.find((one) => one === query.level) ?? 'PERSON',
    last: LAST.find((one) => one === query.last) ?? 'FIVE',
  }
}

/** The workbook of the same choice. */
export const tableHref = (choice: Choice) => `/api/monitors/table?months=${choice.months}&level=${choice.level}&last=${choice.last}`

export const useRatchet = (choice: Ref<Choice>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'monitors', 'ratchet', choice.value.months, choice.value.level]),
    queryFn: () => ok(api.GET('/api/monitors/ratchet', { params: { query: { months: choice.value.months, level: choice.value.level } } })),
  })

export const useEndLoading = (choice: Ref<Choice>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'monitors', 'ends', choice.value]),
    queryFn: () => ok(api.GET('/api/monitors/end-loading', { params: { query: choice.value } })),
  })

export const useOverhead = () => useQuery({ queryKey: [KEY, 'monitors', 'overhead'], queryFn: () => ok(api.GET('/api/monitors/overhead')) })

export const useQuality = (choice: Ref<Choice>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'monitors', 'quality', choice.value.months]),
    queryFn: () => ok(api.GET('/api/monitors/quota-quality', { params: { query: { months: choice.value.months } } })),
  })

/** `1.9 (1.2 – 2.6)`; a share as percent. */
export function rangeText(one: Estimate, f: Formats, percent = false): string {
  const draw = (value: number) => (percent ? f.percent(value) : f.number(value))
  return `${draw(one.value)} (${draw(one.low)} – ${draw(one.high)})`
}

/** Whether the slope can be told from none at all. */
export const certain = (one: Estimate) => one.low > 0 || one.high < 0

/** Where the drawn slopes leave the middle: what targets rose by with nothing over or under. */
export function offset(dots: Schemas['RatchetDot'][], up: number, down: number): number {
  if (!dots.length) return 0
  return dots.reduce((sum, one) => sum + one.change - (one.over > 0 ? up : down) * one.over, 0) / dots.length
}

/** How many days at the end of what is drawn count as the end. */
export function endDays(last: Choice['last'], ending: number, workdays: number): number {
  const days = last === 'THREE' ? 3 : last === 'FIVE' ? 5 : Math.round(workdays / 3)
  return Math.min(ending, days)
}
