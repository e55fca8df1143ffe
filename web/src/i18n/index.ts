import { nextTick } from 'vue'
import { createI18n } from 'vue-i18n'
import * as activities from '@/features/activities/messages'
import * as calling from '@/features/calling/messages'
import * as customers from '@/features/customers/messages'
import * as deals from '@/features/deals/messages'
import * as identity from '@/features/identity/messages'
import * as insight from '@/features/insight/messages'
import * as pay from '@/features/pay/messages'
import * as planning from '@/features/planning/messages'
import * as targets from '@/features/targets/messages'
import * as layout from '@/layout/messages'
import * as ui from '@/ui/messages'
import { datetimeFormats, numberFormats } from './formats'

export type Language = 'zh' | 'en'
export const LANGUAGES: readonly Language[] = ['zh', 'en']

const parts = [ui, layout, identity, customers, activities, deals, calling, targets, planning, pay, insight]

/** Every message of every part; each part owns one root key. */
export const messages = {
  zh: Object.assign({}, ...parts.map((part) => part.zh)) as Record<string, never>,
  en: Object.assign({}, ...parts.map((part) => part.en)) as Record<string, never>,
}

export const i18n = createI18n({
  legacy: false,
  locale: remembered(),
  fallbackLocale: 'zh',
  messages: messages as unknown as Record<Language, Record<string, string>>,
  datetimeFormats,
  numberFormats,
})

/** The language to greet a stranger in: what this device last used, else the browser's. */
export function remembered(): Language {
  const kept = typeof localStorage === 'undefined' ? null : localStorage.getItem('hongyan.language')
  return languageOf(kept ?? (typeof navigator === 'undefined' ? 'zh' : navigator.language))
}

/** Any tag the server or browser gives, to one of the two we speak; unknown tags read English. */
export function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en'
}

/** Changes every text at once and remembers the choice on this device. */
export async function setLanguage(tag: string): Promise<void> {
  const language = languageOf(tag)
  i18n.global.locale.value = language
  localStorage.setItem('hongyan.language', language)
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
  await nextTick()
}
