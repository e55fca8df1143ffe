import { Problem } from '@/api/problem'

/** What the sign-in page says: a message key with its figures; `seconds` > 0 while trying again is not allowed. */
export interface Trouble {
  key: string
  seconds: number
  id: string
}

export function signInTrouble(cause: unknown): Trouble {
  if (!(cause instanceof Problem)) return { key: 'layout.signIn.other', seconds: 0, id: '–' }
  const id = cause.requestId || String(cause.status)
  if (cause.status === 0) return { key: 'layout.signIn.network', seconds: 0, id }
  if (cause.code === 'sign-in.wait') {
    const seconds = Number(cause.details.seconds)
    return { key: 'layout.signIn.wait', seconds: Number.isFinite(seconds) && seconds > 0 ? Math.ceil(seconds) : 30, id }
  }
  if (cause.status === 401) return { key: 'layout.signIn.failed', seconds: 0, id }
  return { key: 'layout.signIn.other', seconds: 0, id }
}
