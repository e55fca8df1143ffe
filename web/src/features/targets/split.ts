/** One who gets a part; `locked` keeps `minor` as it is. */
export interface Part {
  id: string
  weight: number
  locked: boolean
  minor: number
}

/**
 * Divides minor units by largest remainder so that they add up exactly; locked parts are taken off first. Equal remainders go
 * to the smaller id, no weights at all mean equal parts: the same rule as on the server, which checks the sum again.
 */
export function split(total: number, parts: Part[]): Map<string, number> {
  const amounts = new Map(parts.map((part) => [part.id, part.minor]))
  const open = parts.filter((part) => !part.locked)
  const rest = Math.max(0, total - parts.reduce((sum, part) => sum + (part.locked ? part.minor : 0), 0))
  const even = open.every((part) => part.weight <= 0)
  const weightOf = (part: Part) => (even ? 1n : BigInt(Math.max(0, Math.round(part.weight))))
  const sum = open.reduce((all, part) => all + weightOf(part), 0n)
  const rests: { id: string; remainder: bigint }[] = []
  let left = rest
  for (const part of open) {
    const exact = BigInt(rest) * weightOf(part)
    const minor = Number(exact / sum)
    amounts.set(part.id, minor)
    left -= minor
    rests.push({ id: part.id, remainder: exact % sum })
  }
  rests.sort((a, b) => (a.remainder === b.remainder ? (a.id < b.id ? -1 : 1) : a.remainder > b.remainder ? -1 : 1))
  for (const one of rests.slice(0, left)) amounts.set(one.id, (amounts.get(one.id) ?? 0) + 1)
  return amounts
}

export const sumOf = (amounts: Iterable<number>): number => [...amounts].reduce((all, one) => all + one, 0)

/** The most one part may take: what the other locked parts leave. */
export function roomFor(total: number, parts: Part[], id: string): number {
  return Math.max(0, total - parts.filter((part) => part.locked && part.id !== id).reduce((sum, part) => sum + part.minor, 0))
}
