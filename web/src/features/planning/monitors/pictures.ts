import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTable } from '@/ui/chartTheme'
import type { Formats } from '@/ui/format'
import { endDays, offset, type Choice, type EndLoad, type Overhead, type Ratchet } from './monitors'

type Say = (key: string, values?: Record<string, string | number>) => string
export interface Picture { option: EChartsCoreOption; table: ChartTable; said: string }

const BLUE = '#2558d6'
const ORANGE = '#d9720a'
const GRID = { left: 8, right: 16, top: 28, bottom: 28, containLabel: true }

/** Change of target against what was over or under it, with both slopes. */
export function ratchetPicture(view: Ratchet, s: Say, f: Formats): Picture {
  const percent = (value: number) => f.percent(value)
  const axis = (name: string) => ({ type: 'value', name, nameLocation: 'middle', axisLabel: { formatter: percent }, splitNumber: 4 })
  const slopes = view.slopes
  const widest = Math.max(0.1, ...view.dots.map((one) => Math.abs(one.over)))
  const lines = slopes ? [
    { at: -widest, slope: slopes.down.value, name: s('down') }, { at: widest, slope: slopes.up.value, name: s('up') },
  ] : []
  const start = slopes ? offset(view.dots, slopes.up.value, slopes.down.value) : 0
  return {
    option: {
      tooltip: { formatter: (at: { data: { value: number[]; who?: string } }) => (at.data.who ? `${at.data.who}\n${s('over')} ${percent(at.data.value[0] ?? 0)} · ${s('change')} ${percent(at.data.value[1] ?? 0)}` : '') },
      grid: { ...GRID, left: 28 },
      xAxis: { ...axis(s('over')), nameGap: 24 },
      yAxis: { ...axis(s('change')), nameGap: 44 },
      series: [
        { type: 'scatter', symbolSize: 7, itemStyle: { color: BLUE, opacity: 0.55 }, data: view.dots.map((one) => ({ value: [one.over, one.change], who: `${one.name} ${one.month}` })) },
        ...lines.map((line) => ({
          type: 'line', showSymbol: false, silent: true, lineStyle: { width: 3, color: ORANGE }, itemStyle: { color: ORANGE },
          data: [[0, start], [line.at, start + line.slope * line.at]].map((value) => ({ value })),
          endLabel: { show: true, formatter: `${line.name} ${percent(line.slope)}`, align: line.at < 0 ? 'left' : 'right', verticalAlign: line.at < 0 ? 'top' : 'bottom', offset: line.at < 0 ? [0, 6] : [0, 0], color: 'inherit' },
        })),
      ],
    },
    table: { head: [s('who'), s('month'), s('over'), s('change')], rows: view.dots.map((one) => [one.name, one.month, percent(one.over), percent(one.change)]) },
    said: slopes ? s('slopesSaid', { up: percent(slopes.up.value), down: percent(slopes.down.value) }) : s('noSlopes', { n: view.pairs, fewest: view.fewest }),
  }
}

/** Attainment in bins of five percent, the one just above target marked. */
export function bunchingPicture(view: Ratchet, s: Say): Picture {
  const bins = view.bunching.bins
  const name = (at: number) => (at === 0 ? `< ${(bins[1]?.fromPct ?? 0)}%` : at === bins.length - 1 ? `≥ ${bins[at]?.fromPct ?? 0}%` : `${bins[at]?.fromPct ?? 0}%`)
  return {
    option: {
      tooltip: { trigger: 'axis' },
      grid: GRID,
      xAxis: { type: 'category', data: bins.map((_, at) => name(at)), name: s('attainment'), nameLocation: 'middle', nameGap: 24 },
      yAxis: { type: 'value', min: 0, minInterval: 1, splitNumber: 4 },
      series: [{ name: s('count'), type: 'bar', barCategoryGap: '12%', data: bins.map((one) => ({ value: one.count, itemStyle: { color: one.fromPct === 100 ? ORANGE : BLUE } })) }],
    },
    table: { head: [s('attainment'), s('count')], rows: bins.map((one, at) => [name(at), one.count]) },
    said: s('bunchingSaid', { n: view.bunching.attainments }),
  }
}

/** Sales by working day around the end of a month against the even run. */
export function coursePicture(one: EndLoad, last: Choice['last'], currency: string, s: Say, f: Formats): Picture {
  const workdays = one.evenShare > 0 && last === 'THIRD' ? Math.round(Math.round(one.totalMinor / Math.max(1, one.evenMinor)) / Math.max(1, one.months)) : 0
  const end = one.ending.length - endDays(last, one.ending.length, workdays)
  const names = [...one.ending.map((_, at) => `−${one.ending.length - at}`), ...one.following.map((_, at) => `+${at + 1}`)]
  const money = (value: number) => f.money(value, currency, true)
  const colour = (at: number) => (at >= one.ending.length ? '#7a8290' : at >= end ? ORANGE : BLUE)
  return {
    option: {
      tooltip: { trigger: 'axis', valueFormatter: money },
      grid: { ...GRID, right: 76 },
      xAxis: { type: 'category', data: names, name: s('aroundEnd'), nameLocation: 'middle', nameGap: 24 },
      yAxis: { type: 'value', min: 0, splitNumber: 4, axisLabel: { formatter: money } },
      series: [{
        name: s('sales'), type: 'bar', barCategoryGap: '20%', data: [...one.ending, ...one.following].map((value, at) => ({ value, itemStyle: { color: colour(at) } })),
        markLine: { symbol: 'none', silent: true, lineStyle: { type: 'dashed' }, data: [{ yAxis: one.evenMinor, label: { formatter: `${s('evenRun')} ${money(one.evenMinor)}`, position: 'end' } }] },
      }],
    },
    table: { head: [s('day'), s('sales')], rows: names.map((name, at) => [name, f.money([...one.ending, ...one.following][at] ?? 0, currency)]) },
    said: s('courseSaid', { share: f.percent(one.lastShare), even: f.percent(one.evenShare) }),
  }
}

/** Sales, sellers and others as multiples of the first three months. */
export function overheadPicture(view: Overhead, s: Say, f: Formats): Picture {
  const first = view.blocks[0]
  const line = (key: 'salesMinor' | 'selling' | 'others', name: string, type = 'solid') => ({ name, type: 'line', lineStyle: { type }, data: view.blocks.map((one) => Number((one[key] / (first?.[key] || 1)).toFixed(3))) })
  return {
    option: {
      tooltip: { trigger: 'axis' },
      legend: { top: 0, right: 0 },
      xAxis: { type: 'category', data: view.blocks.map((one) => `${one.from} – ${one.to}`) },
      yAxis: { type: 'value', splitNumber: 4 },
      series: [line('salesMinor', s('sales')), line('others', s('others')), line('selling', s('selling'), 'dashed')],
    },
    table: { head: [s('period'), s('selling'), s('others'), s('ratio'), s('sales')], rows: view.blocks.map((one) => [`${one.from} – ${one.to}`, f.number(one.selling, 1), f.number(one.others, 1), f.percent(one.ratio), f.money(one.salesMinor, view.basis.currency)]) },
    said: s('overheadSaid', { n: view.blocks.length }),
  }
}
