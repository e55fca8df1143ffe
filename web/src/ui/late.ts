import { onScopeDispose, readonly, ref, watch, type Ref } from 'vue'

/** True once `source` has been true for `delay` ms without a break: a skeleton that never flickers. */
export function useLate(source: () => boolean, delay = 200): Readonly<Ref<boolean>> {
  const late = ref(false)
  let timer: ReturnType<typeof setTimeout> | undefined
  watch(
    source,
    (on) => {
      clearTimeout(timer)
      if (on) timer = setTimeout(() => (late.value = true), delay)
      else late.value = false
    },
    { immediate: true },
  )
  onScopeDispose(() => clearTimeout(timer))
  return readonly(late)
}
