import type { EChartsCoreOption } from 'echarts/core'
import type { ChartTable } from '@/ui/chartTheme'
import type { Formats } from '@/ui/format'
import type { Schemas } from '../planning'

export type Development = Schemas['Development']
export type Driver = NonNullable<Schemas['PotentialParameters']['drivers']>[number]
export const DRIVERS: readonly Driver[] = ['UNIVERSE', 'SEGMENTS', 'INCOME', 'RETAIL', 'POPULATION']

/** Category against brand, the lines at 100 cutting four quarters; every area under its name. */
export function quadrantPicture(rows: Development[], t: (key: string) => string, f: Formats): { option: EChartsCoreOption; table: ChartTable } {
  const axis = (name: string) => ({ type: 'value', name, min: 0, splitNumber: 4 })
  return {
    option: {
      grid: { left: 8, right: 56, top: 32, bottom: 4, containLabel: true },
      xAxis: axis('CDI'),
      yAxis: axis('BDI'),
      series: [{
        type: 'scatter', symbolSize: 11, data: rows.map((one) => ({ name: one.area, value: [one.cdi, one.bdi] })),
        label: { show: true, position: 'right', formatter: '{b}', color: 'inherit', textBorderWidth: 0 }, labelLayout: { hideOverlap: true },
        markLine: { symbol: 'none', silent: true, label: { show: false }, lineStyle: { type: 'dashed' }, data: [{ xAxis: 100 }, { yAxis: 100 }] },
      }],
    },
    table: {
      head: ['area', 'brand', 'category', 'populationShare', 'bdi', 'cdi', 'quadrantName'].map((key) => t(`planning.potential.market.${key}`)),
      rows: rows.map((one) => [one.area, f.percent(one.brandPct / 100), f.percent(one.categoryPct / 100), f.percent(one.populationPct / 100), f.number(one.bdi, 0), f.number(one.cdi, 0), t(`planning.potential.market.quadrant.${one.quadrant}`)]),
    },
  }
}
