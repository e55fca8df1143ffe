import { describe, expect, it } from 'vitest'
import { CORNERS, nearest, percents, pointOf, stepped, weightsAt, type Three } from './ternary'

const sum = (w: number[]) => w.reduce((all, one) => all + one, 0)

describe('ternary', () => {
  it('finds the weights of every point again', () => {
    for (let a = 0; a <= 20; a++) for (let b = 0; b <= 20 - a; b++) {
      const w: Three = [a / 20, b / 20, (20 - a - b) / 20]
      weightsAt(pointOf(w)).forEach((one, at) => expect(one).toBeCloseTo(w[at]!, 10))
    }
  })

  it('puts each method at its corner', () => {
    CORNERS.forEach((corner, at) => {
      expect(weightsAt(corner)[at]).toBeCloseTo(1, 10)
    })
  })

  it('takes the nearest weights for a point outside', () => {
    expect(weightsAt({ x: 0.5, y: -3 })).toEqual([1, 0, 0])
    const below = weightsAt({ x: 0.25, y: 2 })
    expect(below[0]).toBe(0)
    expect(below[1]).toBeCloseTo(0.75, 10)
    for (const w of [[2, -1, 0], [-0.2, 0.7, 0.5], [0.4, 0.4, 0.4]] as Three[]) {
      expect(sum(nearest(w))).toBeCloseTo(1, 12)
      expect(Math.min(...nearest(w))).toBeGreaterThanOrEqual(0)
    }
  })

  it('writes percents that add up to 100', () => {
    expect(percents([1 / 3, 1 / 3, 1 / 3])).toEqual([34, 33, 33])
    expect(percents([0.005, 0.005, 0.99])).toEqual([1, 0, 99])
    for (let i = 0; i < 200; i++) {
      const w: Three = [Math.abs(Math.sin(i)), Math.abs(Math.cos(3 * i)), Math.abs(Math.sin(7 * i + 1))]
      expect(sum(percents(w))).toBe(100)
    }
  })

  it('goes by the arrows and stays inside', () => {
    expect(stepped([0.5, 0.3, 0.2], 'ArrowUp', 1)).toEqual([0.51, 0.29, 0.2])
    expect(stepped([0.5, 0.3, 0.2], 'ArrowRight', 10)).toEqual([0.5, 0.2, 0.3])
    expect(stepped([0.5, 0.05, 0.45], 'ArrowRight', 10)).toEqual([0.5, 0, 0.5])
    expect(stepped([0.98, 0.01, 0.01], 'ArrowUp', 10)).toEqual([1, 0, 0])
    expect(stepped([1, 0, 0], 'ArrowDown', 10)).toEqual([0.9, 0.05, 0.05])
    expect(stepped([0.5, 0.3, 0.2], 'a', 1)).toBeNull()
    let w: Three = [0.2, 0.5, 0.3]
    const keys = ['ArrowUp', 'ArrowLeft', 'ArrowDown', 'ArrowRight']
    for (let i = 0; i < 400; i++) {
      w = stepped(w, keys[(i * 7 + Math.floor(i / 5)) % 4]!, 1 + (i % 13))!
      expect(sum(w.map((one) => Math.round(one * 100)))).toBe(100)
      expect(Math.min(...w)).toBeGreaterThanOrEqual(0)
    }
  })
})
