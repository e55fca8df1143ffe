import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok, send } from '@/api/client'
import type { Schemas } from './customers'

export type Analysis = Schemas['Analysis']
export type ImportBatch = Schemas['ImportBatch']
export type ImportPlan = Schemas['ImportPlan']
export type ImportForm = Schemas['ImportForm']

export const TARGETS = ['NAME', 'COMPANY', 'CONTACT_PERSON', 'PHONE', 'PROVINCE', 'CITY', 'SOURCE', 'OUTCOME', 'FIELD', 'SKIP'] as const
export const ENCODINGS = ['UTF-8', 'GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE'] as const
export const MOVING = ['CHECKING', 'RUNNING', 'UNDOING']

const key = ['customers', 'imports']

export const useImports = () =>
  useQuery({
    queryKey: key,
    queryFn: () => ok(api.GET('/api/imports')),
    refetchInterval: (query) => (query.state.data?.some((one) => MOVING.includes(one.state)) ? 1000 : false),
  })

export function useBatch(id: Ref<string | null>) {
  return useQuery({
    queryKey: [...key, id],
    queryFn: () => ok(api.GET('/api/imports/{id}', { params: { path: { id: id.value ?? '' } } })),
    enabled: computed(() => id.value !== null),
    refetchInterval: (query) => (query.state.data && MOVING.includes(query.state.data.state) ? 700 : false),
  })
}

export function useImportSteps() {
  const cache = useQueryClient()
  const onSettled = () => cache.invalidateQueries({ queryKey: ['customers'] })
  const upload = useMutation({
    mutationFn: (file: File) => {
      const body = new FormData()
      body.append('file', file)
      return send<Analysis>('POST', '/api/imports', body)
    },
  })
  const analyse = useMutation({
    mutationFn: ({ id, form }: { id: string; form: ImportForm }) => ok(api.POST('/api/imports/{id}/analysis', { params: { path: { id } }, body: form })),
  })
  const check = useMutation({
    mutationFn: ({ id, plan }: { id: string; plan: ImportPlan }) => ok(api.POST('/api/imports/{id}/check', { params: { path: { id } }, body: plan })),
    onSettled,
  })
  const run = useMutation({
    mutationFn: ({ id, plan }: { id: string; plan: ImportPlan }) => ok(api.POST('/api/imports/{id}/run', { params: { path: { id } }, body: plan })),
    onSettled,
  })
  const step = useMutation({
    mutationFn: ({ id, verb }: { id: string; verb: 'pause' | 'resume' | 'cancel' | 'undo' }) => send<void>('POST', `/api/imports/${id}/${verb}`),
    onSettled,
  })
  return { upload, analyse, check, run, step }
}

export const doneOf = (batch: ImportBatch) => batch.inserted + batch.updated + batch.duplicate + batch.rejected
