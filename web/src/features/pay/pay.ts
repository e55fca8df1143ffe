import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/pay'
import { sharedWords } from '@/ui/refusals'
import { companyZone, wallOf } from '@/ui/zone'

type Schemas = components['schemas']
export type PlanContent = Schemas['PlanContent']
export type Part = Schemas['Part']
export type PayPlan = Schemas['PayPlan']
export type MonthView = Schemas['MonthView']
export type StatementRow = Schemas['StatementRow']
export type StatementView = Schemas['StatementView']
export type StatementLine = Schemas['StatementLine']
export type PayCurve = Schemas['PayCurve']
export type PayTrial = Schemas['PayTrial']
export type LeftOut = Schemas['LeftOut']

export const METRICS = ['SALES', 'COLLECTED', 'NEW_CUSTOMERS', 'ORDERS'] as const
export const isMoney = (metric: Part['metric']): boolean => metric === 'SALES' || metric === 'COLLECTED'

const KEY = 'pay'

function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }) })
}

export const useMine = () => useQuery({ queryKey: [KEY, 'mine'], queryFn: () => ok(api.GET('/api/pay/mine')) })

export const useStatement = (id: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'statement', id.value]), queryFn: () => ok(api.GET('/api/pay/statements/{id}', { params: { path: { id: id.value } } })), enabled: computed(() => id.value !== '') })

export const usePlans = () => useQuery({ queryKey: [KEY, 'plans'], queryFn: () => ok(api.GET('/api/pay/plans')) })

export const useVersions = (id: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'plans', id.value]), queryFn: () => ok(api.GET('/api/pay/plans/{id}', { params: { path: { id: id.value } } })), enabled: computed(() => id.value !== '' && id.value !== 'new') })

export const useAssignments = () => useQuery({ queryKey: [KEY, 'assignments'], queryFn: () => ok(api.GET('/api/pay/assignments')) })

/** A month; asked again each second while it is calculated. */
export const useMonth = (month: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'month', month.value]),
    queryFn: () => ok(api.GET('/api/pay/months/{month}', { params: { path: { month: month.value } } })),
    refetchInterval: (query) => (isOpen(query.state.data?.run) ? 1000 : false),
  })

export const useStatements = (month: Ref<string>, run: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'statements', month.value, run.value]),
    queryFn: () => ok(api.GET('/api/pay/months/{month}/statements', { params: { path: { month: month.value }, query: { limit: 500 } } })),
    enabled: computed(() => run.value !== ''),
  })

export const useCurve = (content: Ref<PlanContent | null>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'curve', content.value]),
    queryFn: () => ok(api.POST('/api/pay/curve', { body: content.value! })),
    enabled: computed(() => content.value !== null),
    placeholderData: (last: PayCurve | undefined) => last,
    retry: false,
  })

export const useCreatePlan = () => useChange((body: Schemas['NewPayPlan']) => ok(api.POST('/api/pay/plans', { body })))
export const useRevisePlan = () =>
  useChange(({ id, ...body }: Schemas['NewPlanVersion'] & { id: string }) => ok(api.POST('/api/pay/plans/{id}/versions', { params: { path: { id } }, body })))
export const useAssign = () => useChange((body: Schemas['AssignPlan']) => ok(api.POST('/api/pay/assignments', { body })))
export const useEnd = () => useChange(({ id, lastMonth }: { id: string; lastMonth: string }) => ok(api.POST('/api/pay/assignments/{id}/end', { params: { path: { id } }, body: { lastMonth } })))
export const useEmploy = () =>
  useChange(({ accountId, ...body }: Schemas['NoteEmployment'] & { accountId: string }) => ok(api.PUT('/api/pay/employments/{accountId}', { params: { path: { accountId } }, body })))

const ofMonth = (month: string) => ({ params: { path: { month } } })
export const useCalculate = () => useChange((month: string) => ok(api.POST('/api/pay/months/{month}/calculate', ofMonth(month))))
export const useCancel = () => useChange((month: string) => ok(api.POST('/api/pay/months/{month}/cancel', ofMonth(month))))
export const useApprove = () => useChange(({ month, runId }: { month: string; runId: string }) => ok(api.POST('/api/pay/months/{month}/approve', { ...ofMonth(month), body: { runId } })))
export const useClose = () => useChange((month: string) => ok(api.POST('/api/pay/months/{month}/close', ofMonth(month))))
export const useCorrect = () => useChange(({ month, ...body }: Schemas['CorrectPay'] & { month: string }) => ok(api.POST('/api/pay/months/{month}/corrections', { ...ofMonth(month), body })))
export const useTrial = () => useMutation({ mutationFn: (body: Schemas['TryPlans']) => ok(api.POST('/api/pay/trials', { body })) })

export const isOpen = (run: MonthView['run'] | undefined): boolean => run?.state === 'QUEUED' || run?.state === 'RUNNING'

/** What went wrong as a message key and the values its text needs. */
export function failureOf(error: unknown): { key: string; values: Record<string, string> } {
  if (!(error instanceof Problem)) return { key: 'pay.failed.other', values: {} }
  const values = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, String(value)]))
  const own = error.code.startsWith('pay.')
  return { key: own ? `pay.failed.${error.code.replace('pay.', '').replaceAll('-', '_')}` : (sharedWords(error.code) ?? 'pay.failed.other'), values }
}

/** The last `count` months on the company's clock, this one first, as `YYYY-MM`. */
export function lastMonths(now: Date, count: number): string[] {
  const { year, month } = wallOf(now, companyZone.value)
  return Array.from({ length: count }, (_, back) => monthAt(year, month - back))
}

function monthAt(year: number, month: number): string {
  const date = new Date(Date.UTC(year, month - 1, 1))
  return date.toISOString().slice(0, 7)
}

/** Yuan as typed, perhaps negative or empty, to minor units; undefined for nothing, null for no amount. */
export function minorOf(text: string): number | null | undefined {
  const plain = text.replace(/[,，\s¥￥]/g, '')
  if (plain === '') return undefined
  if (!/^-?\d{1,10}(\.\d{1,2})?$/.test(plain)) return null
  return Math.round(Number(plain) * 100)
}

/** A new plan to begin with: two bands over the person's target. */
export function draftPlan(name: string): PlanContent {
  const part: Part = { name, metric: 'SALES', quotaFrom: 'TARGET', quota: 10_000_000, steps: [{ from: 0, pays: 0.02 }, { from: 1, pays: 0.04 }], retroactive: false }
  return { currency: 'CNY', baseMinor: 400_000, parts: [part], rampMonths: 3, guaranteeMinor: 500_000, clawbackDays: 90 }
}

/** Bands begin at 0 and rise; rates of money are shares. */
export function holds(content: PlanContent): boolean {
  return content.parts.every(
    (part) =>
      part.name.trim() !== '' && part.quota > 0 && part.steps[0]?.from === 0 &&
      part.steps.every((step, at) => Number.isFinite(step.from) && Number.isFinite(step.pays) && step.pays >= 0 && (!isMoney(part.metric) || step.pays <= 1) && (at === 0 || step.from > part.steps[at - 1]!.from)),
  )
}
