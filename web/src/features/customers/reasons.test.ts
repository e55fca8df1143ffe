import { expect, it } from 'vitest'
import { Problem } from '@/api/problem'
import { reasonWords } from './reasons'
import { refusalOf } from './refusals'

it('reasonsComeStrongestFirstAndSayTheirSide', () => {
  const words = reasonWords([{ code: 'contacts', value: '2', effect: 0.1 }, { code: '行业', value: '餐饮', effect: -0.9 }, { code: 'kind', value: 'COMPANY', effect: 0.4 }, { code: 'source', value: 'x', effect: 0.001 }])
  expect(words.map((one) => [one.key, one.side, one.strength])).toEqual([['行业', 'against', 'strong'], ['kind', 'for', 'plain'], ['contacts', 'for', 'slight']])
})

it('ownColumnsNameThemselvesAndCodesAreWorded', () => {
  const [own, kind] = reasonWords([{ code: '行业', value: '餐饮', effect: 2 }, { code: 'kind', value: 'PERSON', effect: 1 }])
  expect(own).toMatchObject({ label: '行业', value: '餐饮' })
  expect(own?.labelKey).toBeUndefined()
  expect(kind).toMatchObject({ labelKey: 'customers.column.kind', valueKey: 'customers.kind.PERSON' })
})

it('atMostFiveReasonsAreSaid', () => expect(reasonWords(Array.from({ length: 9 }, (_, n) => ({ code: `c${n}`, effect: n + 1 })))).toHaveLength(5))

it.each([
  [new Problem(409, 'claim.taken', { by: '李四' }), 'customers.refused.claim.taken', { by: '李四' }],
  [new Problem(409, 'claim.taken', { by: '' }), 'customers.refused.claim.taken-by-other', { by: '' }],
  [new Problem(409, 'claim.daily-cap', { cap: 50 }), 'customers.refused.claim.daily-cap', { cap: '50' }],
  [new Problem(0, 'network.unreachable'), 'customers.refused.network', {}],
  [new Problem(404, 'http.404'), 'customers.refused.gone', {}],
  [new Problem(500, 'internal', {}, 'r-7'), 'customers.refused.other', { id: 'r-7' }],
])('refusalHasItsOwnSentence: %s', (problem, key, values) => expect(refusalOf(problem, (key) => key.startsWith('customers.refused.claim.'))).toEqual({ key, values }))
