import { describe, expect, it } from 'vitest'
import { addressOf, hasConditions, queryOf, sortOf } from './address'
import { choiceOf, countOfChoice, filterOf, NO_CHOICE, sameChoice, type Choice, type CustomerFilter } from './choice'
import { defaultView } from './listState'
import { placeOf } from './rows'
import type { SavedView } from './views'

const SELLER = '0197a1b2-0000-7000-8000-000000000001'
const full: Choice = {
  grades: ['A', 'none'], owners: ['me', SELLER, 'pool'], place: '广东', source: '11 月展会', doNotCall: 'no', contact: 'over30',
  fields: [{ key: '行业', op: 'IS', value: '餐饮' }, { key: '年收入', op: 'EMPTY', value: '' }], rest: [],
}

describe('filter of the controls', () => {
  it('asksNothingWhenNothingIsChosen', () => expect(filterOf(NO_CHOICE)).toEqual({ match: 'ALL', rules: [], groups: [] }))

  it('joinsThePartsOfOneControlByOrAndTheControlsByAnd', () => {
    const filter = filterOf({ ...NO_CHOICE, grades: ['A', 'B', 'none'], place: ' 广东 ' })
    expect(filter.match).toBe('ALL')
    expect(filter.groups?.map((one) => one.match)).toEqual(['ANY', 'ANY'])
    expect(filter.groups?.[0]?.rules).toEqual([{ field: 'grade', op: 'IS', values: ['A', 'B'] }, { field: 'grade', op: 'EMPTY', values: [] }])
    expect(filter.groups?.[1]?.rules?.map((rule) => rule.field)).toEqual(['province', 'city'])
  })

  it('comesBackFromASavedViewAsItWas', () => {
    expect(choiceOf(filterOf(full))).toEqual(full)
    expect(countOfChoice(full)).toBe(8)
  })

  it('leavesAnUnfinishedOwnConditionOut', () => {
    const unfinished: Choice = { ...NO_CHOICE, fields: [{ key: '行业', op: 'IS', value: ' ' }] }
    expect(sameChoice(unfinished, NO_CHOICE)).toBe(true)
  })

  it.each<[string, CustomerFilter]>([
    ['any of several groups', { match: 'ANY', rules: [{ field: 'grade', op: 'IS', values: ['A'] }, { field: 'source', op: 'IS', values: ['展会'] }] }],
    ['a field without a control', { match: 'ALL', rules: [{ field: 'source', op: 'IS', values: ['展会'] }] }],
    ['a grade not wanted', { match: 'ALL', rules: [{ field: 'grade', op: 'NOT', values: ['D'] }] }],
    ['a time of its own', { match: 'ALL', rules: [{ field: 'lastContact', op: 'BEFORE', values: ['2026-01-01'] }] }],
    ['nested groups', { match: 'ALL', groups: [{ match: 'ALL', groups: [{ rules: [{ field: 'grade', op: 'IS', values: ['A'] }] }] }] }],
  ])('keepsWhatTheControlsCannotShow: %s', (_, filter) => {
    const choice = choiceOf(filter)
    expect(choice.rest).toHaveLength(1)
    expect(filterOf(choice).groups).toHaveLength(1)
    expect({ ...choice, rest: [] }).toEqual(NO_CHOICE)
  })

  it('keepsTheSecondOfTwoGroupsForTheSameControl', () => {
    const group = (grade: string): CustomerFilter => ({ match: 'ANY', rules: [{ field: 'grade', op: 'IS', values: [grade] }] })
    const choice = choiceOf({ match: 'ALL', groups: [group('A'), group('B')] })
    expect(choice.grades).toEqual(['A'])
    expect(choice.rest).toEqual([group('B')])
  })
})

describe('address of the list', () => {
  const address = { view: SELLER, choice: full, sort: { key: 'lastContact', direction: 'desc' as const }, open: SELLER }

  it('comesBackButForOwnColumnsAndTheSource', () => {
    expect(addressOf(queryOf(address))).toEqual({ ...address, choice: { ...full, source: '', fields: [], rest: [] } })
  })

  it('neverHoldsValuesOfOwnColumnsNorTheSource', () => expect(JSON.stringify(queryOf(address))).not.toMatch(/餐饮|行业|展会/))

  it('leavesOutWhatItDoesNotKnow', () => {
    const read = addressOf({ grade: 'A.Z', owner: "me.x'; drop", dnc: 'maybe', contact: 'over9', sort: '-password', view: '1', open: 'x', place: 'p'.repeat(99) })
    expect(read).toEqual({ view: null, choice: { ...NO_CHOICE, grades: ['A'], owners: ['me'], place: 'p'.repeat(60) }, sort: null, open: null })
  })

  it('tellsConditionsFromAMereView', () => {
    expect(hasConditions({ view: SELLER, open: SELLER })).toBe(false)
    expect(hasConditions({ view: SELLER, grade: 'A' })).toBe(true)
  })

  it('readsAMinusAsDescending', () => expect([sortOf('-grade'), sortOf('name'), sortOf('')]).toEqual([{ key: 'grade', direction: 'desc' }, { key: 'name', direction: 'asc' }, null]))
})

it('ownDefaultViewComesBeforeASharedOne', () => {
  const view = (id: string, mine: boolean, isDefault: boolean): SavedView => ({ id, mine, isDefault, shared: !mine, name: id, ownerId: SELLER, sort: '-created', columns: [], filter: {} })
  expect(defaultView([view('a', false, true), view('b', true, true)])?.id).toBe('b')
  expect(defaultView([view('a', false, true), view('b', true, false)])?.id).toBe('a')
  expect(defaultView([view('b', true, false)])).toBeNull()
})

it.each([
  [{ province: '上海市', city: '上海' }, '上海市'],
  [{ province: '广东省', city: '深圳市' }, '广东省 深圳市'],
  [{ city: '成都' }, '成都'],
  [{}, ''],
])('placeIsSaidOnce: %s', (row, text) => expect(placeOf(row)).toBe(text))
