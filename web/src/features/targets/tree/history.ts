import { computed, ref, type ComputedRef, type Ref } from 'vue'

export interface Draft<T> {
  value: Ref<T>
  /** Makes a change that can be taken back. */
  change: (next: T) => void
  undo: () => void
  redo: () => void
  canUndo: ComputedRef<boolean>
  canRedo: ComputedRef<boolean>
}

const MOST = 100

/** A value whose last hundred changes can be taken back and made again. */
export function useDraft<T>(first: T): Draft<T> {
  const value = ref(first) as Ref<T>
  const past = ref<T[]>([]) as Ref<T[]>
  const future = ref<T[]>([]) as Ref<T[]>
  const step = (from: Ref<T[]>, to: Ref<T[]>) => {
    const next = from.value.at(-1)
    if (next === undefined) return
    to.value = [...to.value, value.value]
    from.value = from.value.slice(0, -1)
    value.value = next
  }
  return {
    value,
    change: (next) => {
      past.value = [...past.value, value.value].slice(-MOST)
      future.value = []
      value.value = next
    },
    undo: () => step(past, future),
    redo: () => step(future, past),
    canUndo: computed(() => past.value.length > 0),
    canRedo: computed(() => future.value.length > 0),
  }
}
