import { describe, expect, it } from 'vitest'
import { companyZone, dayOf } from '@/ui/zone'
import { groupsOf, onTime, rangeOf, stateOf, tomorrowEvening } from './days'
import type { Entry } from './plans'

companyZone.value = 'Asia/Shanghai'
const now = new Date('2026-11-25T10:00:00+08:00')

describe('plans of a day', () => {
  it('an open plan becomes overdue when its moment has passed, an ended one never', () => {
    const dueAt = new Date('2026-11-25T09:00:00+08:00').toISOString()
    expect(stateOf({ dueAt }, now.getTime())).toBe('OVERDUE')
    expect(stateOf({ dueAt, ending: 'LATE' }, now.getTime())).toBe('LATE')
    expect(stateOf({ dueAt: new Date('2026-11-25T11:00:00+08:00').toISOString() }, now.getTime())).toBe('OPEN')
  })

  it('groups overdue, due and ended, callbacks and plans alike', () => {
    const entry = (part: Partial<Entry>) => ({ at: '', overdue: false, customerId: '', customerName: '', ...part }) as Entry
    const groups = groupsOf([
      entry({ overdue: true, item: { id: 'a' } as Entry['item'] }),
      entry({ callback: { id: 'b' } as Entry['callback'] }),
      entry({ item: { id: 'c', ending: 'DONE' } as Entry['item'] }),
      entry({ callback: { id: 'd', endedAt: 'x' } as Entry['callback'] }),
    ])
    expect([groups.overdue.length, groups.due.length, groups.ended.length]).toEqual([1, 1, 2])
  })

  it('a week runs from Monday to Monday, also on a Sunday', () => {
    const sunday = new Date('2026-11-29T23:30:00+08:00')
    expect(dayOf(new Date(rangeOf('week', sunday).from))).toBe('2026-11-23')
    expect(dayOf(new Date(rangeOf('week', sunday).to))).toBe('2026-11-30')
    expect(dayOf(new Date(rangeOf('last', now).from))).toBe('2026-11-16')
    expect(dayOf(new Date(rangeOf('month', now).from))).toBe('2026-10-27')
  })

  it('tomorrow of the last day of a month is the first of the next', () => {
    expect(tomorrowEvening(new Date('2026-11-30T00:30:00+08:00'))).toEqual(new Date('2026-12-01T18:00:00+08:00'))
  })

  it('a rate without a base is no rate', () => {
    expect(onTime({ due: 0, done: 0 })).toBeNull()
    expect(onTime({ due: 4, done: 3 })).toBe(0.75)
  })
})
