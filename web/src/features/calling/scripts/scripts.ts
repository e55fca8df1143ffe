import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed, type Ref } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/calling'

type Schemas = components['schemas']
export type Script = Schemas['Script']
export type Content = Schemas['ScriptContent']
export type Step = Schemas['Step']

const KEY = ['calling', 'scripts']

export const useScripts = () => useQuery({ queryKey: [...KEY, 'list'], queryFn: () => ok(api.GET('/api/scripts')) })

/** One version; versions never change, so they are asked for once. */
export const useVersion = (id: Ref<string>, version: Ref<number>) =>
  useQuery({
    queryKey: computed(() => [...KEY, id.value, version.value]),
    queryFn: () => ok(api.GET('/api/scripts/{id}/versions/{version}', { params: { path: { id: id.value, version: version.value } } })),
    enabled: computed(() => id.value !== '' && version.value > 0),
    staleTime: Infinity,
  })

function useChange<V>(work: (values: V) => Promise<Script>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: [...KEY, 'list'] }) })
}

export const useCreate = () => useChange((body: Schemas['CreateScript']) => ok(api.POST('/api/scripts', { body })))

export const useSave = () =>
  useChange(({ id, ...body }: Schemas['SaveScript'] & { id: string }) => ok(api.PUT('/api/scripts/{id}', { params: { path: { id } }, body })))

export const usePublish = () =>
  useChange(({ id, version }: { id: string; version: number }) => ok(api.PUT('/api/scripts/{id}/published', { params: { path: { id } }, body: { version } })))

/** A script to begin with: an opening and a close that can be rewritten. */
export const EMPTY: Content = { steps: [{ id: 'opening', title: '', text: '', branches: [] }], objections: [], forbidden: [] }

/** An id for a new step, unlike any in use: ids live as long as the script, titles may change. */
export function stepId(steps: readonly Step[]): string {
  for (let n = steps.length + 1; ; n++) if (!steps.some((step) => step.id === `step-${n}`)) return `step-${n}`
}

/** Without the step, and without the branches that led to it. */
export function without(content: Content, id: string): Content {
  const steps = content.steps.filter((step) => step.id !== id).map((step) => ({ ...step, branches: step.branches.filter((branch) => branch.to !== id) }))
  return { ...content, steps }
}

export interface FieldTrouble {
  /** The field, e.g. `steps.0.title` or `objections.1.text`. */
  at: string
  /** The last part of the key of its text. */
  key: 'name' | 'title' | 'titleTwice' | 'label' | 'to' | 'text' | 'unreached' | 'forbiddenInText'
  values?: Record<string, string>
  /** A warning does not keep the script from being saved. */
  warning?: boolean
}

/** All that is wrong or doubtful in a script, field by field. */
export function troubles(name: string, content: Content): FieldTrouble[] {
  const found: FieldTrouble[] = []
  const ids = new Set(content.steps.map((step) => step.id))
  const titles = new Map<string, number>()
  if (!name.trim()) found.push({ at: 'name', key: 'name' })
  for (const [index, step] of content.steps.entries()) {
    const title = step.title.trim()
    if (!title) found.push({ at: `steps.${index}.title`, key: 'title' })
    else if (titles.has(title)) found.push({ at: `steps.${index}.title`, key: 'titleTwice' })
    titles.set(title, index)
    for (const [at, branch] of step.branches.entries()) {
      if (!branch.label.trim()) found.push({ at: `steps.${index}.branches.${at}`, key: 'label' })
      else if (!ids.has(branch.to)) found.push({ at: `steps.${index}.branches.${at}`, key: 'to' })
    }
    const word = content.forbidden.find((one) => one.trim() && step.text.toLowerCase().includes(one.trim().toLowerCase()))
    if (word) found.push({ at: `steps.${index}.text`, key: 'forbiddenInText', values: { word }, warning: true })
  }
  for (const [index, one] of content.objections.entries()) {
    if (!one.title.trim()) found.push({ at: `objections.${index}.title`, key: 'title' })
    if (!one.text.trim()) found.push({ at: `objections.${index}.text`, key: 'text' })
  }
  for (const index of unreached(content.steps)) found.push({ at: `steps.${index}.title`, key: 'unreached', warning: true })
  return found
}

/** Steps no branch leads to; where a script has no branches at all it is read from top to bottom. */
export function unreached(steps: readonly Step[]): number[] {
  if (steps.every((step) => step.branches.length === 0)) return []
  const reached = new Set<string>()
  const walk = (id: string | undefined): void => {
    const step = steps.find((one) => one.id === id)
    if (!step || reached.has(step.id)) return
    reached.add(step.id)
    step.branches.forEach((branch) => walk(branch.to))
    // A step without branches goes on to the one below it.
    if (step.branches.length === 0) walk(steps[steps.indexOf(step) + 1]?.id)
  }
  walk(steps[0]?.id)
  return steps.flatMap((step, index) => (reached.has(step.id) ? [] : [index]))
}

/** What a refused save says, as the last part of the key of its text. */
export function refusal(error: unknown): 'changed' | 'invalid' | 'other' {
  if (!(error instanceof Problem)) return 'other'
  if (error.code === 'script.changed') return 'changed'
  return error.code === 'invalid' || error.code.startsWith('script.') ? 'invalid' : 'other'
}

/** A server's pointer such as `/content/steps[2]/title` as the name of a field here. */
export function fieldOf(pointer: string): string {
  return pointer.replace(/^\//, '').replace(/^content[/.]/, '').replace(/\[(\d+)\]/g, '.$1').replaceAll('/', '.').replace(/(branches\.\d+)\..*/, '$1')
}
