import type { EChartsCoreOption } from 'echarts/core'
import type { GradeReport } from './report'

const grid = { left: 8, right: 24, top: 32, bottom: 28, containLabel: true }
const percent = (value: number) => `${Math.round(value * 100)}%`

export interface LiftWords {
  earned: string
  promised: string
  cut: string
  share: string
  money: (minor: number) => string
}

/** Money over the share of customers rung, the best first; a line where the next contact no longer pays. */
export function liftOption(report: GradeReport, words: LiftWords): EChartsCoreOption {
  const points = (of: 'earned' | 'promised') => report.lift.map((point) => [point.share, point[of]])
  return {
    grid,
    legend: { top: 0, left: 0 },
    tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => words.money(Number(value)) },
    xAxis: { type: 'value', min: 0, max: 1, name: words.share, nameLocation: 'middle', nameGap: 26, axisLabel: { formatter: percent } },
    yAxis: { type: 'value', axisLabel: { formatter: words.money } },
    series: [
      {
        name: words.earned, type: 'line', showSymbol: false, data: points('earned'),
        markLine: { symbol: 'none', silent: true, lineStyle: { type: 'solid', width: 1 }, label: { formatter: words.cut, position: 'insideEndTop', rotate: 0, color: 'inherit', textBorderWidth: 0 }, data: [{ xAxis: report.cutOff.share }] },
      },
      { name: words.promised, type: 'line', showSymbol: false, lineStyle: { type: 'dashed' }, data: points('promised') },
    ],
  }
}

export interface CalibrationWords {
  observed: string
  perfect: string
  promised: string
}

/** Observed against promised shares of buyers; on the dashed line every promise is kept. */
export function calibrationOption(report: GradeReport, words: CalibrationWords): EChartsCoreOption {
  const top = Math.max(0.01, ...report.calibration.flatMap((bin) => [bin.promised, bin.observed]))
  const axis = { type: 'value', min: 0, axisLabel: { formatter: percent } }
  return {
    grid,
    legend: { top: 0, left: 0 },
    tooltip: { trigger: 'axis', valueFormatter: (value: unknown) => `${(Number(value) * 100).toFixed(1)}%` },
    xAxis: { ...axis, name: words.promised, nameLocation: 'middle', nameGap: 26 },
    yAxis: axis,
    series: [
      { name: words.observed, type: 'line', data: report.calibration.map((bin) => [bin.promised, bin.observed]) },
      { name: words.perfect, type: 'line', showSymbol: false, lineStyle: { type: 'dashed', width: 1 }, data: [[0, 0], [top, top]] },
    ],
  }
}
