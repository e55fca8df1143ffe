import { describe, expect, it } from 'vitest'
import { hoursTrouble, minutesOf, nextSpan, shownTime, spansText, typedTime, weekHours, type Hours } from './hours'
import { codeFor, freeKey, moved, outcomesTrouble, type Outcome } from './outcomes'
import { changeOf, differences, rulesTrouble } from './rules'

const usual: Hours = { days: ['MONDAY', 'TUESDAY'], spans: [{ from: '14:00:00', to: '20:00:00' }, { from: '09:00:00', to: '12:00:00' }] }
const settings = { hours: usual, perDay: 3, perPeriod: 6, periodDays: 14 }
const one = (part: Partial<Outcome>): Outcome => ({ code: 'a', zh: '甲', en: 'A', contact: true, sale: false, doNotCall: false, callback: false, active: true, ...part })

describe('calling hours', () => {
  it('are written in order, without seconds', () => expect(spansText(usual)).toBe('9:00–12:00, 14:00–20:00'))
  it('count their week', () => expect(weekHours(usual)).toBe(18))
  it('need a day, a span, a start before the end, and no overlap', () => {
    expect(hoursTrouble(usual)).toBe('')
    expect(hoursTrouble({ ...usual, days: [] })).toMatch(/noDay$/)
    expect(hoursTrouble({ ...usual, spans: [] })).toMatch(/noSpan$/)
    expect(hoursTrouble({ ...usual, spans: [{ from: '12:00', to: '09:00' }] })).toMatch(/spanBackwards$/)
    expect(hoursTrouble({ ...usual, spans: [{ from: '', to: '09:00' }] })).toMatch(/spanBackwards$/)
    expect(hoursTrouble({ ...usual, spans: [{ from: '09:00', to: '12:00' }, { from: '11:59', to: '13:00' }] })).toMatch(/spansOverlap$/)
  })
  it('spans that touch do not overlap', () => expect(hoursTrouble({ ...usual, spans: [{ from: '09:00', to: '12:00' }, { from: '12:00', to: '13:00' }] })).toBe(''))
  it('grow after the last span while the day lasts', () => {
    expect(nextSpan(usual)).toEqual({ from: '20:00:00', to: '21:00:00' })
    expect(nextSpan({ ...usual, spans: [{ from: '09:00', to: '23:30' }] })).toBeNull()
  })
  it('end at midnight as 24:00', () => {
    const day: Hours = { days: ['MONDAY'], spans: [{ from: '00:00:00', to: '23:59:59.999999' }] }
    expect([hoursTrouble(day), weekHours(day), spansText(day)]).toEqual(['', 24, '0:00–24:00'])
    expect(shownTime('23:59:59.999999')).toBe('24:00')
  })
  it.each([['9', '09:00:00'], ['9:30', '09:30:00'], ['0930', '09:30:00'], ['18：05', '18:05:00'], ['24:00', '23:59:59'], ['25', null], ['9:61', null], ['nine', null], ['', null]])(
    'typed %s is %s', (text, time) => expect(typedTime(text)).toBe(time),
  )
  it('a time that is none has no minutes', () => expect(minutesOf('9 o’clock')).toBeNaN())
})

describe('rules', () => {
  it('say what is wrong', () => {
    expect(rulesTrouble(settings, [])).toBe('')
    expect(rulesTrouble({ ...settings, perPeriod: 2 }, [])).toMatch(/periodBelowDay$/)
    expect(rulesTrouble(settings, [{ day: '', name: '国庆' }])).toMatch(/holiday$/)
    expect(rulesTrouble(settings, [{ day: '2026-10-01', name: 'a' }, { day: '2026-10-01', name: 'b' }])).toMatch(/holidayTwice$/)
  })
  it('a conflict names only what differs', () => {
    const rows = differences({ settings, holidays: [] }, { settings: { ...settings, perDay: 4 }, holidays: [] }, (hours) => hours.days.join())
    expect(rows).toEqual([{ field: 'perDay', mine: '3', theirs: '4' }])
  })
  it('an audit row tells its version and change, a strange one only its version', () => {
    const details = JSON.stringify({ before: JSON.stringify(settings), after: JSON.stringify({ ...settings, perPeriod: 9 }) })
    expect(changeOf({ subject: 'rules:4', details })).toEqual({ version: 4, fields: [{ field: 'perPeriod', mine: '9 / 14', theirs: '6 / 14' }] })
    expect(changeOf({ subject: 'rules:5', details: 'not json' })).toEqual({ version: 5, fields: [] })
  })
})

describe('outcomes', () => {
  it('two active outcomes never share a key, an inactive one may keep it', () => {
    expect(outcomesTrouble([one({ key: 1 }), one({ code: 'b', zh: '乙', key: 1 })], 'zh')).toEqual({ key: 'keyTwice', values: { n: 1, a: '甲', b: '乙' } })
    expect(outcomesTrouble([one({ key: 1 }), one({ code: 'b', key: 1, active: false })], 'zh')).toBeNull()
  })
  it('need both names and one in use besides the automatic one', () => {
    expect(outcomesTrouble([one({ en: ' ' })], 'en')?.key).toBe('names')
    expect(outcomesTrouble([one({ active: false }), one({ code: 'no-note' })], 'en')?.key).toBe('none')
  })
  it('get a code of their own, also without letters', () => {
    expect(codeFor('Call in spring!', [])).toBe('call-in-spring')
    expect(codeFor('2nd talk', ['nd-talk'])).toBe('nd-talk-2')
    expect(codeFor('？', [])).toBe('outcome')
  })
  it('take the lowest free key, none when all are taken', () => {
    expect(freeKey([one({ key: 1 }), one({ key: 3 })])).toBe(2)
    expect(freeKey([1, 2, 3, 4, 5, 6, 7, 8, 9].map((key) => one({ key })))).toBeUndefined()
  })
  it('move by one place and never off the ends', () => {
    expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c'])
    expect(moved(['a', 'b'], 1, 1)).toEqual(['a', 'b'])
  })
})
