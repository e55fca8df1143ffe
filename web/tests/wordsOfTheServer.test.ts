import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { messages } from '@/i18n'

const SOURCES = join(__dirname, '../../app/src/main/java')

function javaFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    return entry.isDirectory() ? javaFiles(path) : entry.name.endsWith('.java') ? [path] : []
  })
}

/** Codes the program refuses with, read from its source; those put together while it runs stand in lists of their own there. */
function codes(): string[] {
  const found = new Set<string>()
  for (const text of javaFiles(SOURCES).map((path) => readFileSync(path, 'utf8'))) {
    for (const hit of text.matchAll(/new Refused\(\s*(?:[\w. ]+ == null \? )?"([a-z.-]+)"(?:\s*:\s*"([a-z.-]+)")?/g)) [hit[1], hit[2]].forEach((code) => code && found.add(code))
    if (/extends Refused/.test(text)) for (const hit of text.matchAll(/super\(\s*"([a-z]+\.[a-z.-]+)"/g)) found.add(hit[1] ?? '')
  }
  return [...found].sort()
}

function said(tree: unknown, path: string[]): boolean {
  const end = path.reduce<unknown>((at, part) => (at as Record<string, unknown> | undefined)?.[part], tree)
  return typeof end === 'string' && end.trim() !== ''
}

/** Where a page looks for the words of a code: its own first, then those everybody shares. */
function places(code: string): string[][] {
  const flat = code.replace(/[.-]/g, '_')
  const dashed = code.replaceAll('.', '-')
  return [
    ['customers', 'refused', ...code.split('.')], ['customers', 'import', 'refused', ...code.split('.'), 'what'], ['deals', 'failed', flat], ['activities', 'failed', flat], ['targets', 'failed', flat],
    ['planning', 'failed', flat.replace(/^plan_/, '')], ['pay', 'failed', flat.replace(/^pay_/, '')], ['planning', 'failed', 'territory', flat.replace(/^territory_/, '')], ['calling', 'campaigns', 'failed', flat], ['identity', 'trouble', code.replaceAll('.', '_')], ['calling', 'trouble', dashed], ['ui', 'refused', dashed],
  ]
}

/** Said before anybody can open a page: on the console. */
const STARTING = new Set(['database.url', 'database.too-old'])
/** The page of signing in has sentences of its own. */
const SIGN_IN = new Set(['sign-in.failed'])

it.each(['zh', 'en'] as const)('everyActionOfTheAuditTrailHasWordsIn %s', (language) => {
  const calls = javaFiles(SOURCES).flatMap((path) => [...readFileSync(path, 'utf8').matchAll(/audit\w*\s*\.\s*record\(([^;]*)/g)].map((hit) => hit[1] ?? ''))
  const actions = calls.flatMap((call) => [...call.matchAll(/"([a-z-]+\.[a-z.-]+)"/g)].map((hit) => hit[1] ?? ''))
  expect(actions.length).toBeGreaterThan(25)
  expect(actions.filter((action) => !said(messages[language], ['identity', 'audit', 'actions', action.replaceAll('.', '_')]))).toEqual([])
})

it('everyRefusalIsFoundInTheSource', () => expect(codes().length).toBeGreaterThan(90))

it.each(['zh', 'en'] as const)('everyRefusalHasWordsIn %s', (language) => {
  const silent = codes().filter((code) => !STARTING.has(code) && !SIGN_IN.has(code) && !places(code).some((path) => said(messages[language], path)))
  expect(silent).toEqual([])
})
