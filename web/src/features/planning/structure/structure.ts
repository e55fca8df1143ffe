import { useMutation, useQuery } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { KEY, useChange, type Schemas } from '../planning'

export type Inputs = Schemas['StructureInputs']
export type SpanRow = Schemas['SpanRow']

const path = (planId: string) => ({ params: { path: { planId } } })

export const useStructure = (planId: Ref<string>) =>
  useQuery({ queryKey: computed(() => [KEY, 'structure', planId.value]), queryFn: () => ok(api.GET('/api/plans/{planId}/structure', path(planId.value))) })

export const useTryStructure = (planId: Ref<string>) =>
  useMutation({ mutationFn: (body: Schemas['StructureTry']) => ok(api.POST('/api/plans/{planId}/structure/preview', { ...path(planId.value), body })) })

export const useSaveStructure = (planId: Ref<string>) =>
  useChange((body: Schemas['StructureSave']) => ok(api.POST('/api/plans/{planId}/structure', { ...path(planId.value), body })))

/** The number decided on in the size step and what one seller contributes there, to begin with. */
export async function fromSize(planId: string): Promise<Inputs | null> {
  const size = await ok(api.GET('/api/plans/{planId}/size', path(planId)))
  const version = size.version
  if (!version || version.parameters.chosen < 1) return null
  const { economy, chosen } = version.parameters
  const scale = version.result.profit?.scale ?? 0
  return { reps: chosen, marginPerRepMinor: Math.round((economy.margin * scale * chosen ** economy.elasticity) / chosen) }
}

/** Widths of the layers from the top to the sellers, as shares of the widest, for a drawn pyramid. */
export function pyramidOf(row: SpanRow, reps: number): { count: number; width: number }[] {
  const counts = [...row.layers].reverse().concat(reps)
  const widest = Math.max(...counts)
  return counts.map((count) => ({ count, width: Math.max(0.02, count / widest) }))
}
