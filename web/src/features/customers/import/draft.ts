import type { ImportPlan } from './steps'

const slot = 'hongyan.import'

/** The wizard's unfinished plan of one import, kept on this device. */
export function draftOf(id: string): ImportPlan | null {
  try {
    const kept = JSON.parse(localStorage.getItem(slot) ?? 'null') as { id?: unknown; plan?: ImportPlan } | null
    return kept?.id === id && kept.plan && Array.isArray(kept.plan.columns) ? kept.plan : null
  } catch {
    return null
  }
}

export function keepDraft(id: string, plan: ImportPlan): void {
  localStorage.setItem(slot, JSON.stringify({ id, plan }))
}

export function dropDraft(id: string): void {
  if (draftOf(id)) localStorage.removeItem(slot)
}
