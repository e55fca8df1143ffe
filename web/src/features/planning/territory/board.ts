import type { Measure, TerritoryDraft, TerritoryInputs, TerritoryParameters, TerritoryUnit } from './types'

/** Units and what holds between them; never changed by hand. */
export interface Ground {
  units: TerritoryUnit[]
  /** For each unit the units it touches, by index. */
  near: number[][]
  balance: { measure: Measure; tolerance: number }[]
  contiguous: boolean
}

export interface Territory {
  key: string
  name: string
  /** null: an open seat. */
  ownerId: string | null
  unitId: string | null
  /** 1 is a full seat; fair shares go by it. */
  capacity: number
}

/** What a planner draws: territories, who has each unit (by index, null: nobody), units held where they are. */
export interface Draft {
  territories: Territory[]
  owner: (string | null)[]
  locked: boolean[]
}

export interface Share {
  measure: Measure
  amount: number
  fair: number
  /** 0.03 is 3 % above the fair share. */
  deviation: number
  tolerance: number
  /** Amount above the upper limit, or below the lower one when negative. */
  outside: number
}

export interface Load {
  key: string
  units: number[]
  capacity: number
  amounts: Record<Measure, number>
  shares: Share[]
  /** Connected pieces; 1 is whole, 0 is empty. */
  pieces: number
  /** Units cut off from the greatest piece. */
  strays: number[]
  /** Sum of the distances of the units to their best centre, in km. */
  compactness: number
  /** Customers and sales that come to the owner and go from others. */
  gains: number
  gainsMinor: number
}

/** Everything a map does. */
export interface Effects {
  loads: Load[]
  unowned: number[]
  /** Customers of each unit that get another owner. */
  moved: number[]
  movedCustomers: number
  movedRevenueMinor: number
  /** People who gain or lose customers. */
  affected: number
  compactness: number
  maxDeviation: number
  /** Limits missed, the worst by its share first. */
  misses: { key: string; share: Share }[]
  broken: number
}

export function amountOf(unit: TerritoryUnit, measure: Measure): number {
  return { CUSTOMERS: unit.customers, WORKLOAD: unit.workload, REVENUE: unit.revenueMinor, POTENTIAL: unit.potentialMinor }[measure]
}

export function groundOf(inputs: TerritoryInputs, rules: Pick<TerritoryParameters, 'balance' | 'contiguous'>): Ground {
  const place = new Map(inputs.units.map((one, at) => [one.key, at]))
  const near = inputs.units.map(() => new Set<number>())
  inputs.units.forEach((one, at) => {
    for (const key of one.neighbours) {
      const other = place.get(key)
      if (other === undefined || other === at) continue
      near[at]?.add(other)
      near[other]?.add(at)
    }
  })
  return { units: inputs.units, near: near.map((one) => [...one]), balance: rules.balance, contiguous: rules.contiguous }
}

export function draftOf(inputs: TerritoryInputs, parameters: TerritoryParameters): Draft {
  const owner = new Map(parameters.territories.flatMap((one) => one.units.map((key) => [key, one.key])))
  const locked = new Set(parameters.territories.flatMap((one) => one.locked))
  return {
    territories: parameters.territories.map((one) => ({ key: one.key, name: one.name, ownerId: one.ownerId ?? null, unitId: one.unitId ?? null, capacity: one.capacity })),
    owner: inputs.units.map((one) => owner.get(one.key) ?? null),
    locked: inputs.units.map((one) => locked.has(one.key)),
  }
}

/** A draft as it is sent; undoes {@link draftOf}. */
export function sent(inputs: TerritoryInputs, draft: Draft): TerritoryDraft[] {
  return draft.territories.map((one) => {
    const mine = draft.owner.flatMap((key, at) => (key === one.key ? [at] : []))
    const keys = (places: number[]) => places.flatMap((at) => inputs.units[at]?.key ?? [])
    return { key: one.key, name: one.name, capacity: one.capacity, ownerId: one.ownerId ?? undefined, unitId: one.unitId ?? undefined, units: keys(mine), locked: keys(mine.filter((at) => draft.locked[at])) }
  })
}

/** Connected pieces of some units, the greatest first. */
export function piecesOf(members: number[], near: number[][]): number[][] {
  const left = new Set(members)
  const pieces: number[][] = []
  for (const start of members) {
    if (!left.delete(start)) continue
    const piece = [start]
    for (let at = 0; at < piece.length; at++)
      for (const next of near[piece[at] ?? -1] ?? []) if (left.delete(next)) piece.push(next)
    pieces.push(piece)
  }
  return pieces.sort((a, b) => b.length - a.length)
}

function compactnessOf(units: TerritoryUnit[]): number {
  const sums = units.map((centre) => units.reduce((sum, one) => sum + Math.hypot(one.x - centre.x, one.y - centre.y), 0))
  return sums.length === 0 ? 0 : Math.min(...sums)
}

function shareOf(rule: Ground['balance'][number], amount: number, fair: number): Share {
  const slack = fair * rule.tolerance + fair * 1e-9
  const outside = amount > fair + slack ? amount - fair - slack : amount < fair - slack ? amount - fair + slack : 0
  return { measure: rule.measure, amount, fair, deviation: fair > 0 ? amount / fair - 1 : 0, tolerance: rule.tolerance, outside }
}

const sumOf = (values: number[]) => values.reduce((sum, one) => sum + one, 0)
const same = (a: number[], b: number[]) => a.length === b.length && a.every((one, at) => one === b[at])

interface Shape { pieces: number; strays: number[]; compactness: number }

/** How a group of units hangs together; asked of the effects before when it had the same units. */
function shapeOf(ground: Ground, members: number[], before: Load | undefined): Shape {
  if (before && same(before.units, members)) return before
  const pieces = piecesOf(members, ground.near)
  return { pieces: pieces.length, strays: pieces.slice(1).flat(), compactness: compactnessOf(members.flatMap((at) => ground.units[at] ?? [])) }
}

interface Handed { customers: number; revenueMinor: number; people: Set<string> }

/** What a unit hands over when its customers go to `to`; undefined when nobody is known who would get them. */
function handedOf(unit: TerritoryUnit, to: string | null | undefined): Handed {
  const going = to === null ? [] : unit.owners.filter((one) => one.ownerId !== to && one.customers > 0)
  const people = new Set(going.flatMap((one) => (one.ownerId ? [one.ownerId] : [])))
  if (going.length > 0 && to) people.add(to)
  return { customers: sumOf(going.map((one) => one.customers)), revenueMinor: sumOf(going.map((one) => one.revenueMinor)), people }
}

/** Who gets the customers of a territory: its owner, or the leader an open seat falls back to, when known. */
export type Heir = (territory: Territory) => string | undefined

/**
 * Judges a draft by the ground's limits and against today's owners.
 * `before`: effects of another draft on the same ground, to be faster.
 */
export function effectsOf(ground: Ground, draft: Draft, heir: Heir = (one) => one.ownerId ?? undefined, before?: Effects): Effects {
  const { units, balance } = ground
  const capacity = sumOf(draft.territories.map((one) => one.capacity)) || 1
  const perSeat = balance.map((rule) => sumOf(units.map((one) => amountOf(one, rule.measure))) / capacity)
  const members = new Map(draft.territories.map((one) => [one.key, [] as number[]]))
  const unowned: number[] = []
  draft.owner.forEach((key, index) => (members.get(key ?? '') ?? unowned).push(index))
  const known = new Map(before?.loads.map((one) => [one.key, one]))
  const moved = Array<number>(units.length).fill(0)
  const people = new Set<string>()
  const loads = draft.territories.map((territory): Load => {
    const mine = members.get(territory.key) ?? []
    const to = heir(territory)
    let [gains, gainsMinor] = [0, 0]
    for (const at of mine) {
      const handed = handedOf(units[at] as TerritoryUnit, to)
      moved[at] = handed.customers
      gains += handed.customers
      gainsMinor += handed.revenueMinor
      handed.people.forEach((one) => people.add(one))
    }
    const total = (measure: Measure) => sumOf(mine.map((at) => amountOf(units[at] as TerritoryUnit, measure)))
    const amounts = { CUSTOMERS: total('CUSTOMERS'), WORKLOAD: total('WORKLOAD'), REVENUE: total('REVENUE'), POTENTIAL: total('POTENTIAL') }
    const { pieces, strays, compactness } = shapeOf(ground, mine, known.get(territory.key))
    const shares = balance.map((rule, place) => shareOf(rule, amounts[rule.measure], (perSeat[place] ?? 0) * territory.capacity))
    return { key: territory.key, units: mine, capacity: territory.capacity, amounts, shares, pieces, strays, compactness, gains, gainsMinor }
  })
  return { loads, unowned, moved, affected: people.size, ...summary(ground, loads) }
}

function summary(ground: Ground, loads: Load[]): Pick<Effects, 'movedCustomers' | 'movedRevenueMinor' | 'compactness' | 'maxDeviation' | 'misses' | 'broken'> {
  const weight = (share: Share) => Math.abs(share.outside) / (share.fair || 1)
  const misses = loads.flatMap((load) => load.shares.filter((share) => share.outside !== 0).map((share) => ({ key: load.key, share })))
  return {
    movedCustomers: sumOf(loads.map((load) => load.gains)),
    movedRevenueMinor: sumOf(loads.map((load) => load.gainsMinor)),
    compactness: sumOf(loads.map((load) => load.compactness)),
    maxDeviation: Math.max(0, ...loads.flatMap((load) => load.shares.filter((share) => share.fair > 0).map((share) => Math.abs(share.deviation)))),
    misses: misses.sort((a, b) => weight(b.share) - weight(a.share)),
    broken: ground.contiguous ? loads.filter((load) => load.pieces > 1).length : 0,
  }
}

/** The letter of a territory by its place: A … Z, AA, AB … */
export function letterOf(place: number): string {
  const last = String.fromCharCode(65 + (place % 26))
  return place < 26 ? last : letterOf(Math.floor(place / 26) - 1) + last
}
