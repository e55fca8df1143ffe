import { computed, markRaw, onScopeDispose, ref, watch, type Ref } from 'vue'
import { useSession } from '@/layout/session'
import { keep, keptOn } from './keptDraft'
import type { StepHead } from './planning'

interface Version<I, P, R> {
  head: StepHead
  inputs: I
  parameters: P
  result: R
}

interface Loaded<I, P, R> {
  version?: Version<I, P, R> | null
  coldStart: P
}

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

/**
 * What a planner types before it becomes a version: begins with the latest, keeps what was typed when a newer one arrives, and, under
 * its name (plan and step), when the page is left. `still`: inputs are replaced as a whole, never changed inside, so nobody watches their parts.
 */
export function useStepDraft<I, P, R>(loaded: Ref<Loaded<I, P, R> | undefined>, empty: () => I, name: string, still = false) {
  const slot = `${useSession().account?.id ?? ''}.${name}`
  const held = (one: I): I => (still ? (markRaw(one as object) as I) : one)
  const inputs = ref(held(empty())) as Ref<I>
  const parameters = ref(null) as Ref<P | null>
  const tried = ref(null) as Ref<R | null>
  const base = ref(0)
  const before = ref('')
  /** What stands here was typed before the page was left. */
  const restored = ref(false)
  const now = () => JSON.stringify([inputs.value, parameters.value])
  const dirty = computed(() => parameters.value !== null && now() !== before.value)
  const head = computed(() => loaded.value?.version?.head ?? null)
  const result = computed(() => tried.value ?? loaded.value?.version?.result ?? null)

  /** Throws away what was typed and shows the latest version. */
  function take(): void {
    const one = loaded.value
    if (!one) return
    inputs.value = held(one.version ? copy(one.version.inputs) : empty())
    parameters.value = copy(one.version?.parameters ?? one.coldStart)
    base.value = one.version?.head.version ?? 0
    before.value = now()
    tried.value = null
    restored.value = false
  }

  /** The latest version with what was typed on it before. */
  function begin(): void {
    take()
    const kept = loaded.value ? keptOn<I, P>(slot, base.value) : null
    if (!kept || JSON.stringify([kept.inputs, kept.parameters]) === before.value) return
    inputs.value = held(kept.inputs)
    parameters.value = kept.parameters
    restored.value = true
  }
  let begun = false
  watch(loaded, () => {
    if (!begun) begin()
    else if (!dirty.value) take()
    begun ||= loaded.value !== undefined
  }, { immediate: true })

  const store = () => begun && keep(slot, dirty.value && parameters.value !== null ? { base: base.value, inputs: inputs.value, parameters: parameters.value } : null)
  addEventListener('pagehide', store)
  onScopeDispose(() => {
    removeEventListener('pagehide', store)
    store()
  })

  return { inputs, parameters, tried, base, dirty, restored, head, result, take }
}
