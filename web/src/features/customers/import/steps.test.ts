import { afterEach, describe, expect, it } from 'vitest'
import { draftOf, dropDraft, keepDraft } from './draft'
import { wordsKey } from './refusal'
import { formatBytes } from './size'
import * as steps from './steps'
import { firstPlan } from './wizard'

const form: steps.ImportForm = { workbook: false, encoding: 'GB18030', separator: ',', sheet: 0, header: true }
const columns: steps.Column[] = [{ heading: '姓名', target: 'NAME' }, { heading: '手机', target: 'PHONE' }, { heading: '座机', target: 'PHONE' }, { heading: '年收入', target: 'FIELD' }]
const plan: steps.ImportPlan = { form, columns, duplicates: 'SKIP' }
const check: steps.Check = {
  lines: 100, fresh: 80, duplicate: 12, rejected: 8, invalidNumbers: 3,
  reasons: { 'duplicate.known': 12, 'phone.scientific': 7, 'line.columns': 1 },
  examples: [{ line: 4, reason: 'phone.scientific' }, { line: 9, reason: 'phone.scientific' }, { line: 30, reason: 'line.columns' }, { line: 2, reason: 'duplicate.known' }],
}
const batch = (part: Partial<steps.ImportBatch>): steps.ImportBatch => ({
  id: 'b', ownerId: 'o', orgPath: '/', fileName: 'f.csv', fileBytes: 1, state: 'DONE', inserted: 5, updated: 0, duplicate: 1, rejected: 2, createdAt: '2026-03-01T00:00:00Z', ...part,
})

describe('whereAPersonComesBackTo', () => {
  it.each([
    ['ANALYSED', 'form'], ['CHECKING', 'check'], ['CHECKED', 'check'], ['RUNNING', 'run'], ['PAUSED', 'run'], ['FAILED', 'run'], ['REFUSED', 'run'], ['UNDONE', 'run'],
  ] as const)('%s is step %s', (state, step) => expect(steps.stepOf(state)).toBe(step))
})

describe('troublesOfADryRun', () => {
  const troubles = steps.troublesOf(check, plan)
  it('comeCommonestFirst', () => expect(troubles.map((one) => one.count)).toEqual([12, 7, 1]))
  it('countLinesAsASpreadsheetDoes', () => expect(troubles[1]?.lines).toEqual([5, 10]))
  it('countFromOneWithoutHeadings', () => expect(steps.troublesOf(check, { ...plan, form: { ...form, header: false } })[1]?.lines).toEqual([4, 9]))
  it('nameTheColumnsToLookAt', () => expect(troubles[1]?.columns).toEqual(['手机', '座机']))
  it('blameTheWholeLineWhenNoColumnIsMeant', () => expect(troubles[2]?.columns).toEqual([]))
})

describe('aDryRunStillSpeaksOfThePlan', () => {
  it('whateverTheChoicesAfterIt', () => expect(steps.stillChecked(plan, { ...plan, duplicates: 'UPDATE', owner: 'x' })).toBe(true))
  it('notOnceAColumnGoesElsewhere', () => expect(steps.stillChecked(plan, { ...plan, columns: columns.map((one, at) => (at === 3 ? { ...one, target: 'SKIP' } : one)) })).toBe(false))
  it('notOnceTheFileIsReadOtherwise', () => expect(steps.stillChecked(plan, { ...plan, form: { ...form, separator: ';' } })).toBe(false))
  it('notWithoutADryRun', () => expect(steps.stillChecked(undefined, plan)).toBe(false))
})

it.each([
  ['SKIP', { created: 80, updated: 0, skipped: 12, rejected: 8 }], ['UPDATE', { created: 80, updated: 12, skipped: 0, rejected: 8 }], ['KEEP_BOTH', { created: 92, updated: 0, skipped: 0, rejected: 8 }],
] as const)('duplicates %s come to their figures', (duplicates, outlook) => expect(steps.outlookOf(check, duplicates)).toEqual(outlook))

describe('theWayBack', () => {
  const ended = '2026-03-01T10:00:00Z'
  const at = (text: string) => Date.parse(text)
  it('staysOpenForADay', () => expect(steps.isUndoable(batch({ endedAt: ended }), at('2026-03-02T10:00:00Z'))).toBe(true))
  it('closesAfterADay', () => expect(steps.isUndoable(batch({ endedAt: ended }), at('2026-03-02T10:00:01Z'))).toBe(false))
  it('isNotNeededWhenNothingWentIn', () => expect(steps.isUndoable(batch({ inserted: 0, endedAt: ended }), at(ended))).toBe(false))
  it('isShutWhileRowsAreWritten', () => expect(steps.isUndoable(batch({ state: 'RUNNING' }), at(ended))).toBe(false))
})

describe('pace', () => {
  it('ofTheLastReadingsForetellsTheRest', () => expect(steps.elapsedAtPace([{ at: 0, done: 1000 }, { at: 2000, done: 3000 }])).toBe(3))
  it('isUnknownFromOneReading', () => expect(steps.elapsedAtPace([{ at: 0, done: 1000 }])).toBe(0))
  it('forgetsTheTimeBeforeAPause', () => {
    const before = steps.withSample([{ at: 0, done: 10 }], { at: 1000, done: 20 }, false)
    expect(steps.withSample(before, { at: 600_000, done: 20 }, true)).toEqual([{ at: 600_000, done: 20 }])
  })
  it('forgetsWhatIsOlderThanAMinute', () => expect(steps.withSample([{ at: 0, done: 1 }, { at: 5_000, done: 2 }], { at: 61_000, done: 9 }, true)).toHaveLength(2))
})

describe('columns', () => {
  it('needSomebodyToName', () => {
    expect(steps.namesNobody([{ heading: 'a', target: 'FIELD' }])).toBe(true)
    expect(steps.namesNobody([{ heading: 'a', target: 'PHONE' }])).toBe(false)
  })
  it('warnOfTwoNamesButNotOfTwoNumbers', () => {
    expect(steps.takenTwice(columns)).toEqual([])
    expect(steps.takenTwice([...columns, { heading: '称呼', target: 'NAME' }])).toEqual(['NAME'])
  })
  it('showDifferentSamples', () => expect(steps.samplesOf([['a'], ['a'], [' '], [], ['b'], ['c'], ['d']], 0)).toEqual(['a', 'b', 'c']))
})

it('aFileThatCannotBeTakenIsSaidBeforeItIsSent', () => {
  expect(steps.beforeUpload({ size: 0 })).toBe('file.empty')
  expect(steps.beforeUpload({ size: 300_000_001 })).toBe('file.too-large')
  expect(steps.beforeUpload({ size: 300_000_000 })).toBeNull()
})

it('sizesHaveThreeDigits', () => {
  expect([0, 999, 5834, 12_345_678].map((bytes) => formatBytes(bytes, 'en'))).toEqual(['0 B', '999 B', '5.83 KB', '12.3 MB'])
})

describe('draft', () => {
  afterEach(() => dropDraft('b1'))
  it('isKeptForItsImportOnly', () => {
    keepDraft('b1', plan)
    expect(draftOf('b1')).toEqual(plan)
    expect(draftOf('b2')).toBeNull()
  })
  it('isNothingWhenSpoiled', () => {
    localStorage.setItem('hongyan.import', '{')
    expect(draftOf('b1')).toBeNull()
  })
  it('winsOverTheGuessOnlyIfItFits', () => {
    const analysis: steps.Analysis = { id: 'b1', form, sheets: [], columns: columns.slice(0, 2), ignored: [], remembered: false, preview: [] }
    expect(firstPlan(analysis, { ...plan, duplicates: 'UPDATE' }, undefined)).toEqual({ form, columns: columns.slice(0, 2), duplicates: 'UPDATE', owner: undefined, source: undefined })
    expect(firstPlan({ ...analysis, columns: columns.map((one) => ({ ...one, target: 'SKIP' })) }, plan, undefined).columns).toEqual(columns)
  })
})

it('everyRefusalFindsWords', () => {
  const known = (key: string) => ['customers.import.refused.file.bomb.what'].includes(key)
  expect(wordsKey('file.bomb', 409, known)).toBe('customers.import.refused.file.bomb')
  expect(wordsKey('http.413', 413, known)).toBe('customers.import.refused.file.too-large')
  expect(wordsKey('never.heard', 409, known)).toBe('customers.import.refused.other')
})
