/** Bytes as people write file sizes, three significant digits: 5,834 → `5.83 KB`. */
export function formatBytes(bytes: number, locale: string): string {
  const units = ['B', 'KB', 'MB', 'GB']
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3))
  const number = new Intl.NumberFormat(locale === 'zh' ? 'zh-CN' : 'en', { maximumSignificantDigits: 3 })
  return `${number.format(bytes / 1000 ** step)} ${units[step]}`
}
