import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, ok } from '@/api/client'
import type { Schemas } from './customers'

export type Standing = Schemas['Standing']
export type Terms = Schemas['Terms']
export type GradeReport = Schemas['GradeReport']

const key = ['customers', 'grading']
const busy = (standing?: Standing) => !!standing?.run && !standing.run.endedAt

export const useGrading = () =>
  useQuery({
    queryKey: key,
    queryFn: () => ok(api.GET('/api/grading')),
    refetchInterval: (query) => (busy(query.state.data) ? 1000 : false),
  })

export function useGradingActions() {
  const cache = useQueryClient()
  const onSettled = () => cache.invalidateQueries({ queryKey: ['customers'] })
  const train = useMutation({ mutationFn: () => ok(api.POST('/api/grading/train')), onSettled })
  const save = useMutation({ mutationFn: (terms: Terms) => ok(api.PUT('/api/grading/terms', { body: terms })), onSettled })
  return { train, save }
}

/** The lift curve in whole currency units: share rung against money earned and promised. */
export function liftOption(report: GradeReport, words: { earned: string; promised: string; cut: string; share: string }) {
  const points = (of: 'earned' | 'promised') => report.lift.map((point) => [point.share * 100, point[of] / 100])
  return {
    tooltip: { trigger: 'axis' },
    legend: { top: 0 },
    xAxis: { type: 'value', max: 100, name: words.share, nameLocation: 'middle', nameGap: 24 },
    yAxis: { type: 'value' },
    grid: { left: 8, right: 16, top: 32, bottom: 24, containLabel: true },
    series: [
      {
        name: words.earned, type: 'line', showSymbol: false, data: points('earned'),
        markLine: { symbol: 'none', label: { formatter: words.cut }, data: [{ xAxis: report.cutOff.share * 100 }] },
      },
      { name: words.promised, type: 'line', showSymbol: false, lineStyle: { type: 'dashed' }, data: points('promised') },
    ],
  }
}

/** Promised against observed share of buyers; the diagonal is perfect. */
export function calibrationOption(report: GradeReport, words: { observed: string; perfect: string; promised: string }) {
  const top = Math.max(...report.calibration.flatMap((bin) => [bin.promised, bin.observed]), 0.01) * 100
  return {
    tooltip: { trigger: 'item' },
    legend: { top: 0 },
    xAxis: { type: 'value', name: words.promised, nameLocation: 'middle', nameGap: 24 },
    yAxis: { type: 'value' },
    grid: { left: 8, right: 16, top: 32, bottom: 24, containLabel: true },
    series: [
      { name: words.observed, type: 'line', data: report.calibration.map((bin) => [bin.promised * 100, bin.observed * 100]) },
      { name: words.perfect, type: 'line', showSymbol: false, lineStyle: { type: 'dashed' }, data: [[0, 0], [top, top]] },
    ],
  }
}
