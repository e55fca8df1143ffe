import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok, send, upload } from '@/api/client'
import { draftOf } from './draft'
import { firstForm, isDraft, isMoving, type Analysis, type ImportForm, type ImportPlan } from './steps'

const key = ['customers', 'imports']

export const useImports = () =>
  useQuery({
    queryKey: key,
    queryFn: () => ok(api.GET('/api/imports')),
    refetchInterval: (query) => (query.state.data?.some((one) => isMoving(one.state)) ? 1500 : false),
  })

/** One import, followed while the server works on it. */
export const useBatch = (id: Ref<string>) =>
  useQuery({
    queryKey: [...key, id],
    queryFn: () => ok(api.GET('/api/imports/{id}', { params: { path: { id: id.value } } })),
    refetchInterval: (query) => (query.state.data && isMoving(query.state.data.state) ? 700 : false),
  })

const look = (id: string, form: ImportForm) => ok(api.POST('/api/imports/{id}/analysis', { params: { path: { id } }, body: form }))

/** What the file looks like, read as the draft, the last dry run, or else the file's name says. */
export function useAnalysis(batch: Ref<{ id: string; fileName: string; state: Parameters<typeof isDraft>[0]; plan?: ImportPlan } | undefined>) {
  return useQuery({
    queryKey: [...key, computed(() => batch.value?.id ?? ''), 'analysis'],
    queryFn: () => {
      const known = batch.value
      if (!known) throw new Error('no import chosen')
      return look(known.id, draftOf(known.id)?.form ?? known.plan?.form ?? firstForm(known.fileName))
    },
    enabled: computed(() => !!batch.value && isDraft(batch.value.state)),
    staleTime: Infinity,
  })
}

export function useUpload() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ file, progress, signal }: { file: File; progress: (share: number) => void; signal: AbortSignal }) => {
      const body = new FormData()
      body.append('file', file)
      return upload<Analysis>('/api/imports', body, progress, signal)
    },
    onSuccess: (analysis) => {
      cache.setQueryData([...key, analysis.id, 'analysis'], analysis)
      void cache.invalidateQueries({ queryKey: key, exact: true })
    },
  })
}

export type Verb = 'pause' | 'resume' | 'cancel' | 'undo'

export function useImportSteps(id: Ref<string>) {
  const cache = useQueryClient()
  const path = () => ({ params: { path: { id: id.value } } })
  const refresh = () => Promise.all([cache.invalidateQueries({ queryKey: [...key, id.value], exact: true }), cache.invalidateQueries({ queryKey: key, exact: true })])
  const analyse = useMutation({
    mutationFn: (form: ImportForm) => look(id.value, form),
    onSuccess: (analysis) => cache.setQueryData([...key, analysis.id, 'analysis'], analysis),
  })
  const check = useMutation({ mutationFn: (plan: ImportPlan) => ok(api.POST('/api/imports/{id}/check', { ...path(), body: plan })), onSettled: refresh })
  const run = useMutation({ mutationFn: (plan: ImportPlan) => ok(api.POST('/api/imports/{id}/run', { ...path(), body: plan })), onSettled: refresh })
  const step = useMutation({ mutationFn: (verb: Verb) => send<void>('POST', `/api/imports/${id.value}/${verb}`), onSettled: refresh })
  return { analyse, check, run, step }
}

/** Who may be given the new customers. */
export const useReceivers = () =>
  useQuery({ queryKey: ['customers', 'receivers'], queryFn: () => ok(api.GET('/api/customer-handouts/receivers')), staleTime: 300_000 })
