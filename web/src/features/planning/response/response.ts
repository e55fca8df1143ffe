import { useMutation, useQuery } from '@tanstack/vue-query'
import type { EChartsCoreOption } from 'echarts/core'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { ChartTable } from '@/ui/chartTheme'
import type { Formats } from '@/ui/format'
import { KEY, useChange, type Schemas } from '../planning'

export type Inputs = Schemas['ResponseInputs']
export type Segment = Schemas['ResponseSegment']
export type Curve = Schemas['SegmentCurve']

const path = (planId: string) => ({ params: { path: { planId } } })

export const useResponse = (planId: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'response', planId.value]), queryFn: () => ok(api.GET('/api/plans/{planId}/response', path(planId.value))) })

export const useTryResponse = (planId: Ref<string>) =>
  useMutation({ mutationFn: (body: Schemas['ResponseTry']) => ok(api.POST('/api/plans/{planId}/response/preview', { ...path(planId.value), body })) })

export const useSaveResponse = (planId: Ref<string>) =>
  useChange((body: Schemas['ResponseSave']) => ok(api.POST('/api/plans/{planId}/response', { ...path(planId.value), body })))

export const newSegment = (): Segment => ({ name: '', salesMinor: 0, zero: 0.3, plus50: 1.2, saturation: 1.5, history: [] })

/** Lines of `effort, sales`, both against today's; what is no pair of numbers is left out. */
export const historyOf = (text: string): Segment['history'] =>
  text.split('\n').map((line) => line.split(/[,，;\s]+/).filter(Boolean).map(Number)).filter((row) => row.length === 2 && row.every(Number.isFinite)).map(([effort, sales]) => ({ effort: effort ?? 0, sales: sales ?? 0 }))

/** Sales against effort for every segment, today where both are one. */
export function curvePicture(curves: Curve[], t: (key: string) => string, f: Formats): { option: EChartsCoreOption; table: ChartTable } {
  return {
    option: {
      tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => f.percent(Number(Array.isArray(value) ? value[1] : value)) },
      legend: { top: 0, right: 0 },
      grid: { left: 8, right: 16, top: 28, bottom: 28, containLabel: true },
      xAxis: { type: 'value', min: 0, name: t('planning.response.effort'), nameLocation: 'middle', nameGap: 24, axisLabel: { formatter: (value: number) => f.percent(value) } },
      yAxis: { type: 'value', min: 0, splitNumber: 4, axisLabel: { formatter: (value: number) => f.percent(value) } },
      series: curves.map((one, at) => ({
        name: one.name, type: 'line', showSymbol: false, data: one.points.map((point) => [point.effort, point.sales]),
        ...(at === 0 ? { markLine: { symbol: 'none', lineStyle: { type: 'dashed' }, data: [{ xAxis: 1, label: { formatter: t('planning.response.today') } }] } } : {}),
      })),
    },
    table: {
      head: [t('planning.response.effort'), ...curves.map((one) => one.name)],
      rows: (curves[0]?.points ?? []).filter((_, at) => at % 5 === 0).map((point, at) => [f.percent(point.effort), ...curves.map((one) => f.percent(one.points[at * 5]?.sales ?? 0))]),
    },
  }
}
