/** A change against something named; `value` is a share (0.12 = +12 %). */
export interface Comparison {
  value: number
  against: string
  /** Which direction is welcome; absent = neither. */
  good?: 'up' | 'down'
}

/** Whether a change is welcome, unwelcome or merely a change. */
export function toneOf(comparison: Comparison): 'good' | 'bad' | 'even' {
  if (!comparison.good || Math.abs(comparison.value) < 0.0005) return 'even'
  return comparison.value > 0 === (comparison.good === 'up') ? 'good' : 'bad'
}
