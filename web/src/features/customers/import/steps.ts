import type { components } from '@/api/schema/customers'

type Schemas = components['schemas']
export type Analysis = Schemas['Analysis']
export type ImportBatch = Schemas['ImportBatch']
export type ImportPlan = Schemas['ImportPlan']
export type ImportForm = Schemas['ImportForm']
export type Column = Schemas['Column']
export type Target = Column['target']
export type Check = Schemas['Check']
export type State = ImportBatch['state']

/** The steps by the names a person reads; the file itself is taken on the page before them. */
export const STEPS = ['file', 'form', 'columns', 'check', 'choices', 'run'] as const
export type Step = (typeof STEPS)[number]

export const TARGETS: readonly Target[] = ['NAME', 'COMPANY', 'CONTACT_PERSON', 'PHONE', 'PROVINCE', 'CITY', 'SOURCE', 'OUTCOME', 'FIELD', 'SKIP']
export const ENCODINGS = ['UTF-8', 'GB18030', 'Big5', 'UTF-16LE', 'UTF-16BE'] as const
export const SEPARATORS = [',', ';', '\t', '|'] as const
export const MAX_BYTES = 300_000_000
export const UNDO_HOURS = 24

const MOVING: readonly State[] = ['CHECKING', 'RUNNING', 'UNDOING']
const DRAFT: readonly State[] = ['UPLOADED', 'ANALYSED', 'CHECKED']
const ENDED: readonly State[] = ['DONE', 'CANCELLED', 'FAILED']

/** The server is at work on it. */
export const isMoving = (state: State): boolean => MOVING.includes(state)
/** Waits for a person to go on with the wizard. */
export const isDraft = (state: State): boolean => DRAFT.includes(state)
export const isRefused = (state: State): boolean => state === 'REFUSED'

/** Where a person who comes back finds themselves. */
export function stepOf(state: State): Step {
  if (state === 'CHECKING' || state === 'CHECKED') return 'check'
  return isDraft(state) ? 'form' : 'run'
}

export const doneOf = (batch: ImportBatch): number => batch.inserted + batch.updated + batch.duplicate + batch.rejected

/** Something is in the company's data because of it, and the day in which it can be taken out is not over. */
export function isUndoable(batch: ImportBatch, now: number): boolean {
  if (!ENDED.includes(batch.state) || batch.inserted + batch.updated === 0) return false
  return !batch.endedAt || now <= Date.parse(batch.endedAt) + UNDO_HOURS * 3_600_000
}

/** A file cannot be what we read: said before it is sent. */
export function beforeUpload(file: { size: number }): string | null {
  if (file.size === 0) return 'file.empty'
  return file.size > MAX_BYTES ? 'file.too-large' : null
}

/** Without anything known of a draft: text or workbook by its name, the commonest form of each. */
export function firstForm(fileName: string): ImportForm {
  return { workbook: /\.xlsx$/i.test(fileName), encoding: 'UTF-8', separator: ',', sheet: 0, header: true }
}

/** The line of the file as a spreadsheet counts it. */
export const fileLine = (line: number, form: ImportForm): number => line + (form.header ? 1 : 0)

/** The first different values of a column. */
export function samplesOf(preview: string[][], index: number, limit = 3): string[] {
  const values = preview.map((row) => (row[index] ?? '').trim()).filter(Boolean)
  return [...new Set(values)].slice(0, limit)
}

/** A customer needs a name, a company or a number. */
export const namesNobody = (columns: Column[]): boolean => !columns.some((column) => ['NAME', 'COMPANY', 'PHONE'].includes(column.target))

/** A target of which one row holds only one value is taken by several columns; the last would win. */
export function takenTwice(columns: Column[]): Target[] {
  const single: Target[] = ['NAME', 'COMPANY', 'CONTACT_PERSON', 'PROVINCE', 'CITY', 'SOURCE', 'OUTCOME']
  return single.filter((target) => columns.filter((column) => column.target === target).length > 1)
}

const BLAMED: Record<string, readonly Target[]> = {
  'phone.scientific': ['PHONE'],
  'phone.too-many': ['PHONE'],
  'line.nobody': ['NAME', 'COMPANY', 'PHONE'],
  'name.too-long': ['NAME', 'COMPANY', 'CONTACT_PERSON'],
  'field.too-long': ['FIELD'],
  'place.too-long': ['PROVINCE', 'CITY'],
  'source.too-long': ['SOURCE'],
  'outcome.unclear': ['OUTCOME'],
  'duplicate.known': ['PHONE'],
  'duplicate.in-file': ['PHONE'],
}

export interface Trouble {
  reason: string
  count: number
  /** Lines of the file, at most five. */
  lines: number[]
  /** Headings of the columns to look at; empty when the whole line is meant. */
  columns: string[]
}

/** What the dry run complains about, the commonest first. */
export function troublesOf(check: Check, plan: ImportPlan): Trouble[] {
  return Object.entries(check.reasons)
    .map(([reason, count]) => ({
      reason,
      count,
      lines: check.examples.filter((one) => one.reason === reason).map((one) => fileLine(one.line, plan.form)),
      columns: plan.columns.filter((column) => BLAMED[reason]?.includes(column.target)).map((column) => column.heading),
    }))
    .sort((a, b) => b.count - a.count || a.reason.localeCompare(b.reason))
}

export const isDuplicate = (reason: string): boolean => reason.startsWith('duplicate.')

/** The dry run still speaks of this plan: same reading, same columns; the choices after it do not count. */
export function stillChecked(checked: ImportPlan | undefined, plan: ImportPlan): boolean {
  if (!checked) return false
  const shape = ({ form, columns }: ImportPlan) =>
    JSON.stringify([form.workbook, form.encoding, form.separator, form.sheet, form.header, columns.map((column) => [column.heading, column.target])])
  return shape(checked) === shape(plan)
}

export interface Outlook {
  created: number
  updated: number
  skipped: number
  rejected: number
}

/** What the chosen treatment of duplicates will do, from a dry run that counted them. */
export function outlookOf(check: Check, duplicates: ImportPlan['duplicates']): Outlook {
  return {
    created: check.fresh + (duplicates === 'KEEP_BOTH' ? check.duplicate : 0),
    updated: duplicates === 'UPDATE' ? check.duplicate : 0,
    skipped: duplicates === 'SKIP' ? check.duplicate : 0,
    rejected: check.rejected,
  }
}

export interface Sample {
  at: number
  done: number
}

/** Seconds the work done so far would have taken at the pace seen lately; pauses do not count. */
export function elapsedAtPace(samples: Sample[]): number {
  const first = samples[0]
  const last = samples[samples.length - 1]
  if (!first || !last || last.done <= first.done || last.at <= first.at) return 0
  return (last.done * (last.at - first.at)) / 1000 / (last.done - first.done)
}

/** Adds a reading and forgets those older than a minute or from before a pause. */
export function withSample(samples: Sample[], sample: Sample, running: boolean): Sample[] {
  if (!running) return []
  return [...samples.filter((one) => sample.at - one.at < 60_000 && one.done <= sample.done), sample]
}
