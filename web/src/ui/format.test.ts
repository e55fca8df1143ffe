import { describe, expect, it } from 'vitest'
import { formatAgo, formatBoard, formatClock, formatDate, formatMoney, formatPercent, formatSpan } from './format'

/** The space that does not break, as Intl writes it, read as a plain one. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')

it.each([
  [1_234_567, 'zh', '123万'],
  [123_456, 'zh', '12.3万'],
  [9_876, 'zh', '9,880'],
  [1_234_567, 'en', '1.23M'],
  [999, 'en', '999'],
  [12.345, 'en', '12.3'],
  [0, 'zh', '0'],
])('board: %d in %s is %s', (value, locale, text) => expect(formatBoard(value, locale)).toBe(text))

describe('money', () => {
  it('followsTheMinorUnitsOfItsCurrency', () => {
    expect(plain(formatMoney(123_456, 'CNY', 'zh'))).toBe('¥1,234.56')
    expect(plain(formatMoney(123_456, 'JPY', 'en'))).toBe('¥123,456')
    expect(plain(formatMoney(123_456, 'KWD', 'en'))).toContain('123.456')
    expect(plain(formatMoney(-50, 'CNY', 'zh'))).toBe('-¥0.50')
  })
  it('isShortOnBoards', () => {
    expect(plain(formatMoney(1_234_567_890, 'CNY', 'zh', true))).toBe('¥1230万')
    expect(plain(formatMoney(123_456, 'CNY', 'en', true))).toBe('¥1.23K')
  })
})

it('percentHasThreeSignificantDigits', () => {
  expect([0.12345, 0, 1, 0.0004567].map((share) => formatPercent(share, 'en'))).toEqual(['12.3%', '0%', '100%', '0.0457%'])
})

it('clockGoesPastTheHour', () => {
  expect([0, 73, 3673, -5, 59.9].map(formatClock)).toEqual(['00:00', '01:13', '1:01:13', '00:00', '00:59'])
})

it('spanSaysTheTwoLargestUnits', () => {
  expect([133, 7500, 90_061, 0, 3600].map((seconds) => formatSpan(seconds, 'zh'))).toEqual(['2 分 13 秒', '2 小时 5 分', '1 天 1 小时', '0 秒', '1 小时'])
  expect(formatSpan(133, 'en')).toBe('2 min 13 s')
})

it('datesAreThoseOfTheZoneAsked', () => {
  expect(formatDate('2026-07-15T16:30:00Z', 'date', 'zh', 'Asia/Shanghai')).toBe('2026/07/16')
  expect(formatDate('2026-07-15T16:30:00Z', 'time', 'en', 'Europe/London')).toBe('17:30')
  expect(formatDate('no date', 'date', 'zh')).toBe('—')
})

it('agoUsesTheLargestUnit', () => {
  const now = '2026-07-15T12:00:00Z'
  expect(formatAgo('2026-07-15T11:57:00Z', now, 'zh')).toBe('3分钟前')
  expect(formatAgo('2026-07-17T12:00:00Z', now, 'en')).toBe('in 2 days')
})
