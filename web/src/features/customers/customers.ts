import { keepPreviousData, useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, toValue, type MaybeRefOrGetter } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/customers'

export type Schemas = components['schemas']
export type CustomerCard = Schemas['CustomerCard']
export type ListRequest = Omit<Schemas['ListRequest'], 'cursor' | 'limit'>

const root = ['customers']

/** The list page by page; rows already seen stay while a new question is on its way. */
export function useCustomerList(request: MaybeRefOrGetter<ListRequest>) {
  return useInfiniteQuery({
    queryKey: [...root, 'list', computed(() => toValue(request))],
    initialPageParam: undefined as string | undefined,
    queryFn: ({ pageParam, signal }) => ok(api.POST('/api/customers/list', { body: { ...toValue(request), cursor: pageParam, limit: 50 }, signal })),
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: keepPreviousData,
  })
}

/** How many match: 10,001 stands for more than 10,000; null for not counted in time. Never delays the first page. */
export function useCustomerTotal(request: MaybeRefOrGetter<ListRequest>) {
  return useQuery({
    queryKey: [...root, 'total', computed(() => ({ ...toValue(request), sort: undefined }))],
    queryFn: async ({ signal }) => (await ok(api.POST('/api/customers/total', { body: toValue(request), signal }))).total ?? null,
  })
}

export function useCustomerCard(id: MaybeRefOrGetter<string | null>) {
  return useQuery({
    queryKey: [...root, 'card', computed(() => toValue(id))],
    queryFn: ({ signal }) => ok(api.GET('/api/customers/{id}', { params: { path: { id: toValue(id) ?? '' } }, signal })),
    enabled: computed(() => toValue(id) !== null),
  })
}

export function useCreateCustomer() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['NewCustomer']) => ok(api.POST('/api/customers', { body })),
    onSuccess: () => cache.invalidateQueries({ queryKey: root }),
  })
}

export function useEditCustomer() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, edit }: { id: string; edit: Schemas['CustomerEdit'] }) => ok(api.PUT('/api/customers/{id}', { params: { path: { id } }, body: edit })),
    onSuccess: (card, { id }) => {
      cache.setQueryData([...root, 'card', id], card)
      return cache.invalidateQueries({ queryKey: [...root, 'list'] })
    },
  })
}

export function useClaim() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => ok(api.POST('/api/customers/{id}/claim', { params: { path: { id } } })),
    onSettled: () => cache.invalidateQueries({ queryKey: root }),
  })
}

export function useRelease() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => ok(api.POST('/api/customers/{id}/release', { params: { path: { id } } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: root }),
  })
}

/** The whole number, for a reason that is written down; it is not kept in any cache. */
export function useReveal() {
  return useMutation({
    mutationFn: ({ id, phone, reason }: { id: string; phone: string; reason: string }) =>
      ok(api.POST('/api/customers/{id}/phones/{phone}/reveal', { params: { path: { id, phone } }, body: { reason } })),
    gcTime: 0,
  })
}

/** Customers that may be the one being typed. */
export function useDuplicates(typed: MaybeRefOrGetter<Schemas['Typed'] | null>) {
  return useQuery({
    queryKey: [...root, 'duplicates', computed(() => toValue(typed))],
    queryFn: ({ signal }) => ok(api.POST('/api/customers/duplicates', { body: toValue(typed) as Schemas['Typed'], signal })),
    enabled: computed(() => toValue(typed) !== null),
    gcTime: 0,
  })
}
