import { useMutation, useQuery } from '@tanstack/vue-query'
import type { EChartsCoreOption } from 'echarts/core'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { ChartTable } from '@/ui/chartTheme'
import type { Formats } from '@/ui/format'
import { KEY, useChange, type Schemas } from '../planning'

export type Inputs = Schemas['SizeInputs']
export type Parameters = Schemas['SizeParameters']
export type Result = Schemas['SizeResult']
export type Facts = Schemas['SizeFacts']
type Curve = Schemas['ProfitCurve']
interface Picture { option: EChartsCoreOption; table: ChartTable }

const path = (planId: string) => ({ params: { path: { planId } } })

export const useSize = (planId: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'size', planId.value]), queryFn: () => ok(api.GET('/api/plans/{planId}/size', path(planId.value))) })

export const useTrySize = (planId: Ref<string>) =>
  useMutation({ mutationFn: (body: Schemas['SizeTry']) => ok(api.POST('/api/plans/{planId}/size/preview', { ...path(planId.value), body })) })

export const useSaveSize = (planId: Ref<string>) =>
  useChange((body: Schemas['SizeSave']) => ok(api.POST('/api/plans/{planId}/size', { ...path(planId.value), body })))

export const sizeFacts = (planId: string) => ok(api.GET('/api/plans/{planId}/size/facts', path(planId)))

/** Talks a year a customer of each grade is to have: a start, the planner's to change. */
const TALKS: Record<string, number> = { A: 12, B: 6, C: 3, D: 0 }

/** The measured figures laid over what was assumed; what was too little to measure stays an assumption. */
export function withFacts(inputs: Inputs, parameters: Parameters, facts: Facts): { inputs: Inputs; parameters: Parameters } {
  const rate = facts.connectRate ?? null
  const talk = facts.talkMinutes ?? 4
  const pace = rate === null ? parameters.pace : {
    connectRate: rate, ringMinutes: facts.ringMinutes ?? parameters.pace.ringMinutes, wrapMinutes: facts.wrapMinutes ?? parameters.pace.wrapMinutes, measured: facts.wrapMinutes != null,
  }
  const classes = facts.classes.filter((one) => one.customers > 0).map((one) => ({ name: one.grade || '–', customers: one.customers, talksPerYear: TALKS[one.grade] ?? 1, talkMinutes: Number(talk.toFixed(2)) }))
  return {
    inputs: { classes: classes.length ? classes : inputs.classes, reps: facts.reps, salesMinor: Math.max(0, facts.salesMinor), sold: facts.sold },
    parameters: { ...parameters, pace, chosen: parameters.chosen || facts.reps },
  }
}

/** Profit against the number of sellers, its flat zone shaded. */
export function profitPicture(curve: Curve, chosen: number, today: number, currency: string, t: (key: string) => string, f: Formats): Picture {
  /** One line a number, its names together: two labels on one line could not be read. */
  const named = new Map<number, string[]>()
  for (const [name, at] of [[t('planning.size.today'), today], [t('planning.size.chosen'), chosen], [t('planning.size.best'), curve.bestWhole]] as const) named.set(at, [...(named.get(at) ?? []), name])
  const places = [...named].sort(([a], [b]) => a - b)
  const widest = curve.curve.at(-1)?.reps ?? 1
  /** A label close to the one before goes a line higher, the next one down again. */
  const high: boolean[] = []
  places.forEach(([at], place) => high.push(place > 0 && !high[place - 1] && at - (places[place - 1]?.[0] ?? 0) < widest / 4))
  const line = ([at, names]: [number, string[]], place: number) => ({ xAxis: at, label: { formatter: `${names.join('·')} ${at}`, position: 'end', distance: high[place] ? 18 : 4, align: at < widest / 10 ? 'left' : at > widest * 0.9 ? 'right' : 'center' } })
  return {
    option: {
      tooltip: { trigger: 'axis', valueFormatter: (value: number) => f.money(value, currency, true) },
      xAxis: { type: 'value', min: 0, max: curve.curve.at(-1)?.reps ?? 1, name: t('planning.figures.reps'), nameLocation: 'middle', nameGap: 24 },
      yAxis: { type: 'value', splitNumber: 4, axisLabel: { formatter: (value: number) => f.money(value, currency, true) } },
      grid: { left: 8, right: 16, top: 40, bottom: 28, containLabel: true },
      visualMap: { show: false, dimension: 0, pieces: [{ gte: curve.flatFrom, lte: curve.flatTo, color: '#d9720a' }], outOfRange: { color: '#2558d6' } },
      series: [{
        name: t('planning.figures.profit'), type: 'line', showSymbol: false, lineStyle: { width: 3 }, data: curve.curve.map((one) => [one.reps, one.profitMinor]),
        markLine: { symbol: 'none', lineStyle: { type: 'dashed' }, data: places.map(line) },
      }],
    },
    table: {
      head: [t('planning.figures.reps'), t('planning.figures.sales'), t('planning.size.adds'), t('planning.figures.profit')],
      rows: curve.curve.map((one) => [one.reps, f.money(one.salesMinor, currency), f.money(one.addsMinor, currency), f.money(one.profitMinor, currency)]),
    },
  }
}

/** What each further seller adds, falling under what one costs. */
export function marginalPicture(curve: Curve, cost: number, currency: string, t: (key: string) => string, f: Formats): Picture {
  const points = curve.curve.slice(1)
  // The cost of one stays in sight when every seller adds less.
  const highest = points.every((one) => one.addsMinor < cost) ? { max: Math.ceil(cost * 1.1) } : {}
  return {
    option: {
      tooltip: { trigger: 'axis', valueFormatter: (value: number) => f.money(value, currency, true) },
      xAxis: { type: 'category', data: points.map((one) => String(one.reps)), name: t('planning.figures.reps'), nameLocation: 'middle', nameGap: 24 },
      yAxis: { type: 'value', min: 0, splitNumber: 4, ...highest, axisLabel: { formatter: (value: number) => f.money(value, currency, true) } },
      grid: { left: 8, right: 16, top: 24, bottom: 28, containLabel: true },
      series: [{
        name: t('planning.size.adds'), type: 'bar', barMaxWidth: 18, data: points.map((one) => ({ value: one.addsMinor, itemStyle: { color: one.addsMinor < cost ? '#d9720a' : '#2558d6' } })),
        markLine: { symbol: 'none', data: [{ yAxis: cost, label: { formatter: t('planning.size.costLine'), position: 'insideEndTop' } }] },
      }],
    },
    table: { head: [t('planning.figures.reps'), t('planning.size.adds'), t('planning.size.costLine')], rows: points.map((one) => [one.reps, f.money(one.addsMinor, currency), f.money(cost, currency)]) },
  }
}

/** Heads and their output against the number wanted, month by month. */
export function hiringPicture(months: Schemas['HiringMonth'][], t: (key: string) => string): Picture {
  const line = (name: string, data: number[]) => ({ name, type: 'line', showSymbol: false, data })
  return {
    option: {
      tooltip: { trigger: 'axis' },
      legend: { top: 0, right: 0 },
      xAxis: { type: 'category', data: months.map((one) => one.month) },
      yAxis: { type: 'value', min: 0, splitNumber: 4 },
      series: [
        { name: t('planning.size.hires'), type: 'bar', barMaxWidth: 18, itemStyle: { opacity: 0.5 }, data: months.map((one) => one.hires) },
        line(t('planning.size.heads'), months.map((one) => one.heads)), line(t('planning.size.capacity'), months.map((one) => Number(one.capacity.toFixed(1)))),
        { ...line(t('planning.size.wanted'), months.map((one) => one.wanted)), lineStyle: { type: 'dashed', width: 1 } },
      ],
    },
    table: { head: ['month', 'hires', 'leavers', 'heads', 'capacity'].map((key) => t(`planning.size.${key}`)), rows: months.map((one) => [one.month, one.hires, one.leavers, one.heads, Number(one.capacity.toFixed(1))]) },
  }
}
