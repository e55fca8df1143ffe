import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { companyZone } from '@/ui/zone'
import { barOf, compared, everyDay, floorFigures, funnelSteps, hoursShown, overviewFigures, share } from './figures'
import type { Overview, SellerDay } from './insight'
import { byState, oncePer, type LiveSeller } from './live'
import { daysOf, lastDays } from './period'
import { sorted } from './sorted'

const day = (part: Partial<SellerDay>): SellerDay => ({ accountId: 'a', amountMinor: 0, calls: 0, connects: 0, kept: 0, orders: 0, planned: 0, talkSeconds: 0, ...part })
const totals = (calls: number, connects: number) => ({ amountMinor: 0, calls, connects, orders: 0, sellers: 0, talkSeconds: 0 })
const overview = (part: Partial<Overview>): Overview => ({ currency: 'CNY', from: '2026-11-20', to: '2026-11-23', days: [], grades: [], hours: [], units: [], totals: totals(0, 0), before: totals(0, 0), ...part })

describe('comparison', () => {
  it('isAShareOfTheFigureBefore', () => expect(compared(150, 100, 'x')).toEqual({ value: 0.5, against: 'x', good: 'up' }))
  it('fallsFromALoss', () => expect(compared(-200, -100, 'x')?.value).toBe(-1))
  it.each([[5, 0], [5, null], [null, 5]])('isNotMadeUpWithoutABase: %s, %s', (now, before) => expect(compared(now, before, 'x')).toBeNull())
})

it('aShareOfNothingIsUnknownAndNotZero', () => {
  expect([share(0, 0), share(0, 5), share(2, 5)]).toEqual([null, 0, 0.4])
  const figures = floorFigures({ asOf: '', currency: 'CNY', sellers: [], total: day({}) })
  expect(figures).toHaveLength(7)
  expect(figures.filter((one) => one.value === null).map((one) => one.key)).toEqual(['connectRate', 'adherence'])
})

it('connectRateOfAPeriodCarriesItsBaseAndTheRateBefore', () => {
  const rate = overviewFigures(overview({ totals: totals(200, 50), before: totals(100, 20) })).find((one) => one.key === 'connectRate')
  expect(rate).toMatchObject({ value: 0.25, before: 0.2, parts: [50, 200] })
})

it('funnelStepsTellTheirShareOfAllAndOfTheStepBefore', () => {
  const steps = funnelSteps({ leads: 100, dialled: 80, answered: 40, contacts: 0, sales: 0, finished: 1, calls: 120 })
  expect(steps.map((one) => one.ofAll)).toEqual([1, 0.8, 0.4, 0, 0])
  expect(steps.map((one) => one.ofBefore)).toEqual([null, 0.8, 0.5, 0, null])
})

it('daysWithoutACallAreZeroAndNotMissing', () => {
  const known = { day: '2026-11-21', calls: 3, connects: 1, orders: 0, amountMinor: 0 }
  expect(everyDay(overview({ days: [known] })).map((one) => one.calls)).toEqual([0, 3, 0, 0])
})

it('hoursReachAsFarAsTheCallsAndOverTheWorkingDay', () => {
  expect(hoursShown(overview({}))).toEqual([9, 10, 11, 12, 13, 14, 15, 16, 17])
  expect(hoursShown(overview({ hours: [{ hour: 20, weekday: 1, calls: 4, connects: 1 }, { hour: 3, weekday: 1, calls: 0, connects: 0 }] })).at(-1)).toBe(20)
})

it('periodEndsTodayOnTheCompanysClock', () => {
  companyZone.value = 'Asia/Shanghai'
  expect(lastDays(7, new Date('2026-11-23T16:30:00Z'))).toEqual({ from: '2026-11-18', to: '2026-11-24' })
  expect(lastDays(1, new Date('2026-11-23T15:59:00Z'))).toEqual({ from: '2026-11-23', to: '2026-11-23' })
  expect(daysOf({ from: '2026-02-27', to: '2026-03-01' })).toEqual(['2026-02-27', '2026-02-28', '2026-03-01'])
})

it('barsAreMeasuredAgainstTheLongestAndNeverNegative', () => expect([barOf(5, [5, 10]), barOf(-3, [-3, 10]), barOf(0, [0, 0])]).toEqual([0.5, 0, 0]))

it('unknownValuesStandLastWhicheverWayIsSorted', () => {
  const rows = [{ v: null }, { v: 2 }, { v: 1 }]
  const order = (direction: 'asc' | 'desc') => sorted(rows, { key: 'v', direction }, (row) => row.v).map((row) => row.v)
  expect([order('asc'), order('desc')]).toEqual([[1, 2, null], [2, 1, null]])
})

it('thoseWhoTalkStandFirstLongestFirst', () => {
  const one = (name: string, state: string, since: string): LiveSeller => ({ accountId: name, name, state, since, headset: true })
  const board = byState([one('a', 'PAUSED', '1'), one('b', 'TALKING', '2'), one('c', 'TALKING', '1'), one('d', 'READY', '0')])
  expect(board.map((seller) => seller.name)).toEqual(['c', 'b', 'd', 'a'])
})

describe('burst of changes', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('asksOnceAndAgainOnlyAfterTheNextChange', () => {
    const run = vi.fn()
    const once = oncePer(500, run)
    for (let n = 0; n < 100; n++) once.call()
    vi.advanceTimersByTime(499)
    expect(run).not.toHaveBeenCalled()
    vi.advanceTimersByTime(5_000)
    expect(run).toHaveBeenCalledTimes(1)
    once.call()
    once.stop()
    vi.advanceTimersByTime(5_000)
    expect(run).toHaveBeenCalledTimes(1)
  })
})
