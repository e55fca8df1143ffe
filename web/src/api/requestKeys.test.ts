import { expect, it } from 'vitest'
import { keyDone, keyFor, needsKey, newKey } from './requestKeys'

it('aDoubleClickIsOneActionAndTheNextClickAnother', () => {
  const first = keyFor('POST /a {}')
  expect(keyFor('POST /a {}')).toBe(first)
  keyDone('POST /a {}', true)
  keyDone('POST /a {}', true)
  expect(keyFor('POST /a {}')).not.toBe(first)
})

it('tryingAgainWhatGotNoAnswerIsTheSameActionForAMinute', () => {
  const first = keyFor('POST /b {}', 0)
  keyDone('POST /b {}', false, 1_000)
  expect(keyFor('POST /b {}', 30_000)).toBe(first)
  keyDone('POST /b {}', false, 31_000)
  expect(keyFor('POST /b {}', 92_000)).not.toBe(first)
})

it('afterSomethingElseWasDoneItIsAnotherAction', () => {
  const pause = keyFor('POST /pause')
  keyDone('POST /pause', false)
  keyFor('POST /resume')
  keyDone('POST /resume', true)
  expect(keyFor('POST /pause')).not.toBe(pause)
})

it('anotherBodyIsAnotherAction', () => {
  expect(keyFor('POST /c {"a":1}')).not.toBe(keyFor('POST /c {"a":2}'))
})

it('questionsDraftsAndTheSignInHaveNoKey', () => {
  expect(['/api/customers/list', '/api/customer-handouts/count', '/api/session'].filter((path) => needsKey('POST', path))).toEqual([])
  expect(needsKey('GET', '/api/orders')).toBe(false)
  expect(['/api/desk/drafts/{attempt}', '/api/desk/hang-up', '/api/desk/keys', '/api/desk/outcome'].filter((path) => needsKey('POST', path))).toEqual([])
  expect(['/api/orders', '/api/customers'].every((path) => needsKey('POST', path))).toBe(true)
})

it('keysAreHardToGuess', () => {
  const keys = new Set(Array.from({ length: 1000 }, () => newKey()))
  expect(keys.size).toBe(1000)
  for (const key of keys) expect(key).toMatch(/^[0-9a-f]{32}$/)
})
