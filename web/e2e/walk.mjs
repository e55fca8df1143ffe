// One walk through every page of a running program: as whom, where, in which language, theme and size, and what is opened there.
import { SIZES, open, signIn } from './browser.mjs'

/** Pages that no rail names. */
const BESIDE = ['/preferences', '/refused', '/no-such-page']

/** What else a page can show, by what is pressed on it. Only what changes nothing in the books. */
const CREATE = 'header.head .actions .el-button--primary:not(.is-disabled)'
const SCENES = {
  row: { wants: '[data-row]', act: async (page) => page.locator('[data-row]').first().click({ position: { x: 120, y: 12 } }) },
  new: { wants: CREATE, at: /^\/(customers|projects|orders|lines|plans\/\w+|settings\/\w+)$/, act: async (page) => page.locator(CREATE).first().click() },
  keys: { at: /^\/preferences$/, act: async (page) => page.keyboard.press('Shift+?') },
  palette: { at: /^\/preferences$/, act: async (page) => page.keyboard.press('Control+k') },
  person: { at: /^\/preferences$/, act: async (page) => page.locator('button.person').click() },
}

const underWay = new WeakMap()

/** Counts what a page has asked for and not yet got; the stream of events never ends and is left out. */
function follow(page) {
  const asked = new Set()
  underWay.set(page, asked)
  page.on('request', (one) => one.resourceType() !== 'eventsource' && asked.add(one))
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (one) => asked.delete(one))
  page.on('framenavigated', (frame) => frame === page.mainFrame() && asked.clear())
}

/** Runs in the page: nothing moves, so that no colour is looked at half-way. A sheet of its own: the page's policy forbids written styles. */
function stand() {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important; }')
  document.adoptedStyleSheets = [sheet]
}

/** A page once it stands still: nothing asked for, nothing grey. */
async function settle(page) {
  const asked = underWay.get(page)
  const latest = Date.now() + 5000
  for (let quiet = 0; quiet < 2 && Date.now() < latest; quiet = asked.size === 0 ? quiet + 1 : 0) await page.waitForTimeout(50)
  await page.waitForFunction(() => !document.querySelector('.el-skeleton, [aria-busy=true]'), null, { timeout: 3000 }).catch(() => {})
}

/** Another page without a new load, as a click on a link does it. */
async function visit(page, path) {
  await page.evaluate((to) => document.querySelector('#app').__vue_app__.config.globalProperties.$router.push(to), path)
  await settle(page)
}

/** The same page in another language; `pseudo` is English two fifths longer. */
export async function speak(page, language) {
  await page.evaluate(async (tag) => {
    const app = document.querySelector('#app').__vue_app__
    const i18n = app._context.provides[app.__VUE_I18N_SYMBOL__].global
    const longer = (text) => text.replace(/\{[^}]*\}|@[.:\w]+|[aeiou]/g, (part) => (part.length === 1 ? part + part : part)) + ' ii'.repeat(Math.ceil(text.length / 40))
    const stretch = (tree) => Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, typeof value === 'string' ? value.split(' | ').map(longer).join(' | ') : stretch(value)]))
    if (tag === 'pseudo' && !i18n.availableLocales.includes('pseudo')) {
      i18n.setLocaleMessage('pseudo', stretch(i18n.getLocaleMessage('en')))
      i18n.setDateTimeFormat('pseudo', i18n.getDateTimeFormat('en'))
      i18n.setNumberFormat('pseudo', i18n.getNumberFormat('en'))
    }
    i18n.locale.value = tag
    document.documentElement.lang = tag === 'zh' ? 'zh-CN' : 'en'
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
  }, language)
}

/** Everything this person may open: the rail, what stands beside it, and the first of what has an address of its own. */
async function pagesOf(page) {
  await page.locator('nav').first().waitFor({ state: 'attached' })
  const rail = await page.locator('nav a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const more = await page.evaluate(async () => {
    const session = await (await fetch('/api/session')).json()
    const scripts = session.permissions.includes('scripts.read') ? await (await fetch('/api/scripts')).json() : []
    return [...(session.permissions.includes('campaigns.write') ? ['/campaigns/new'] : []), ...scripts.slice(0, 1).map((script) => `/scripts/${script.id}`)]
  })
  return [...new Set(rail)].filter((path) => path !== '/').concat(more, BESIDE)
}

export function nameOf({ who, path, scene, language, theme, size }) {
  const place = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'one').replace(/^\/|\/$/g, '').replace(/[^\w-]+/g, '-') || 'home'
  return `${who}_${place}${scene ? `.${scene}` : ''}_${language}_${theme}_${size}.png`
}

/** What stands there now, in every language, theme and size. */
async function views(page, at, { languages, themes, sizes, see }) {
  for (const language of languages) {
    await speak(page, language)
    for (const size of sizes) {
      if (sizes.length > 1) await page.setViewportSize(SIZES[size])
      for (const theme of themes) {
        await page.emulateMedia({ colorScheme: theme })
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 30)))))
        await see(page, { ...at, language, theme, size })
      }
    }
  }
  if (sizes.length > 1) await page.setViewportSize(SIZES[sizes[0]])
}

async function walkAs(page, who, options) {
  await page.waitForFunction(() => document.querySelector('nav a[href^="/"]'))
  const paths = (await pagesOf(page)).filter((path) => options.wanted(path, who) && !(options.once && options.seen.has(path)))
  for (const path of paths) {
    options.seen.add(path)
    await visit(page, path)
    await views(page, { who, path, scene: '' }, options)
    for (const [scene, { wants, at, act }] of options.scenes ? Object.entries(SCENES) : []) {
      if ((at && !at.test(path)) || (wants && (await page.locator(wants).count()) === 0)) continue
      await act(page)
      await settle(page)
      await views(page, { who, path, scene }, options)
      await page.goto(options.base + path, { waitUntil: 'load' })
      await settle(page)
    }
  }
}

/**
 * Calls `see(page, { who, path, scene, language, theme, size })` once for each thing to look at; `told` hears what pages say went wrong.
 * options: base, accounts, password, company, languages, themes, sizes, wanted(path, who), scenes, once (each path only as the first who may open it)
 */
export async function walk(given, see, told) {
  const options = { ...given, see, seen: new Set() }
  const browser = await open()
  try {
    for (const who of ['', ...options.accounts]) {
      const context = await browser.newContext({ viewport: SIZES[options.sizes[0]], colorScheme: options.themes[0], reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' })
      await context.addInitScript(stand)
      const page = await context.newPage()
      follow(page)
      page.on('pageerror', (error) => told(`${who || 'stranger'} ${page.url()}: ${error.message}`))
      page.on('console', (line) => line.type() === 'error' && !/401|favicon/.test(line.text()) && told(`${who || 'stranger'} ${page.url()}: ${line.text()}`))
      if (who) {
        await signIn(page, options.base, { login: who, password: options.password, company: options.company })
        await walkAs(page, who, options)
      } else if (options.wanted('/sign-in', who)) {
        await page.goto(`${options.base}/sign-in`)
        await settle(page)
        await views(page, { who: 'stranger', path: '/sign-in', scene: '' }, options)
      }
      await context.close()
    }
  } finally {
    await browser.close()
  }
}
