import { defineStore } from 'pinia'
import { computed, ref, shallowRef } from 'vue'

/** off: not on line; idle: on line, nobody on it; broken: the audio leg is down. */
export type LineState = 'off' | 'connecting' | 'idle' | 'ringing' | 'calling' | 'talking' | 'broken'
/** The seller's own state; each has one colour, `--hy-state-…`, on the desk and on the floor. */
export type AgentState = 'ready' | 'calling' | 'talking' | 'wrapUp' | 'pause' | 'off'

/** What the strip's buttons do; given by the calling feature while it holds the line. */
export interface SoftphoneActions {
  mute: (on: boolean) => void | Promise<void>
  hangUp: () => void | Promise<void>
  /** Pressing the strip's text leads there. */
  show?: () => void
}

/** The phone as every page shows it. The calling feature writes, everyone else only reads. */
export const useSoftphone = defineStore('softphone', () => {
  const line = ref<LineState>('off')
  const agent = ref<AgentState>('off')
  /** Microphone loudness, 0..1. */
  const level = ref(0)
  /** When (ms) the present state began; null = no timer. */
  const since = ref<number | null>(null)
  const muted = ref(false)
  /** Whom one talks to, already masked, e.g. `王敏 138****5678`. */
  const party = ref('')
  const actions = shallowRef<SoftphoneActions | null>(null)

  const present = computed(() => actions.value !== null)
  const onCall = computed(() => line.value === 'ringing' || line.value === 'calling' || line.value === 'talking')

  /** Takes the strip; the answer gives it back and clears it. */
  function attach(given: SoftphoneActions): () => void {
    actions.value = given
    return () => {
      if (actions.value !== given) return
      actions.value = null
      line.value = 'off'
      agent.value = 'off'
      level.value = 0
      since.value = null
      muted.value = false
      party.value = ''
    }
  }

  return { line, agent, level, since, muted, party, actions, present, onCall, attach }
})

/** `wrapUp` → `var(--hy-state-wrap-up)`. */
export function stateColour(state: AgentState): string {
  return `var(--hy-state-${state.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`
}
