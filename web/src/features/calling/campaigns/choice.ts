import { keepPreviousData, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/customers'
import type { AddLeads } from './campaigns'

export type Filter = components['schemas']['CustomerFilter']
export type SavedView = components['schemas']['SavedView']
export const GRADES = ['A', 'B', 'C', 'D'] as const

/** Which customers: those of a saved view, or of a short filter. */
export interface Choice {
  by: 'view' | 'filter'
  viewId: string
  grades: string[]
  /** Days since the last contact at least; 0 = no matter. */
  quietDays: number
  city: string
  /** Where the customers came from, as named at their import. */
  source: string
}

export const NOBODY: Choice = { by: 'filter', viewId: '', grades: ['A', 'B'], quietDays: 0, city: '', source: '' }

/** The filter a choice means; customers on the do-not-call list or without consent are never meant. */
export function filterOf(choice: Choice): Filter {
  const rules: NonNullable<Filter['rules']> = [{ field: 'doNotCall', op: 'IS', values: ['false'] }]
  if (choice.grades.length > 0 && choice.grades.length < GRADES.length) rules.push({ field: 'grade', op: 'IS', values: choice.grades })
  if (choice.city.trim()) rules.push({ field: 'city', op: 'CONTAINS', values: [choice.city.trim()] })
  if (choice.source.trim()) rules.push({ field: 'source', op: 'CONTAINS', values: [choice.source.trim()] })
  const groups: Filter[] =
    choice.quietDays > 0 ? [{ match: 'ANY', rules: [{ field: 'lastContact', op: 'EMPTY' }, { field: 'lastContact', op: 'BEFORE', values: [`-${choice.quietDays}d`] }] }] : []
  return { match: 'ALL', rules, groups }
}

/** What the server is asked to add; null while nothing is chosen. */
export function leadsOf(choice: Choice): AddLeads | null {
  if (choice.by === 'filter') return { filter: filterOf(choice) }
  return choice.viewId ? { viewId: choice.viewId } : null
}

export const useViews = () => useQuery({ queryKey: ['calling', 'views'], queryFn: () => ok(api.GET('/api/customer-views')), staleTime: 60_000 })

/** How many customers a choice holds: counted exactly up to 10,000, more is 10,001; null while unknown. */
export function useCount(choice: Ref<Choice>, views: Ref<SavedView[] | undefined>) {
  const filter = computed<Filter | null>(() => (choice.value.by === 'filter' ? filterOf(choice.value) : (views.value?.find((view) => view.id === choice.value.viewId)?.filter ?? null)))
  const query = useQuery({
    queryKey: computed(() => ['calling', 'lead-count', filter.value]),
    queryFn: async ({ signal }) => (await ok(api.POST('/api/customers/total', { body: { filter: filter.value ?? undefined }, signal }))).total ?? null,
    enabled: computed(() => filter.value !== null),
    placeholderData: keepPreviousData,
  })
  return { count: computed(() => (filter.value === null ? null : (query.data.value ?? null))), pending: query.isFetching, failed: query.isError }
}

export const CAP = 10_000
