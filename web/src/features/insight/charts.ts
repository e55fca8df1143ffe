import type { EChartsCoreOption } from 'echarts/core'
import type { Formats } from '@/ui/format'
import type { ChartTable } from '@/ui/chartTheme'
import { everyDay, FEW, hoursShown, share } from './figures'
import type { Overview } from './insight'

type Say = (key: string, values?: Record<string, string | number>) => string

export interface Picture {
  option: EChartsCoreOption
  table: ChartTable
  said: string
}

const dayLabel = (format: Formats, day: string) => format.day(day, 'day')

/** Calls as bars, connects in front of them, from zero. */
export function daysPicture(overview: Overview, t: Say, format: Formats): Picture {
  const days = everyDay(overview)
  const sum = (key: 'calls' | 'connects') => format.number(days.reduce((all, day) => all + day[key], 0))
  const bar = (name: string, data: number[], opacity: number) => ({ name, type: 'bar', data, barGap: '-100%', barMaxWidth: 28, itemStyle: { opacity } })
  return {
    option: {
      tooltip: { trigger: 'axis' },
      legend: { top: 0, right: 0 },
      xAxis: { type: 'category', data: days.map((day) => dayLabel(format, day.day)) },
      yAxis: { type: 'value', min: 0, minInterval: 1, splitNumber: 4 },
      series: [{ ...bar(t('insight.column.calls'), days.map((day) => day.calls), 0.3), itemStyle: { opacity: 0.35 } }, { ...bar(t('insight.column.connects'), days.map((day) => day.connects), 1) }],
    },
    table: {
      head: ['day', 'calls', 'connects', 'connectRate'].map((key) => t(`insight.column.${key}`)),
      rows: days.map((day) => [day.day, day.calls, day.connects, percentText(format, share(day.connects, day.calls))]),
    },
    said: t('insight.chart.daysSaid', { days: days.length, calls: sum('calls'), connects: sum('connects') }),
  }
}

/** Revenue by day in whole currency units. */
export function moneyPicture(overview: Overview, t: Say, format: Formats): Picture {
  const days = everyDay(overview)
  const orders = days.reduce((all, day) => all + day.orders, 0)
  return {
    option: {
      tooltip: { trigger: 'axis', valueFormatter: (value: number) => format.money(value, overview.currency) },
      xAxis: { type: 'category', data: days.map((day) => dayLabel(format, day.day)) },
      yAxis: { type: 'value', splitNumber: 4, axisLabel: { formatter: (value: number) => format.money(value, overview.currency, true) } },
      series: [{ name: t('insight.column.revenue'), type: 'bar', barMaxWidth: 28, data: days.map((day) => day.amountMinor) }],
    },
    table: {
      head: ['day', 'orders', 'revenue'].map((key) => t(`insight.column.${key}`)),
      rows: days.map((day) => [day.day, day.orders, format.money(day.amountMinor, overview.currency)]),
    },
    said: t('insight.chart.moneySaid', { days: days.length, orders: format.number(orders), revenue: format.money(overview.totals.amountMinor, overview.currency, true) }),
  }
}

/** Sales of connects by grade, best grade first, each bar labelled with its share and base. */
export function gradesPicture(overview: Overview, t: Say, format: Formats): Picture {
  const grades = [...overview.grades].sort((a, b) => (a.grade ?? 'Z').localeCompare(b.grade ?? 'Z'))
  const name = (grade: string | undefined) => (grade ? t('insight.grade', { grade }) : t('insight.chart.noGrade'))
  const rate = (one: (typeof grades)[number]) => share(one.sales, one.connects)
  return {
    option: {
      tooltip: { formatter: (at: { dataIndex: number }) => { const one = grades[at.dataIndex]; return one ? `${name(one.grade)}  ${percentText(format, rate(one))}  (${one.sales} / ${one.connects})` : '' } },
      xAxis: { type: 'value', min: 0, show: false },
      yAxis: { type: 'category', inverse: true, data: grades.map((one) => name(one.grade)) },
      grid: { left: 8, right: 120, top: 8, bottom: 8, containLabel: true },
      series: [{
        type: 'bar', barMaxWidth: 24, data: grades.map((one) => rate(one) ?? 0), itemStyle: { borderRadius: [0, 2, 2, 0] },
        label: { show: true, position: 'right', formatter: (at: { dataIndex: number }) => { const one = grades[at.dataIndex]; return one ? `${percentText(format, rate(one))}  ${format.number(one.sales)} / ${format.number(one.connects)}` : '' } },
      }],
    },
    table: {
      head: ['grade', 'calls', 'connects', 'sales', 'conversion'].map((key) => t(`insight.column.${key}`)),
      rows: grades.map((one) => [name(one.grade), one.calls, one.connects, one.sales, percentText(format, rate(one))]),
    },
    said: t('insight.chart.gradesSaid', { list: grades.map((one) => `${name(one.grade)} ${percentText(format, rate(one))}`).join(', ') }),
  }
}

/** Connect rate by weekday and hour; an hour with few calls stays without colour. */
export function hoursPicture(overview: Overview, t: Say, format: Formats): Picture {
  const hours = hoursShown(overview)
  const weekday = (day: number) => new Intl.DateTimeFormat(format.locale === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'short', timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, day)))
  const days = [1, 2, 3, 4, 5, 6, 7]
  const enough = overview.hours.filter((one) => one.calls >= FEW)
  const best = [...enough].sort((a, b) => b.connects / b.calls - a.connects / a.calls)[0]
  const rates = enough.map((one) => one.connects / one.calls)
  const cells = enough.filter((one) => hours.includes(one.hour)).map((one) => ({ value: [hours.indexOf(one.hour), one.weekday - 1, one.connects / one.calls], calls: one.calls, connects: one.connects }))
  return {
    option: {
      tooltip: {
        formatter: ({ data }: { data: (typeof cells)[number] }) =>
          t('insight.chart.cell', { day: weekday((data.value[1] ?? 0) + 1), hour: hours[data.value[0] ?? 0] ?? 0, rate: format.percent(data.value[2] ?? 0), connects: data.connects, calls: data.calls }),
      },
      grid: { left: 8, right: 8, top: 8, bottom: 44, containLabel: true },
      xAxis: { type: 'category', data: hours.map(String), splitArea: { show: false } },
      yAxis: { type: 'category', inverse: true, data: days.map(weekday) },
      visualMap: {
        min: Math.min(...rates, 1), max: Math.max(...rates, 0.01), calculable: false, orient: 'horizontal', left: 'center', bottom: 0, itemHeight: 160, itemWidth: 10, precision: 2,
        text: [percentText(format, rates.length ? Math.max(...rates) : null), percentText(format, rates.length ? Math.min(...rates) : null)], inRange: { color: ['#dbe6fb', '#7fa3ee', '#2558d6', '#16357f'] },
      },
      series: [{ type: 'heatmap', data: cells, itemStyle: { borderWidth: 2, borderColor: 'transparent', borderRadius: 3 } }],
    },
    table: {
      head: ['weekday', 'hour', 'calls', 'connects', 'connectRate'].map((key) => t(`insight.column.${key}`)),
      rows: overview.hours.map((one) => [weekday(one.weekday), one.hour, one.calls, one.connects, percentText(format, share(one.connects, one.calls))]),
    },
    said: best ? t('insight.chart.hoursSaid', { best: `${weekday(best.weekday)} ${best.hour}:00`, rate: format.percent(best.connects / best.calls) }) : t('insight.chart.hoursFew'),
  }
}

export function percentText(format: Formats, value: number | null): string {
  return value === null ? '—' : format.percent(value)
}
