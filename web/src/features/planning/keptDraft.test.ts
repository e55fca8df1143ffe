import { afterEach, expect, it } from 'vitest'
import { keep, keptOn } from './keptDraft'

afterEach(() => sessionStorage.clear())

it('gives back what was typed on the same version', () => {
  keep('me.plan.SIZE', { base: 3, inputs: { reps: 12 }, parameters: { chosen: 9 } })
  expect(keptOn('me.plan.SIZE', 3)).toEqual({ base: 3, inputs: { reps: 12 }, parameters: { chosen: 9 } })
  expect(keptOn('other.plan.SIZE', 3)).toBeNull()
})

it('forgets what was typed on another version, and what is broken', () => {
  keep('me.plan.SIZE', { base: 3, inputs: {}, parameters: {} })
  expect(keptOn('me.plan.SIZE', 4)).toBeNull()
  expect(keptOn('me.plan.SIZE', 3)).toBeNull()
  sessionStorage.setItem('hongyan.plan.me.plan.SIZE', '{"base":')
  expect(keptOn('me.plan.SIZE', 0)).toBeNull()
  expect(sessionStorage.length).toBe(0)
})
