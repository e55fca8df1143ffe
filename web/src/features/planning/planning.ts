import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/planning'

export type Schemas = components['schemas']
export type SalesPlan = Schemas['SalesPlan']
export type PlanView = Schemas['PlanView']
export type StepState = Schemas['StepState']
export type StepHead = Schemas['StepHead']
export type KeyFigure = Schemas['KeyFigure']
export type Step = StepState['step']

/** Size before structure: the order of the stepper. */
export const STEPS: readonly Step[] = ['POTENTIAL', 'RESPONSE', 'SIZE', 'STRUCTURE', 'TERRITORIES', 'QUOTAS']
export const KEY = 'planning'

/** A change of plans; everything shown of them is asked for again. */
export function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }) })
}

export const usePlans = () => useQuery({ queryKey: [KEY, 'plans'], queryFn: () => ok(api.GET('/api/plans')) })

export const usePlan = (planId: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'plan', planId.value]),
    queryFn: () => ok(api.GET('/api/plans/{planId}', { params: { path: { planId: planId.value } } })),
  })

export const usePlanUnits = (may: boolean) =>
  useQuery({ queryKey: [KEY, 'units'], queryFn: () => ok(api.GET('/api/organisation/units')), enabled: may })

export const useCreatePlan = () => useChange((body: Schemas['NewPlanRequest']) => ok(api.POST('/api/plans', { body })))

export const useScenario = () =>
  useChange(({ planId, name }: { planId: string; name: string }) =>
    ok(api.POST('/api/plans/{planId}/scenarios', { params: { path: { planId } }, body: { name } })),
  )

export const useApprove = () =>
  useChange(({ planId, version }: { planId: string; version: number }) =>
    ok(api.POST('/api/plans/{planId}/approve', { params: { path: { planId } }, body: { version } })),
  )

export const useReopen = () =>
  useChange(({ planId, ...body }: { planId: string; version: number; reason: string }) =>
    ok(api.POST('/api/plans/{planId}/reopen', { params: { path: { planId } }, body })),
  )

export const useRestore = () =>
  useChange(({ planId, step, ...body }: { planId: string; step: Step; version: number; base: number; reason: string }) =>
    ok(api.POST('/api/plans/{planId}/steps/{step}/restore', { params: { path: { planId, step } }, body })),
  )

export const useFigures = (planId: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'figures', planId.value]),
    queryFn: () => ok(api.GET('/api/plans/{planId}/figures', { params: { path: { planId: planId.value } } })),
    enabled: computed(() => planId.value !== ''),
  })

export const useVersionFigures = (planId: Ref<string>, step: Ref<Step>, version: Ref<number>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'figures', planId.value, step.value, version.value]),
    queryFn: () =>
      ok(
        api.GET('/api/plans/{planId}/steps/{step}/versions/{version}/figures', {
          params: { path: { planId: planId.value, step: step.value, version: version.value } },
        }),
      ),
    enabled: computed(() => version.value > 0),
  })

/** One figure on both sides of a comparison; null where a side does not have it. */
export interface Compared {
  code: string
  label: string
  kind: KeyFigure['kind']
  left: number | null
  right: number | null
  /** Change from left to right as a share of left; null without both or from 0. */
  change: number | null
}

/** Joins the figures of two sides by what they are and of whom, left's order first. */
export function compared(left: KeyFigure[], right: KeyFigure[]): Compared[] {
  const key = (one: KeyFigure) => `${one.code}\u0000${one.label}`
  const others = new Map(right.map((one) => [key(one), one]))
  const rows = left.map((one) => {
    const other = others.get(key(one))
    others.delete(key(one))
    return row(one, one.value, other?.value ?? null)
  })
  return [...rows, ...[...others.values()].map((one) => row(one, null, one.value))]
}

function row(figure: KeyFigure, left: number | null, right: number | null): Compared {
  const change = left === null || right === null || left === 0 ? null : (right - left) / Math.abs(left)
  return { code: figure.code, label: figure.label, kind: figure.kind, left, right, change }
}

const CODES = [
  'plan.changed', 'plan.not-draft', 'plan.stale', 'plan.empty', 'plan.state', 'plan.period', 'plan.effective', 'plan.input', 'plan.no-quotas',
  'plan.no-owner', 'plan.weights', 'plan.negative', 'plan.one-unit', 'plan.sum', 'plan.too-large', 'plan.review', 'plan.evidence', 'plan.no-data', 'plan.bounds', 'plan.rows', 'plan.few-units', 'plan.file', 'plan.missing',
]

const FILES = ['empty', 'broken', 'not_a_table', 'old_excel', 'password', 'too_large', 'too_many_rows']

/** What went wrong as a message key below `planning.failed` with its values. */
export function failureOf(error: unknown): { key: string; values: Record<string, string> } {
  if (!(error instanceof Problem)) return { key: 'planning.failed.other', values: {} }
  if (error.status === 400 && error.code === 'invalid') return { key: 'planning.failed.invalid', values: {} }
  if (error.code.startsWith('file.')) {
    const what = error.code.slice('file.'.length).replace(/-/g, '_')
    return { key: `planning.failed.files.${FILES.includes(what) ? what : 'other'}`, values: {} }
  }
  const territory = error.code.startsWith('territory.')
  const known = territory || CODES.includes(error.code)
  const values = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, String(value)]))
  return { key: `planning.failed.${known ? error.code.replace('plan.', '').replace(/-/g, '_') : 'other'}`, values }
}

/** An ISO date of a month's first day as `YYYY-MM`. */
export const monthOf = (date: string): string => date.slice(0, 7)
