import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/calling'
import { sharedWords } from '@/ui/refusals'

type Schemas = components['schemas']
export type CampaignView = Schemas['CampaignView']
export type Campaign = Schemas['Campaign']
export type Status = Campaign['status']
export type Mode = Campaign['mode']
export type Settings = Schemas['CampaignSettings']
export type Progress = Schemas['Progress']
export type PutCampaign = Schemas['PutCampaign']
export type AddLeads = Schemas['AddLeads']
export type Member = Schemas['CampaignMember']

export const MODES: readonly Mode[] = ['PROGRESSIVE', 'PREVIEW', 'CLICK']
const KEY = ['calling', 'campaigns']
const LIVE = 10_000

/** Asked for again every ten seconds while one is running. */
export const useCampaigns = () =>
  useQuery({
    queryKey: [...KEY, 'list'],
    queryFn: () => ok(api.GET('/api/campaigns')),
    refetchInterval: (query) => (query.state.data?.some((one) => one.campaign.status === 'RUNNING') ? LIVE : false),
  })

export const useDefaults = () => useQuery({ queryKey: [...KEY, 'defaults'], queryFn: () => ok(api.GET('/api/campaigns/defaults')), staleTime: Infinity })

export const useFunnel = (id: Ref<string>, live: Ref<boolean>) =>
  useQuery({
    queryKey: computed(() => [...KEY, 'funnel', id.value]),
    queryFn: () => ok(api.GET('/api/insight/campaigns/{campaignId}/funnel', { params: { path: { campaignId: id.value } } })),
    enabled: computed(() => id.value !== ''),
    refetchInterval: () => (live.value ? LIVE : false),
  })

function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: KEY }) })
}

export const useCreate = () => useChange((body: PutCampaign) => ok(api.POST('/api/campaigns', { body })))
export const useSave = () => useChange(({ id, body }: { id: string; body: PutCampaign }) => ok(api.PUT('/api/campaigns/{id}', { params: { path: { id } }, body })))
export const useMove = () => useChange(({ id, status }: { id: string; status: Status }) => ok(api.PUT('/api/campaigns/{id}/status', { params: { path: { id } }, body: { status } })))
export const useAddLeads = () => useChange(({ id, body }: { id: string; body: AddLeads }) => ok(api.POST('/api/campaigns/{id}/leads', { params: { path: { id } }, body })))

/** What may become of a campaign, the usual next step first. */
export function movesOf(status: Status): Status[] {
  if (status === 'DRAFT') return ['RUNNING']
  if (status === 'RUNNING') return ['PAUSED', 'FINISHED']
  return status === 'PAUSED' ? ['RUNNING', 'FINISHED'] : []
}

/** Shares of a campaign; null where there is no base. */
export function sharesOf(progress: Progress): { done: number | null; connect: number | null; contact: number | null; sale: number | null } {
  const share = (part: number, base: number) => (base > 0 ? part / base : null)
  return {
    done: share(progress.done, progress.leads),
    connect: share(progress.answered, progress.dials),
    contact: share(progress.contacts, progress.answered),
    sale: share(progress.sales, progress.contacts),
  }
}

export interface FunnelStep {
  key: 'leads' | 'dialled' | 'answered' | 'contacts' | 'sales'
  count: number
  /** Of the step before; null for the first or where that is nought. */
  share: number | null
  /** Of the first step, 0 to 1: the length of the bar. */
  length: number
}

export function funnelOf(funnel: Record<FunnelStep['key'], number>): FunnelStep[] {
  const keys = ['leads', 'dialled', 'answered', 'contacts', 'sales'] as const
  return keys.map((key, index) => {
    const before = index === 0 ? 0 : funnel[keys[index - 1] ?? 'leads']
    return { key, count: funnel[key], share: before > 0 ? funnel[key] / before : null, length: funnel.leads > 0 ? funnel[key] / funnel.leads : 0 }
  })
}

const KNOWN = ['campaign.finished', 'campaign.cannot', 'campaign.nobody-chosen', 'not-found']

/** The key of the text for a refused change. */
export function failureKey(error: unknown): string {
  const code = error instanceof Problem ? error.code : ''
  return KNOWN.includes(code) ? `calling.campaigns.failed.${code.replace(/[.-]/g, '_')}` : (sharedWords(code) ?? 'calling.campaigns.failed.other')
}
