import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { now, serverSays } from './clock'

const TEN = '2026-03-02T10:00:00.000Z'
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-05T07:00:00Z') }))
afterEach(() => vi.useRealTimers())

it('theTimeIsTheServersHoweverThisComputerIsSet', () => {
  serverSays(TEN, true)
  expect(now()).toBe(Date.parse(TEN))
  vi.setSystemTime(new Date('2031-01-01T00:00:00Z'))
  expect(now()).toBe(Date.parse(TEN))
  vi.advanceTimersByTime(3_000)
  expect(now()).toBe(Date.parse(TEN) + 3_000)
})

it('wholeSecondsDoNotMoveAnExactTime', () => {
  serverSays('2026-03-02T10:00:00.700Z', true)
  serverSays('Mon, 02 Mar 2026 10:00:00 GMT', false)
  expect(now()).toBe(Date.parse(TEN) + 700)
  serverSays('Mon, 02 Mar 2026 10:00:09 GMT', false)
  expect(now()).toBe(Date.parse(TEN) + 9_000)
})

it('whatIsNoTimeIsNotBelieved', () => {
  serverSays(TEN, true)
  serverSays('soon', true)
  serverSays(null, false)
  expect(now()).toBe(Date.parse(TEN))
})
