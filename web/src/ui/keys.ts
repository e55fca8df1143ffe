import { computed, onScopeDispose, ref, shallowReactive, type ComputedRef } from 'vue'

/** One key and what it does. `key` is one character, or Enter, Escape, Space, or with `mod+` (Ctrl or ⌘) before it. */
export interface KeyBinding {
  /** Stable name under which a person's own key is kept, e.g. `calling.mute`. */
  id: string
  key: string
  /** i18n key of what it does. */
  labelKey: string
  run: (event: KeyboardEvent) => void
  when?: () => boolean
}

interface Preferences {
  on: boolean
  own: Record<string, string>
}

const registered = shallowReactive(new Map<string, KeyBinding>())
const preferences = ref<Preferences>({ on: true, own: {} })
let owner = ''

const slot = () => `hongyan.keys.${owner}`

/** Loads the keys this account chose on this device. */
export function keysOf(account: string): void {
  owner = account
  try {
    const kept = JSON.parse(localStorage.getItem(slot()) ?? 'null') as Partial<Preferences> | null
    preferences.value = { on: kept?.on !== false, own: kept?.own ?? {} }
  } catch {
    preferences.value = { on: true, own: {} }
  }
}

function keep(next: Preferences): void {
  preferences.value = next
  localStorage.setItem(slot(), JSON.stringify(next))
}

export const keysOn = computed({ get: () => preferences.value.on, set: (on) => keep({ ...preferences.value, on }) })

/** The key that now does it: the person's own, else the given one. */
export function keyFor(binding: Pick<KeyBinding, 'id' | 'key'>): string {
  return preferences.value.own[binding.id] ?? binding.key
}

/** Gives a binding another key (null: the given one again); returns the id of the binding that has it already, if any. */
export function remap(id: string, key: string | null): string | null {
  if (key === null) {
    const own = Object.entries(preferences.value.own).filter(([other]) => other !== id)
    keep({ ...preferences.value, own: Object.fromEntries(own) })
    return null
  }
  const taken = [...registered.values()].find((other) => other.id !== id && same(keyFor(other), key))
  if (taken) return taken.id
  keep({ ...preferences.value, own: { ...preferences.value.own, [id]: key } })
  return null
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase()
}

/** All keys that work now, for the help. */
export const keys: ComputedRef<KeyBinding[]> = computed(() => [...registered.values()])

/** Keys that do the same kind of thing stand on one line, as the nine outcomes do. */
export function linesOf(all: { label: string; key: string }[]): { label: string; keys: string[] }[] {
  const lines = new Map<string, string[]>()
  for (const { label, key } of all) lines.set(label, [...(lines.get(label) ?? []), key])
  return [...lines].map(([label, keys]) => ({ label, keys }))
}

/** Registers keys for as long as the component lives. */
export function useKeys(bindings: KeyBinding[]): void {
  for (const binding of bindings) registered.set(binding.id, binding)
  onScopeDispose(() => {
    for (const binding of bindings) if (registered.get(binding.id) === binding) registered.delete(binding.id)
  })
}

/** The name of a pressed key as bindings write it. */
export function nameOf(event: KeyboardEvent): string {
  const name = event.key === ' ' ? 'Space' : event.key
  return event.ctrlKey || event.metaKey ? `mod+${name}` : name
}

const WRITES = 'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="textbox"], [role="combobox"]'
const PRESSES = 'button, a[href], summary, [role="button"], [role="checkbox"], [role="menuitem"], [role="option"], [role="tab"], tr[data-row]'

/** Whether a plain key (no Ctrl/⌘) pressed there is meant for the page and not for what has the focus. */
export function isFree(event: KeyboardEvent): boolean {
  const target = event.target as Element | null
  if (!target?.closest) return true
  if (target.closest(WRITES)) return false
  if ((event.key === ' ' || event.key === 'Enter') && target.closest(PRESSES)) return false
  return !document.querySelector('.el-overlay:not([style*="display: none"]) [aria-modal="true"], dialog[open]')
}

/** Finds what a key press asks for; null when it asks for nothing of ours. */
export function bindingFor(event: KeyboardEvent): KeyBinding | null {
  if (event.isComposing || event.keyCode === 229 || event.altKey || event.defaultPrevented) return null
  const name = nameOf(event)
  const plain = !name.startsWith('mod+')
  if (plain && (!isFree(event) || (!preferences.value.on && name.length === 1))) return null
  return [...registered.values()].find((binding) => same(keyFor(binding), name) && (binding.when?.() ?? true)) ?? null
}

/** Starts listening; once, from the shell. Returns how to stop. */
export function listenForKeys(): () => void {
  const press = (event: KeyboardEvent) => {
    const binding = event.repeat ? null : bindingFor(event)
    if (!binding) return
    event.preventDefault()
    binding.run(event)
  }
  addEventListener('keydown', press)
  return () => removeEventListener('keydown', press)
}
