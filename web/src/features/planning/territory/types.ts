import type { Schemas } from '../planning'

export type TerritoryInputs = Schemas['TerritoryInputs']
export type TerritoryParameters = Schemas['TerritoryParameters']
export type TerritoryResult = Schemas['TerritoryResult']
export type TerritoryUnit = Schemas['TerritoryUnit']
export type TerritoryDraft = Schemas['TerritoryDraft']
export type TerritoryFacts = Schemas['TerritoryFacts']
export type Seat = Schemas['TerritorySeat']
export type UnitKind = TerritoryInputs['kind']
export type Measure = Schemas['BalanceGoal']['measure']
export const MEASURES: readonly Measure[] = ['CUSTOMERS', 'WORKLOAD', 'REVENUE', 'POTENTIAL']
export const KINDS: readonly UnitKind[] = ['PROVINCE', 'CITY', 'PREFIX', 'SEGMENT', 'SOURCE']

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
  protectedUntil?: string | null
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
