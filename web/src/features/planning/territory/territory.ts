import { useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok, send, upload } from '@/api/client'
import { KEY, useChange, type Schemas } from '../planning'
import type { MovedCustomer, TerritoryFacts, TerritoryInputs, TerritoryParameters, TerritoryPublication, TerritoryResult, TerritoryRun, UnitKind } from './types'

export type Loaded = Schemas['TerritoryView']
/** A map as it is sent: its units and what is drawn on them. */
export interface Map { inputs: TerritoryInputs; parameters: TerritoryParameters }
export interface Slice<Row> { rows: Row[]; next?: string | null; total?: number | null }

const path = (planId: string) => ({ params: { path: { planId } } })
export const base = (planId: string) => `/api/plans/${planId}/territories`
const RUNNING: readonly string[] = ['QUEUED', 'RUNNING']
export const isLive = (run: TerritoryRun | null | undefined): boolean => !!run && RUNNING.includes(run.state)

export const useTerritories = (planId: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'territories', planId.value]), queryFn: () => ok(api.GET('/api/plans/{planId}/territories', path(planId.value))) })

export const factsOf = (planId: string, kind: UnitKind): Promise<TerritoryFacts> =>
  ok(api.GET('/api/plans/{planId}/territories/facts', { params: { path: { planId }, query: { kind } } }))

/** Units, people and assumptions out of the program, for a kind of unit. */
export const useFacts = (planId: Ref<string>, kind: Ref<UnitKind>) =>
  useQuery({ queryKey: computed(() => [KEY, 'territory-facts', planId.value, kind.value]), queryFn: () => factsOf(planId.value, kind.value), staleTime: 300_000 })

export const tryMap = (planId: string, body: Map, signal?: AbortSignal): Promise<TerritoryResult> =>
  ok(api.POST('/api/plans/{planId}/territories/preview', { ...path(planId), body, signal }))

export const useSaveTerritories = (planId: Ref<string>) =>
  useChange((body: Schemas['TerritorySave']) => ok(api.POST('/api/plans/{planId}/territories', { ...path(planId.value), body })))

export function readUnits(planId: string, kind: UnitKind, file: File): Promise<{ inputs: TerritoryInputs }> {
  const form = new FormData()
  form.append('file', file)
  return upload(`${base(planId)}/table?kind=${kind}`, form, () => {})
}

/** The optimiser's runs, newest first; asked again every half second while one is under way. */
export const useRuns = (planId: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'territory-runs', planId.value]),
    queryFn: () => send<TerritoryRun[]>('GET', `${base(planId.value)}/runs`),
    refetchInterval: (query) => (isLive(query.state.data?.[0]) ? 500 : false),
  })

export const startRun = (planId: string, body: Map & { seconds: number; seed: number }) => send<TerritoryRun>('POST', `${base(planId)}/runs`, body)
export const cancelRun = (planId: string, runId: string) => send<TerritoryRun>('POST', `${base(planId)}/runs/${runId}/cancel`)
export const resumeRun = (planId: string, runId: string, seconds: number) => send<TerritoryRun>('POST', `${base(planId)}/runs/${runId}/resume`, { seconds })
export const dropRun = (planId: string, runId: string) => send<TerritoryRun>('POST', `${base(planId)}/runs/${runId}/drop`)
export const runDraft = (planId: string, runId: string) => send<Map & { result: TerritoryResult }>('GET', `${base(planId)}/runs/${runId}/draft`)

export const useAcceptRun = (planId: Ref<string>) =>
  useChange(({ runId, ...body }: { runId: string; base: number; reason: string }) => send<NonNullable<Loaded['version']>>('POST', `${base(planId.value)}/runs/${runId}/accept`, body))

/** One part of a long list of customers; `list` is `moves`, or `publication/…/kept` or `…/moved`. */
export const customersOf = (planId: string, list: string, after: string) =>
  send<Slice<MovedCustomer>>('GET', `${base(planId)}/${list}?limit=50${after ? `&after=${encodeURIComponent(after)}` : ''}`)

/** What is published and what was; asked every two seconds while owners change. */
/** Milliseconds until the page asks again: one that waits may begin any moment on its day. */
export const pauseBeforeAsking = (state: TerritoryPublication['state'] | undefined): number | false => (state === 'RUNNING' ? 2000 : state === 'WAITING' ? 5000 : false)

export const usePublication = (planId: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'territory-publication', planId.value]),
    queryFn: () => send<{ current?: TerritoryPublication | null; past: TerritoryPublication[] }>('GET', `${base(planId.value)}/publication`),
    refetchInterval: (query) => pauseBeforeAsking(query.state.data?.current?.state),
  })

export const usePublish = (planId: Ref<string>) =>
  useChange((body: { version: number; date: string; reason: string }) => send<TerritoryPublication>('POST', `${base(planId.value)}/publication`, body))

export const useWithdraw = (planId: Ref<string>) =>
  useChange(({ id, reason }: { id: string; reason: string }) => send<TerritoryPublication>('POST', `${base(planId.value)}/publication/${id}/withdraw`, { reason }))
