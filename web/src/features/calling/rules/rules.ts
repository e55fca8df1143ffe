import { useMutation, useQuery, useQueryClient } from '@tanstack/vue-query'
import { computed } from 'vue'
import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/calling'
import { useSession } from '@/layout/session'
import { hoursTrouble, spansText, type Hours } from './hours'

type Schemas = components['schemas']
export type Rules = Schemas['RulesView']
export type RuleSettings = Schemas['RuleSettings']
export type Holiday = Schemas['Holiday']

const KEY = ['calling', 'rules']

export const useRules = () => useQuery({ queryKey: KEY, queryFn: () => ok(api.GET('/api/calling-rules')), staleTime: 0 })

export function useChangeRules() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (body: Schemas['ChangeRules']) => ok(api.PUT('/api/calling-rules', { body })),
    onSuccess: (now) => {
      cache.setQueryData(KEY, now)
      void cache.invalidateQueries({ queryKey: ['calling', 'rule-changes'] })
    },
  })
}

/** Who changed the rules and when, newest first, from the audit trail; only for those who may read it. */
export function useRuleChanges() {
  const session = useSession()
  return useQuery({
    queryKey: ['calling', 'rule-changes'],
    queryFn: async () => (await ok(api.GET('/api/audit', { params: { query: { action: 'rules.changed', size: 50 } } }))).rows,
    enabled: computed(() => session.may('audit.read')),
  })
}

/** True when somebody else stored a newer version meanwhile. */
export const isConflict = (error: unknown) => error instanceof Problem && error.code === 'rules.changed'

/** What keeps the settings from being stored, as the key of a text; empty when nothing does. */
export function rulesTrouble(settings: RuleSettings, holidays: readonly Holiday[]): string {
  const hours = hoursTrouble(settings.hours)
  if (hours) return hours
  if (settings.perPeriod < settings.perDay) return 'calling.rules.trouble.periodBelowDay'
  if (holidays.some((one) => !/^\d{4}-\d{2}-\d{2}$/.test(one.day) || !one.name.trim())) return 'calling.rules.trouble.holiday'
  if (new Set(holidays.map((one) => one.day)).size < holidays.length) return 'calling.rules.trouble.holidayTwice'
  return ''
}

export interface Difference {
  field: 'days' | 'spans' | 'perDay' | 'perPeriod' | 'holidays'
  mine: string
  theirs: string
}

interface Side {
  settings: RuleSettings
  holidays: readonly Holiday[]
}

/** What differs between the own draft and what somebody else stored meanwhile. */
export function differences(mine: Side, theirs: Side, days: (hours: Hours) => string): Difference[] {
  const draw = (side: Side): Record<Difference['field'], string> => ({
    days: days(side.settings.hours),
    spans: spansText(side.settings.hours),
    perDay: String(side.settings.perDay),
    perPeriod: `${side.settings.perPeriod} / ${side.settings.periodDays}`,
    holidays: [...side.holidays].sort((a, b) => a.day.localeCompare(b.day)).map((one) => `${one.day} ${one.name}`).join(', '),
  })
  const [a, b] = [draw(mine), draw(theirs)]
  return (Object.keys(a) as Difference['field'][]).filter((field) => a[field] !== b[field]).map((field) => ({ field, mine: a[field] || '–', theirs: b[field] || '–' }))
}

/** What an audit row says of a change; `theirs` is before, `mine` after. Days are short codes there. */
export function changeOf(entry: { subject: string; details: string }): { version: number; fields: Difference[] } {
  const version = Number(entry.subject.split(':')[1] ?? 0)
  try {
    const details = JSON.parse(entry.details) as Record<string, unknown>
    const side = (value: unknown): Side => ({ settings: (typeof value === 'string' ? JSON.parse(value) : value) as RuleSettings, holidays: [] })
    return { version, fields: differences(side(details.after), side(details.before), (hours) => [...hours.days].sort().map((day) => day.slice(0, 3)).join(' ')) }
  } catch {
    return { version, fields: [] }
  }
}
