import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'

/** What happened, why, what to do next, and the number to quote. */
export interface Words {
  what: string
  why: string
  next: string
  id: string
}

const KINDS: Record<number, string> = { 0: 'unreachable', 400: 'invalid', 403: 'forbidden', 404: 'gone', 413: 'file.too-large' }

/** The path of the words for a refusal: by its code, else by its kind, else the general ones. */
export function wordsKey(code: string, status: number, worded: (key: string) => boolean): string {
  const at = (name: string) => `customers.import.refused.${name}`
  if (worded(`${at(code)}.what`)) return at(code)
  return at(KINDS[status] ?? 'other')
}

export function useRefusalWords() {
  const { t, te } = useI18n()
  function ofCode(code: string, status = 409, details: Record<string, unknown> = {}, id = ''): Words {
    const key = wordsKey(code, status, te)
    return { what: t(`${key}.what`, details), why: t(`${key}.why`, details), next: t(`${key}.next`, details), id }
  }
  const ofError = (error: unknown): Words =>
    error instanceof Problem ? ofCode(error.code, error.status, error.details, error.status >= 500 ? error.requestId : '') : ofCode('other')
  return { ofCode, ofError }
}
