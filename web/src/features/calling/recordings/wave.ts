/** Loudness over time, 0 to 100 per slice: left the seller, right the customer. */
export interface Peaks {
  left: readonly number[]
  right: readonly number[]
  millis: number
}

/** Below this neither side speaks (the server's scale: 0 is −48 dB, 100 full scale). */
const SILENCE = 22
/** Pauses shorter than this belong to talk, seconds. */
const PAUSE = 1
/** What is kept before the next word, seconds. */
const LEAD = 0.25

/** Where to go on from `at` (seconds) when silence is skipped: `at` itself while somebody speaks. */
export function afterSilence(peaks: Peaks, at: number): number {
  const slices = peaks.left.length
  const seconds = peaks.millis / 1000
  if (slices === 0 || seconds <= 0) return at
  const loud = (slice: number) => Math.max(peaks.left[slice] ?? 0, peaks.right[slice] ?? 0) >= SILENCE
  const here = Math.min(slices - 1, Math.max(0, Math.floor((at / seconds) * slices)))
  if (loud(here)) return at
  let next = here
  while (next < slices && !loud(next)) next++
  const to = next >= slices ? seconds : (next / slices) * seconds - LEAD
  return to - at >= PAUSE ? to : at
}

/** How loud each side goes to each ear. One side muted: the other is heard in both ears. */
export function gainsOf(muted: { left: boolean; right: boolean }): { ll: number; lr: number; rl: number; rr: number } {
  return {
    ll: muted.left ? 0 : 1,
    lr: !muted.left && muted.right ? 1 : 0,
    rl: !muted.right && muted.left ? 1 : 0,
    rr: muted.right ? 0 : 1,
  }
}

/** The loudest slice that falls on each of `columns` columns. */
export function columnsOf(slices: readonly number[], columns: number): number[] {
  return Array.from({ length: columns }, (_, column) => {
    const from = Math.floor((column * slices.length) / columns)
    const to = Math.max(from + 1, Math.floor(((column + 1) * slices.length) / columns))
    return Math.max(0, ...slices.slice(from, to))
  })
}

export const SPEEDS = [0.75, 1, 1.25, 1.5, 2] as const
