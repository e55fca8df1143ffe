import { describe, expect, it } from 'vitest'
import { companyZone } from '@/ui/zone'
import { minorOf, rateOf, thisMonth, topOf, weakest, type Factor, type TargetLine } from './targets'

const factor = (kind: Factor['kind'], effectMinor: number): Factor => ({ kind, effectMinor, mine: 1, team: 1 })

describe('results', () => {
  it('names the factor that holds back most, none when all help', () => {
    expect(weakest([factor('CALLS', 5), factor('ORDER_RATE', -9), factor('ORDER_SIZE', -3)])?.kind).toBe('ORDER_RATE')
    expect(weakest([factor('CALLS', 5), factor('ORDER_SIZE', 0)])).toBeNull()
  })

  it('shows the top third, never fewer than three', () => {
    expect(topOf([1, 2, 3, 4]).length).toBe(3)
    expect(topOf(Array.from({ length: 12 }, (_, n) => n)).length).toBe(4)
    expect(topOf([1])).toEqual([1])
  })

  it('a target of nothing has no completion rate', () => {
    const target = { amountMinor: 0 } as TargetLine['target']
    expect(rateOf({ attainedMinor: 5, target })).toBeNull()
    expect(rateOf({ attainedMinor: 5, target: undefined })).toBeNull()
    expect(rateOf({ attainedMinor: 50, target: { amountMinor: 200 } as TargetLine['target'] })).toBe(0.25)
  })

  it('reads months and amounts', () => {
    companyZone.value = 'Asia/Shanghai'
    expect(thisMonth(new Date('2026-01-31T15:59:00Z'))).toBe('2026-01')
    expect(thisMonth(new Date('2026-01-31T16:00:00Z'))).toBe('2026-02')
    expect(minorOf('1,200,000.05')).toBe(120000005)
    expect(minorOf('-1')).toBeNull()
  })
})
