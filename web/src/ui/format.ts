import { computed, type ComputedRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { companyZone } from './zone'

/** An instant as the server sends it (ISO text), as milliseconds, or as a Date. */
export type Instant = string | number | Date

const cache = new Map<string, Intl.NumberFormat>()

function formatter(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = locale + JSON.stringify(options)
  let found = cache.get(key)
  if (!found) cache.set(key, (found = new Intl.NumberFormat(locale, options)))
  return found
}

/** Numbers: K and M in English (British compact form writes k and m). */
function numberTag(locale: string): string {
  return locale === 'zh' ? 'zh-CN' : 'en'
}

/** `en` reads day-month as the world does, 24 hours; `zh` is mainland Chinese. */
export function tagOf(locale: string): string {
  return locale === 'zh' ? 'zh-CN' : 'en-GB'
}

export function formatNumber(value: number, locale: string, digits = 2): string {
  return formatter(numberTag(locale), { maximumFractionDigits: digits }).format(value)
}

/** Boards: at most three significant digits; large figures with 万/亿 or K/M. */
export function formatBoard(value: number, locale: string): string {
  const big = Math.abs(value) >= (locale === 'zh' ? 10_000 : 1_000)
  return formatter(numberTag(locale), { maximumSignificantDigits: 3, ...(big ? { notation: 'compact' as const } : {}) }).format(value)
}

/** A share between 0 and 1, at most three significant digits. */
export function formatPercent(share: number, locale: string): string {
  return formatter(numberTag(locale), { style: 'percent', maximumSignificantDigits: 3 }).format(share)
}

/** Minor units (fen, cents) as the currency writes them; `board` shortens to three significant digits. */
export function formatMoney(minor: number, currency: string, locale: string, board = false): string {
  const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
  const digits = formatter(numberTag(locale), style).resolvedOptions().maximumFractionDigits ?? 2
  const value = minor / 10 ** digits
  if (!board) return formatter(numberTag(locale), style).format(value)
  const big = Math.abs(value) >= (locale === 'zh' ? 10_000 : 1_000)
  return formatter(numberTag(locale), { ...style, maximumSignificantDigits: 3, ...(big ? { notation: 'compact' as const } : {}) }).format(value)
}

/** 73 → `01:13`, 3 673 → `1:01:13`. */
export function formatClock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds))
  const pad = (n: number) => String(n).padStart(2, '0')
  const hours = Math.floor(whole / 3600)
  const rest = `${pad(Math.floor((whole % 3600) / 60))}:${pad(whole % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** A length of time in words, the two largest units: `2 小时 5 分`, `2 h 5 min`. */
export function formatSpan(seconds: number, locale: string): string {
  const units: [number, string, string][] = [[86_400, '天', 'd'], [3600, '小时', 'h'], [60, '分', 'min'], [1, '秒', 's']]
  let rest = Math.max(0, Math.round(seconds))
  const first = units.findIndex(([size]) => rest >= size)
  if (first < 0) return locale === 'zh' ? '0 秒' : '0 s'
  return units
    .slice(first, first + 2)
    .map(([size, zh, en]) => {
      const count = Math.floor(rest / size)
      rest -= count * size
      return count > 0 ? `${count} ${locale === 'zh' ? zh : en}` : ''
    })
    .filter(Boolean)
    .join(' ')
}

const DATES = {
  date: { year: 'numeric', month: '2-digit', day: '2-digit' },
  day: { month: 'short', day: 'numeric', weekday: 'short' },
  time: { hour: '2-digit', minute: '2-digit', hour12: false },
  short: { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false },
  full: { year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short', hour: '2-digit', minute: '2-digit', hour12: false },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

export type DateStyle = keyof typeof DATES

export function formatDate(at: Instant, style: DateStyle, locale: string, zone?: string): string {
  const date = new Date(at)
  if (Number.isNaN(date.getTime())) return '—'
  return new Intl.DateTimeFormat(tagOf(locale), { ...DATES[style], timeZone: zone }).format(date)
}

/** How long ago or ahead, in the one largest unit: `3 分钟前`, `in 2 days`. */
export function formatAgo(at: Instant, now: Instant, locale: string): string {
  const seconds = (new Date(at).getTime() - new Date(now).getTime()) / 1000
  const words = new Intl.RelativeTimeFormat(tagOf(locale), { numeric: 'auto' })
  const size = Math.abs(seconds)
  if (size < 60) return words.format(Math.round(seconds), 'second')
  if (size < 3600) return words.format(Math.round(seconds / 60), 'minute')
  if (size < 86_400) return words.format(Math.round(seconds / 3600), 'hour')
  return words.format(Math.round(seconds / 86_400), 'day')
}

export interface Formats {
  locale: string
  number: (value: number, digits?: number) => string
  board: (value: number) => string
  percent: (share: number) => string
  money: (minor: number, currency: string, board?: boolean) => string
  span: (seconds: number) => string
  /** An instant on the company's clock, or on that of `zone`. */
  date: (at: Instant, style?: DateStyle, zone?: string) => string
  /** A day without a clock, `YYYY-MM-DD`: the same everywhere. */
  day: (day: string, style?: 'date' | 'day') => string
  ago: (at: Instant, now: Instant) => string
}

/** The formats in the language shown now; in templates `f.money(…)`. */
export function useFormat(): ComputedRef<Formats> {
  const { locale } = useI18n()
  return computed(() => {
    const tag = locale.value
    return {
      locale: tag,
      number: (value, digits) => formatNumber(value, tag, digits),
      board: (value) => formatBoard(value, tag),
      percent: (share) => formatPercent(share, tag),
      money: (minor, currency, board) => formatMoney(minor, currency, tag, board),
      span: (seconds) => formatSpan(seconds, tag),
      date: (at, style = 'short', zone = companyZone.value) => formatDate(at, style, tag, zone),
      day: (day, style = 'date') => formatDate(`${day}T12:00:00Z`, style, tag, 'UTC'),
      ago: (at, now) => formatAgo(at, now, tag),
    }
  })
}
