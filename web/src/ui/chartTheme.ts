/** The tokens as a chart needs them: real colours, since a canvas knows no CSS variables. */
export interface Palette {
  colours: string[]
  text: string
  quiet: string
  line: string
  surface: string
  font: string
}

export function paletteOf(element: Element): Palette {
  const style = getComputedStyle(element)
  const read = (name: string) => style.getPropertyValue(name).trim()
  return {
    colours: [1, 2, 3, 4, 5].map((n) => read(`--hy-chart-${n}`)),
    text: read('--hy-text-2'),
    quiet: read('--hy-text-3'),
    line: read('--hy-line'),
    surface: read('--hy-raised'),
    font: read('--hy-font'),
  }
}

/** What every chart shares; a chart's own option is laid over it. */
export function themeOf(palette: Palette): Record<string, unknown> {
  const axis = {
    axisLine: { lineStyle: { color: palette.line } },
    axisTick: { show: false },
    axisLabel: { color: palette.quiet, fontFamily: palette.font },
    splitLine: { lineStyle: { color: palette.line } },
    nameTextStyle: { color: palette.quiet },
  }
  return {
    color: palette.colours,
    textStyle: { fontFamily: palette.font, color: palette.text },
    categoryAxis: { ...axis, splitLine: { show: false } },
    valueAxis: { ...axis, axisLine: { show: false } },
    timeAxis: { ...axis, splitLine: { show: false } },
    legend: { textStyle: { color: palette.text }, icon: 'roundRect', itemWidth: 12, itemHeight: 4 },
    line: { symbol: 'circle', symbolSize: 5, lineStyle: { width: 2 } },
    // Without a border: the library would outline labels in white, unreadable on dark ground.
    bar: { itemStyle: { borderRadius: [2, 2, 0, 0] }, label: { color: palette.text, fontFamily: palette.font, textBorderWidth: 0 } },
    markLine: { label: { color: palette.text, fontFamily: palette.font, textBorderWidth: 0 } },
    visualMap: { textStyle: { color: palette.quiet } },
    tooltip: { backgroundColor: palette.surface, borderColor: palette.line, textStyle: { color: palette.text } },
  }
}

export interface ChartTable {
  head: string[]
  rows: (string | number)[][]
}

/** CSV that Excel reads: a byte order mark, quotes doubled, and nothing a spreadsheet would run as a formula. */
export function csvOf(table: ChartTable): string {
  const cell = (value: string | number) => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
    return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  }
  return `\uFEFF${[table.head, ...table.rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

export function download(name: string, content: Blob): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(content)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
