import { describe, expect, it } from 'vitest'
import { liftOption } from './charts'
import { breakEvenOf, calibrationWord, choiceOf, driftRows, faultOf, gradeRows, poorRows, usesPoints, type GradeReport, type Points, type PointsLine, type Standing } from './report'

const grade = (name: 'A' | 'B' | 'C' | 'D', customers: number) => ({ grade: name, customers, meanProbability: 0.1, expectedProfit: 100 })
const report = {
  breakEven: 0.04, fromA: 0.3, fromB: 0.12, grades: [grade('A', 100), grade('B', 200), grade('C', 300), grade('D', 400)],
  poor: { INVALID_NUMBER: 5, NEGATIVE_PROFIT: 380 }, drift: [{ feature: 'age', psi: 0.02, level: 'STABLE' }, { feature: 'job', psi: 0.31, level: 'BROKEN' }],
  lift: [{ share: 0, earned: 0, promised: 0, probability: 1, contacts: 0, buyers: 0 }, { share: 1, earned: -50, promised: 20, probability: 0, contacts: 9, buyers: 1 }], cutOff: { share: 0.42 },
} as unknown as GradeReport

describe('gradeTable', () => {
  it('boundsMeetWithoutGapOrOverlap', () => {
    expect(gradeRows(report).map((row) => [row.grade, row.from, row.below])).toEqual([['A', 0.3, null], ['B', 0.12, 0.3], ['C', 0.04, 0.12], ['D', null, 0.04]])
  })
  it('neverCallsGoodWhatDoesNotPay', () => {
    expect(gradeRows({ ...report, fromA: 0.03, fromB: 0.01 }).map((row) => row.from)).toEqual([0.04, 0.04, 0.04, null])
  })
  it('sharesAddUp', () => expect(gradeRows(report).reduce((sum, row) => sum + row.share, 0)).toBeCloseTo(1))
  it('holdsWithoutAnyCustomer', () => expect(gradeRows({ ...report, grades: [grade('A', 0)] })[0]?.share).toBe(0))
  it('namesTheCommonestReasonFirst', () => expect(poorRows(report).map((row) => row.reason)).toEqual(['NEGATIVE_PROFIT', 'INVALID_NUMBER']))
  it('namesTheGreatestDriftFirst', () => expect(driftRows(report).map((row) => row.feature)).toEqual(['job', 'age']))
})

it('theLiftCurveKeepsMoneyAndTheLineToStopAt', () => {
  const option = liftOption(report, { earned: 'e', promised: 'p', cut: 'c', share: 's', money: String }) as { series: { data: number[][]; markLine?: { data: { xAxis: number }[] } }[] }
  expect(option.series[0]?.data).toEqual([[0, 0], [1, -50]])
  expect(option.series[0]?.markLine?.data[0]?.xAxis).toBe(0.42)
})

it.each([[0.001, 'good'], [0.03, 'fair'], [0.2, 'poor']] as const)('an error of %d is %s', (error, word) => expect(calibrationWord(error)).toBe(word))

it('pointsAreUsedWhileThereIsTooLittleToLearnFrom', () => {
  const standing = { outcomes: 199, needed: 200 } as Standing
  expect(usesPoints(standing)).toBe(true)
  expect(usesPoints({ ...standing, outcomes: 200 })).toBe(false)
  expect(usesPoints({ ...standing, outcomes: 900, run: { state: 'REFUSED' } as Standing['run'] })).toBe(true)
})

it('aContactPaysAboveCostOverMargin', () => {
  expect(breakEvenOf(300, 12)).toBeCloseTo(0.04)
  expect(breakEvenOf(0, 12)).toBeNull()
})

describe('pointsTable', () => {
  const line: PointsLine = { column: 'kind', test: 'IS', value: 'COMPANY', points: 5 }
  const points = (part: Partial<PointsLine>): Points => ({ lines: [{ ...line, ...part }], fromA: 15, fromB: 10, fromC: 0 })
  it.each([
    [points({}), null], [points({ column: ' ' }), 'column'], [points({ value: '' }), 'value'], [points({ test: 'BETWEEN' }), 'range'], [points({ test: 'BETWEEN', from: 3, below: 3 }), 'range'],
    [points({ test: 'BETWEEN', from: 0 }), null], [points({ test: 'MISSING', value: undefined }), null], [{ ...points({}), fromB: 16 }, 'order'],
  ])('fault %#', (given, fault) => expect(faultOf(given)).toBe(fault))
})

describe('theModelUsed', () => {
  const trial = (candidate: 'LOGISTIC' | 'TREES', auc: number, chosen: boolean) => ({ candidate, auc, alift: 0.7, chosen })
  const of = (...trials: ReturnType<typeof trial>[]) => choiceOf({ ...report, trials } as GradeReport)
  it('isSaidToBeBetterOnlyIfItWas', () => expect(of(trial('LOGISTIC', 0.70, false), trial('TREES', 0.72, true))).toBe('better'))
  it('isTheUsualOneWhenTheOtherWonByChance', () => expect(of(trial('LOGISTIC', 0.728, false), trial('TREES', 0.720, true))).toBe('usual'))
  it('standsAloneWithoutAnother', () => expect(of(trial('LOGISTIC', 0.7, true))).toBe('alone'))
})
