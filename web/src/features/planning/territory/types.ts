export type Measure = 'CUSTOMERS' | 'WORKLOAD' | 'REVENUE' | 'POTENTIAL'
export type UnitKind = 'PROVINCE' | 'CITY' | 'PREFIX' | 'SEGMENT' | 'SOURCE'
export const MEASURES: readonly Measure[] = ['CUSTOMERS', 'WORKLOAD', 'REVENUE', 'POTENTIAL']
export const KINDS: readonly UnitKind[] = ['PROVINCE', 'CITY', 'PREFIX', 'SEGMENT', 'SOURCE']

export interface UnitOwner { ownerId?: string | null; customers: number; revenueMinor: number }

export interface TerritoryUnit {
  key: string
  name: string
  province?: string | null
  x: number
  y: number
  customers: number
  /** Minutes of talk a year. */
  workload: number
  revenueMinor: number
  potentialMinor: number
  owners: UnitOwner[]
  neighbours: string[]
}

export interface TerritoryInputs {
  kind: UnitKind
  origin: 'OWN' | 'TABLE'
  dataDate: string
  from: string
  units: TerritoryUnit[]
}

export interface TerritoryDraft {
  key: string
  name: string
  ownerId?: string | null
  unitId?: string | null
  capacity: number
  units: string[]
  locked: string[]
}

export interface TerritoryParameters {
  territories: TerritoryDraft[]
  balance: { measure: Measure; tolerance: number }[]
  objective: 'P_MEDIAN' | 'INERTIA' | 'P_CENTER'
  contiguous: boolean
  disruption: number
}

export interface Seat { ownerId: string; name: string; role: string; unitId?: string | null; unitName: string; customers: number }

export interface ShareLine { measure: Measure; amount: number; fair: number; deviation: number; tolerance: number; low: number; high: number; inside: boolean }

export interface TerritoryLine {
  key: string
  name: string
  ownerId?: string | null
  ownerName: string
  fallbackName: string
  units: number
  customers: number
  workload: number
  revenueMinor: number
  potentialMinor: number
  pieces: number
  compactnessKm: number
  shares: ShareLine[]
  gains: number
  loses: number
  gainsMinor: number
  losesMinor: number
}

export interface OwnerChange { ownerId?: string | null; name: string; gains: number; loses: number; gainsMinor: number; losesMinor: number }

export interface FigureSource { code: string; formula: string; inputs: Record<string, number>; dataDate: string; assumption: boolean }

export interface TerritoryResult {
  balanced: boolean
  contiguous: boolean
  complete: boolean
  compactnessKm: number
  maxDeviation: number
  territories: TerritoryLine[]
  unassigned: string[]
  moves: { units: number; customers: number; revenueMinor: number; ownersAffected: number }
  owners: OwnerChange[]
  today?: { compactnessKm: number; maxDeviation: number; balanced: boolean; pieces: number; unowned: number } | null
  notes: { code: string; values: Record<string, number> }[]
  figures: FigureSource[]
}

export interface TerritoryFacts {
  inputs: TerritoryInputs
  seats: Seat[]
  unplaced: { customers: number; revenueMinor: number }
  potentialVersion?: number | null
  sizeVersion?: number | null
  assumptions: string[]
  start: TerritoryParameters
}

export type RunState = 'QUEUED' | 'RUNNING' | 'DONE' | 'CANCELLED' | 'INTERRUPTED' | 'REFUSED' | 'ACCEPTED' | 'DROPPED'

export interface TerritoryRun {
  id: string
  state: RunState
  position: number
  seconds: number
  seed: number
  byName: string
  createdAt: string
  elapsedSeconds: number
  steps: number
  best?: number | null
  bound?: number | null
  gap?: number | null
  shortfall: number
  startBest?: number | null
  refusal?: { code: string; details: Record<string, unknown> } | null
  hasDraft: boolean
  cancelWanted: boolean
}

export interface MovedCustomer {
  customerId: string
  name: string
  unit: string
  territory: string
  fromId?: string | null
  fromName: string
  toId?: string | null
  toName: string
  revenueMinor: number
  stays?: 'PROTECTED' | null
}

export interface TerritoryPublication {
  id: string
  version: number
  date: string
  state: 'WAITING' | 'RUNNING' | 'DONE' | 'WITHDRAWN'
  total: number
  done: number
  moved: number
  kept: number
  byName: string
  at: string
  startedAt?: string | null
  endedAt?: string | null
  withdrawnByName?: string | null
  withdrawnAt?: string | null
  reason: string
}
