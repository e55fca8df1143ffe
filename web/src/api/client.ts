import createClient, { type Middleware } from 'openapi-fetch'
import { Problem, problemOf } from './problem'
import { keyDone, keyFor, needsKey } from './requestKeys'
import type { paths as Activities } from './schema/activities'
import type { paths as Calling } from './schema/calling'
import type { paths as Customers } from './schema/customers'
import type { paths as Deals } from './schema/deals'
import type { paths as Identity } from './schema/identity'
import type { paths as Insight } from './schema/insight'
import type { paths as Pay } from './schema/pay'
import type { paths as Planning } from './schema/planning'
import type { paths as Targets } from './schema/targets'

type Paths = Identity & Customers & Activities & Deals & Calling & Planning & Pay & Targets & Insight

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

let csrfToken = ''
let signedOut: () => void = () => {}
let doubt: (code: string) => void = () => {}
let serverTime: (date: string | null) => void = () => {}

/** The session tells the client its token; an empty string forgets it. */
export function useCsrfToken(token: string): void {
  csrfToken = token
}

/** Called when the server cannot tell whether a write was done (`request.unanswered`) or doubts its key. */
export function onDoubt(listener: (code: string) => void): void {
  doubt = listener
}

/** Called once a request, other than those of the session itself, is answered 401. */
export function onSignedOut(listener: () => void): void {
  signedOut = listener
}

/** The server has said on a stream that the session is over. */
export function sessionEnded(): void {
  signedOut()
}

/** A stream does not tell why it cannot be opened: asks whether the session still lives. */
export async function checkSession(): Promise<void> {
  try {
    const answer = await fetch('/api/session', { credentials: 'same-origin' })
    if (answer.status === 401) signedOut()
  } catch {
    // No network: nothing is known about the session.
  }
}

const KEY = 'Idempotency-Key'
const actionOf = new Map<string, string>()

/** Writes carry one key per user action, so that a double click or a second try is done once. */
const once: Middleware = {
  async onRequest({ request, schemaPath, id }) {
    if (request.headers.has(KEY) || !needsKey(request.method, schemaPath)) return request
    const action = `${request.method} ${request.url} ${await request.clone().text()}`
    actionOf.set(id, action)
    request.headers.set(KEY, keyFor(action))
    return request
  },
  async onResponse({ response, id }) {
    const keyed = actionOf.has(id)
    settle(id, response.status < 500)
    if (!keyed || (response.status !== 409 && response.status !== 422)) return
    const { code } = problemOf(response, parse(await response.clone().text()))
    if (code.startsWith('request.')) doubt(code)
  },
  onError({ id }) {
    settle(id, false)
  },
}

function settle(id: string, answered: boolean): void {
  const action = actionOf.get(id)
  if (action) keyDone(action, answered)
  actionOf.delete(id)
}

/** Told the server's time with each answer, to the second. */
export function onServerTime(listener: (date: string | null) => void): void {
  serverTime = listener
}

const session: Middleware = {
  onRequest({ request }) {
    if (csrfToken && !SAFE.has(request.method)) request.headers.set('X-CSRF-Token', csrfToken)
    return request
  },
  onResponse({ response, schemaPath }) {
    serverTime(response.headers.get('Date'))
    if (response.status === 401 && schemaPath !== '/api/session') signedOut()
  },
  onError({ error }) {
    // Taken back by the page itself: no trouble to report.
    if (error instanceof Error && error.name === 'AbortError') return error
    return new Problem(0, 'network.unreachable')
  },
}

/** Typed by every module's OpenAPI document; cookies and the CSRF header go along. */
export const api = createClient<Paths>({
  baseUrl: typeof location === 'undefined' ? '' : location.origin,
  credentials: 'same-origin',
  headers: { Accept: 'application/json, application/problem+json' },
  fetch: (request) => globalThis.fetch(request),
})
api.use(session, once)

interface Answer<D> {
  data?: D
  error?: unknown
  response: Response
}

/** The data of a good answer; throws a Problem for any other. */
export async function ok<D>(call: Promise<Answer<D>>): Promise<D> {
  const { data, error, response } = await call
  if (!response.ok) throw problemOf(response, error)
  return data as D
}

/** For the few requests outside the generated documents (uploads, downloads). */
export async function send<D>(method: string, path: string, body?: unknown, signal?: AbortSignal): Promise<D> {
  const headers: Record<string, string> = { Accept: 'application/json, application/problem+json' }
  if (csrfToken && !SAFE.has(method)) headers['X-CSRF-Token'] = csrfToken
  const raw = body instanceof FormData || body instanceof Blob
  if (body !== undefined && !raw) headers['Content-Type'] = 'application/json'
  const payload = body === undefined ? undefined : raw ? body : JSON.stringify(body)
  const action = !raw && needsKey(method, path) ? `${method} ${path} ${payload ?? ''}` : ''
  if (action) headers[KEY] = keyFor(action)
  let response: Response
  try {
    response = await fetch(path, { method, headers, body: payload, signal, credentials: 'same-origin' })
    if (action) keyDone(action, response.status < 500)
  } catch (cause) {
    if (action) keyDone(action, false)
    if (signal?.aborted) throw cause
    throw new Problem(0, 'network.unreachable')
  }
  if (response.status === 401 && path !== '/api/session') signedOut()
  const text = await response.text()
  const answer = text ? parse(text) : undefined
  if (!response.ok) throw problemOf(response, answer)
  return answer as D
}

/** Sends a form with a file and tells how much of it is gone, as a share from 0 to 1. */
export function upload<D>(path: string, form: FormData, progress: (share: number) => void, signal?: AbortSignal): Promise<D> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.setRequestHeader('Accept', 'application/json, application/problem+json')
    if (csrfToken) request.setRequestHeader('X-CSRF-Token', csrfToken)
    request.upload.onprogress = (event) => event.lengthComputable && progress(event.loaded / event.total)
    request.onerror = () => reject(new Problem(0, 'network.unreachable'))
    request.onabort = () => reject(new DOMException('taken back', 'AbortError'))
    request.onload = () => {
      if (request.status === 401) signedOut()
      const answer = parse(request.responseText)
      if (request.status >= 200 && request.status < 300) return resolve(answer as D)
      const headers = { 'X-Request-Id': request.getResponseHeader('X-Request-Id') ?? '' }
      reject(problemOf(new Response(null, { status: request.status, headers }), answer))
    }
    signal?.addEventListener('abort', () => request.abort())
    request.send(form)
  })
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
