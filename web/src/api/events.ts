import { computed, onScopeDispose, reactive, readonly, ref, type Ref } from 'vue'
import { checkSession, sessionEnded } from './client'

/** The wait before the n-th new try: 0.5 s · 2ⁿ, at most 15 s, ±50 % so that a thousand desks do not return at once. */
export function backOff(failures: number, random: number): number {
  return Math.min(15_000, 500 * 2 ** failures) * (0.5 + random)
}

const broken = reactive(new Set<object>())
const browserOffline = ref(typeof navigator !== 'undefined' && navigator.onLine === false)
if (typeof addEventListener !== 'undefined') {
  addEventListener('offline', () => (browserOffline.value = true))
  addEventListener('online', () => (browserOffline.value = false))
}

/** `browser`: this computer has no network; `server`: a live stream is down for longer than one try; null: all well. */
export const offline = computed<'browser' | 'server' | null>(() => (browserOffline.value ? 'browser' : broken.size > 0 ? 'server' : null))

/** Handlers by event name; `open` runs after each (re)connection, when missed things should be asked for again. */
export type EventHandlers = Record<string, (data: never, id: string) => void> & { open?: () => void }

export interface Events {
  connected: Readonly<Ref<boolean>>
  close: () => void
}

/**
 * Listens to a server-sent stream until the scope ends; data is JSON. Connection lost: tries again by itself with back-off,
 * at once when the browser is back on line.
 */
export function useEvents(path: string, handlers: EventHandlers): Events {
  const connected = ref(false)
  const mark = {}
  let source: EventSource | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let failures = 0
  let closed = false

  function open(): void {
    clearTimeout(timer)
    const mine = (source = new EventSource(path))
    mine.onopen = () => {
      failures = 0
      connected.value = true
      broken.delete(mark)
      handlers.open?.()
    }
    mine.onerror = () => {
      mine.close()
      if (closed || mine !== source) return
      connected.value = false
      if (failures > 0) {
        broken.add(mark)
        void checkSession()
      }
      timer = setTimeout(open, backOff(failures++, Math.random()))
    }
    mine.addEventListener('ended', (event) => ended(mine, JSON.parse(event.data).why))
    for (const [name, handle] of Object.entries(handlers)) {
      if (name === 'open') continue
      mine.addEventListener(name, (event) => (handle as (data: unknown, id: string) => void)(JSON.parse(event.data), event.lastEventId))
    }
  }

  /** The server's last word: the session is over, or the stream must be opened with other rights. */
  function ended(mine: EventSource, why: 'SESSION_ENDED' | 'RIGHTS_CHANGED'): void {
    mine.close()
    if (closed || mine !== source) return
    if (why === 'RIGHTS_CHANGED') return open()
    close()
    sessionEnded()
  }

  function back(): void {
    if (!connected.value && !closed) {
      source?.close()
      failures = 0
      open()
    }
  }

  function close(): void {
    closed = true
    clearTimeout(timer)
    source?.close()
    broken.delete(mark)
    connected.value = false
    removeEventListener('online', back)
  }

  addEventListener('online', back)
  onScopeDispose(close, true)
  open()
  return { connected: readonly(connected), close }
}
