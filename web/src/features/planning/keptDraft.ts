/** What was typed and not saved, kept in this window for one person: another step, a reload or a fallen connection does not lose it. */
export interface Kept<I, P> {
  /** The version it was typed on; on another one it no longer fits. */
  base: number
  inputs: I
  parameters: P
}

const slot = (name: string) => `hongyan.plan.${name}`

export function keep<I, P>(name: string, draft: Kept<I, P> | null): void {
  try {
    if (draft === null) sessionStorage.removeItem(slot(name))
    else sessionStorage.setItem(slot(name), JSON.stringify(draft))
  } catch {
    // Full or forbidden: then it lasts as long as the page.
  }
}

/** What was kept on this version, or null; what was typed on another version is forgotten. */
export function keptOn<I, P>(name: string, base: number): Kept<I, P> | null {
  try {
    const found = JSON.parse(sessionStorage.getItem(slot(name)) ?? 'null') as Kept<I, P> | null
    if (found && found.base === base && found.inputs && found.parameters) return found
    keep(name, null)
  } catch {
    keep(name, null)
  }
  return null
}
