import type { Formats } from '@/ui/format'
import type { Explained } from '../ExplainFigure.vue'
import type { Share } from './board'
import type { Figure } from './changes'
import type { Designer } from './designer'

type T = (key: string, values?: Record<string, string | number>) => string

/** The ground every figure of a map stands on. */
function ground(d: Designer, t: T, f: Formats): Explained['inputs'] {
  const { units } = d.ground.value
  return [
    { label: t('planning.territory.units'), value: f.number(units.length) },
    { label: t('planning.territory.territories'), value: f.number(d.draft.value.territories.length) },
    { label: t('planning.territory.measure.CUSTOMERS'), value: f.number(units.reduce((sum, one) => sum + one.customers, 0)) },
    { label: t('planning.explain.dataDate'), value: d.inputs.value.dataDate ? f.date(d.inputs.value.dataDate, 'date') : '—' },
  ]
}

/** How far a territory's amount of a measure is from its fair share. */
export function explainedShare(name: string, share: Share, d: Designer, t: T, f: Formats, amount: (measure: Share['measure'], value: number) => string): Explained {
  const measure = t(`planning.territory.measure.${share.measure}`)
  return {
    name: t('planning.territory.shareName', { name, measure }),
    value: `${amount(share.measure, share.amount)} · ${share.deviation > 0 ? '+' : ''}${f.percent(share.deviation)}`,
    formula: t('planning.territory.formula.share'),
    inputs: [
      { label: t('planning.territory.amountOf', { measure }), value: amount(share.measure, share.amount) },
      { label: t('planning.territory.fairShare'), value: amount(share.measure, share.fair) },
      ...ground(d, t, f),
    ],
    parameters: [{ label: t('planning.territory.limitOf', { measure }), value: `±${f.percent(share.tolerance)}` }],
  }
}

/** A figure of the table beside today's, as it is told there. */
export function explainedToday(key: 'maxDeviation' | 'balanced' | 'compactness' | 'allPieces' | 'unowned', name: string, value: string, d: Designer, t: T, f: Formats): Explained {
  return {
    name, value, formula: t(`planning.territory.formula.${key}`), inputs: ground(d, t, f),
    parameters: d.ground.value.balance.map((one) => ({ label: t('planning.territory.limitOf', { measure: t(`planning.territory.measure.${one.measure}`) }), value: `±${f.percent(one.tolerance)}` })),
  }
}

/** What a figure of the effects is made of: formula, inputs, the limits and aims it stands under. */
export function explainedOf(figure: Figure, value: number, d: Designer, t: T, f: Formats, currency: string): Explained {
  const { balance } = d.ground.value
  const shown = { maxDeviation: () => f.percent(value), movedRevenueMinor: () => f.money(value, currency), compactness: () => t('planning.territory.km', { n: f.number(value, 1) }) }[figure as string]
  const rules = d.parameters.value
  return {
    name: t(`planning.territory.figure.${figure}`),
    value: shown ? shown() : f.number(value),
    formula: t(`planning.territory.formula.${figure}`),
    inputs: ground(d, t, f),
    parameters: [
      ...balance.map((one) => ({ label: t('planning.territory.limitOf', { measure: t(`planning.territory.measure.${one.measure}`) }), value: `±${f.percent(one.tolerance)}` })),
      ...(rules ? [{ label: t('planning.territory.objective'), value: t(`planning.territory.aim.${rules.objective}`) }, { label: t('planning.territory.disruption'), value: f.number(rules.disruption) }] : []),
    ],
  }
}
