import { effectScope, type EffectScope } from 'vue'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { bindingFor, keyFor, keys, keysOf, keysOn, linesOf, listenForKeys, remap, useKeys } from './keys'

const mute = vi.fn()
const hangUp = vi.fn()
let scope: EffectScope
let stop: () => void

beforeEach(() => {
  keysOf('account-1')
  scope = effectScope()
  scope.run(() =>
    useKeys([
      { id: 'calling.mute', key: 'm', labelKey: 'x', run: mute },
      { id: 'calling.hangUp', key: 'h', labelKey: 'x', run: hangUp, when: () => true },
      { id: 'layout.palette', key: 'mod+k', labelKey: 'x', run: () => {} },
      { id: 'calling.dial', key: 'Space', labelKey: 'x', run: () => {} },
    ]),
  )
  stop = listenForKeys()
})
afterEach(() => {
  stop()
  scope.stop()
  vi.clearAllMocks()
})

function press(key: string, on: Element = document.body, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  on.dispatchEvent(event)
  return event
}

function put(html: string): Element {
  document.body.innerHTML = html
  return document.body.firstElementChild as Element
}

it('aLetterRunsItsActionOnce', () => {
  press('m')
  press('m', document.body, { repeat: true })
  expect(mute).toHaveBeenCalledTimes(1)
})

it.each(['<input>', '<textarea></textarea>', '<div contenteditable="true"></div>', '<select></select>'])('letters typed into %s are text', (html) => {
  press('m', put(html))
  expect(mute).not.toHaveBeenCalled()
})

it('theKeysOfAnInputMethodAreItsOwn', () => {
  press('m', document.body, { isComposing: true })
  expect(mute).not.toHaveBeenCalled()
})

it('spaceOnAButtonPressesTheButton', () => {
  expect(bindingFor(press(' ', put('<button></button>')))).toBeNull()
  document.body.innerHTML = ''
  const event = new KeyboardEvent('keydown', { key: ' ' })
  expect(bindingFor(event)?.id).toBe('calling.dial')
})

it('anOpenDialogKeepsLettersFromThePage', () => {
  put('<dialog open></dialog>')
  press('m')
  expect(mute).not.toHaveBeenCalled()
})

it('lettersCanBeSwitchedOffAndControlKeysStay', () => {
  keysOn.value = false
  press('m')
  expect(mute).not.toHaveBeenCalled()
  expect(bindingFor(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true }))?.id).toBe('layout.palette')
})

it('aPersonsOwnKeyIsKeptForThatAccount', () => {
  expect(remap('calling.mute', 'q')).toBeNull()
  press('m')
  expect(mute).not.toHaveBeenCalled()
  press('q')
  expect(mute).toHaveBeenCalledTimes(1)
  keysOf('account-2')
  expect(keyFor({ id: 'calling.mute', key: 'm' })).toBe('m')
  keysOf('account-1')
  expect(keyFor({ id: 'calling.mute', key: 'm' })).toBe('q')
  remap('calling.mute', null)
  expect(keyFor({ id: 'calling.mute', key: 'm' })).toBe('m')
})

it('aKeyInUseIsNotGivenTwice', () => {
  expect(remap('calling.mute', 'H')).toBe('calling.hangUp')
  expect(keyFor({ id: 'calling.mute', key: 'm' })).toBe('m')
})

it('keysGoWithTheirComponent', () => {
  scope.stop()
  press('m')
  expect(mute).not.toHaveBeenCalled()
  expect(keys.value).toEqual([])
})

it('keysOfTheSameKindStandOnOneLineOfTheHelp', () => {
  const lines = linesOf([{ label: '静音', key: 'm' }, { label: '小结', key: '1' }, { label: '小结', key: '2' }, { label: '挂断', key: 'h' }])
  expect(lines).toEqual([{ label: '静音', keys: ['m'] }, { label: '小结', keys: ['1', '2'] }, { label: '挂断', keys: ['h'] }])
})
