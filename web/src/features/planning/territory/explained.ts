import type { Formats } from '@/ui/format'
import type { Explained } from '../ExplainFigure.vue'
import type { Figure } from './changes'
import type { Designer } from './designer'

type T = (key: string, values?: Record<string, string | number>) => string

/** What a figure of the effects is made of: formula, inputs, the limits and aims it stands under. */
export function explainedOf(figure: Figure, value: number, d: Designer, t: T, f: Formats, currency: string): Explained {
  const { units, balance } = d.ground.value
  const customers = units.reduce((sum, one) => sum + one.customers, 0)
  const shown = { maxDeviation: () => f.percent(value), movedRevenueMinor: () => f.money(value, currency), compactness: () => t('planning.territory.km', { n: f.number(value, 1) }) }[figure as string]
  const rules = d.parameters.value
  return {
    name: t(`planning.territory.figure.${figure}`),
    value: shown ? shown() : f.number(value),
    formula: t(`planning.territory.formula.${figure}`),
    inputs: [
      { label: t('planning.territory.units'), value: f.number(units.length) },
      { label: t('planning.territory.territories'), value: f.number(d.draft.value.territories.length) },
      { label: t('planning.territory.measure.CUSTOMERS'), value: f.number(customers) },
      { label: t('planning.explain.dataDate'), value: d.inputs.value.dataDate ? f.date(d.inputs.value.dataDate, 'date') : '—' },
    ],
    parameters: [
      ...balance.map((one) => ({ label: t('planning.territory.limitOf', { measure: t(`planning.territory.measure.${one.measure}`) }), value: `±${f.percent(one.tolerance)}` })),
      ...(rules ? [{ label: t('planning.territory.objective'), value: t(`planning.territory.aim.${rules.objective}`) }, { label: t('planning.territory.disruption'), value: f.number(rules.disruption) }] : []),
    ],
  }
}
