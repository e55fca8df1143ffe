import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/customers'

export type SavedView = components['schemas']['SavedView']
type NewView = components['schemas']['NewView']

const key = ['customer-views']

/** One's own views and those shared by a unit above. */
export const useSavedViews = () => useQuery({ queryKey: key, queryFn: ({ signal }) => ok(api.GET('/api/customer-views', { signal })) })

export function useSaveView() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ id, view }: { id: string | null; view: NewView }) => {
      if (id === null) return (await ok(api.POST('/api/customer-views', { body: view }))).id
      await ok(api.PUT('/api/customer-views/{id}', { params: { path: { id } }, body: view }))
      return id
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: key }),
  })
}

export function useDropView() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => ok(api.DELETE('/api/customer-views/{id}', { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: key }),
  })
}
