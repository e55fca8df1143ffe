/** What a failed request looks like to the eye: refused (403), unreachable (no answer), or failed. */
export interface Failure {
  kind: 'refused' | 'unreachable' | 'failed'
  requestId: string
}

/** Reads the shape of a Problem without knowing the class: ui does not know HTTP. */
export function failureOf(error: unknown): Failure {
  const { status, requestId } = (error ?? {}) as { status?: unknown; requestId?: unknown }
  const kind = status === 403 ? 'refused' : status === 0 ? 'unreachable' : 'failed'
  return { kind, requestId: typeof requestId === 'string' ? requestId : '' }
}
