import { useMutation, useQuery } from '@tanstack/vue-query'
import type { EChartsCoreOption } from 'echarts/core'
import { computed, type Ref } from 'vue'
import { api, ok, upload } from '@/api/client'
import type { ChartTable } from '@/ui/chartTheme'
import type { Formats } from '@/ui/format'
import { KEY, useChange, type Schemas } from '../planning'

export type Inputs = Schemas['PotentialInputs']
type ChainFactor = Schemas['ChainFactor']
export type Parameters = Schemas['PotentialParameters']
export type Result = Schemas['PotentialResult']
export type Area = Schemas['AreaPotential']
export type AreaInput = Schemas['AreaInput']

const path = (planId: string) => ({ params: { path: { planId } } })

export const usePotential = (planId: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'potential', planId.value]), queryFn: () => ok(api.GET('/api/plans/{planId}/potential', path(planId.value))) })

export const useTryPotential = (planId: Ref<string>) =>
  useMutation({ mutationFn: (body: Schemas['PotentialTry']) => ok(api.POST('/api/plans/{planId}/potential/preview', { ...path(planId.value), body })) })

export const useSavePotential = (planId: Ref<string>) =>
  useChange((body: Schemas['PotentialSave']) => ok(api.POST('/api/plans/{planId}/potential', { ...path(planId.value), body })))

export const areaFacts = (planId: string) => ok(api.GET('/api/plans/{planId}/potential/facts', path(planId)))

export function readTable(planId: string, file: File): Promise<Schemas['Read']> {
  const form = new FormData()
  form.append('file', file)
  return upload(`/api/plans/${planId}/potential/table`, form, () => {})
}

export const emptyArea = (segments: number): AreaInput => ({ area: '', salesMinor: 0, segments: Array<number>(segments).fill(0) })

/** Sales and customers of the program laid over the table: known areas keep their other data, new ones are added. */
export function withFacts(areas: AreaInput[], facts: Schemas['AreaFact'][], segments: number): AreaInput[] {
  const rest = new Map(facts.filter((one) => one.area !== '').map((one) => [one.area, one]))
  const known = areas.filter((one) => one.area.trim() !== '').map((one) => {
    const fact = rest.get(one.area)
    rest.delete(one.area)
    return fact ? { ...one, salesMinor: fact.salesMinor } : one
  })
  return [...known, ...[...rest.values()].map((one) => ({ ...emptyArea(segments), area: one.area, salesMinor: one.salesMinor, universe: one.customers }))]
}

const ENOUGH_BUYERS = 30

/** What a buyer of the program spent in a year takes the place of assumed orders times an assumed order value. */
export function withMeasured(chain: ChainFactor[], facts: Schemas['AreaFacts']): ChainFactor[] {
  const [orders, value] = chain.slice(-2)
  if (facts.buyers < ENOUGH_BUYERS || chain.length < 3 || !orders?.assumption || !value?.assumption) return chain
  const spent = facts.minorPerBuyer
  return [...chain.slice(0, -2), { name: '每位买家年购买额（分） revenue of a buyer a year in minor units', low: Math.round(spent * 0.8), base: spent, high: Math.round(spent * 1.2), assumption: false }]
}

/** Low to high of each area as a bar, its base and its sales as marks; the greatest first. */
export function rangePicture(areas: Area[], currency: string, t: (key: string) => string, f: Formats): { option: EChartsCoreOption; table: ChartTable } {
  const rows = [...areas].filter((one) => one.highMinor > 0).sort((a, b) => b.baseMinor - a.baseMinor).slice(0, 30)
  const names = rows.map((one) => one.area)
  const mark = (name: string, values: number[], symbol: string) => ({ name, type: 'scatter', symbol, symbolSize: 9, data: values.map((value, at) => [value, at]) })
  return {
    option: {
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' }, valueFormatter: (value: unknown) => f.money(Number(Array.isArray(value) ? value[0] : value), currency, true) },
      legend: { top: 0, right: 0, data: [t('planning.potential.range'), t('planning.figures.potential'), t('planning.figures.sales')] },
      xAxis: { type: 'value', min: 0, splitNumber: 4, axisLabel: { formatter: (value: number) => f.money(value, currency, true) } },
      yAxis: { type: 'category', inverse: true, data: names },
      series: [
        { type: 'bar', stack: 'range', silent: true, itemStyle: { opacity: 0 }, tooltip: { show: false }, data: rows.map((one) => one.lowMinor) },
        { name: t('planning.potential.range'), type: 'bar', stack: 'range', barMaxWidth: 14, itemStyle: { opacity: 0.35 }, data: rows.map((one) => one.highMinor - one.lowMinor) },
        mark(t('planning.figures.potential'), rows.map((one) => one.baseMinor), 'diamond'),
        mark(t('planning.figures.sales'), rows.map((one) => one.salesMinor), 'circle'),
      ],
    },
    table: {
      head: ['area', 'low', 'base', 'high', 'sales'].map((key) => t(`planning.potential.column.${key}`)),
      rows: rows.map((one) => [one.area, ...[one.lowMinor, one.baseMinor, one.highMinor, one.salesMinor].map((value) => f.money(value, currency))]),
    },
  }
}
