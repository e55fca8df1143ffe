import { describe, expect, it } from 'vitest'
import { split, sumOf } from '../split'
import { useDraft } from './history'
import { amountIn, amountOf, givenTotal, monthsOf, partsOf, weightOf, type TreeLine } from './tree'

const line = (id: string, values: Partial<TreeLine>): TreeLine => ({ id, name: id, heads: 1, person: false, hasChildren: false, ...values })

describe('target tree', () => {
  it('periods are months, and quarters make the year', () => {
    const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
    expect(monthsOf('Q2')).toEqual([3, 4, 5])
    expect(['Q1', 'Q2', 'Q3', 'Q4'].reduce((sum, one) => sum + (amountIn(months, one) ?? 0), 0)).toBe(amountIn(months, 'YEAR'))
    expect(amountIn(months, '12')).toBe(12)
    expect(amountIn(undefined, 'YEAR')).toBeNull()
  })

  it('divides by what each method looks at, to the cent and with its stretch', () => {
    const lines = [line('a', { heads: 2, lastMonths: [30, 0], planned: 5 }), line('b', { heads: 1, lastMonths: [70], proposal: { amount: 9, note: '', at: '' } })]
    expect(lines.map((one) => weightOf(one, 'LAST_YEAR'))).toEqual([30, 70])
    expect(lines.map((one) => weightOf(one, 'EQUAL'))).toEqual([2, 1])
    expect(lines.map((one) => weightOf(one, 'QUOTA_PLAN'))).toEqual([5, 0])
    expect(lines.map((one) => weightOf(one, 'PROPOSED'))).toEqual([0, 9])
    const total = givenTotal(10_001, 333)
    expect(total).toBe(10_334)
    expect(sumOf(split(total, partsOf(lines)).values())).toBe(total)
  })

  it('reads money in cents and pieces whole', () => {
    expect(amountOf('1,234.5', true)).toBe(123_450)
    expect(amountOf('1.5', false)).toBeNull()
    expect(amountOf('-1', true)).toBeNull()
  })

  it('takes changes back and makes them again', () => {
    const draft = useDraft(1)
    draft.change(2)
    draft.change(3)
    draft.undo()
    expect([draft.value.value, draft.canRedo.value]).toEqual([2, true])
    draft.redo()
    expect(draft.value.value).toBe(3)
    draft.undo()
    draft.change(9)
    expect(draft.canRedo.value).toBe(false)
    draft.undo()
    draft.undo()
    draft.undo()
    expect([draft.value.value, draft.canUndo.value]).toEqual([1, false])
  })
})
