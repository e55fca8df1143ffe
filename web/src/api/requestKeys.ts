/** Questions asked by POST because they are long: nothing to be done once. */
const NOT_KEYED = ['/list', '/total', '/duplicates', '/count', '/preview', '/verify', '/analysis']

/** Longest time a person tries again what failed on the way. */
const SAME_ACTION_MS = 60_000

interface Action {
  key: string
  running: number
  until: number
}

const actions = new Map<string, Action>()

/** A fresh key; `crypto.randomUUID` exists on secure pages only. */
export function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export function needsKey(method: string, path: string): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(method) || path === '/api/session') return false
  // The desk's commands say what to do now, each press anew: the next hang-up is about another call. An outcome has a request id of
  // its own and is sent again by itself until it is stored.
  if (path.startsWith('/api/desk/')) return false
  return !NOT_KEYED.some((end) => path.endsWith(end))
}

/**
 * One key per user action: the same request while the first is still on its way (a double click), or after no answer came (try
 * again), is the same action. Once the server has answered, the next is a new one.
 */
export function keyFor(request: string, now = Date.now()): string {
  const known = actions.get(request)
  const action = known && (known.running > 0 || now < known.until) ? known : { key: newKey(), running: 0, until: 0 }
  action.running++
  actions.set(request, action)
  return action.key
}

/** The request came back: `answered` when the server said what became of it. */
export function keyDone(request: string, answered: boolean, now = Date.now()): void {
  const action = actions.get(request)
  if (!action) return
  action.running--
  action.until = answered ? 0 : now + SAME_ACTION_MS
  if (!answered) return
  // Whoever goes on to something else does not try the old again.
  for (const [other, open] of actions) if (open.running <= 0) actions.delete(other)
}
