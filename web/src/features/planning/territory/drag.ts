import { onScopeDispose, ref } from 'vue'

const FAR = 6

/** What is being dragged and over which territory it is; `target` is its key, '' for nobody, null for nowhere. */
export interface Drag {
  unit: number
  x: number
  y: number
  target: string | null
}

/**
 * Dragging a unit by mouse or pen onto anything marked `data-territory`. A finger scrolls the page instead: it selects by a tap
 * and chooses the target by another.
 */
export function useDrag(drop: (unit: number, territory: string | null) => void) {
  const drag = ref<Drag | null>(null)
  let from: { unit: number; x: number; y: number } | null = null
  let dragged = false

  const targetAt = (x: number, y: number): string | null => document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-territory]')?.dataset.territory ?? null

  function start(event: PointerEvent, unit: number): void {
    if (event.button !== 0 || event.pointerType === 'touch') return
    from = { unit, x: event.clientX, y: event.clientY }
    dragged = false
    addEventListener('pointermove', move)
    addEventListener('pointerup', end)
    addEventListener('pointercancel', stop)
    addEventListener('keydown', escape)
  }

  function move(event: PointerEvent): void {
    if (!from || (!drag.value && Math.hypot(event.clientX - from.x, event.clientY - from.y) < FAR)) return
    event.preventDefault()
    dragged = true
    drag.value = { unit: from.unit, x: event.clientX, y: event.clientY, target: targetAt(event.clientX, event.clientY) }
  }

  function end(): void {
    const one = drag.value
    stop()
    if (one && one.target !== null) drop(one.unit, one.target === '' ? null : one.target)
  }

  function escape(event: KeyboardEvent): void {
    if (event.key === 'Escape') stop()
  }

  function stop(): void {
    from = null
    drag.value = null
    removeEventListener('pointermove', move)
    removeEventListener('pointerup', end)
    removeEventListener('pointercancel', stop)
    removeEventListener('keydown', escape)
  }
  onScopeDispose(stop)

  /** Whether the click that follows belongs to a drag; asks once. */
  function wasDrag(): boolean {
    const was = dragged
    dragged = false
    return was
  }
  return { drag, start, wasDrag }
}
