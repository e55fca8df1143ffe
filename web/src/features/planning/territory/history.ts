import { computed, shallowRef } from 'vue'

interface Past<T> {
  /** What was done, in words. */
  label: string
  before: T
  after: T
}

const MOST = 200

/** Something that is changed step by step, each of which can be taken back and done again. */
export function useHistory<T>(first: T) {
  const now = shallowRef<T>(first)
  const done = shallowRef<Past<T>[]>([])
  const undone = shallowRef<Past<T>[]>([])
  const last = computed(() => done.value.at(-1) ?? null)

  /** Takes a step; what was taken back before is forgotten. The same value is no step. */
  function act(label: string, after: T): void {
    if (after === now.value) return
    done.value = [...done.value, { label, before: now.value, after }].slice(-MOST)
    undone.value = []
    now.value = after
  }

  /** Takes the last step back; its words, or null. */
  function undo(): string | null {
    const step = done.value.at(-1)
    if (!step) return null
    done.value = done.value.slice(0, -1)
    undone.value = [...undone.value, step]
    now.value = step.before
    return step.label
  }

  function redo(): string | null {
    const step = undone.value.at(-1)
    if (!step) return null
    undone.value = undone.value.slice(0, -1)
    done.value = [...done.value, step]
    now.value = step.after
    return step.label
  }

  /** Begins anew, without a past. */
  function reset(value: T): void {
    now.value = value
    done.value = []
    undone.value = []
  }

  return { now, last, canUndo: computed(() => done.value.length > 0), canRedo: computed(() => undone.value.length > 0), act, undo, redo, reset }
}
