import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { onSignedOut } from './client'
import { backOff, offline, useEvents } from './events'

/** The browser's class as far as it is used, driven by hand: happy-dom has none. */
class Stream {
  static all: Stream[] = []
  onopen: (() => void) | null = null
  onerror: (() => void) | null = null
  closed = false
  listeners = new Map<string, (event: { data: string; lastEventId: string }) => void>()
  constructor(readonly url: string) {
    Stream.all.push(this)
  }
  addEventListener(name: string, listener: (event: { data: string; lastEventId: string }) => void): void {
    this.listeners.set(name, listener)
  }
  close(): void {
    this.closed = true
  }
}

beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal('EventSource', Stream)
  vi.stubGlobal('fetch', async () => new Response(null, { status: 200 }))
  Stream.all = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('theWaitDoublesToFifteenSecondsAndIsSpread', () => {
  expect([0, 1, 2, 3, 4, 5, 20].map((failures) => backOff(failures, 0.5))).toEqual([500, 1000, 2000, 4000, 8000, 15_000, 15_000])
  expect(backOff(3, 0)).toBe(2000)
  expect(backOff(3, 1)).toBe(6000)
})

it('aLostStreamIsTriedAgainAndTheBannerComesAfterTheSecondFailure', () => {
  const opened = vi.fn()
  const heard = vi.fn()
  const { connected, close } = useEvents('/api/events', { open: opened, 'call.ended': heard })
  Stream.all[0]?.onopen?.()
  Stream.all[0]?.listeners.get('call.ended')?.({ data: '{"id":7}', lastEventId: '42' })
  expect(heard).toHaveBeenCalledWith({ id: 7 }, '42')
  expect(connected.value).toBe(true)

  Stream.all[0]?.onerror?.()
  expect(connected.value).toBe(false)
  expect(offline.value).toBeNull()
  vi.advanceTimersByTime(800)
  expect(Stream.all).toHaveLength(2)
  Stream.all[1]?.onerror?.()
  expect(offline.value).toBe('server')

  vi.advanceTimersByTime(2000)
  Stream.all[2]?.onopen?.()
  expect(offline.value).toBeNull()
  expect(opened).toHaveBeenCalledTimes(2)
  close()
  expect(Stream.all[2]?.closed).toBe(true)
})

it('aClosedStreamIsNotTriedAgain', () => {
  const { close } = useEvents('/api/events', {})
  Stream.all[0]?.onerror?.()
  close()
  vi.advanceTimersByTime(60_000)
  expect(Stream.all).toHaveLength(1)
})

it('theEndOfTheSessionIsToldAndTheStreamIsNotTriedAgain', () => {
  const signedOut = vi.fn()
  onSignedOut(signedOut)
  useEvents('/api/events', {})
  Stream.all[0]?.onopen?.()
  Stream.all[0]?.listeners.get('ended')?.({ data: '{"why":"SESSION_ENDED"}', lastEventId: '' })
  expect(signedOut).toHaveBeenCalledTimes(1)
  Stream.all[0]?.onerror?.()
  vi.advanceTimersByTime(60_000)
  expect(Stream.all).toHaveLength(1)
  onSignedOut(() => {})
})

it('otherRightsOpenTheStreamAnewAtOnce', () => {
  const { close } = useEvents('/api/events', {})
  Stream.all[0]?.listeners.get('ended')?.({ data: '{"why":"RIGHTS_CHANGED"}', lastEventId: '' })
  expect(Stream.all).toHaveLength(2)
  expect(Stream.all[0]?.closed).toBe(true)
  close()
})

it('aStreamThatCannotBeOpenedAsksWhetherTheSessionLives', async () => {
  const signedOut = vi.fn()
  onSignedOut(signedOut)
  vi.stubGlobal('fetch', async () => new Response(null, { status: 401 }))
  const { close } = useEvents('/api/events', {})
  Stream.all[0]?.onerror?.()
  vi.advanceTimersByTime(800)
  expect(signedOut).not.toHaveBeenCalled()
  Stream.all[1]?.onerror?.()
  await vi.advanceTimersByTimeAsync(10)
  expect(signedOut).toHaveBeenCalledTimes(1)
  close()
  onSignedOut(() => {})
})
