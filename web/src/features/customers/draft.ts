import type { components } from '@/api/schema/customers'

type Schemas = components['schemas']
type Customer = Schemas['Customer']

/** The facts of a customer as they stand in a form: no nulls, own columns in a row. */
export interface Draft {
  kind: Customer['kind']
  name: string
  company: string
  contactPerson: string
  province: string
  city: string
  source: string
  fields: { key: string; value: string }[]
}

export const TEXTS = ['company', 'contactPerson', 'province', 'city', 'source'] as const
const FACTS = ['kind', 'name', ...TEXTS] as const
export type Fact = (typeof FACTS)[number]

export const emptyDraft = (): Draft => ({ kind: 'COMPANY', name: '', company: '', contactPerson: '', province: '', city: '', source: '', fields: [] })

export function draftOf(customer: Customer): Draft {
  return {
    kind: customer.kind,
    name: customer.name,
    company: customer.company ?? '',
    contactPerson: customer.contactPerson ?? '',
    province: customer.province ?? '',
    city: customer.city ?? '',
    source: customer.source ?? '',
    fields: Object.entries(customer.fields).map(([key, value]) => ({ key, value })),
  }
}

/** What is sent: empty texts are absent, own columns without a name or content are left out. */
export function factsOf(draft: Draft) {
  const text = (value: string) => value.trim() || undefined
  const fields: Record<string, string> = {}
  for (const one of draft.fields) if (one.key.trim() && one.value.trim()) fields[one.key.trim()] = one.value.trim()
  return {
    kind: draft.kind,
    name: draft.name.trim(),
    company: text(draft.company),
    contactPerson: text(draft.contactPerson),
    province: text(draft.province),
    city: text(draft.city),
    source: text(draft.source),
    fields,
  }
}

/** Several numbers written in one line, as they come from a chat or a sheet. */
export function phonesOf(text: string): string[] {
  return text.split(/[、，,;；/\n]+|\s+(?=\+|1\d{10}(?!\d))/).map((one) => one.trim()).filter(Boolean)
}

/** One fact changed by both sides; `own` when it is a column of the company's own. */
export interface Conflict {
  key: string
  own: boolean
  mine: string
  theirs: string
}

/**
 * Joins an edit with what somebody else saved meanwhile: what only one side changed is taken from that side, what both changed
 * differently is a conflict for the person to decide (mine stands until then).
 */
export function joined(before: Draft, mine: Draft, theirs: Draft): { draft: Draft; conflicts: Conflict[] } {
  const conflicts: Conflict[] = []
  const pick = (key: string, own: boolean, was: string, my: string, their: string): string => {
    if (my.trim() === their.trim() || my.trim() === was.trim()) return their
    if (their.trim() !== was.trim()) conflicts.push({ key, own, mine: my, theirs: their })
    return my
  }
  const draft = { ...mine }
  for (const key of FACTS) (draft as Record<Fact, string>)[key] = pick(key, false, before[key], mine[key], theirs[key])
  const maps = [before, mine, theirs].map((one) => new Map(one.fields.map((field) => [field.key.trim(), field.value])))
  const keys = [...new Set([...mine.fields, ...theirs.fields].map((field) => field.key.trim()))].filter(Boolean)
  const value = (at: number, key: string) => maps[at]?.get(key) ?? ''
  draft.fields = keys.map((key) => ({ key, value: pick(key, true, value(0, key), value(1, key), value(2, key)) })).filter((field) => field.value !== '')
  return { draft, conflicts }
}

/** The draft with one conflict decided. */
export function decided(draft: Draft, conflict: Conflict, side: 'mine' | 'theirs'): Draft {
  if (!conflict.own) return { ...draft, [conflict.key]: conflict[side] }
  const rest = draft.fields.filter((field) => field.key !== conflict.key)
  return { ...draft, fields: conflict[side] ? [...rest, { key: conflict.key, value: conflict[side] }] : rest }
}
