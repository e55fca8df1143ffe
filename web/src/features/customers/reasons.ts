import type { components } from '@/api/schema/customers'

export type Reason = components['schemas']['Reason']

/** One reason as a person reads it: what about the customer, and which way it speaks. */
export interface ReasonWords {
  key: string
  /** i18n key of the column's name; absent: the column is the company's own and names itself. */
  labelKey?: string
  label: string
  value: string
  /** i18n key of the value where it is a code. */
  valueKey?: string
  side: 'for' | 'against'
  strength: 'strong' | 'plain' | 'slight'
}

/** Columns the program knows by name. */
const KNOWN = new Set(['province', 'city', 'source', 'kind', 'contacts', 'company'])

/** Log-odds (or points of the table) from which a reason counts as strong (odds doubled) or plain. */
const STRONG = 0.69
const PLAIN = 0.2

/** The reasons that matter, strongest first, at most `limit`; those of no weight are left out. */
export function reasonWords(reasons: Reason[], limit = 5): ReasonWords[] {
  return [...reasons]
    .filter((reason) => Math.abs(reason.effect) >= 0.005)
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect))
    .slice(0, limit)
    .map(wordsOf)
}

function wordsOf(reason: Reason): ReasonWords {
  const size = Math.abs(reason.effect)
  const words: ReasonWords = {
    key: reason.code,
    label: reason.code,
    value: reason.value ?? '',
    side: reason.effect > 0 ? 'for' : 'against',
    strength: size >= STRONG ? 'strong' : size >= PLAIN ? 'plain' : 'slight',
  }
  if (KNOWN.has(reason.code)) words.labelKey = `customers.column.${reason.code}`
  if (reason.code === 'kind' && (reason.value === 'COMPANY' || reason.value === 'PERSON')) words.valueKey = `customers.kind.${reason.value}`
  return words
}
