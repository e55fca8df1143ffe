import type { Sort } from '@/ui/table'
import { CONTACTS, GRADES, NO_CHOICE, type Choice, type Contact, type GradeChoice } from './choice'

/** What the address of the list keeps, so that it can be sent to a colleague. */
export interface ListAddress {
  view: string | null
  choice: Choice
  sort: Sort | null
  /** The customer whose card is open. */
  open: string | null
}

type Query = Record<string, string | null | (string | null)[] | undefined>

const KEYS = ['grade', 'owner', 'place', 'dnc', 'contact'] as const
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/**
 * The address: codes and ids only. Names, numbers, sources and the values of own columns are never written there, since addresses
 * end in histories and logs.
 */
export function queryOf(address: ListAddress): Record<string, string> {
  const { choice } = address
  const query: Record<string, string> = {}
  if (address.view) query.view = address.view
  if (choice.grades.length) query.grade = choice.grades.join('.')
  if (choice.owners.length) query.owner = choice.owners.join('.')
  if (choice.place.trim()) query.place = choice.place.trim()
  if (choice.doNotCall) query.dnc = choice.doNotCall
  if (choice.contact) query.contact = choice.contact
  if (address.sort) query.sort = sortText(address.sort)
  if (address.open) query.open = address.open
  return query
}

/** Reads an address, typed by hand or sent; anything unknown is left out. */
export function addressOf(query: Query): ListAddress {
  const one = (key: string) => (typeof query[key] === 'string' ? query[key] : '')
  const dnc = one('dnc')
  const contact = one('contact')
  const choice: Choice = {
    ...NO_CHOICE,
    grades: GRADES.filter((grade) => one('grade').split('.').includes(grade)) as GradeChoice[],
    owners: one('owner').split('.').filter((owner) => owner === 'me' || owner === 'pool' || UUID.test(owner)),
    place: one('place').slice(0, 60),
    doNotCall: dnc === 'yes' || dnc === 'no' ? dnc : '',
    contact: (CONTACTS as readonly string[]).includes(contact) ? (contact as Contact) : '',
    fields: [],
    rest: [],
  }
  return { view: UUID.test(one('view')) ? one('view') : null, choice, sort: sortOf(one('sort')), open: UUID.test(one('open')) ? one('open') : null }
}

/** Whether the address says more than which view: then its conditions count, not those of the view. */
export function hasConditions(query: Query): boolean {
  return KEYS.some((key) => typeof query[key] === 'string' && query[key] !== '')
}

const SORTS = ['created', 'name', 'lastContact', 'nextPlan', 'grade']

/** `-grade` ↔ grade, descending. */
export function sortOf(text: string): Sort | null {
  const key = text.replace(/^-/, '')
  return SORTS.includes(key) ? { key, direction: text.startsWith('-') ? 'desc' : 'asc' } : null
}

export function sortText(sort: Sort | null): string {
  return sort ? `${sort.direction === 'desc' ? '-' : ''}${sort.key}` : '-created'
}
