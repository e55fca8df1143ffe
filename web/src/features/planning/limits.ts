/** Bounds of a typed number, in the units it is shown in: `from` and `to` belong to them, `over` and `under` do not. */
export interface Limits {
  from?: number
  over?: number
  to?: number
  under?: number
  whole?: boolean
}

export interface Wrong {
  key: 'number' | 'whole' | 'from' | 'over' | 'to' | 'under'
  n: number
}

/** What is wrong with a typed number, nothing when it may stand. A bound named is said together with the other one. */
export function wrongOf(typed: string, limits: Limits, optional = false): Wrong[] {
  if (typed === '') return optional ? [] : [{ key: 'number', n: 0 }]
  if (!/^-?\d{1,15}(\.\d{1,8})?$/.test(typed)) return [{ key: 'number', n: 0 }]
  const value = Number(typed)
  const { from, over, to, under, whole } = limits
  const fits = (from === undefined || value >= from) && (over === undefined || value > over) && (to === undefined || value <= to) && (under === undefined || value < under)
  const unit: Wrong[] = whole && !Number.isInteger(value) ? [{ key: 'whole', n: 0 }] : []
  if (fits) return unit
  return [...unit, ...(['from', 'over', 'to', 'under'] as const).flatMap((key) => (limits[key] === undefined ? [] : [{ key, n: Number(limits[key].toFixed(4)) }]))]
}

export const SHARE: Limits = { from: 0, to: 100 }
export const NOT_NEGATIVE: Limits = { from: 0 }
export const POSITIVE: Limits = { over: 0 }
