import { expect, it } from 'vitest'
import { show } from '../../../tests/mount'
import { wrongOf } from './limits'
import NumberCell from './NumberCell.vue'

it.each([
  ['', {}, ['number']],
  ['很多', {}, ['number']],
  ['1.5', { whole: true }, ['whole']],
  ['1.2', { over: 0, under: 1 }, ['over', 'under']],
  ['0', { over: 0, under: 1 }, ['over', 'under']],
  ['100', { from: 0, to: 100 }, []],
  ['-1', { from: 0 }, ['from']],
])('says what is wrong with %j', (typed, limits, keys) => {
  expect(wrongOf(typed, limits).map((one) => one.key)).toEqual(keys)
})

it('lets an optional field be empty', () => expect(wrongOf('', {}, true)).toEqual([]))

it('keeps the last good number while what is typed cannot stand, and says why', async () => {
  const cell = show(NumberCell, { props: { label: 'x', modelValue: 0.2, percent: true, limits: { from: 0, to: 100 } } })
  const input = cell.element as HTMLInputElement
  input.value = '130'
  for (const event of ['input', 'change']) input.dispatchEvent(new Event(event))
  await cell.vm.$nextTick()
  expect(cell.emitted('update:modelValue')).toBeUndefined()
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(input.title).toContain('100')
})
