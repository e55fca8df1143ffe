import { describe, expect, it } from 'vitest'
import { roomFor, split, sumOf, type Part } from './split'

const weighted = (weights: number[]): Part[] => weights.map((weight, index) => ({ id: `k${index}`, weight, locked: false, minor: 0 }))
const list = (total: number, parts: Part[]) => [...split(total, parts).values()]

describe('split of a target', () => {
  it.each([
    [103, [41, 33, 26], [42, 34, 27]],
    [42, [5, 4, 3, 2], [15, 12, 9, 6]],
    [915, [5, 3, 2], [458, 274, 183]],
    [10, [1, 1, 1], [4, 3, 3]],
    [7, [0, 0], [4, 3]],
    [7, [0, 5], [0, 7]],
  ])('%d by %j gives %j, as on the server', (total, weights, expected) => expect(list(total, weighted(weights))).toEqual(expected))

  it('adds up for every total, with locks, beyond 2^53 in between', () => {
    let seed = 7
    const next = () => (seed = (seed * 48271) % 2147483647)
    for (let round = 0; round < 300; round++) {
      const total = next() * 1000
      const parts = weighted(Array.from({ length: 1 + (next() % 30) }, () => next() * 100))
      for (const part of parts.slice(1)) {
        if (next() % 4 === 0) Object.assign(part, { locked: true, minor: Math.floor(total / (parts.length * 2)) })
      }
      const amounts = split(total, parts)
      expect(sumOf(amounts.values())).toBe(total)
      for (const part of parts) if (part.locked) expect(amounts.get(part.id)).toBe(part.minor)
      expect(split(total, [...parts].reverse())).toEqual(new Map([...amounts].reverse()))
    }
  })

  it('leaves a part the room other locks leave', () => {
    const parts = weighted([1, 1, 1])
    Object.assign(parts[0] ?? {}, { locked: true, minor: 30 })
    Object.assign(parts[1] ?? {}, { locked: true, minor: 50 })
    expect(roomFor(100, parts, 'k1')).toBe(70)
    expect(roomFor(100, parts, 'k2')).toBe(20)
  })
})
