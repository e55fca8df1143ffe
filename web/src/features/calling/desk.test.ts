import { expect, it } from 'vitest'
import { companyZone } from '@/ui/zone'
import { callsOfToday, type DeskView } from './desk'

it('todayBeginsAtMidnightOfTheCompanyWhateverThisComputersZone', () => {
  const at = (iso: string) => ({ startedAt: iso }) as DeskView['recent'][number]
  const calls = [at('2026-05-02T01:00:00Z'), at('2026-05-01T16:00:00Z'), at('2026-05-01T15:59:59Z')]
  const now = '2026-05-02T02:00:00Z'
  companyZone.value = 'Asia/Shanghai'
  expect(callsOfToday(calls, now)).toEqual(calls.slice(0, 2))
  companyZone.value = 'America/New_York'
  expect(callsOfToday(calls, now)).toEqual(calls)
  expect(callsOfToday(calls, undefined)).toEqual([])
})
