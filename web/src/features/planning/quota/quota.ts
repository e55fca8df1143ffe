import { useMutation, useQuery } from '@tanstack/vue-query'
import type { EChartsCoreOption } from 'echarts/core'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { ChartTable } from '@/ui/chartTheme'
import type { Formats } from '@/ui/format'
import { KEY, useChange, type Schemas } from '../planning'

export type Inputs = Schemas['QuotaInputs']
export type Unit = Schemas['QuotaUnit']
type MethodWeight = Schemas['MethodWeight']
export type Parameters = Schemas['QuotaParameters']
export type Result = Schemas['QuotaResult']
export type Line = Schemas['QuotaLine']
export type Method = Schemas['MethodQuota']['method']
export type Reading = Schemas['CriticalReading']['reading']
export const READINGS: readonly Reading[] = ['BREAK_EVEN', 'TARGET_PROFIT', 'INFLECTION', 'MARGINAL']
export const METHODS: readonly Method[] = ['SHARE', 'HEADROOM', 'HISTORY', 'INTENTION', 'FRONTIER']

const path = (planId: string) => ({ params: { path: { planId } } })

export const useQuotas = (planId: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'quotas', planId.value]), queryFn: () => ok(api.GET('/api/plans/{planId}/quotas', path(planId.value))) })

export const useTryQuotas = (planId: Ref<string>) =>
  useMutation({ mutationFn: (body: Schemas['QuotaTry']) => ok(api.POST('/api/plans/{planId}/quotas/preview', { ...path(planId.value), body })) })

export const useSaveQuotas = (planId: Ref<string>) =>
  useChange((body: Schemas['QuotaSave']) => ok(api.POST('/api/plans/{planId}/quotas', { ...path(planId.value), body })))

export const usePublishQuotas = (planId: Ref<string>) =>
  useChange((body: Schemas['PublishQuotas']) => ok(api.POST('/api/plans/{planId}/publish', { ...path(planId.value), body })))

/** What a published plan's quotas became, asked again until they are targets. */
export const usePlannedOutcome = (planId: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'outcome', planId.value]),
    queryFn: () => ok(api.GET('/api/targets/plans/{planId}', path(planId.value))),
    refetchInterval: (query) => (query.state.data?.at || query.state.error ? false : 1000),
  })

export const quotaFacts = (planId: string) => ok(api.GET('/api/plans/{planId}/quotas/facts', path(planId)))

/** The program's units laid over the table: what was typed for a unit stays, its figures are renewed. */
export function withFacts(units: Unit[], facts: Schemas['UnitFact'][]): Unit[] {
  const known = new Map(units.map((one) => [one.unitId, one]))
  return facts.map((fact) => ({ ...known.get(fact.unitId), unitId: fact.unitId, name: fact.name, parentId: fact.parentId, reps: fact.reps, potentialMinor: fact.potentialMinor || known.get(fact.unitId)?.potentialMinor || 0, salesMinor: fact.salesMinor }))
}

/** Headroom shares out nothing where no unit sells less than its potential: it gives way while two others stay. */
export function withData(methods: MethodWeight[], units: Unit[]): MethodWeight[] {
  const left = methods.filter((one) => one.method !== 'HEADROOM')
  if (left.length === methods.length || left.length < 2 || units.some((one) => one.potentialMinor > one.salesMinor)) return methods
  return left.map((one) => ({ ...one, weight: 1 / left.length }))
}

/** One weight moved: the others give way in proportion, all together 1. */
export function moved(weights: number[], at: number, to: number): number[] {
  const value = Math.min(1, Math.max(0, to))
  const others = weights.reduce((sum, one, place) => (place === at ? sum : sum + one), 0)
  const left = 1 - value
  return weights.map((one, place) => (place === at ? value : others > 0 ? (one / others) * left : left / (weights.length - 1)))
}

/** Lines of comma separated numbers as rows; anything that is no number is left out. */
export const errorsOf = (text: string): number[][] =>
  text.split('\n').map((line) => line.split(/[,，;\s]+/).filter(Boolean).map(Number).filter(Number.isFinite)).filter((row) => row.length > 0)

/** How far a method is from the mean of a unit's methods, −1 to 1: the heat of its cell. */
export function heat(line: Line, method: Method): number {
  const mean = line.methods.reduce((sum, one) => sum + one.minor, 0) / Math.max(1, line.methods.length)
  const own = line.methods.find((one) => one.method === method)
  return !own || mean === 0 ? 0 : Math.max(-1, Math.min(1, own.minor / mean - 1))
}

/** Per unit a bar for the quota and a mark for every method. */
export function quotaPicture(lines: Line[], currency: string, t: (key: string) => string, f: Formats): { option: EChartsCoreOption; table: ChartTable } {
  const shown = METHODS.filter((method) => lines.some((line) => line.methods.some((one) => one.method === method)))
  const of = (line: Line, method: Method) => line.methods.find((one) => one.method === method)?.minor
  return {
    option: {
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => f.money(Number(Array.isArray(value) ? value[1] : value), currency, true) },
      legend: { top: 0, right: 0 },
      xAxis: { type: 'category', data: lines.map((line) => line.name) },
      yAxis: { type: 'value', min: 0, splitNumber: 4, axisLabel: { formatter: (value: number) => f.money(value, currency, true) } },
      series: [
        { name: t('planning.figures.quota'), type: 'bar', barMaxWidth: 36, itemStyle: { opacity: 0.5 }, data: lines.map((line) => line.quotaMinor) },
        ...shown.map((method) => ({ name: t(`planning.quota.method.${method}`), type: 'scatter', symbolSize: 8, data: lines.map((line, at) => [at, of(line, method)]) })),
      ],
    },
    table: {
      head: [t('planning.quota.column.unit'), ...shown.map((method) => t(`planning.quota.method.${method}`)), t('planning.figures.quota')],
      rows: lines.map((line) => [line.name, ...shown.map((method) => f.money(of(line, method) ?? 0, currency)), f.money(line.quotaMinor, currency)]),
    },
  }
}
