import { computed, ref, watch, type Ref } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import type { Sort } from '@/ui/table'
import { addressOf, hasConditions, queryOf, sortOf, sortText } from './address'
import { choiceOf, filterOf, NO_CHOICE, sameChoice, type Choice } from './choice'
import type { SavedView } from './views'

/** The view that opens first: one's own default, else a shared one. */
export function defaultView(views: SavedView[]): SavedView | null {
  return views.find((view) => view.mine && view.isDefault) ?? views.find((view) => view.isDefault) ?? null
}

/** What the list shows now; kept in the address but for what is personal. Views may come later than the page. */
export function useListState(views: Ref<SavedView[] | undefined>) {
  const route = useRoute()
  const router = useRouter()
  const viewId = ref<string | null>(null)
  const choice = ref<Choice>(NO_CHOICE)
  const sort = ref<Sort | null>(null)
  const columns = ref<string[] | null>(null)
  const open = ref<string | null>(null)
  const settled = ref(false)

  const view = computed(() => views.value?.find((one) => one.id === viewId.value) ?? null)
  const given = computed(() => (view.value ? choiceOf(view.value.filter) : NO_CHOICE))
  const edited = computed(() => {
    const saved = view.value
    if (!saved) return false
    return !sameChoice(choice.value, given.value) || sortText(sort.value) !== saved.sort || (columns.value ?? []).join() !== saved.columns.join()
  })
  const anything = computed(() => filterOf(choice.value).groups?.length !== 0 || sort.value !== null || columns.value !== null)

  function choose(id: string | null): void {
    viewId.value = id
    const saved = views.value?.find((one) => one.id === id)
    choice.value = saved ? choiceOf(saved.filter) : NO_CHOICE
    sort.value = saved && saved.sort !== '-created' ? sortOf(saved.sort) : null
    columns.value = saved?.columns.length ? [...saved.columns] : null
  }

  function read(): void {
    const address = addressOf(route.query)
    const wanted = address.view ?? (Object.keys(route.query).some((key) => key !== 'open') || settled.value ? null : (defaultView(views.value ?? [])?.id ?? null))
    const known = views.value?.some((one) => one.id === wanted) ? wanted : null
    choose(known)
    if (hasConditions(route.query)) choice.value = { ...address.choice, source: choice.value.source, fields: choice.value.fields, rest: choice.value.rest }
    if (address.sort) sort.value = address.sort
    open.value = address.open
  }

  const query = computed(() =>
    queryOf({ view: viewId.value, choice: view.value && sameChoice(choice.value, given.value) ? NO_CHOICE : choice.value, sort: view.value && sortText(sort.value) === view.value.sort ? null : sort.value, open: open.value }),
  )
  const same = (a: object, b: object) => JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort())

  watch(
    views,
    (now) => {
      if (!now || settled.value) return
      read()
      settled.value = true
    },
    { immediate: true },
  )
  watch(query, (now) => settled.value && !same(now, route.query) && void router.replace({ query: now }))
  watch(
    () => route.query,
    (now) => {
      if (settled.value && route.name === 'customers' && !same(now, query.value)) read()
    },
  )
  return { settled, viewId, view, choice, sort, columns, open, edited, anything, choose }
}
