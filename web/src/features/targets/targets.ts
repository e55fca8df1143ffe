import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/targets'
import { sharedWords } from '@/ui/refusals'
import { dayOf } from '@/ui/zone'

type Schemas = components['schemas']
export type TargetLine = Schemas['TargetLine']
export type ResultLine = Schemas['ResultLine']
export type Factor = Schemas['Factor']
export type Method = Schemas['PublishRequest']['method']

const KEY = 'targets'

function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: [KEY] }) })
}

export const useTargets = (month: Ref<string>, unitId: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'unit', month.value, unitId.value]),
    queryFn: () => ok(api.GET('/api/targets', { params: { query: { month: month.value, unitId: unitId.value } } })),
  })

export const useSetTarget = () =>
  useChange(({ month, unitId, ...body }: Schemas['SetRequest'] & { month: string; unitId: string }) =>
    ok(api.PUT('/api/targets/{month}/units/{unitId}', { params: { path: { month, unitId } }, body })),
  )

export const usePublish = () =>
  useChange(({ month, unitId, ...body }: Schemas['PublishRequest'] & { month: string; unitId: string }) =>
    ok(api.POST('/api/targets/{month}/units/{unitId}/split', { params: { path: { month, unitId } }, body })),
  )

export const useMine = (month: Ref<string>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'mine', month.value]),
    queryFn: () => ok(api.GET('/api/results/mine', { params: { query: { month: month.value } } })),
    refetchInterval: 60_000,
  })

export const useTeam = (month: Ref<string>, unitId: Ref<string | undefined>) =>
  useQuery({
    queryKey: computed(() => [KEY, 'team', month.value, unitId.value]),
    queryFn: () => ok(api.GET('/api/results/team', { params: { query: { month: month.value, unitId: unitId.value } } })),
    refetchInterval: 60_000,
  })

const KNOWN = ['target.changed', 'target.given', 'target.sum', 'target.members-changed', 'target.no-owner', 'target.elsewhere', 'target.locks-over']

export function failureOf(error: unknown): { key: string; unit: string } {
  const code = error instanceof Problem ? error.code : ''
  const unit = error instanceof Problem ? String(error.details.unit ?? '') : ''
  return { key: KNOWN.includes(code) ? `targets.failed.${code.replace(/[.-]/g, '_')}` : (sharedWords(code) ?? 'targets.failed.other'), unit }
}

/** The current month on the company's clock, `YYYY-MM`. */
export function thisMonth(now: Date): string {
  return dayOf(now).slice(0, 7)
}

/** Sold over target; null without one. */
export function rateOf(line: Pick<TargetLine, 'attainedMinor' | 'target'>): number | null {
  return line.target && line.target.amountMinor > 0 ? line.attainedMinor / line.target.amountMinor : null
}

/** The factor that holds back most; null when none does. */
export function weakest(factors: Factor[]): Factor | null {
  const [worst] = [...factors].sort((a, b) => a.effectMinor - b.effectMinor)
  return worst && worst.effectMinor < 0 ? worst : null
}

/** Who a ranking shows first: the top third, at least three; whoever is below is shown only when asked for. */
export function topOf<T>(ranked: T[]): T[] {
  return ranked.slice(0, Math.max(3, Math.ceil(ranked.length / 3)))
}

/** Amounts typed in whole or hundredths of the currency, as minor units; null for anything else. */
export function minorOf(text: string): number | null {
  const plain = text.replace(/[,，\s¥￥]/g, '')
  if (!/^\d{1,12}(\.\d{1,2})?$/.test(plain)) return null
  const [whole, cents = ''] = plain.split('.')
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}
