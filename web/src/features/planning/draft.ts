import { computed, ref, watch, type Ref } from 'vue'
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

/** What a planner types before it becomes a version: begins with the latest, keeps what was typed when a newer one arrives. */
export function useStepDraft<I, P, R>(loaded: Ref<Loaded<I, P, R> | undefined>, empty: () => I) {
  const inputs = ref(empty()) as Ref<I>
  const parameters = ref(null) as Ref<P | null>
  const tried = ref(null) as Ref<R | null>
  const base = ref(0)
  const before = ref('')
  const now = () => JSON.stringify([inputs.value, parameters.value])
  const dirty = computed(() => parameters.value !== null && now() !== before.value)
  const head = computed(() => loaded.value?.version?.head ?? null)
  const result = computed(() => tried.value ?? loaded.value?.version?.result ?? null)

  /** Throws away what was typed and shows the latest version. */
  function take(): void {
    const one = loaded.value
    if (!one) return
    inputs.value = one.version ? copy(one.version.inputs) : empty()
    parameters.value = copy(one.version?.parameters ?? one.coldStart)
    base.value = one.version?.head.version ?? 0
    before.value = now()
    tried.value = null
  }
  watch(loaded, () => !dirty.value && take(), { immediate: true })

  return { inputs, parameters, tried, base, dirty, head, result, take }
}
