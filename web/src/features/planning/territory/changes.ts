import type { Draft, Effects, Territory } from './board'

/** Gives units to a territory (null: to nobody); those that are locked stay. The same draft when nothing moves. */
export function given(draft: Draft, units: number[], to: string | null): Draft {
  const going = new Set(units.filter((unit) => (draft.owner[unit] ?? null) !== to && !draft.locked[unit]))
  return going.size === 0 ? draft : { ...draft, owner: draft.owner.map((one, unit) => (going.has(unit) ? to : one)) }
}

/** Changes a territory's own data; the same draft when nothing differs. */
export function changed(draft: Draft, key: string, part: Partial<Omit<Territory, 'key'>>): Draft {
  const one = draft.territories.find((each) => each.key === key)
  if (!one || Object.entries(part).every(([field, value]) => one[field as keyof Territory] === value)) return draft
  return { ...draft, territories: draft.territories.map((each) => (each.key === key ? { ...each, ...part } : each)) }
}

/** Holds units where they are, or lets them go; a unit of nobody cannot be held. */
export function held(draft: Draft, units: number[], on: boolean): Draft {
  const meant = new Set(units.filter((unit) => draft.locked[unit] !== on && (!on || draft.owner[unit] !== null)))
  return meant.size === 0 ? draft : { ...draft, locked: draft.locked.map((one, unit) => (meant.has(unit) ? on : one)) }
}

/** The units of a territory by index. */
export const unitsOf = (draft: Draft, key: string | null): number[] => draft.owner.flatMap((one, unit) => (one === key ? [unit] : []))

/** A new, empty territory with an open seat. */
export function added(draft: Draft, name: string): Draft {
  const taken = new Set(draft.territories.map((one) => one.key))
  let n = draft.territories.length + 1
  while (taken.has(`t${n}`)) n++
  return { ...draft, territories: [...draft.territories, { key: `t${n}`, name, ownerId: null, unitId: null, capacity: 1 }] }
}

/** Takes a territory away; its units go to another, or to nobody (and are no longer held). The last one stays. */
export function merged(draft: Draft, key: string, into: string | null): Draft {
  const known = (one: string) => draft.territories.some((each) => each.key === one)
  if (draft.territories.length < 2 || !known(key) || key === into || (into !== null && !known(into))) return draft
  return {
    territories: draft.territories.filter((one) => one.key !== key),
    owner: draft.owner.map((one) => (one === key ? into : one)),
    locked: draft.locked.map((one, unit) => one && (into !== null || draft.owner[unit] !== key)),
  }
}

/** Takes every territory without units away; one always stays. */
export function withoutEmpty(draft: Draft): Draft {
  const full = new Set(draft.owner)
  const kept = draft.territories.filter((one) => full.has(one.key))
  if (kept.length === draft.territories.length) return draft
  return { ...draft, territories: kept.length > 0 ? kept : draft.territories.slice(0, 1) }
}

/** A name no other territory has: the word and the next free number. */
export function freeName(draft: Draft, word: (n: number) => string): string {
  const taken = new Set(draft.territories.map((one) => one.name))
  let n = draft.territories.length + 1
  while (taken.has(word(n))) n++
  return word(n)
}

export const FIGURES = ['maxDeviation', 'misses', 'broken', 'unowned', 'compactness', 'movedCustomers', 'movedRevenueMinor', 'affected'] as const
export type Figure = (typeof FIGURES)[number]

export function figureOf(effects: Effects, figure: Figure): number {
  if (figure === 'misses') return effects.misses.length
  return figure === 'unowned' ? effects.unowned.length : effects[figure]
}

/** One figure before and after a step; less is better in all of them. */
export interface Difference {
  figure: Figure
  before: number
  after: number
}

/** What a step changed, only what differs. */
export function differences(before: Effects, after: Effects): Difference[] {
  return FIGURES.map((figure) => ({ figure, before: figureOf(before, figure), after: figureOf(after, figure) })).filter(
    (one) => Math.abs(one.before - one.after) > 1e-9 * Math.max(1, Math.abs(one.before)),
  )
}
