import type { IntlDateTimeFormat, IntlNumberFormat } from 'vue-i18n'

const dates: IntlDateTimeFormat = {
  date: { year: 'numeric', month: '2-digit', day: '2-digit' },
  day: { month: 'short', day: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  time: { hour: '2-digit', minute: '2-digit', hour12: false },
  short: { month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hour12: false },
  full: {
    year: 'numeric', month: '2-digit', day: '2-digit', weekday: 'short',
    hour: '2-digit', minute: '2-digit', hour12: false,
  },
}

const numbers: IntlNumberFormat = {
  whole: { style: 'decimal', maximumFractionDigits: 0 },
  decimal: { style: 'decimal', maximumFractionDigits: 2 },
  /** Boards: at most three significant digits. */
  board: { style: 'decimal', notation: 'compact', maximumSignificantDigits: 3 },
  percent: { style: 'percent', maximumSignificantDigits: 3 },
}

/** Used as `d(date, 'short')`; the same names in both languages. */
export const datetimeFormats = { zh: dates, en: dates }
/** Used as `n(value, 'board')`. */
export const numberFormats = { zh: numbers, en: numbers }
