import { expect, it } from 'vitest'
import { doneOf, isBeginning, type Standing } from './firstSteps'

/** As the program stands after its first start: the top unit and the administrator. */
const empty: Standing = { units: 1, accounts: 1, lines: 0, rulesChanged: false, imported: false, campaign: false }

it('nothingIsDoneAfterTheFirstStart', () => {
  expect(Object.values(doneOf(empty))).toEqual([false, false, false, false, false, false])
  expect(isBeginning(empty)).toBe(true)
})

it('eachStepTicksItself', () => {
  expect(doneOf({ ...empty, units: 2 }).units).toBe(true)
  expect(doneOf({ ...empty, accounts: 2 }).accounts).toBe(true)
  expect(doneOf({ ...empty, lines: 1 }).line).toBe(true)
  expect(doneOf({ ...empty, rulesChanged: true }).rules).toBe(true)
  expect(doneOf({ ...empty, imported: true }).import).toBe(true)
})

it('aCompanyWithACampaignIsNotBeginning', () => expect(isBeginning({ ...empty, campaign: true })).toBe(false))
