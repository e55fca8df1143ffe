import { describe, expect, it } from 'vitest'
import { inSight, keyMove, visible, type Line } from './rows'

const line = (id: string, hasChildren = false): Line => ({ id, hasChildren })
const tree: Record<string, Line[]> = { top: [line('a', true), line('b', true)], a: [line('a1'), line('a2')], b: [line('b1')] }
const rowsOf = (...open: string[]) => visible(line('top', true), (id) => tree[id], new Set(open))

describe('rows of the target tree', () => {
  it('shows what is below open lines, in order and with levels', () => {
    expect(rowsOf('top', 'a').map((row) => `${row.level}${row.line.id}`)).toEqual(['1top', '2a', '3a1', '3a2', '2b'])
    expect(rowsOf().map((row) => row.line.id)).toEqual(['top'])
    expect(visible(line('top', true), () => undefined, new Set(['top']))).toHaveLength(1)
  })

  it('draws some dozen of a hundred thousand rows', () => {
    const { from, to } = inSight(1_000_000, 600, 40, 100_000)
    expect(from).toBe(25_000 - 8)
    expect(to).toBe(25_015 + 8)
    expect(inSight(0, 600, 40, 3)).toEqual({ from: 0, to: 3 })
    expect(inSight(9_999, 600, 40, 3)).toEqual({ from: 3, to: 3 })
  })

  it('flattens a hundred thousand open nodes in a blink', () => {
    const many = Array.from({ length: 100_000 }, (_, n) => line(`n${n}`))
    const before = performance.now()
    expect(visible(line('top', true), () => many, new Set(['top']))).toHaveLength(100_001)
    expect(performance.now() - before).toBeLessThan(500)
  })

  it.each([
    ['ArrowDown', 1, { to: 2 }], ['ArrowUp', 0, { to: 0 }], ['End', 0, { to: 4 }], ['PageDown', 3, { to: 4 }],
    ['ArrowRight', 4, { toggle: 'b' }], ['ArrowRight', 1, { to: 2 }], ['ArrowRight', 2, null],
    ['ArrowLeft', 1, { toggle: 'a' }], ['ArrowLeft', 3, { to: 1 }], ['Enter', 2, { choose: 'a1' }], ['x', 2, null],
  ])('%s on row %d', (key, at, expected) => expect(keyMove(key, at, rowsOf('top', 'a'), 10)).toEqual(expected))
})
