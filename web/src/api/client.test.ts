import { afterEach, describe, expect, it, vi } from 'vitest'
import { api, ok, onDoubt, onSignedOut, send, useCsrfToken } from './client'
import { Problem } from './problem'

const asked: Request[] = []
let answer: () => Response

globalThis.fetch = (async (input: RequestInfo | URL, init?: RequestInit) => {
  asked.push(input instanceof Request ? input : new Request(new URL(String(input), location.origin), init))
  return answer()
}) as typeof fetch

function json(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json', ...headers } })
}

afterEach(() => {
  asked.length = 0
  useCsrfToken('')
  onSignedOut(() => {})
})

describe('ok', () => {
  it('givesTheDataOfAGoodAnswer', async () => {
    answer = json(200, { csrfToken: 't' }, { 'Content-Type': 'application/json' })
    expect(await ok(api.GET('/api/session'))).toEqual({ csrfToken: 't' })
  })

  it('throwsWhatTheServerSaidWithItsRequestId', async () => {
    answer = json(409, { code: 'customers.changed', details: { by: '李雷' }, errors: [{ pointer: '/name', code: 'blank' }] }, { 'X-Request-Id': 'r-7' })
    const problem = await ok(api.GET('/api/session')).catch((error: unknown) => error)
    expect(problem).toBeInstanceOf(Problem)
    expect(problem).toMatchObject({ status: 409, code: 'customers.changed', details: { by: '李雷' }, requestId: 'r-7', errors: [{ pointer: '/name', code: 'blank' }] })
  })

  it('anUnreachedServerIsAProblemOfStatusZero', async () => {
    answer = () => {
      throw new TypeError('fetch failed')
    }
    await expect(ok(api.GET('/api/session'))).rejects.toMatchObject({ status: 0, code: 'network.unreachable' })
  })

  it('anAnswerWithoutAProblemBodyStillIsAProblem', async () => {
    answer = () => new Response('<html>bad gateway</html>', { status: 502 })
    await expect(ok(api.GET('/api/session'))).rejects.toMatchObject({ status: 502, code: 'http.502' })
  })

  it('anAnswerWithoutContentIsUndefined', async () => {
    answer = () => new Response(null, { status: 204 })
    expect(await ok(api.DELETE('/api/session'))).toBeUndefined()
  })
})

it('sendsTheCsrfTokenWithWritesOnly', async () => {
  useCsrfToken('secret-1')
  answer = () => new Response(null, { status: 204 })
  await ok(api.PUT('/api/session/language', { body: { language: 'en' } }))
  answer = json(200, {})
  await ok(api.GET('/api/session'))
  await send('POST', '/api/files', new FormData())
  expect(asked.map((request) => request.headers.get('X-CSRF-Token'))).toEqual(['secret-1', null, 'secret-1'])
})

it('aRefusedSessionEndsItButAFailedSignInDoesNot', async () => {
  const ended = vi.fn()
  onSignedOut(ended)
  answer = json(401, { code: 'sign-in.failed' })
  await ok(api.POST('/api/session', { body: { login: 'a', password: 'b' } })).catch(() => {})
  expect(ended).not.toHaveBeenCalled()
  await ok(api.GET('/api/sessions')).catch(() => {})
  expect(ended).toHaveBeenCalledTimes(1)
})

it('aSecondTryAfterNoAnswerCarriesTheSameKeyAndTheNextActionAnother', async () => {
  const body = { language: 'en' as const }
  const put = () => ok(api.PUT('/api/session/language', { body })).catch(() => {})
  answer = () => {
    throw new TypeError('fetch failed')
  }
  await put()
  answer = () => new Response(null, { status: 204 })
  await put()
  await put()
  answer = json(200, {})
  await ok(api.GET('/api/session'))
  const keys = asked.map((request) => request.headers.get('Idempotency-Key'))
  expect(keys[0]).toMatch(/^[0-9a-f]{32}$/)
  expect(keys[1]).toBe(keys[0])
  expect(keys[2]).not.toBe(keys[0])
  expect(keys[3]).toBeNull()
})

it('aDoubleClickSendsOneKey', async () => {
  answer = () => new Response(null, { status: 204 })
  const body = { language: 'zh' as const }
  await Promise.all([ok(api.PUT('/api/session/language', { body })), ok(api.PUT('/api/session/language', { body }))])
  expect(asked[0]?.headers.get('Idempotency-Key')).toBe(asked[1]?.headers.get('Idempotency-Key'))
})

it('whatNobodyKnowsIsSaidApartFromAnOrdinaryRefusal', async () => {
  const doubts: string[] = []
  onDoubt((code) => doubts.push(code))
  const put = () => ok(api.PUT('/api/session/language', { body: { language: 'zh' } })).catch((problem: unknown) => problem)
  answer = json(409, { code: 'language.changed' })
  await put()
  answer = json(409, { code: 'request.unanswered' })
  await expect(put()).resolves.toMatchObject({ code: 'request.unanswered' })
  expect(doubts).toEqual(['request.unanswered'])
  onDoubt(() => {})
})
