import { expect, it } from 'vitest'
import { callsOfToday, type DeskView } from './desk'

it('callsOfYesterdayAreNotCallsOfToday', () => {
  const at = (day: number, hour: number) => ({ startedAt: new Date(2026, 4, day, hour, 59).toISOString() }) as DeskView['recent'][number]
  const calls = [at(2, 9), at(2, 0), at(1, 23)]
  expect(callsOfToday(calls, new Date(2026, 4, 2, 10).toISOString())).toEqual(calls.slice(0, 2))
  expect(callsOfToday(calls, undefined)).toEqual([])
})
