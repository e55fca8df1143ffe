import { companyZone, instantOf, midnight, plusDays, wallOf } from '@/ui/zone'
import type { Adherence, Entry, PlanItem, Span } from './plans'

/** What a plan item shows as its state. */
export type State = 'OPEN' | 'OVERDUE' | 'DONE' | 'LATE' | 'SKIPPED' | 'SUPERSEDED'

export function stateOf(item: Pick<PlanItem, 'ending' | 'dueAt'>, now: number): State {
  if (item.ending) return item.ending
  return new Date(item.dueAt).getTime() < now ? 'OVERDUE' : 'OPEN'
}

export const isOpen = (entry: Entry): boolean => (entry.item ? !entry.item.ending : !entry.callback?.endedAt)
export const idOf = (entry: Entry): string => entry.item?.id ?? entry.callback?.id ?? ''

export interface Groups {
  overdue: Entry[]
  due: Entry[]
  ended: Entry[]
}

/** The day in the order one works through it: what is overdue, what is to come, what has ended. */
export function groupsOf(entries: Entry[]): Groups {
  const open = entries.filter(isOpen)
  return { overdue: open.filter((one) => one.overdue), due: open.filter((one) => !one.overdue), ended: entries.filter((one) => !isOpen(one)) }
}

/** Tomorrow at the end of the working day, six in the evening on the company's clock. */
export function tomorrowEvening(now: Date): Date {
  return instantOf({ ...plusDays(wallOf(now, companyZone.value), 1), hour: 18, minute: 0 }, companyZone.value)
}

export type RangeName = 'week' | 'last' | 'month'

/** Monday to Monday, or the last 30 days with today. */
export function rangeOf(name: RangeName, now: Date): Span {
  const monday = 1 - wallOf(now, companyZone.value).weekday
  const [from, to] = name === 'week' ? [monday, monday + 7] : name === 'last' ? [monday - 7, monday] : [-29, 1]
  return { from: midnight(now, from).toISOString(), to: midnight(now, to).toISOString() }
}

/** Share kept on time; null while nothing was due, for a rate without a base is no rate. */
export function onTime(row: Pick<Adherence, 'due' | 'done'>): number | null {
  return row.due > 0 ? row.done / row.due : null
}
