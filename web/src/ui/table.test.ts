import { afterEach, describe, expect, it, vi } from 'vitest'
import { countOf, isSelected, nextSort, NOTHING, sliceOf, toggled, useColumns } from './table'

afterEach(() => vi.restoreAllMocks())

describe('selection', () => {
  it('namesRowsOrAllButSome', () => {
    const two = toggled(toggled(NOTHING, 'a'), 'b')
    expect([isSelected(two, 'a'), isSelected(two, 'c'), countOf(two, 99)]).toEqual([true, false, 2])
    const all = { allMatching: true, ids: [] }
    const butOne = toggled(all, 'a')
    expect([isSelected(butOne, 'a'), isSelected(butOne, 'z'), countOf(butOne, 99), countOf(butOne, null)]).toEqual([false, true, 98, null])
    expect(isSelected(toggled(butOne, 'a'), 'a')).toBe(true)
  })
})

it('aHeadingGoesUpDownAndOut', () => {
  const up = nextSort(null, 'name')
  const down = nextSort(up, 'name')
  expect([up, down, nextSort(down, 'name'), nextSort(down, 'city')]).toEqual([
    { key: 'name', direction: 'asc' }, { key: 'name', direction: 'desc' }, null, { key: 'city', direction: 'asc' },
  ])
})

describe('slice', () => {
  it('drawsAShortListWhole', () => expect(sliceOf(120, 40, 900, 800)).toEqual({ from: 0, to: 120, above: 0, below: 0 }))

  it('keepsTheHeightOfALongListWhileDrawingFewRows', () => {
    for (const top of [0, 40, 12_345, 399_200, 400_000]) {
      const { from, to, above, below } = sliceOf(10_000, 40, top, 800)
      expect(above + (to - from) * 40 + below).toBe(400_000)
      expect(to - from).toBeLessThanOrEqual(62)
      expect(from * 40).toBeLessThanOrEqual(Math.min(top, 399_200))
      expect(to * 40).toBeGreaterThanOrEqual(Math.min(top + 800, 400_000))
    }
  })
})

it('chosenColumnsAreRememberedAndFixedOnesStay', () => {
  const all = [{ key: 'name', title: 'n', fixed: true }, { key: 'city', title: 'c' }, { key: 'note', title: 'x', hidden: true }]
  const first = useColumns(() => 'customers', () => all)
  const keysOf = (table: typeof first) => table.shown.value.map((column) => column.key)
  expect(keysOf(first)).toEqual(['name', 'city'])
  first.choose(['note'])
  expect(keysOf(useColumns(() => 'customers', () => all))).toEqual(['name', 'note'])
  first.choose(null)
  expect(keysOf(useColumns(() => 'customers', () => all))).toEqual(['name', 'city'])
  localStorage.setItem('hongyan.table.customers', '{broken')
  expect(keysOf(useColumns(() => 'customers', () => all))).toEqual(['name', 'city'])
})
