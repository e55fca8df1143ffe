import { computed, markRaw, nextTick, onScopeDispose, ref, shallowRef, toRaw, watch, type Ref } from 'vue'
import { useStepDraft } from '../draft'
import { draftOf, effectsOf, groundOf, letterOf, sent, type Draft, type Effects, type Ground, type Territory } from './board'
import { added, changed, differences, given, held, merged, withoutEmpty } from './changes'
import { useHistory } from './history'
import { tryMap, type Loaded, type Map as TerritoryMap } from './territory'
import type { Measure, Seat, TerritoryInputs, TerritoryResult } from './types'

const NOTHING: Draft = { territories: [], owner: [], locked: [] }
const SETTLED_MS = 400

export const emptyInputs = (): TerritoryInputs => ({ kind: 'PROVINCE', origin: 'OWN', dataDate: '', from: '', units: [] })

/** Looks of a territory by its place: one of five colours, one of three patterns, a letter. */
export const lookOf = (place: number) => (place < 0 ? 'nobody' : `c${place % 5} p${Math.floor(place / 5) % 3}`)

/** The map under a planner's hands: what is drawn, what it does, what was done to it; the server checks it once it rests. */
export function useDesigner(planId: Ref<string>, loaded: Ref<Loaded | undefined>, seats: Ref<Seat[]>, planUnit: Ref<string>) {
  const step = useStepDraft<TerritoryInputs, TerritoryMap['parameters'], TerritoryResult>(loaded, emptyInputs, `${planId.value}.TERRITORIES`, true)
  const history = useHistory<Draft>(NOTHING)
  const selected = ref(new Set<number>())
  const shown = ref<Measure>('CUSTOMERS')
  const trouble = ref<unknown>(null)
  const checking = ref(false)
  const draft = history.now

  const ground = computed<Ground>(() => groundOf(toRaw(step.inputs.value), step.parameters.value ?? { balance: [], contiguous: false }))
  const seatOf = computed(() => new Map(seats.value.map((one) => [one.ownerId, one])))
  const leaders = computed(() => new Map(seats.value.filter((one) => one.role === 'LEADER').map((one) => [one.unitId ?? '', one.ownerId])))
  const heir = (one: Territory) => one.ownerId ?? leaders.value.get(one.unitId ?? planUnit.value)
  let known: { ground: Ground; effects: Effects } | undefined
  const judge = (one: Draft) => effectsOf(ground.value, one, heir, known?.ground === ground.value ? known.effects : undefined)
  const effects = computed(() => {
    const found = judge(draft.value)
    known = { ground: ground.value, effects: found }
    return found
  })
  const difference = computed(() => (history.last.value ? differences(judge(history.last.value.before), effects.value) : []))
  const places = computed(() => new Map(draft.value.territories.map((one, at) => [one.key, at])))
  const placeOf = (key: string | null) => places.value.get(key ?? '') ?? -1

  const pending = shallowRef<AbortController | null>(null)
  let timer: ReturnType<typeof setTimeout> | undefined

  const map = (): TerritoryMap | null => (step.parameters.value ? { inputs: toRaw(step.inputs.value), parameters: toRaw(step.parameters.value) } : null)

  async function check(): Promise<void> {
    clearTimeout(timer)
    pending.value?.abort()
    const sending = map()
    if (!sending || sending.inputs.units.length === 0) return
    const mine = (pending.value = new AbortController())
    checking.value = true
    try {
      step.tried.value = await tryMap(planId.value, sending, mine.signal)
      trouble.value = null
    } catch (error) {
      if (!mine.signal.aborted) trouble.value = error
    } finally {
      if (pending.value === mine) checking.value = false
    }
  }

  function rest(): void {
    clearTimeout(timer)
    timer = setTimeout(() => void check(), SETTLED_MS)
  }

  /** Writes what is drawn into what is saved, and has it checked. */
  function drawn(): void {
    const units = draft.value.owner.length
    selected.value = new Set([...selected.value].filter((one) => one < units))
    if (step.parameters.value) step.parameters.value.territories = sent(toRaw(step.inputs.value), draft.value)
    rest()
  }

  function act(label: string, after: Draft): boolean {
    if (after === draft.value) return false
    history.act(label, after)
    drawn()
    return true
  }

  /** Shows another map (a facts' start, an optimiser's best) as one step where the units are the same, else anew. */
  function show(one: TerritoryMap, label: string): void {
    const same = one.inputs.units.length === step.inputs.value.units.length && one.inputs.units.every((unit, at) => unit.key === step.inputs.value.units[at]?.key)
    if (same && step.parameters.value) {
      Object.assign(step.parameters.value, one.parameters)
      act(label, draftOf(one.inputs, one.parameters))
      return
    }
    step.inputs.value = markRaw(one.inputs)
    step.parameters.value = one.parameters
    step.tried.value = null
    rest()
  }

  watch(
    [step.inputs, step.parameters],
    () => {
      const parameters = step.parameters.value
      history.reset(parameters ? draftOf(toRaw(step.inputs.value), toRaw(parameters)) : NOTHING)
      selected.value = new Set()
    },
    { immediate: true, flush: 'sync' },
  )
  watch(() => JSON.stringify([step.parameters.value?.balance, step.parameters.value?.objective, step.parameters.value?.contiguous]), rest)
  onScopeDispose(() => {
    clearTimeout(timer)
    pending.value?.abort()
  })

  function select(unit: number, more: boolean): void {
    const next = new Set(more ? selected.value : [])
    if (more ? !next.delete(unit) : !(selected.value.size === 1 && selected.value.has(unit))) next.add(unit)
    selected.value = next
  }

  /** The focus stays on a unit that is drawn elsewhere after its move. */
  async function give(label: string, units: number[], to: string | null): Promise<boolean> {
    const focused = document.activeElement?.closest<HTMLElement>('[data-unit]')?.dataset.unit
    const done = act(label, given(draft.value, units, to))
    await nextTick()
    if (focused !== undefined && document.activeElement === document.body) document.querySelector<HTMLElement>(`[data-unit="${focused}"]`)?.focus()
    return done
  }

  return {
    ...step, draft, ground, effects, difference, selected, shown, trouble, checking, seats, seatOf, map, check, show,
    last: history.last, canUndo: history.canUndo, canRedo: history.canRedo,
    undo: () => { if (history.undo() !== null) drawn() },
    redo: () => { if (history.redo() !== null) drawn() },
    placeOf,
    letter: (key: string | null) => (key === null || placeOf(key) < 0 ? '–' : letterOf(placeOf(key))),
    look: (key: string | null) => lookOf(placeOf(key)),
    select,
    unselect: () => (selected.value = new Set()),
    give,
    hold: (label: string, units: number[], on: boolean) => act(label, held(draft.value, units, on)),
    edit: (label: string, key: string, part: Partial<Omit<Territory, 'key'>>) => act(label, changed(draft.value, key, part)),
    add: (label: string, name: string) => act(label, added(draft.value, name)),
    tidy: (label: string) => act(label, withoutEmpty(draft.value)),
    merge: (label: string, key: string, into: string | null) => act(label, merged(draft.value, key, into)),
  }
}

export type Designer = ReturnType<typeof useDesigner>
