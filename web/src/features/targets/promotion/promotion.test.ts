import { describe, expect, it } from 'vitest'
import { sideOf } from './effect'
import { barsOf, pathNames, scaleOf, type Promotion } from './promotion'

const promotion = (id: string, starts: string, ends: string): Promotion => ({
  id, theme: id, state: 'ENDED', starts, ends, regions: [], material: '', currency: 'CNY', ownerId: 'o', version: 1, writable: false, overlaps: [], quarterEndDays: 0,
})

describe('a year of promotions', () => {
  it('gives lanes to those that meet and takes a lane again once it is free', () => {
    const bars = barsOf([promotion('c', '2026-02-01', '2026-02-28'), promotion('a', '2026-01-01', '2026-01-31'), promotion('b', '2026-01-31', '2026-02-03')], 2026)
    expect(bars.map((one) => [one.promotion.id, one.lane])).toEqual([['a', 0], ['b', 1], ['c', 0]])
  })

  it('cuts those that reach into other years at its ends', () => {
    const [bar] = barsOf([promotion('a', '2025-12-01', '2027-02-01')], 2026)
    expect([bar?.left, bar?.width]).toEqual([0, 100])
    expect(barsOf([promotion('a', '2024-12-31', '2024-12-31')], 2024)[0]?.left).toBeCloseTo((365 / 366) * 100)
  })

  it('shades the last fourteen days of each quarter', () => {
    const { months, quarterEnds } = scaleOf(2026)
    expect(quarterEnds[0]?.left).toBeCloseTo(((31 + 28 + 17) / 365) * 100)
    expect((quarterEnds[0]?.left ?? 0) + (quarterEnds[0]?.width ?? 0)).toBeCloseTo(months[3]?.left ?? 0)
  })

  it('tells units of one name apart by those above', () => {
    const units = [{ id: '1', name: '华东', kind: 'REGION' as const }, { id: '2', parentId: '1', name: '一组', kind: 'TEAM' as const }]
    expect(pathNames(units).map((one) => one.label)).toEqual(['华东', '华东 / 一组'])
  })

  it('says more or less only when the interval leaves nothing out', () => {
    expect([[0.1, 0.2], [-0.2, -0.1], [-0.1, 0.2]].map(([low = 0, high = 0]) => sideOf({ value: 0, low, high }))).toEqual(['more', 'less', 'neither'])
  })
})
