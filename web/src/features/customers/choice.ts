import type { components } from '@/api/schema/customers'

type Schemas = components['schemas']
export type CustomerFilter = Schemas['CustomerFilter']
export type Rule = Schemas['Rule']
export type CustomerRow = Schemas['CustomerRow']

/** How long ago the last contact was: never, not for so many days, or within so many days. */
export const CONTACTS = ['never', 'over7', 'over30', 'over90', 'within1', 'within7', 'within30'] as const
export type Contact = (typeof CONTACTS)[number]

export const GRADES = ['A', 'B', 'C', 'D', 'none'] as const
export type GradeChoice = (typeof GRADES)[number]

/** A condition on one of the company's own columns. */
export interface OwnField {
  key: string
  op: 'IS' | 'CONTAINS' | 'EMPTY' | 'PRESENT'
  value: string
}

/** What is chosen above the list; an empty part asks for nothing. */
export interface Choice {
  grades: GradeChoice[]
  /** `me`, `pool`, or ids of accounts. */
  owners: string[]
  place: string
  /** Where they came from, as named at their import. */
  source: string
  doNotCall: '' | 'yes' | 'no'
  contact: '' | Contact
  fields: OwnField[]
  /** Conditions of a saved view that these controls cannot show; kept as they are. */
  rest: CustomerFilter[]
}

export const NO_CHOICE: Choice = Object.freeze({ grades: [], owners: [], place: '', source: '', doNotCall: '', contact: '', fields: [], rest: [] }) as Choice

const all = (...rules: Rule[]): CustomerFilter => ({ match: 'ALL', rules })
const any = (...rules: Rule[]): CustomerFilter => ({ match: 'ANY', rules })

/** The controls as the server's filter: one group per control, all of them must hold. */
export function filterOf(choice: Choice): CustomerFilter {
  const groups: CustomerFilter[] = []
  const grades = choice.grades.filter((one) => one !== 'none')
  if (choice.grades.length > 0) {
    groups.push(any(...(grades.length ? [rule('grade', 'IS', ...grades)] : []), ...(choice.grades.includes('none') ? [rule('grade', 'EMPTY')] : [])))
  }
  const people = choice.owners.filter((one) => one !== 'pool')
  if (choice.owners.length > 0) {
    groups.push(any(...(people.length ? [rule('owner', 'IS', ...people)] : []), ...(choice.owners.includes('pool') ? [rule('pool', 'IS', 'true')] : [])))
  }
  const place = choice.place.trim()
  if (place) groups.push(any(rule('province', 'CONTAINS', place), rule('city', 'CONTAINS', place)))
  const source = choice.source.trim()
  if (source) groups.push(all(rule('source', 'CONTAINS', source)))
  if (choice.doNotCall) groups.push(all(rule('doNotCall', 'IS', choice.doNotCall === 'yes' ? 'true' : 'false')))
  if (choice.contact) groups.push(all(contactRule(choice.contact)))
  for (const own of choice.fields) if (isWhole(own)) groups.push(all(ownRule(own)))
  return { match: 'ALL', rules: [], groups: [...groups, ...choice.rest] }
}

/** Reads a saved view's filter back into the controls; what they cannot show goes to `rest`. */
export function choiceOf(filter: CustomerFilter): Choice {
  const choice: Choice = { ...NO_CHOICE, grades: [], owners: [], fields: [], rest: [] }
  if (filter.match === 'ANY' && size(filter) > 1) return { ...choice, rest: [filter] }
  for (const one of [...(filter.rules ?? []).map((each) => all(each)), ...(filter.groups ?? [])]) {
    if (!take(choice, one)) choice.rest.push(one)
  }
  return choice
}

const size = (filter: CustomerFilter) => (filter.rules?.length ?? 0) + (filter.groups?.length ?? 0)

function rule(field: string, op: Rule['op'], ...values: string[]): Rule {
  return { field, op, values }
}

function contactRule(contact: Contact): Rule {
  if (contact === 'never') return rule('lastContact', 'EMPTY')
  const days = contact.replace(/\D/g, '')
  return rule('lastContact', contact.startsWith('over') ? 'BEFORE' : 'AFTER', `-${days}d`)
}

export function isWhole(own: OwnField): boolean {
  return own.key.trim() !== '' && (own.op === 'EMPTY' || own.op === 'PRESENT' || own.value.trim() !== '')
}

function ownRule(own: OwnField): Rule {
  const values = own.op === 'EMPTY' || own.op === 'PRESENT' ? [] : [own.value.trim()]
  return rule(`field:${own.key.trim()}`, own.op, ...values)
}

/** Puts one group into the control it came from; false when there is none. */
function take(choice: Choice, group: CustomerFilter): boolean {
  const rules = group.rules ?? []
  if ((group.groups?.length ?? 0) > 0 || rules.length === 0) return false
  const fields = rules.map((one) => one.field)
  const first = rules[0] as Rule
  if (fields.every((field) => field === 'grade')) return takeGrades(choice, rules)
  if (fields.every((field) => field === 'owner' || field === 'pool')) return takeOwners(choice, rules)
  if (fields.join() === 'province,city' && group.match === 'ANY') return takePlace(choice, rules)
  if (rules.length > 1) return false
  if (first.field === 'source') return takeSource(choice, first)
  if (first.field === 'doNotCall') return takeDoNotCall(choice, first)
  if (first.field === 'lastContact') return takeContact(choice, first)
  return first.field.startsWith('field:') && takeField(choice, first)
}

function takeGrades(choice: Choice, rules: Rule[]): boolean {
  if (choice.grades.length > 0 || !rules.every((one) => one.op === 'IS' || one.op === 'EMPTY')) return false
  const named = rules.flatMap((one) => (one.op === 'EMPTY' ? ['none'] : (one.values ?? [])))
  if (!named.every((one) => (GRADES as readonly string[]).includes(one))) return false
  choice.grades = GRADES.filter((one) => named.includes(one))
  return true
}

function takeOwners(choice: Choice, rules: Rule[]): boolean {
  if (choice.owners.length > 0) return false
  const owners: string[] = []
  for (const one of rules) {
    if (one.op !== 'IS') return false
    if (one.field === 'owner') owners.push(...(one.values ?? []))
    else if (one.values?.[0] === 'true') owners.push('pool')
    else return false
  }
  choice.owners = owners
  return true
}

function takePlace(choice: Choice, rules: Rule[]): boolean {
  const [province, city] = rules.map((one) => (one.op === 'CONTAINS' && one.values?.length === 1 ? one.values[0] : undefined))
  if (!province || province !== city || choice.place) return false
  choice.place = province
  return true
}

function takeSource(choice: Choice, one: Rule): boolean {
  if (one.op !== 'CONTAINS' || one.values?.length !== 1 || choice.source) return false
  choice.source = one.values[0] ?? ''
  return true
}

function takeDoNotCall(choice: Choice, one: Rule): boolean {
  if (one.op !== 'IS' || choice.doNotCall) return false
  choice.doNotCall = one.values?.[0] === 'true' ? 'yes' : 'no'
  return true
}

function takeContact(choice: Choice, one: Rule): boolean {
  const found = CONTACTS.find((each) => same(contactRule(each), one))
  if (!found || choice.contact) return false
  choice.contact = found
  return true
}

function takeField(choice: Choice, one: Rule): boolean {
  if (one.op === 'NOT' || one.op === 'BEFORE' || one.op === 'AFTER' || (one.values?.length ?? 0) > 1) return false
  choice.fields = [...choice.fields, { key: one.field.slice(6), op: one.op, value: one.values?.[0] ?? '' }]
  return true
}

const same = (a: Rule, b: Rule) => a.field === b.field && a.op === b.op && (a.values ?? []).join() === (b.values ?? []).join()

/** Whether two choices ask for the same customers. */
export function sameChoice(a: Choice, b: Choice): boolean {
  return JSON.stringify(filterOf(a)) === JSON.stringify(filterOf(b))
}

/** How many controls are set, for the badge on the phone's filter button. */
export function countOfChoice(choice: Choice): number {
  return (
    (choice.grades.length ? 1 : 0) + (choice.owners.length ? 1 : 0) + (choice.place.trim() ? 1 : 0) + (choice.source.trim() ? 1 : 0) + (choice.doNotCall ? 1 : 0) +
    (choice.contact ? 1 : 0) + choice.fields.filter(isWhole).length + choice.rest.length
  )
}
