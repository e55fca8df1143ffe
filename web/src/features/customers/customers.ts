import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/customers'
import type { Selection, Sort } from '@/ui/table'

export type Schemas = components['schemas']
export type CustomerRow = Schemas['CustomerRow']
export type CustomerCard = Schemas['CustomerCard']
export type CustomerFilter = Schemas['CustomerFilter']
export type SavedView = Schemas['SavedView']

export interface Asked {
  filter: CustomerFilter
  search: string
  sort: Sort | null
  pool: boolean
}

/** `-created` and the like, as the server names its orders. */
export function sortCode(sort: Sort | null): string {
  return sort ? (sort.direction === 'desc' ? '-' : '') + sort.key : '-created'
}

export function sortOf(code: string): Sort | null {
  if (code === '-created') return null
  return code.startsWith('-') ? { key: code.slice(1), direction: 'desc' } : { key: code, direction: 'asc' }
}

function body(asked: Asked, cursor: string | null): Schemas['ListRequest'] {
  const search = asked.search.trim() || undefined
  return { filter: asked.filter, search, pool: asked.pool, sort: sortCode(asked.sort), cursor: cursor ?? undefined, limit: 50 }
}

/** Pages of customers, growing as one scrolls; the total comes apart and may stay unknown. */
export function useCustomerList(asked: Ref<Asked>) {
  const list = useInfiniteQuery({
    queryKey: ['customers', 'list', asked],
    queryFn: ({ pageParam, signal }) => ok(api.POST('/api/customers/list', { body: body(asked.value, pageParam), signal })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next ?? null,
    placeholderData: (before) => before,
  })
  const total = useQuery({
    queryKey: ['customers', 'total', computed(() => ({ ...asked.value, sort: null }))],
    queryFn: ({ signal }) => ok(api.POST('/api/customers/total', { body: body(asked.value, null), signal })),
  })
  const rows = computed(() => list.data.value?.pages.flatMap((page) => page.rows) ?? [])
  return { ...list, rows, total: computed(() => total.data.value?.total ?? null) }
}

export function useCard(id: Ref<string | null>) {
  return useQuery({
    queryKey: ['customers', 'card', id],
    queryFn: () => ok(api.GET('/api/customers/{id}', { params: { path: { id: id.value ?? '' } } })),
    enabled: computed(() => id.value !== null),
  })
}

export const useViews = () => useQuery({ queryKey: ['customers', 'views'], queryFn: () => ok(api.GET('/api/customer-views')) })

/** What the caller may do to customers; each one refreshes the lists it touches. */
export function useCustomerActions() {
  const cache = useQueryClient()
  const onSuccess = () => cache.invalidateQueries({ queryKey: ['customers'] })
  const claim = useMutation({ mutationFn: (id: string) => ok(api.POST('/api/customers/{id}/claim', { params: { path: { id } } })), onSettled: onSuccess })
  const release = useMutation({ mutationFn: (id: string) => ok(api.POST('/api/customers/{id}/release', { params: { path: { id } } })), onSuccess })
  const create = useMutation({ mutationFn: (wanted: Schemas['NewCustomer']) => ok(api.POST('/api/customers', { body: wanted })), onSuccess })
  const edit = useMutation({
    mutationFn: ({ id, change }: { id: string; change: Schemas['CustomerEdit'] }) => ok(api.PUT('/api/customers/{id}', { params: { path: { id } }, body: change })),
    onSuccess,
  })
  const saveView = useMutation({ mutationFn: (view: Schemas['NewView']) => ok(api.POST('/api/customer-views', { body: view })), onSuccess })
  const dropView = useMutation({ mutationFn: (id: string) => ok(api.DELETE('/api/customer-views/{id}', { params: { path: { id } } })), onSuccess })
  const assign = useMutation({ mutationFn: (wanted: Schemas['Assign']) => ok(api.POST('/api/customer-handouts', { body: wanted })), onSuccess })
  const undoAssign = useMutation({ mutationFn: (id: string) => ok(api.POST('/api/customer-handouts/{id}/undo', { params: { path: { id } } })), onSuccess })
  const reveal = useMutation({
    mutationFn: ({ id, phone, reason }: { id: string; phone: string; reason: string }) =>
      ok(api.POST('/api/customers/{id}/phones/{phone}/reveal', { params: { path: { id, phone } }, body: { reason } })),
  })
  return { claim, release, create, edit, saveView, dropView, assign, undoAssign, reveal }
}

/** The rows a table selection means, as the server takes them. */
export function meant(selection: Selection, asked: Asked): Schemas['Selection'] {
  if (!selection.allMatching) return { ids: selection.ids }
  return { filter: asked.filter, search: asked.search.trim() || undefined }
}
