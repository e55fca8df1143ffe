/** One field of a refused form: a JSON pointer and the code of what is wrong with it. */
export interface FieldError {
  pointer: string
  code: string
}

/** An answer that is not the data asked for (RFC 9457); status 0 = the server was not reached. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    readonly details: Record<string, unknown> = {},
    readonly requestId = '',
    readonly errors: FieldError[] = [],
  ) {
    super(`${status} ${code}`)
    this.name = 'Problem'
  }
}

/** Reads whatever a failed answer carried; never throws. */
export function problemOf(response: Response, body: unknown): Problem {
  const fields = body !== null && typeof body === 'object' ? (body as Record<string, unknown>) : {}
  const header = response.headers.get('X-Request-Id')
  const requestId = header ?? (typeof fields.requestId === 'string' ? fields.requestId : '')
  const code = typeof fields.code === 'string' ? fields.code : `http.${response.status}`
  const details = fields.details !== null && typeof fields.details === 'object' ? (fields.details as Record<string, unknown>) : {}
  return new Problem(response.status, code, details, requestId, Array.isArray(fields.errors) ? fields.errors : [])
}
