import { reactive } from 'vue'

export interface Toast {
  id: number
  text: string
  tone: 'plain' | 'bad'
  /** Takes the action back; throws to say why not. */
  undo?: () => Promise<void>
  /** When (ms) it goes by itself. */
  until: number
}

/** What is on screen now, oldest first. */
export const toasts = reactive<Toast[]>([])
let next = 1

/** Says what happened, with an undo where there is one. An undo stays 30 s on screen, a plain word 6 s. */
export function toast(text: string, options: { undo?: () => Promise<void>; tone?: Toast['tone']; seconds?: number } = {}): number {
  const seconds = options.seconds ?? (options.undo ? 30 : 6)
  const id = next++
  toasts.push({ id, text, tone: options.tone ?? 'plain', undo: options.undo, until: Date.now() + seconds * 1000 })
  if (toasts.length > 4) toasts.shift()
  return id
}

export function dismiss(id: number): void {
  const index = toasts.findIndex((one) => one.id === id)
  if (index >= 0) toasts.splice(index, 1)
}

/** Removes what has had its time; while one is looked at (`held`) it stays. */
export function sweep(now: number, held: number | null): void {
  for (const one of [...toasts]) if (one.until <= now && one.id !== held) dismiss(one.id)
}
