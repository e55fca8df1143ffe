import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'
import { sharedWords } from '@/ui/refusals'

export interface Refusal {
  key: string
  values: Record<string, string>
}

const GENERAL: Record<number, string> = { 0: 'network', 400: 'invalid', 403: 'forbidden', 404: 'gone' }

/** An error as an i18n key and its values; what has no words of its own is said by its kind, else with its number. */
export function refusalOf(error: unknown, worded: (key: string) => boolean): Refusal {
  if (!(error instanceof Problem)) return { key: 'customers.refused.other', values: { id: '—' } }
  const values = Object.fromEntries(Object.entries(error.details).map(([name, value]) => [name, String(value ?? '')]))
  if (error.code === 'claim.taken' && !values.by) return { key: 'customers.refused.claim.taken-by-other', values }
  const key = `customers.refused.${error.code}`
  if (worded(key)) return { key, values }
  const shared = sharedWords(error.code)
  if (shared) return { key: shared, values }
  const general = GENERAL[error.status]
  return general ? { key: `customers.refused.${general}`, values: {} } : { key: 'customers.refused.other', values: { id: error.requestId || error.code } }
}

/** Words for a refused request. */
export function useRefusal() {
  const { t, te } = useI18n()
  return (error: unknown): string => {
    const refusal = refusalOf(error, te)
    return t(refusal.key, refusal.values)
  }
}
