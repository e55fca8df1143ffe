import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/calling'

type Schemas = components['schemas']
export type LineView = Schemas['LineView']
export type PutLine = Schemas['PutLine']
export type CallerNumber = Schemas['CallerNumber']
export type PutNumber = Schemas['PutCallerNumber']

const KEY = ['calling', 'lines']

/** Health is asked for again every fifteen seconds. */
export const useLines = () => useQuery({ queryKey: [...KEY, 'list'], queryFn: () => ok(api.GET('/api/lines')), refetchInterval: 15_000 })
export const useNumbers = () => useQuery({ queryKey: [...KEY, 'numbers'], queryFn: () => ok(api.GET('/api/lines/numbers')), staleTime: 300_000 })

function useChange<V, D>(work: (values: V) => Promise<D>) {
  const cache = useQueryClient()
  return useMutation({ mutationFn: work, onSettled: () => cache.invalidateQueries({ queryKey: KEY }) })
}
export const usePutLine = () => useChange(({ id, body }: { id: string; body: PutLine }) => ok(api.PUT('/api/lines/{id}', { params: { path: { id } }, body })))
export const usePutNumber = () => useChange(({ id, body }: { id: string; body: PutNumber }) => ok(api.PUT('/api/lines/numbers/{id}', { params: { path: { id } }, body })))

export const NEW_LINE: PutLine = { name: '', host: '', port: 5060, transport: 'UDP', username: '', numberFormat: 'E164', mostCalls: 100, active: true }

/** What a line is now: an inactive one is not asked whether it answers. */
export function healthOf(view: LineView): 'off' | 'up' | 'down' {
  return !view.line.active ? 'off' : view.answering ? 'up' : 'down'
}

export type LineTrouble = 'name' | 'host' | 'port'

/** What keeps a line from being stored. */
export function lineTrouble(line: Pick<PutLine, 'name' | 'host' | 'port'>): LineTrouble | null {
  if (!line.name.trim()) return 'name'
  if (!/^[A-Za-z0-9.:_-]{1,200}$/.test(line.host.trim())) return 'host'
  return Number.isInteger(line.port) && line.port >= 1 && line.port <= 65_535 ? null : 'port'
}

/** A number as typed, in E.164; null when it is none. Without a country code it is taken as Chinese. */
export function e164Of(text: string): string | null {
  const plain = text.replace(/[\s()（）-]/g, '').replace(/^00/, '+')
  const whole = plain.startsWith('+') ? plain : `+86${plain.replace(/^0/, '')}`
  return /^\+\d{3,15}$/.test(whole) && plain.replace(/\D/g, '').length >= 3 ? whole : null
}

export const isSimulated = (error: unknown) => error instanceof Problem && error.code === 'line.simulated'
