import { api, ok } from '@/api/client'
import { Problem } from '@/api/problem'
import type { components } from '@/api/schema/targets'
import { sharedWords } from '@/ui/refusals'
import type { Part } from '../split'

type Schemas = components['schemas']
export type TreeLine = Schemas['TreeLine']
export type TreeView = Schemas['TreeView']
export type Metric = TreeView['metric']
export type TreeMethod = Schemas['SplitTree']['method']
export type OwnerLine = Schemas['OwnerLine']

export const METRICS: Metric[] = ['REVENUE', 'ORDERS', 'PAYMENTS', 'NEW_CUSTOMERS', 'CALLS']
export const PERIODS = ['YEAR', 'Q1', 'Q2', 'Q3', 'Q4', '01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']
export const METHODS: TreeMethod[] = ['LAST_YEAR', 'EQUAL', 'QUOTA_PLAN', 'PROPOSED', 'MANUAL']
const MONTHS = 12

export const isMoney = (metric: Metric): boolean => metric === 'REVENUE' || metric === 'PAYMENTS'

const where = (year: number, metric: Metric, nodeId: string) => ({ params: { path: { year, metric, nodeId } } })
export const loadNode = (year: number, metric: Metric, nodeId?: string) => ok(api.GET('/api/target-tree', { params: { query: { year, metric, nodeId } } }))
export const setTarget = (year: number, metric: Metric, id: string, body: Schemas['SetYear']) =>
  ok(api.PUT('/api/target-tree/{year}/{metric}/{nodeId}', { ...where(year, metric, id), body }))
export const giveOn = (year: number, metric: Metric, id: string, body: Schemas['SplitTree']) =>
  ok(api.POST('/api/target-tree/{year}/{metric}/{nodeId}/split', { ...where(year, metric, id), body }))
export const propose = (year: number, metric: Metric, id: string, body: Schemas['ProposeTree']) =>
  ok(api.POST('/api/target-tree/{year}/{metric}/{nodeId}/proposal', { ...where(year, metric, id), body }))
export const tablePath = (year: number, metric: Metric, id: string, format: string) => `/api/target-tree/${year}/${metric}/${id}/table?format=${format}`

/** The months of a period, as indexes from 0. */
export function monthsOf(period: string): number[] {
  const all = Array.from({ length: MONTHS }, (_, month) => month)
  if (period === 'YEAR') return all
  const number = Number(period.replace('Q', ''))
  return period.startsWith('Q') ? all.slice(3 * number - 3, 3 * number) : [number - 1]
}

/** What twelve months are in a period; null without them. */
export function amountIn(months: number[] | undefined, period: string): number | null {
  return months ? monthsOf(period).reduce((sum, month) => sum + (months[month] ?? 0), 0) : null
}

/** What the children get together: the target and the stretch on top, rounded as on the server. */
export function givenTotal(total: number, stretchBp: number): number {
  return total + Math.round(total * (stretchBp / 10_000))
}

/** How big a child's part is relative to its siblings. */
export function weightOf(line: TreeLine, method: TreeMethod): number {
  switch (method) {
    case 'LAST_YEAR': return Math.max(0, amountIn(line.lastMonths, 'YEAR') ?? 0)
    case 'QUOTA_PLAN': return line.planned ?? 0
    case 'PROPOSED': return line.proposal?.amount ?? 0
    default: return line.heads
  }
}

/** The parts as they stand; those without a target begin with nothing. */
export function partsOf(children: TreeLine[]): Part[] {
  return children.map((line) => ({ id: line.id, weight: line.heads, locked: line.target?.locked ?? false, minor: line.target?.total ?? 0 }))
}

/** Typed amounts: money in yuan with cents, pieces whole; null for anything else. */
export function amountOf(text: string, money: boolean): number | null {
  const plain = text.replace(/[,，\s¥￥]/g, '')
  if (!(money ? /^\d{1,13}(\.\d{1,2})?$/ : /^\d{1,13}$/).test(plain)) return null
  if (!money) return Number(plain)
  const [whole, cents = ''] = plain.split('.')
  return Number(whole) * 100 + Number(cents.padEnd(2, '0'))
}

export const textOf = (amount: number, money: boolean): string => (money ? (amount / 100).toFixed(2) : String(amount))

const KNOWN = ['target.changed', 'target.given', 'target.sum', 'target.members-changed', 'target.no-owner', 'target.elsewhere', 'target.locks-over']

export function failureKey(error: unknown): { key: string; unit: string } {
  const code = error instanceof Problem ? error.code : ''
  const unit = error instanceof Problem ? String(error.details.unit ?? '') : ''
  return { key: KNOWN.includes(code) ? `targets.failed.${code.replace(/[.-]/g, '_')}` : (sharedWords(code) ?? 'targets.failed.other'), unit }
}
