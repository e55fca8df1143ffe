import { describe, expect, it } from 'vitest'
import type { Outcome } from './desk'
import { Problem } from '@/api/problem'
import { minorOf, missing, passes, wishOf, type OutcomeForm } from './outcomeForm'
import { forbiddenIn, pieces } from './scriptText'

const form = (given: Partial<OutcomeForm>): OutcomeForm => ({ code: null, note: '', callbackAt: null, step: null, nextPurpose: '', nextAt: null, amount: '', currency: 'CNY', orderNote: '', ...given })
const outcome = (given: Partial<Outcome>): Outcome => ({ code: 'x', zh: '', en: '', contact: true, sale: false, doNotCall: false, callback: false, active: true, ...given })

describe('an outcome', () => {
  it.each([
    ['1,280', 128_000],
    ['￥0.5', 50],
    ['12.34', 1234],
    ['12.345', null],
    ['0', null],
    ['-3', null],
    ['三百', null],
    ['1e5', null],
  ])('amount %s is %s in minor units', (typed, minor) => expect(minorOf(typed)).toBe(minor))

  it('needs a choice, a time, an amount', () => {
    expect(missing(form({}), null)).toBe('code')
    expect(missing(form({}), outcome({ callback: true }))).toBe('time')
    expect(missing(form({ amount: 'abc' }), outcome({ sale: true }))).toBe('amount')
    expect(missing(form({ amount: '99' }), outcome({ sale: true }))).toBeNull()
  })

  it('sends no order that was typed for another outcome', () => {
    expect(wishOf(form({ amount: '99', note: 'n' }), outcome({ code: 'considering' }), 'call', 'request').order).toBeUndefined()
  })
})

describe('a refused outcome', () => {
  it.each([
    [0, 'network.unreachable', true],
    [503, 'database.away', true],
    [500, 'internal', true],
    [409, 'desk.database-away', true],
    [409, 'outcome.saved-already', false],
    [400, 'invalid', false],
    [401, 'session.none', false],
  ])('%s %s is sent again: %s', (status, code, again) => expect(passes(new Problem(status, code))).toBe(again))
})

describe('forbidden words', () => {
  it('are found over spaces and letter case, the longest first', () => {
    expect(forbiddenIn('我们保 本保息，Guaranteed!', ['保本', '保本保息', 'guaranteed'])).toEqual(['保 本保息', 'Guaranteed'])
  })

  it('leave the text whole', () => {
    const text = '稳赚不赔吗？不，(稳赚)不赔。'
    expect(pieces(text, ['稳赚不赔', '(']).map((piece) => piece.text).join('')).toBe(text)
  })
})
