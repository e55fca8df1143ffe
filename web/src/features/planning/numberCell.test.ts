import { expect, it } from 'vitest'
import { show } from '../../../tests/mount'
import NumberCell from './NumberCell.vue'

it.each([
  [{ modelValue: 0.337040583339471, percent: true }, '33.7041'],
  [{ modelValue: 0.391847425793622 }, '0.3918'],
  [{ modelValue: 12345678, money: true }, '123,456.78'],
  [{ modelValue: null, optional: true }, ''],
])('shows as much of a number as one reads: %j', (given, text) => {
  const cell = show(NumberCell, { props: { label: 'x', ...given } })
  expect((cell.element as HTMLInputElement).value).toBe(text)
  expect(cell.emitted('update:modelValue')).toBeUndefined()
})

it('takes what is typed whole', () => {
  const cell = show(NumberCell, { props: { label: 'x', modelValue: 1, percent: true } })
  const input = cell.element as HTMLInputElement
  input.value = '12.34567'
  for (const event of ['input', 'change']) input.dispatchEvent(new Event(event))
  expect(cell.emitted('update:modelValue')?.at(-1)).toEqual([0.1234567])
})
