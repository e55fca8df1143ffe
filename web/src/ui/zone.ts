import { ref } from 'vue'

/** A reading of the wall clock in some time zone; `month` 1..12, `weekday` 1 = Monday … 7 = Sunday. */
export interface Wall {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  weekday: number
}

/** The clock of this computer. */
export const OWN_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The company's clock: it decides when a day begins and is what times are shown in; the server names it at sign-in. */
export const companyZone = ref(OWN_ZONE)

const clocks = new Map<string, Intl.DateTimeFormat>()

function clock(zone: string): Intl.DateTimeFormat {
  let found = clocks.get(zone)
  if (!found) {
    found = new Intl.DateTimeFormat('en-US', {
      timeZone: zone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric',
    })
    clocks.set(zone, found)
  }
  return found
}

/** What the wall clock of `zone` shows at an instant. */
export function wallOf(at: Date, zone: string): Wall {
  const part: Record<string, number> = {}
  for (const { type, value } of clock(zone).formatToParts(at)) if (type !== 'literal') part[type] = Number(value)
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part
  return { year, month, day, hour, minute, weekday: new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7 }
}

/** The instant at which the wall clock of `zone` shows this; in a gap of summer time, the instant after it. */
export function instantOf(wall: Pick<Wall, 'year' | 'month' | 'day' | 'hour' | 'minute'>, zone: string): Date {
  const wanted = Date.UTC(wall.year, wall.month - 1, wall.day, wall.hour, wall.minute)
  let at = wanted
  for (let round = 0; round < 2; round++) {
    const seen = wallOf(new Date(at), zone)
    at += wanted - Date.UTC(seen.year, seen.month - 1, seen.day, seen.hour, seen.minute)
  }
  return new Date(at)
}

/** The same clock time `days` later, across month and year ends. */
export function plusDays<T extends Pick<Wall, 'year' | 'month' | 'day'>>(wall: T, days: number): T {
  const at = new Date(Date.UTC(wall.year, wall.month - 1, wall.day + days))
  return { ...wall, year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** Whether a calendar has this day. */
export function exists(year: number, month: number, day: number): boolean {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day
}

/** Midnight on the company's clock, `days` from the day of `now`. */
export function midnight(now: Date, days: number): Date {
  return instantOf({ ...plusDays(wallOf(now, companyZone.value), days), hour: 0, minute: 0 }, companyZone.value)
}

/** `YYYY-MM-DD` of an instant on the company's clock. */
export function dayOf(at: Date): string {
  const { year, month, day } = wallOf(at, companyZone.value)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
