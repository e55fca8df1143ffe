import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, ok } from '@/api/client'
import type { components } from '@/api/schema/calling'

export type Outcome = components['schemas']['Outcome']

const KEY = ['calling', 'outcomes', 'all']

export const useOutcomes = () => useQuery({ queryKey: KEY, queryFn: () => ok(api.GET('/api/outcomes')), staleTime: 300_000 })

export function useChangeOutcomes() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (outcomes: Outcome[]) => ok(api.PUT('/api/outcomes', { body: { outcomes } })),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['calling', 'outcomes'] }),
  })
}

/** The outcome the system chooses by itself; it has no key and cannot be switched off. */
export const NOT_NOTED = 'no-note'

export interface Trouble {
  key: string
  values: Record<string, string | number>
}

/** What keeps the list from being stored; null when nothing does. */
export function outcomesTrouble(list: readonly Outcome[], locale: string): Trouble | null {
  const name = (one: Outcome) => (locale === 'zh' ? one.zh : one.en)
  if (list.some((one) => !one.zh.trim() || !one.en.trim())) return { key: 'names', values: {} }
  if (!list.some((one) => one.active && one.code !== NOT_NOTED)) return { key: 'none', values: {} }
  for (const [index, one] of list.entries()) {
    const before = list.slice(0, index)
    const sameCode = before.find((other) => other.code === one.code)
    if (sameCode) return { key: 'codeTwice', values: { a: name(one) } }
    const sameKey = one.active && one.key ? before.find((other) => other.active && other.key === one.key) : undefined
    if (sameKey) return { key: 'keyTwice', values: { n: one.key ?? 0, a: name(sameKey), b: name(one) } }
  }
  return null
}

/** A code for a new outcome out of its English name, unlike any in use. */
export function codeFor(english: string, used: readonly string[]): string {
  const plain = english.toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^[^a-z]+|-+$/g, '').slice(0, 36) || 'outcome'
  let code = plain
  for (let n = 2; used.includes(code); n++) code = `${plain}-${n}`
  return code
}

/** The lowest number key no active outcome has; undefined when all nine are taken. */
export function freeKey(list: readonly Outcome[]): number | undefined {
  return [1, 2, 3, 4, 5, 6, 7, 8, 9].find((key) => !list.some((one) => one.active && one.key === key))
}

/** The list with the outcome at `index` one place earlier or later. */
export function moved<T>(list: readonly T[], index: number, by: -1 | 1): T[] {
  const next = [...list]
  const to = index + by
  const [here, there] = [next[index], next[to]]
  if (here === undefined || there === undefined) return next
  next[index] = there
  next[to] = here
  return next
}
