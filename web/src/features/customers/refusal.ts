import { useI18n } from 'vue-i18n'
import { Problem } from '@/api/problem'

/** Words for a refused request: by its code, with its details, or a general sentence. */
export function useRefusal() {
  const { t, te } = useI18n()
  return (error: unknown): string => {
    if (!(error instanceof Problem)) return t('customers.refused.other')
    const key = `customers.refused.${error.code}`
    return te(key) ? t(key, error.details) : t('customers.refused.other')
  }
}
