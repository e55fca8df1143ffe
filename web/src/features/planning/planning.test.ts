import { describe, expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { compared, failureOf, monthOf, type KeyFigure } from './planning'

const money = (code: string, label: string, value: number): KeyFigure => ({ code, label, value, kind: 'MONEY' })

describe('comparing two sides', () => {
  it('joins by figure and area and says the change against the left', () => {
    const rows = compared([money('potential', '', 200), money('potential', '上海', 100)], [money('potential', '上海', 150), money('potential', '', 200)])
    expect(rows.map((row) => [row.label, row.change])).toEqual([['', 0], ['上海', 0.5]])
  })

  it('keeps what only one side has', () => {
    const rows = compared([money('quota', 'A', 1)], [money('quota', 'B', 2)])
    expect(rows).toMatchObject([{ label: 'A', left: 1, right: null, change: null }, { label: 'B', left: null, right: 2, change: null }])
  })

  it('gives no percentage from nothing', () => {
    expect(compared([money('sales', '', 0)], [money('sales', '', 5)])[0]?.change).toBeNull()
  })
})

describe('what went wrong', () => {
  it('knows the codes of the server with their values', () => {
    expect(failureOf(new Problem(409, 'plan.changed', { by: '李总', version: 3 }))).toEqual({ key: 'planning.failed.changed', values: { by: '李总', version: '3' } })
    expect(failureOf(new Problem(409, 'plan.not-draft')).key).toBe('planning.failed.not_draft')
    expect(failureOf(new Problem(500, 'http.500')).key).toBe('planning.failed.other')
    expect(failureOf(new Problem(400, 'invalid')).key).toBe('planning.failed.invalid')
    expect(failureOf(new Error('x')).key).toBe('planning.failed.other')
  })

  it('shortens a first day to its month', () => {
    expect(monthOf('2027-01-01')).toBe('2027-01')
  })
})
