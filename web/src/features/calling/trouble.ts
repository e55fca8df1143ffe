import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'
import { useFormat } from '@/ui/format'
import { sharedWords } from '@/ui/refusals'

/** Codes have points, message keys have none. */
const keyOf = (code: string) => code.replaceAll('.', '-')

/** Words for what keeps the desk from going on, from a code and its details. */
export function useTrouble() {
  const { t, te } = useI18n()
  const format = useFormat()

  function words(code: string, details: Record<string, unknown>): string {
    if (code === 'call.refused') {
      const at = typeof details.retryAt === 'string' ? format.value.date(details.retryAt, 'short') : ''
      return t('calling.trouble.call-refused', { why: t(`calling.rule.${keyOf(String(details.reason))}`, { at }) })
    }
    const key = `calling.trouble.${keyOf(code)}`
    return te(key) ? t(key) : t(sharedWords(code) ?? 'calling.trouble.other')
  }

  return { words, of: (problem: unknown) => (problem instanceof Problem ? words(problem.code, problem.details ?? {}) : t('calling.trouble.other')) }
}
