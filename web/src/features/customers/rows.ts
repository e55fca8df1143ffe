import type { Formats } from '@/ui/format'
import type { Column } from '@/ui/table'
import type { CustomerRow } from './choice'

type Say = (key: string) => string

/** The list's columns: the usual ones, the hidden ones, and the company's own as far as rows have shown them. */
export function columnsOf(t: Say, format: Formats, outcome: (code: string | undefined) => string, own: string[], now: Date): Column<CustomerRow>[] {
  const title = (key: string) => t(`customers.column.${key}`)
  const ago = (at: string | undefined) => (at ? format.ago(at, now) : '')
  return [
    { key: 'name', title: title('name'), sortable: true, fixed: true, width: 240 },
    { key: 'grade', title: title('grade'), sortable: true, width: 72 },
    { key: 'phone', title: title('phone'), text: (row) => row.phone ?? '', width: 130 },
    { key: 'place', title: title('place'), text: (row) => placeOf(row), width: 130 },
    { key: 'owner', title: title('owner'), width: 110 },
    { key: 'lastContact', title: title('lastContact'), sortable: true, text: (row) => ago(row.lastContactAt), width: 116 },
    { key: 'lastOutcome', title: title('lastOutcome'), text: (row) => outcome(row.lastOutcome), width: 120 },
    { key: 'nextPlan', title: title('nextPlan'), sortable: true, text: (row) => (row.nextPlanAt ? format.date(row.nextPlanAt) : ''), width: 116 },
    { key: 'source', title: title('source'), text: (row) => row.source ?? '', hidden: true },
    { key: 'contactPerson', title: title('contactPerson'), text: (row) => row.contactPerson ?? '', hidden: true },
    { key: 'kind', title: title('kind'), text: (row) => t(`customers.kind.${row.kind}`), hidden: true },
    { key: 'protectedUntil', title: title('protectedUntil'), text: (row) => (row.protectedUntil ? format.date(row.protectedUntil, 'date') : ''), hidden: true },
    { key: 'created', title: title('created'), sortable: true, text: (row) => format.date(row.createdAt, 'date'), hidden: true },
    ...own.map((key): Column<CustomerRow> => ({ key: `field:${key}`, title: key, text: (row) => row.fields[key] ?? '', hidden: true })),
  ]
}

/** 广东省 深圳市, without saying a municipality twice (上海市 上海). */
export function placeOf(row: Pick<CustomerRow, 'province' | 'city'>): string {
  const short = (name: string | undefined) => (name ?? '').replace(/[省市]$/, '')
  const city = row.city && short(row.city) !== short(row.province) ? row.city : ''
  return [row.province, city].filter(Boolean).join(' ')
}

/** The company's own columns met so far, by name. */
export function ownColumns(rows: CustomerRow[]): string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row.fields)))].sort((a, b) => a.localeCompare(b, 'zh'))
}
