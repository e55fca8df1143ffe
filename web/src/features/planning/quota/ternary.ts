/** Arithmetic of the triangle in which three weights are one point. */
export type Three = [number, number, number]
export interface Point { x: number; y: number }

export const HEIGHT = Math.sqrt(3) / 2
/** Corners in a box of width 1: the first weight on top, the second left, the third right. */
export const CORNERS: readonly [Point, Point, Point] = [{ x: 0.5, y: 0 }, { x: 0, y: HEIGHT }, { x: 1, y: HEIGHT }]

/** Where weights that add up to 1 lie. */
export const pointOf = (w: Three): Point => ({
  x: w.reduce((sum, one, at) => sum + one * CORNERS[at]!.x, 0),
  y: w.reduce((sum, one, at) => sum + one * CORNERS[at]!.y, 0),
})

/** The weights of a point; those of the nearest point of the triangle when it lies outside. */
export function weightsAt(point: Point): Three {
  const first = 1 - point.y / HEIGHT
  const third = point.x - first / 2
  return nearest([first, 1 - first - third, third])
}

/** The nearest weights that are not negative and add up to 1: all fall by the same until what is left fits. */
export function nearest(w: Three): Three {
  const falling = [...w].sort((a, b) => b - a)
  let sum = 0
  let cut = 0
  falling.forEach((one, at) => {
    sum += one
    if (one - (sum - 1) / (at + 1) > 0) cut = (sum - 1) / (at + 1)
  })
  return w.map((one) => Math.max(0, one - cut)) as Three
}

/** Whole percents that add up to 100: the largest remainders are rounded up. */
export function percents(w: Three): Three {
  const total = w[0] + w[1] + w[2]
  const exact = w.map((one) => (total > 0 ? (one / total) * 100 : 100 / 3))
  const floor = exact.map(Math.floor)
  const left = 100 - floor.reduce((sum, one) => sum + one, 0)
  const order = exact.map((one, at) => ({ at, rest: one - Math.floor(one) })).sort((a, b) => b.rest - a.rest || a.at - b.at)
  order.slice(0, left).forEach(({ at }) => floor[at]!++)
  return floor as Three
}

/** A key's step of some percents: up and down move the first weight, left and right exchange the second and third; null for other keys. */
export function stepped(w: Three, key: string, by: number): Three | null {
  const [a, b, c] = percents(w)
  const share = (rest: number): [number, number] => {
    const second = b + c > 0 ? Math.round((rest * b) / (b + c)) : Math.round(rest / 2)
    return [second, rest - second]
  }
  const first = (to: number): Three => {
    const one = Math.min(100, Math.max(0, to))
    return [one, ...share(100 - one)]
  }
  const exchange = (want: number): Three => {
    const moved = want > 0 ? Math.min(want, b) : Math.max(want, -c)
    return [a, b - moved, c + moved]
  }
  const all: Record<string, () => Three> = { ArrowUp: () => first(a + by), ArrowDown: () => first(a - by), ArrowRight: () => exchange(by), ArrowLeft: () => exchange(-by), Home: () => [34, 33, 33] }
  const found = all[key]?.()
  return found ? (found.map((one) => one / 100) as Three) : null
}
