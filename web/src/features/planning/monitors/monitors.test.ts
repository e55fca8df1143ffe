import { describe, expect, it } from 'vitest'
import type { Formats } from '@/ui/format'
import { certain, choiceOf, endDays, offset, tableHref, type EndLoad, type Ratchet } from './monitors'
import { bunchingPicture, coursePicture, ratchetPicture } from './pictures'

const s = (key: string) => key
const f = { percent: (value: number) => `${(value * 100).toFixed(0)}%`, money: (value: number) => String(value), number: String } as unknown as Formats

describe('what was chosen', () => {
  it('stands in the address, and nonsense is the usual choice', () => {
    expect(choiceOf({ months: '24', level: 'TEAM', last: 'THIRD' })).toEqual({ months: 24, level: 'TEAM', last: 'THIRD' })
    expect(choiceOf({ months: '999', level: '<b>' })).toEqual({ months: 12, level: 'PERSON', last: 'FIVE' })
    expect(tableHref(choiceOf({}))).toBe('/api/monitors/table?months=12&level=PERSON&last=FIVE')
  })
})

describe('slopes', () => {
  const dots = [-0.2, -0.1, 0.1, 0.3].map((over) => ({ name: 'a', month: '2027-01', over, change: 0.05 + (over > 0 ? 0.6 : 0.2) * over }))

  it('are drawn from where targets go with nothing over or under', () => {
    expect(offset(dots, 0.6, 0.2)).toBeCloseTo(0.05)
    expect(offset([], 1, 1)).toBe(0)
  })

  it('whose interval holds zero are not certain', () => {
    expect(certain({ value: 0.3, low: -0.1, high: 0.7 })).toBe(false)
    expect(certain({ value: 0.3, low: 0.1, high: 0.5 })).toBe(true)
  })

  it('are not drawn while there are too few pairs', () => {
    const view = { dots, pairs: 4, fewest: 30, slopes: null } as unknown as Ratchet
    expect((ratchetPicture(view, s, f).option.series as unknown[]).length).toBe(1)
  })
})

it('marks the bin just above target and names the open ones', () => {
  const bins = [90, 95, 100, 105].map((fromPct) => ({ fromPct, count: fromPct === 100 ? 9 : 2 }))
  const picture = bunchingPicture({ bunching: { attainments: 15, fewest: 30, bins, found: null } } as unknown as Ratchet, s)
  const bars = (picture.option.series as { data: { value: number; itemStyle: { color: string } }[] }[])[0]?.data ?? []
  expect(bars.map((bar) => bar.itemStyle.color === '#d9720a')).toEqual([false, false, true, false])
  expect(picture.table.rows.map((row) => row[0])).toEqual(['< 95%', '95%', '100%', '≥ 105%'])
})

it('colours as many days as count as the end, and the month after apart', () => {
  expect(endDays('THIRD', 15, 21)).toBe(7)
  const one = { ending: [1, 1, 1, 1, 5, 6], following: [1, 2], evenMinor: 2, evenShare: 0.2, lastShare: 0.5, months: 1, totalMinor: 15 } as unknown as EndLoad
  const bars = (coursePicture(one, 'THREE', 'CNY', s, f).option.series as { data: { itemStyle: { color: string } }[] }[])[0]?.data ?? []
  expect(bars.map((bar) => bar.itemStyle.color)).toEqual(['#2558d6', '#2558d6', '#2558d6', '#d9720a', '#d9720a', '#d9720a', '#7a8290', '#7a8290'])
})
