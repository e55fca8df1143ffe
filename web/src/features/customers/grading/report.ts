import type { components } from '@/api/schema/customers'

type Schemas = components['schemas']
export type Standing = Schemas['Standing']
export type Terms = Schemas['Terms']
export type GradeReport = Schemas['GradeReport']
export type GradingRun = Schemas['GradingRun']
export type Points = Schemas['PointsSheet']
export type PointsLine = Schemas['Line']
export type GradeName = 'A' | 'B' | 'C' | 'D'

export interface GradeRow {
  grade: GradeName
  customers: number
  share: number
  /** Bounds of the chance of a sale; null = open at that end. */
  from: number | null
  below: number | null
  chance: number
  /** Of one contact with those who may be rung; null when nobody is. */
  profit: number | null
}

/** The grades with the bounds of their chances: A and B by their cut-offs, C down to where a contact pays for itself. */
export function gradeRows(report: GradeReport): GradeRow[] {
  const all = report.grades.reduce((sum, line) => sum + line.customers, 0)
  // A cut-off below the break-even is none: what does not pay is D, whatever its rank.
  const floor = report.breakEven
  const b = Math.max(report.fromB, floor)
  const a = Math.max(report.fromA, b)
  const bounds: Record<GradeName, [number | null, number | null]> = { A: [a, null], B: [b, a], C: [floor, b], D: [null, floor] }
  return report.grades.map((line) => ({
    grade: line.grade, customers: line.customers, share: all === 0 ? 0 : line.customers / all, from: bounds[line.grade][0], below: bounds[line.grade][1],
    chance: line.meanProbability, profit: line.expectedProfit ?? null,
  }))
}

/** Reasons for poor grades, the commonest first. */
export const poorRows = (report: GradeReport): { reason: string; count: number }[] =>
  Object.entries(report.poor).map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count)

/** Columns that moved most first. */
export const driftRows = (report: GradeReport) => [...report.drift].sort((a, b) => b.psi - a.psi)

/** How far a promise is from what was kept, in the words of a person. */
export function calibrationWord(error: number): 'good' | 'fair' | 'poor' {
  return error < 0.02 ? 'good' : error < 0.05 ? 'fair' : 'poor'
}

/** Why the model used is used: it ranked better, it is the usual one and was not clearly beaten, or nothing else ran. */
export function choiceOf(report: GradeReport): 'better' | 'usual' | 'alone' {
  const winner = report.trials.find((trial) => trial.chosen)
  const others = report.trials.filter((trial) => !trial.chosen)
  if (!winner || others.length === 0) return 'alone'
  return others.every((trial) => trial.auc < winner.auc) ? 'better' : 'usual'
}

/** Too little to learn from, by count or by what the last training said. */
export const usesPoints = (standing: Standing): boolean => standing.outcomes < standing.needed || standing.run?.state === 'REFUSED'

/** The chance above which a contact pays; null without a margin. */
export const breakEvenOf = (margin: number, contact: number): number | null => (margin > 0 ? contact / margin : null)

export type Fault = 'column' | 'value' | 'range' | 'order'

/** What is wrong with a points table before it is sent. */
export function faultOf(points: Points): Fault | null {
  if (points.fromA < points.fromB || points.fromB < points.fromC) return 'order'
  for (const line of points.lines) {
    if (!line.column.trim()) return 'column'
    if (line.test === 'IS' && !line.value?.trim()) return 'value'
    if (line.test === 'BETWEEN' && line.from == null && line.below == null) return 'range'
    if (line.test === 'BETWEEN' && line.from != null && line.below != null && line.from >= line.below) return 'range'
  }
  return null
}
