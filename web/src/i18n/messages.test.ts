import { createI18n } from 'vue-i18n'
import { describe, expect, it } from 'vitest'
import { languageOf, messages } from '.'

function flat(tree: object, path = ''): Map<string, string> {
  const found = new Map<string, string>()
  for (const [key, value] of Object.entries(tree)) {
    const here = path ? `${path}.${key}` : key
    if (typeof value === 'string') found.set(here, value)
    else for (const [inner, text] of flat(value as object, here)) found.set(inner, text)
  }
  return found
}

/** The places of a text, in each of its plural forms. */
function places(text: string): string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/g)].map((hit) => hit[1] ?? ''))].sort()
}

const zh = flat(messages.zh)
const en = flat(messages.en)

describe('both languages', () => {
  it('haveTheSameKeys', () => expect([...en.keys()].sort()).toEqual([...zh.keys()].sort()))

  it('haveTheSamePlaces', () => {
    const differing = [...zh].filter(([key, text]) => places(text).join() !== places(en.get(key) ?? '').join()).map(([key]) => key)
    expect(differing).toEqual([])
  })

  it('haveNoEmptyText', () => expect([...zh, ...en].filter(([, text]) => !text.trim()).map(([key]) => key)).toEqual([]))

  it('sayEnglishInEnglish', () => {
    const allowed = new Set(['layout.language.zh'])
    expect([...en].filter(([key, text]) => /\p{Script=Han}/u.test(text) && !allowed.has(key)).map(([key]) => key)).toEqual([])
  })

  it.each(['zh', 'en'] as const)('everyTextOf %s can be read by the message reader', (locale) => {
    const i18n = createI18n({ legacy: false, locale, messages: messages as never, missingWarn: false })
    const bare = i18n.global as unknown as { t: (key: string, values: Record<string, string>) => string }
    for (const [key, text] of locale === 'zh' ? zh : en) {
      const values = Object.fromEntries(places(text).map((name) => [name, '§']))
      expect(() => bare.t(key, values), key).not.toThrow()
    }
  })
})

it('everyTagIsOneOfTwoLanguages', () => {
  expect(['zh', 'zh-CN', 'ZH-Hant-TW', 'en', 'en-GB', 'de', ''].map(languageOf)).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en', 'en'])
})
