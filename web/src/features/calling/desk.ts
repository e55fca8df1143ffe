import { computed, effectScope, ref, shallowRef, watch, type EffectScope } from 'vue'
import { api, ok } from '@/api/client'
import { serverSays } from '@/ui/clock'
import { useEvents } from '@/api/events'
import type { components } from '@/api/schema/calling'
import { useSoftphone, type AgentState, type LineState } from '@/layout/softphone'
import { play } from '@/ui/sound'
import { midnight } from '@/ui/zone'
import { AudioError, connectAudio, type AgentAudio, type AudioQuality } from './audio'

export type DeskView = components['schemas']['DeskView']
export type DeskCustomer = components['schemas']['DeskCustomer']
export type Outcome = components['schemas']['Outcome']
export type OutcomeWish = components['schemas']['OutcomeWish']
export type Draft = components['schemas']['Draft']
export type ScriptVersion = components['schemas']['ScriptVersion']

/** The microphone and its way to the server. */
export type Headset = 'none' | 'connecting' | 'up' | 'lost' | 'taken' | 'refused' | 'noDevice' | 'inUse' | 'insecure' | 'failed'

const AGENT: Record<DeskView['state'], AgentState> = {
  OFF: 'off',
  READY: 'ready',
  CALLING: 'calling',
  TALKING: 'talking',
  WRAP_UP: 'wrapUp',
  PAUSED: 'pause',
}

const view = shallowRef<DeskView | null>(null)
const headset = ref<Headset>('none')
const quality = ref<AudioQuality | null>(null)
const level = ref(0)
const live = ref(false)
const problem = shallowRef<unknown>(null)

let audio: AgentAudio | null = null
let scope: EffectScope | null = null
let meter: ReturnType<typeof setInterval> | undefined
let detach: (() => void) | null = null

/** A moment of the server in milliseconds. */
export const moment = (at: string | null | undefined): number | null => (at ? Date.parse(at) : null)

/** Takes a desk unless a newer one is here: answers and events overtake each other. */
export function accept(fresh: DeskView): void {
  const before = view.value
  const restarted = before !== null && Date.parse(fresh.now) > Date.parse(before.now) && fresh.version < before.version
  if (before && fresh.version <= before.version && !restarted) return
  serverSays(fresh.now, true)
  view.value = fresh
  if (before && before.state !== 'TALKING' && fresh.state === 'TALKING') play('connected')
  if (before && fresh.current?.promise && fresh.current.attemptId !== before.current?.attemptId) play('due')
}

/** Of these calls those since midnight on the company's clock. */
export function callsOfToday(calls: DeskView['recent'], now: string | undefined): DeskView['recent'] {
  if (!now) return []
  const begin = midnight(new Date(now), 0).getTime()
  return calls.filter((call) => Date.parse(call.startedAt) >= begin)
}

/** What a command does to the desk; a refusal is kept for the page and thrown. */
async function act(call: Promise<DeskView>): Promise<void> {
  try {
    accept(await call)
    problem.value = null
  } catch (trouble) {
    problem.value = trouble
    throw trouble
  }
}

const quietly = (work: Promise<void>): void => void work.catch(() => undefined)

export const commands = {
  start: (campaignId: string | null) => act(ok(api.POST('/api/desk/start', { body: campaignId ? { campaignId } : {} }))),
  pause: (reason: string) => act(ok(api.POST('/api/desk/pause', { body: { reason } }))),
  resume: () => act(ok(api.POST('/api/desk/resume'))),
  end: () => act(ok(api.POST('/api/desk/end'))),
  choose: (customerId: string) => act(ok(api.POST('/api/desk/customer', { body: { customerId } }))),
  dial: () => act(ok(api.POST('/api/desk/dial'))),
  skip: () => act(ok(api.POST('/api/desk/skip'))),
  hangUp: () => act(ok(api.POST('/api/desk/hang-up'))),
  moreTime: () => act(ok(api.POST('/api/desk/more-time'))),
  outcome: (wish: OutcomeWish) => act(ok(api.POST('/api/desk/outcome', { body: wish }))),
  keys: (keys: string) => act(ok(api.POST('/api/desk/keys', { body: { keys } }))),
  async mute(muted: boolean) {
    audio?.mute(muted)
    await act(ok(api.POST('/api/desk/mute', { body: { muted } })))
  },
  keep: (attempt: string, draft: Draft) => ok(api.PUT('/api/desk/drafts/{attempt}', { params: { path: { attempt } }, body: draft })),
}

/** Opens the microphone and connects it; the state of `headset` tells what is in the way. */
export async function putOn(): Promise<void> {
  if (headset.value === 'connecting' || headset.value === 'up') return
  audio?.close()
  audio = null
  headset.value = 'connecting'
  try {
    const post = (offerSdp: string) => ok(api.POST('/api/desk/headset', { body: { offerSdp } }))
    audio = await connectAudio(post, { processing: processing() })
    headset.value = 'up'
    audio.on('lost', () => (headset.value = 'lost'))
    audio.on('up', () => (headset.value = 'up'))
    audio.on('quality', (now) => (quality.value = now))
  } catch (trouble) {
    headset.value = trouble instanceof AudioError ? trouble.kind : 'failed'
  }
}

/** Off for measurements with a pure tone, which noise suppression would take away. */
function processing(): boolean {
  return localStorage.getItem('hongyan.audio.processing') !== 'off'
}

function takeOff(as: Headset): void {
  audio?.close()
  audio = null
  quality.value = null
  headset.value = as
}

function line(desk: DeskView): LineState {
  if (headset.value === 'lost' || headset.value === 'failed') return 'broken'
  if (headset.value === 'connecting') return 'connecting'
  if (desk.state === 'TALKING') return 'talking'
  if (desk.state === 'CALLING') return desk.call?.ringingAt ? 'ringing' : 'calling'
  return headset.value === 'up' ? 'idle' : 'off'
}

function showOnStrip(open: () => void): void {
  const phone = useSoftphone()
  watch(
    [view, headset],
    () => {
      const desk = view.value
      if (!desk || desk.state === 'OFF') {
        detach?.()
        detach = null
        return
      }
      detach ??= phone.attach({ mute: (on) => commands.mute(on), hangUp: () => commands.hangUp(), show: open })
      phone.agent = AGENT[desk.state]
      phone.line = line(desk)
      phone.since = moment(desk.call?.answeredAt && desk.state === 'TALKING' ? desk.call.answeredAt : desk.since)
      phone.muted = desk.call?.muted ?? false
      const card = desk.current?.card
      phone.party = card ? [card.customer.name, card.phones[0]?.masked].filter(Boolean).join(' ') : ''
    },
    { immediate: true },
  )
}

/** At work without a headset: connects it, unless another page has it; when that page goes, it comes here. */
function wearHeadset(): void {
  watch([() => view.value?.state, () => view.value?.headset, headset], () => {
    const desk = view.value
    if (!desk || desk.state === 'OFF') return
    if (headset.value === 'none' && desk.headset) headset.value = 'taken'
    else if ((headset.value === 'none' || headset.value === 'taken') && !desk.headset) void putOn()
  })
}

/** Begins to follow the desk; once, after sign-in. */
export function followDesk(open: () => void): void {
  if (scope) return
  scope = effectScope(true)
  scope.run(() => {
    const events = useEvents('/api/desk/events', {
      desk: accept as (data: never) => void,
      taken: ((told: { leg: string }) => {
        if (audio?.leg() === told.leg) takeOff('taken')
      }) as (data: never) => void,
    })
    watch(events.connected, (on) => (live.value = on), { immediate: true })
    showOnStrip(open)
    wearHeadset()
    meter = setInterval(() => {
      const now = audio?.level() ?? 0
      level.value = now
      if (detach) useSoftphone().level = now
    }, 100)
  })
}

/** Stops following, at sign-out. */
export function leaveDesk(): void {
  scope?.stop()
  scope = null
  clearInterval(meter)
  detach?.()
  detach = null
  takeOff('none')
  view.value = null
}

export function useDesk() {
  return {
    desk: view,
    headset,
    quality,
    level,
    live,
    problem,
    agent: computed<AgentState>(() => (view.value ? AGENT[view.value.state] : 'off')),
    remote: () => audio?.remote() ?? null,
    quietly,
    ...commands,
  }
}
