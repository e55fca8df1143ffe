import { useQuery } from '@tanstack/vue-query'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { api, ok } from '@/api/client'

/** Outcome codes in the language shown; an unknown code stands for itself. */
export function useOutcomeName() {
  const { locale } = useI18n()
  const { data } = useQuery({ queryKey: ['outcome-names'], queryFn: ({ signal }) => ok(api.GET('/api/outcomes', { signal })), staleTime: 600_000, retry: false })
  const names = computed(() => new Map((data.value ?? []).map((one) => [one.code, locale.value === 'zh' ? one.zh : one.en])))
  return (code: string | null | undefined): string => (code ? (names.value.get(code) ?? code) : '')
}
