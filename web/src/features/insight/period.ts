import { dayOf } from '@/ui/zone'

/** Whole days, both included, as the server takes them: `2026-11-23`. */
export interface Period {
  from: string
  to: string
}

export const LENGTHS = [1, 7, 30, 90] as const
export type Length = (typeof LENGTHS)[number]

/** The last `days` days up to today on the company's clock. */
export function lastDays(days: number, now: Date): Period {
  const to = dayOf(now)
  return { from: plusDays(to, 1 - days), to }
}

export function plusDays(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** Every day of a period, so that a day without a call is a zero and not a gap. */
export function daysOf(period: Period): string[] {
  const days: string[] = []
  for (let day = period.from; day <= period.to && days.length < 400; day = plusDays(day, 1)) days.push(day)
  return days
}
