import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { draftPlan, failureOf, holds, lastMonths, minorOf } from './pay'

describe('pay', () => {
  it('readsAmountsAsPeopleTypeThem', () => {
    expect(minorOf('1,234.5')).toBe(123_450)
    expect(minorOf('-12.34')).toBe(-1_234)
    expect(minorOf('')).toBeUndefined()
    expect(minorOf('1.234')).toBeNull()
  })

  it('countsMonthsBackOverTheYear', () => expect(lastMonths(new Date('2026-02-10T00:00:00Z'), 3)).toEqual(['2026-02', '2026-01', '2025-12']))

  it('refusesBandsThatDoNotRise', () => {
    const plan = draftPlan('a')
    expect(holds(plan)).toBe(true)
    plan.parts[0]!.steps[1]!.from = 0
    expect(holds(plan)).toBe(false)
  })

  it('findsWordsForARefusal', () => {
    expect(failureOf(new Problem(409, 'pay.four-eyes')).key).toBe('pay.failed.four_eyes')
    expect(failureOf(new Error('x')).key).toBe('pay.failed.other')
  })
})
