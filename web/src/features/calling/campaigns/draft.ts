import { hoursTrouble } from '../rules/hours'
import type { Member, Mode, PutCampaign, Settings } from './campaigns'
import { NOBODY, type Choice } from './choice'

/** A campaign in the making. */
export interface Draft {
  basics: { name: string; mode: Mode; scriptId: string; callerNumberId: string }
  choice: Choice
  members: Member[]
  /** null until the usual settings are known. */
  settings: Settings | null
}

export const STEPS = ['basics', 'customers', 'people', 'rules', 'review'] as const
export type StepName = (typeof STEPS)[number]

const SLOT = 'hongyan.campaign.draft'

export const emptyDraft = (): Draft => ({ basics: { name: '', mode: 'PROGRESSIVE', scriptId: '', callerNumberId: '' }, choice: { ...NOBODY }, members: [], settings: null })

export const keep = (draft: Draft): void => localStorage.setItem(SLOT, JSON.stringify(draft))
export const drop = (): void => localStorage.removeItem(SLOT)

/** The draft left on this device; null when there is none that can be read. */
export function kept(): Draft | null {
  try {
    const found = JSON.parse(localStorage.getItem(SLOT) ?? 'null') as Draft | null
    return found?.basics && found.choice && Array.isArray(found.members) ? { ...emptyDraft(), ...found, choice: { ...NOBODY, ...found.choice } } : null
  } catch {
    return null
  }
}

/** What is missing, step by step, as the last part of the key of its text. */
export function wrongAt(draft: Draft): Partial<Record<StepName, 'needName' | 'needView' | 'needPeople' | 'wrongHours'>> {
  return {
    ...(draft.basics.name.trim() ? {} : { basics: 'needName' as const }),
    ...(draft.choice.by === 'view' && !draft.choice.viewId ? { customers: 'needView' as const } : {}),
    ...(draft.members.length > 0 ? {} : { people: 'needPeople' as const }),
    ...(draft.settings?.hours && hoursTrouble(draft.settings.hours) ? { rules: 'wrongHours' as const } : {}),
  }
}

export function bodyOf(draft: Draft): PutCampaign {
  const { name, mode, scriptId, callerNumberId } = draft.basics
  return { name: name.trim(), mode, scriptId: scriptId || undefined, callerNumberId: callerNumberId || undefined, members: draft.members, settings: draft.settings ?? undefined }
}
