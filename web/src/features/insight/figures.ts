import type { Comparison } from '@/ui/Figure'
import type { FloorFigures, Funnel, Overview } from './insight'
import { daysOf } from './period'

/** A share, or null where there is nothing to divide by. */
export function share(part: number, base: number): number | null {
  return base > 0 ? part / base : null
}

/** Relative change against a figure before; nothing when there was none to compare with. */
export function compared(now: number | null, before: number | null, against: string, good: 'up' | 'down' = 'up'): Comparison | null {
  if (now === null || before === null || before === 0) return null
  return { value: (now - before) / Math.abs(before), against, good }
}

export type FigureKey = 'calls' | 'connects' | 'connectRate' | 'talk' | 'orders' | 'revenue' | 'adherence' | 'sellers'

/** One figure of a board; `parts` are the numbers its formula uses. */
export interface BoardFigure {
  key: FigureKey
  value: number | null
  kind: 'number' | 'percent' | 'money' | 'clock'
  parts?: [number, number]
  /** The same figure before, for a comparison. */
  before?: number | null
}

/** The seven figures of a floor's day. */
export function floorFigures(floor: FloorFigures): BoardFigure[] {
  const day = floor.total
  return [
    { key: 'calls', value: day.calls, kind: 'number' },
    { key: 'connects', value: day.connects, kind: 'number' },
    { key: 'connectRate', value: share(day.connects, day.calls), kind: 'percent', parts: [day.connects, day.calls] },
    { key: 'talk', value: day.talkSeconds, kind: 'clock' },
    { key: 'orders', value: day.orders, kind: 'number' },
    { key: 'revenue', value: day.amountMinor, kind: 'money' },
    { key: 'adherence', value: share(day.kept, day.planned), kind: 'percent', parts: [day.kept, day.planned] },
  ]
}

/** The totals of a period beside those of the period before. */
export function overviewFigures(overview: Overview): BoardFigure[] {
  const { totals: now, before } = overview
  return [
    { key: 'calls', value: now.calls, kind: 'number', before: before.calls },
    { key: 'connects', value: now.connects, kind: 'number', before: before.connects },
    { key: 'connectRate', value: share(now.connects, now.calls), kind: 'percent', parts: [now.connects, now.calls], before: share(before.connects, before.calls) },
    { key: 'talk', value: now.talkSeconds, kind: 'clock', before: before.talkSeconds },
    { key: 'orders', value: now.orders, kind: 'number', before: before.orders },
    { key: 'revenue', value: now.amountMinor, kind: 'money', before: before.amountMinor },
    { key: 'sellers', value: now.sellers, kind: 'number', before: before.sellers },
  ]
}

/** A person's bar against the fullest of the same column; the longest is 1. */
export function barOf(value: number, all: number[]): number {
  const top = Math.max(0, ...all)
  return top > 0 ? Math.max(0, value) / top : 0
}

export const FUNNEL_STEPS = ['leads', 'dialled', 'answered', 'contacts', 'sales'] as const

export interface FunnelStep {
  key: (typeof FUNNEL_STEPS)[number]
  count: number
  /** Of all leads. */
  ofAll: number | null
  /** Of the step before. */
  ofBefore: number | null
}

export function funnelSteps(funnel: Funnel): FunnelStep[] {
  return FUNNEL_STEPS.map((key, at) => {
    const before = FUNNEL_STEPS[at - 1]
    return { key, count: funnel[key], ofAll: share(funnel[key], funnel.leads), ofBefore: before ? share(funnel[key], funnel[before]) : null }
  })
}

/** One entry per day of the period, zero where nothing happened. */
export function everyDay(overview: Overview): Overview['days'] {
  const known = new Map(overview.days.map((day) => [day.day, day]))
  return daysOf(overview).map((day) => known.get(day) ?? { day, calls: 0, connects: 0, orders: 0, amountMinor: 0 })
}

/** Hours worth drawing: from the first to the last with a call, working hours at least. */
export function hoursShown(overview: Overview): number[] {
  const used = overview.hours.filter((one) => one.calls > 0).map((one) => one.hour)
  const from = Math.min(9, ...used)
  const to = Math.max(17, ...used)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** Cells with fewer calls than this say little: they are drawn without colour. */
export const FEW = 20


