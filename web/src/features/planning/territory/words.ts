import { computed, inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { useI18n } from 'vue-i18n'
import { useFormat } from '@/ui/format'
import type { Measure } from './types'

const CURRENCY: InjectionKey<Ref<string>> = Symbol('currency')

/** The plan's currency for everything below. */
export const giveCurrency = (currency: Ref<string>): void => provide(CURRENCY, currency)

const SMALL = 0.0001

/** A distance to a bound; what is next to nothing is said to be so. */
export const gapText = (gap: number | null | undefined, percent: (share: number) => string): string => (gap == null ? '—' : gap > 0 && gap < SMALL ? `< ${percent(SMALL)}` : percent(gap))

/** Writes an amount of a measure, short, with its unit. */
export function useAmount(): ComputedRef<(measure: Measure, value: number) => string> {
  const f = useFormat()
  const { t } = useI18n()
  const currency = inject(CURRENCY)
  return computed(() => (measure, value) => {
    if (measure === 'REVENUE' || measure === 'POTENTIAL') return f.value.money(Math.round(value), currency?.value ?? 'CNY', true)
    return measure === 'WORKLOAD' ? t('planning.territory.hours', { n: f.value.board(value / 60) }) : f.value.board(value)
  })
}
