import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { toValue, type MaybeRefOrGetter } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/customers'

type Schemas = components['schemas']
export type Receiver = Schemas['Receiver']

/** People who may be given customers; asked only of those who may give. */
export function useReceivers(may: MaybeRefOrGetter<boolean>) {
  return useQuery({
    queryKey: ['customer-receivers'],
    queryFn: ({ signal }) => ok(api.GET('/api/customer-handouts/receivers', { signal })),
    enabled: () => toValue(may),
    staleTime: 300_000,
  })
}

/** How many a selection holds, said before anything is done. */
export function useHandoutCount() {
  return useMutation({ mutationFn: async (selection: Schemas['Selection']) => (await ok(api.POST('/api/customer-handouts/count', { body: selection }))).count })
}

export function useAssign() {
  const cache = useQueryClient()
  const renew = () => cache.invalidateQueries({ queryKey: ['customers'] })
  const assign = useMutation({
    mutationFn: (body: Schemas['Assign']) => ok(api.POST('/api/customer-handouts', { body })),
    onSuccess: renew,
  })
  async function undo(id: string): Promise<void> {
    await ok(api.POST('/api/customer-handouts/{id}/undo', { params: { path: { id } } }))
    await renew()
  }
  return { assign, undo }
}
