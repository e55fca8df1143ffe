import { useQuery } from '@tanstack/vue-query'
import type { EChartsCoreOption } from 'echarts/core'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/targets'
import type { ChartTable } from '@/ui/chartTheme'
import type { Formats } from '@/ui/format'

type Schemas = components['schemas']
export type Effect = Schemas['PromotionEffectView']
export type Figures = Schemas['EffectFigures']
export type Estimate = Schemas['EffectEstimate']
export type Measure = Effect['measure']
export type Say = (key: string, values?: Record<string, string | number>) => string
export interface Picture { option: EChartsCoreOption; table: ChartTable; said: string }

export const MEASURES = ['REVENUE', 'ORDERS'] as const
const BLUE = '#2558d6'
const ORANGE = '#d9720a'
const GREY = '#7a8290'
const GRID = { left: 8, right: 24, top: 36, bottom: 8, containLabel: true }

export const useEffectOf = (promotionId: Ref<string>, measure: Ref<Measure>) =>
  useQuery({
    queryKey: computed(() => ['promotions', 'effect', promotionId.value, measure.value]),
    queryFn: () => ok(api.GET('/api/promotions/{promotionId}/effect', { params: { path: { promotionId: promotionId.value }, query: { measure: measure.value } } })),
  })

/** A share in tenths of a percent, with its sign: shares of shares are compared, so `f.percent`'s three digits mislead. */
export function shareText(share: number, f: Formats): string {
  const rounded = Math.round(share * 1000) / 1000
  return `${rounded > 0 ? '+' : ''}${f.percent(rounded === 0 ? 0 : rounded)}`
}

/** Whether an interval leaves nothing out, and on which side it lies. */
export function sideOf(one: Estimate): 'more' | 'less' | 'neither' {
  if (one.low > 0) return 'more'
  return one.high < 0 ? 'less' : 'neither'
}

/** The day without its year, as the axis shows it. */
export const dayLabel = (day: string) => day.slice(5)

function startLine(view: Effect, s: Say): Record<string, unknown> {
  return { symbol: 'none', silent: true, lineStyle: { type: 'dashed', color: GREY }, label: { formatter: s('start'), position: 'insideEndTop', color: GREY }, data: [{ xAxis: view.before }] }
}

/** Those taking part, their synthetic control and the mean of the others, by period. */
export function coursePicture(view: Effect, figures: Figures, s: Say, f: Formats): Picture {
  const percent = (value: number) => f.percent(value)
  const line = (key: 'treated' | 'others' | 'synthetic', color: string, width: number, type = 'solid') => ({
    name: s(key), type: 'line', showSymbol: false, itemStyle: { color }, lineStyle: { width, type, color }, data: figures.course.map((one) => Number(one[key].toFixed(4))),
  })
  return {
    option: {
      tooltip: { trigger: 'axis', valueFormatter: percent },
      legend: { top: 0, left: 0 },
      grid: GRID,
      xAxis: { type: 'category', data: figures.course.map((one) => dayLabel(one.day)) },
      yAxis: { type: 'value', scale: true, splitNumber: 4, axisLabel: { formatter: percent } },
      series: [line('others', GREY, 1.5), line('synthetic', BLUE, 2, 'dashed'), { ...line('treated', ORANGE, 3), markLine: startLine(view, s) }],
    },
    table: { head: [s('period'), s('treated'), s('synthetic'), s('others')], rows: figures.course.map((one) => [one.day, percent(one.treated), percent(one.synthetic), percent(one.others)]) },
    said: s('courseSaid', { k: figures.treated, n: figures.others, fit: percent(Number(figures.fit.toFixed(3))) }),
  }
}

/** The gap of those taking part among the gaps of those that had no promotion. */
export function fanPicture(view: Effect, figures: Figures, s: Say, f: Formats): Picture {
  const percent = (value: number) => shareText(value, f)
  const gaps = figures.course.map((one) => Number((one.treated - one.synthetic).toFixed(4)))
  return {
    option: {
      tooltip: { trigger: 'item', formatter: (at: { seriesName: string; name: string; value: number }) => `${at.seriesName}\n${at.name} · ${percent(at.value)}` },
      grid: { ...GRID, top: 16 },
      xAxis: { type: 'category', data: figures.course.map((one) => dayLabel(one.day)) },
      yAxis: { type: 'value', splitNumber: 4, axisLabel: { formatter: (value: number) => f.percent(value) } },
      series: [
        ...figures.placebos.map((one) => ({ name: one.name, type: 'line', showSymbol: false, itemStyle: { color: GREY }, lineStyle: { width: 1, color: GREY, opacity: 0.6 }, data: one.gaps.map((gap) => Number(gap.toFixed(4))) })),
        { name: s('treated'), type: 'line', z: 5, showSymbol: false, itemStyle: { color: ORANGE }, lineStyle: { width: 3, color: ORANGE }, data: gaps, markLine: startLine(view, s) },
      ],
    },
    table: { head: [s('unit'), ...figures.course.map((one) => dayLabel(one.day))], rows: [[s('treated'), ...gaps.map(percent)], ...figures.placebos.map((one) => [one.name, ...one.gaps.map(percent)])] },
    said: s('fanSaid'),
  }
}
