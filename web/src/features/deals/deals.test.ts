import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { companyZone } from '@/ui/zone'
import { daysSince, failureOf, minorOf, monthSpan } from './deals'

describe('amounts as typed', () => {
  it.each([
    ['12', 1200], ['1,234.5', 123450], ['0.07', 7], ['￥ 99.99', 9999], ['999999999999.99', 99999999999999],
  ])('%s is %d minor units', (text, minor) => expect(minorOf(text)).toBe(minor))

  it.each(['', 'abc', '-5', '1.234', '1e9', '12.', '１２'])('%s is no amount', (text) => expect(minorOf(text)).toBeNull())
})

describe('refusals', () => {
  it('known codes have their own words and values, others the common ones', () => {
    expect(failureOf(new Problem(409, 'payment.too-much', { left: 400 }))).toEqual({ key: 'deals.failed.payment_too_much', left: 400 })
    expect(failureOf(new Error('x')).key).toBe('deals.failed.other')
  })
})

describe('time', () => {
  it('counts whole days and never below zero', () => {
    const now = Date.parse('2026-11-25T10:00:00Z')
    expect(daysSince('2026-11-22T11:00:00Z', now)).toBe(2)
    expect(daysSince('2026-11-26T11:00:00Z', now)).toBe(0)
  })

  it('last month of January is December of the year before', () => {
    companyZone.value = 'Asia/Shanghai'
    expect(monthSpan('last', new Date('2027-01-01T00:30:00+08:00'))).toEqual({ from: '2026-11-30T16:00:00.000Z', to: '2026-12-31T16:00:00.000Z' })
    expect(monthSpan('all', new Date())).toEqual({})
  })
})
