import { describe, expect, it } from 'vitest'
import { decided, emptyDraft, factsOf, joined, phonesOf, type Draft } from './draft'

const base: Draft = { ...emptyDraft(), name: '北京永安科技', city: '北京', fields: [{ key: '行业', value: '餐饮' }] }

describe('edit over another edit', () => {
  it('takesWhatOnlyOneSideChanged', () => {
    const { draft, conflicts } = joined(base, { ...base, name: '永安' }, { ...base, city: '天津' })
    expect(conflicts).toEqual([])
    expect(draft).toMatchObject({ name: '永安', city: '天津' })
  })

  it('asksWhereBothChangedDifferently', () => {
    const { draft, conflicts } = joined(base, { ...base, name: '永安' }, { ...base, name: '永安科技' })
    expect(conflicts).toEqual([{ key: 'name', own: false, mine: '永安', theirs: '永安科技' }])
    expect(draft.name).toBe('永安')
    expect(decided(draft, conflicts[0]!, 'theirs').name).toBe('永安科技')
  })

  it('isNoConflictWhenBothSayTheSame', () => expect(joined(base, { ...base, name: '永安' }, { ...base, name: '永安 ' }).conflicts).toEqual([]))

  it('joinsOwnColumnsOneByOne', () => {
    const mine = { ...base, fields: [{ key: '行业', value: '零售' }, { key: '规模', value: '50' }] }
    const theirs = { ...base, fields: [{ key: '行业', value: '物流' }, { key: '电梯', value: '有' }] }
    const { draft, conflicts } = joined(base, mine, theirs)
    expect(conflicts).toEqual([{ key: '行业', own: true, mine: '零售', theirs: '物流' }])
    expect(Object.fromEntries(draft.fields.map((one) => [one.key, one.value]))).toEqual({ 行业: '零售', 规模: '50', 电梯: '有' })
    expect(decided(draft, conflicts[0]!, 'theirs').fields).toContainEqual({ key: '行业', value: '物流' })
  })

  it('keepsARemovedColumnRemovedWhenTheOtherLeftIt', () => expect(joined(base, { ...base, fields: [] }, base).draft.fields).toEqual([]))
})

it('emptyTextsAndNamelessColumnsAreNotSent', () => {
  const facts = factsOf({ ...base, company: '  ', fields: [{ key: ' 行业 ', value: ' 餐饮 ' }, { key: '', value: 'x' }, { key: 'y', value: ' ' }] })
  expect(facts.company).toBeUndefined()
  expect(facts.fields).toEqual({ 行业: '餐饮' })
})

it.each([
  ['13812345678', ['13812345678']],
  ['138 1234 5678', ['138 1234 5678']],
  ['13812345678 13912345678', ['13812345678', '13912345678']],
  ['010-62345678、13812345678；+86 138 1234 5679', ['010-62345678', '13812345678', '+86 138 1234 5679']],
  [' ', []],
])('numbersAreTakenApart: %s', (text, phones) => expect(phonesOf(text)).toEqual(phones))
