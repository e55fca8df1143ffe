// Every page of a running program, each once, as the first account that may open it: WCAG 2.2 A and AA in both languages and themes, and no page
// wider than its window in a language 40 % longer than English, on a screen or on a phone. Prints what is wrong, one line each; ends with 1 if anything is.
//   node e2e/check.mjs --base http://127.0.0.1:8080 --accounts director,seller1,admin --password … [--company …] [--only desk] [--scenes: panels and dialogs too]
import { parseArgs } from 'node:util'
import { SIZES } from './browser.mjs'
import { breaches, tooWide } from './checks.mjs'
import { walk } from './walk.mjs'

const { values } = parseArgs({
  options: {
    base: { type: 'string' }, accounts: { type: 'string' }, password: { type: 'string' }, company: { type: 'string', default: '' }, only: { type: 'string', default: '' }, scenes: { type: 'boolean', default: false },
  },
})
const list = (text) => text.split(',').filter(Boolean)
const only = list(values.only)
const began = Date.now()
const wrong = new Set()
const pages = new Set()
const say = (line) => wrong.has(line) || (wrong.add(line), process.stdout.write(`${line}\n`))

/** Words two fifths longer, on a screen and on a phone. */
async function narrow(page, where) {
  for (const size of ['desk', 'phone']) {
    await page.setViewportSize(SIZES[size])
    let found = await tooWide(page)
    // Charts follow a window's new width a moment later.
    for (let tries = 0; found.length > 0 && tries < 8; tries++) {
      await page.waitForTimeout(100)
      found = await tooWide(page)
    }
    for (const wide of found) say(`${where} ${size}: ${wide}`)
  }
  await page.setViewportSize(SIZES.desk)
}

await walk(
  {
    base: values.base, accounts: list(values.accounts), password: values.password, company: values.company, languages: ['zh', 'en', 'pseudo'], themes: ['light', 'dark'], sizes: ['desk'], scenes: values.scenes, once: true,
    wanted: (path) => only.length === 0 || only.some((part) => path.includes(part)),
  },
  async (page, { path, scene, language, theme }) => {
    pages.add(`${path} ${scene}`)
    const where = `${path}${scene ? `.${scene}` : ''} ${language} ${theme}`
    if (language !== 'pseudo') for (const breach of await breaches(page, { colours: theme === 'dark' })) say(`${where}: ${breach}`)
    else if (theme === 'light') await narrow(page, where)
  },
  (trouble) => say(trouble),
)
process.stdout.write(`${pages.size} pages and panels, ${wrong.size} wrong, ${Math.round((Date.now() - began) / 1000)} s\n`)
process.exit(wrong.size > 0 ? 1 : 0)
