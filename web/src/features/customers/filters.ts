import type { CustomerFilter, Schemas } from './customers'

/** The conditions the filter bar offers; what it cannot show of a saved filter it keeps as it is. */
export interface Chosen {
  grades: string[]
  owner: '' | 'me' | 'none'
  province: string
  doNotCall: '' | 'true' | 'false'
  contact: '' | 'never' | '7' | '30' | '90'
  rest: CustomerFilter[]
}

type Rule = Schemas['Rule']

export const NOTHING_CHOSEN: Chosen = { grades: [], owner: '', province: '', doNotCall: '', contact: '', rest: [] }

export function filterOf(chosen: Chosen): CustomerFilter {
  const rules: Rule[] = []
  if (chosen.grades.length) rules.push({ field: 'grade', op: 'IS', values: chosen.grades })
  if (chosen.owner === 'me') rules.push({ field: 'owner', op: 'IS', values: ['me'] })
  if (chosen.owner === 'none') rules.push({ field: 'pool', op: 'IS', values: ['true'] })
  if (chosen.province.trim()) rules.push({ field: 'province', op: 'CONTAINS', values: [chosen.province.trim()] })
  if (chosen.doNotCall) rules.push({ field: 'doNotCall', op: 'IS', values: [chosen.doNotCall] })
  if (chosen.contact === 'never') rules.push({ field: 'lastContact', op: 'EMPTY' })
  else if (chosen.contact) rules.push({ field: 'lastContact', op: 'BEFORE', values: [`-${chosen.contact}d`] })
  return { match: 'ALL', rules, groups: chosen.rest }
}

/** Reads a filter back into the bar; rules it has no control for go to `rest`. */
export function chosenOf(filter: CustomerFilter): Chosen {
  const chosen: Chosen = { ...NOTHING_CHOSEN, grades: [], rest: [...(filter.groups ?? [])] }
  if (filter.match === 'ANY') return { ...NOTHING_CHOSEN, rest: [filter] }
  const others: Rule[] = []
  for (const rule of filter.rules ?? []) if (!take(chosen, rule)) others.push(rule)
  if (others.length) chosen.rest = [...chosen.rest, { match: 'ALL', rules: others }]
  return chosen
}

function take(chosen: Chosen, rule: Rule): boolean {
  const value = rule.values?.[0] ?? ''
  const days = /^-(7|30|90)d$/.exec(value)?.[1]
  if (rule.field === 'grade' && rule.op === 'IS') chosen.grades = [...(rule.values ?? [])]
  else if (rule.field === 'owner' && value === 'me') chosen.owner = 'me'
  else if (rule.field === 'pool' && value === 'true') chosen.owner = 'none'
  else if (rule.field === 'province' && rule.op === 'CONTAINS') chosen.province = value
  else if (rule.field === 'doNotCall' && (value === 'true' || value === 'false')) chosen.doNotCall = value
  else if (rule.field === 'lastContact' && rule.op === 'EMPTY') chosen.contact = 'never'
  else if (rule.field === 'lastContact' && rule.op === 'BEFORE' && days) chosen.contact = days as Chosen['contact']
  else return false
  return true
}
