import type { components } from '@/api/schema/calling'

export type Hours = components['schemas']['CallingHours']
export type Day = Hours['days'][number]

export const DAYS: readonly Day[] = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']

/** `09:00:00` and `09:00` are the same minute: minutes since midnight; the last second of the day counts as 24:00; NaN for anything else. */
export function minutesOf(time: string): number {
  const parts = /^([01]\d|2[0-3]):([0-5]\d)(?::(\d{2})(?:\.\d+)?)?$/.exec(time)
  if (!parts) return NaN
  return time.startsWith('23:59:59') ? 1440 : Number(parts[1]) * 60 + Number(parts[2])
}

/** A stored time as people read it: `09:00`, `24:00`. */
export function shownTime(time: string): string {
  return time.startsWith('23:59:59') ? '24:00' : time.slice(0, 5)
}

/** What was typed (`9`, `9:30`, `0930`, `24:00`, a Chinese colon) as the server stores it; null when it is no time. */
export function typedTime(text: string): string | null {
  const parts = /^(\d{1,2})(?:[:：.]?(\d{2}))?$/.exec(text.trim())
  const [hour, minute] = [Number(parts?.[1]), Number(parts?.[2] ?? 0)]
  if (!parts || hour > 24 || minute > 59 || (hour === 24 && minute > 0)) return null
  return hour === 24 ? '23:59:59' : `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00`
}

/** `9:00–12:00, 14:00–20:00`, in order. */
export function spansText(hours: Hours): string {
  const short = (time: string) => shownTime(time).replace(/^0/, '')
  return [...hours.spans].sort((a, b) => minutesOf(a.from) - minutesOf(b.from)).map((span) => `${short(span.from)}–${short(span.to)}`).join(', ')
}

/** What is wrong with calling hours, as the key of a text; empty when nothing is. */
export function hoursTrouble(hours: Hours): string {
  if (hours.days.length === 0) return 'calling.rules.trouble.noDay'
  if (hours.spans.length === 0) return 'calling.rules.trouble.noSpan'
  const spans = hours.spans.map((span) => ({ from: minutesOf(span.from), to: minutesOf(span.to) })).sort((a, b) => a.from - b.from)
  if (spans.some((span) => !(span.from < span.to))) return 'calling.rules.trouble.spanBackwards'
  return spans.some((span, index) => index > 0 && span.from < (spans[index - 1]?.to ?? 0)) ? 'calling.rules.trouble.spansOverlap' : ''
}

/** A further span after the last one, one hour long, inside the day; null when the day is full. */
export function nextSpan(hours: Hours): { from: string; to: string } | null {
  const last = Math.max(8 * 60, ...hours.spans.map((span) => minutesOf(span.to)))
  if (!(last + 60 < 24 * 60)) return null
  const text = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}:00`
  return { from: text(last), to: text(last + 60) }
}

/** Open hours of a week. */
export function weekHours(hours: Hours): number {
  return (hours.days.length * hours.spans.reduce((sum, span) => sum + Math.max(0, minutesOf(span.to) - minutesOf(span.from)), 0)) / 60
}
