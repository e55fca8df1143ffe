import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, ok } from '@/api/client'
import type { Standing, Terms } from './report'

const key = ['customers', 'grading']
export const isBusy = (standing?: Standing): boolean => !!standing?.run && !standing.run.endedAt

/** Where grading stands, followed while it trains. */
export const useGrading = () =>
  useQuery({
    queryKey: key,
    queryFn: () => ok(api.GET('/api/grading')),
    refetchInterval: (query) => (isBusy(query.state.data) ? 1000 : false),
  })

export const useGradingRuns = () => useQuery({ queryKey: [...key, 'runs'], queryFn: () => ok(api.GET('/api/grading/runs')) })

export function useGradingActions() {
  const cache = useQueryClient()
  const onSettled = () => cache.invalidateQueries({ queryKey: key })
  const train = useMutation({ mutationFn: () => ok(api.POST('/api/grading/train')), onSettled })
  const save = useMutation({ mutationFn: (terms: Terms) => ok(api.PUT('/api/grading/terms', { body: terms })), onSettled })
  return { train, save, graded: () => cache.invalidateQueries({ queryKey: ['customers'] }) }
}
