// One walk through every page of a running program: as whom, where, in which language, theme and size, and what is opened there.
import { SIZES, open, signIn } from './browser.mjs'

/** Pages that no rail names; the ids come from what the person sees. */
const BESIDE = ['/preferences', '/refused', '/no-such-page']

/** What else a page can show, by what is pressed on it. Only what changes nothing in the books. */
const CREATE = 'header.head .actions .el-button--primary:not(.is-disabled)'
const SCENES = {
  row: { wants: '[data-row]', act: async (page) => page.locator('[data-row]').first().click({ position: { x: 120, y: 12 } }) },
  new: { wants: CREATE, at: /^\/(customers|projects|orders|lines|plans\/\w+|settings\/\w+)$/, act: async (page) => page.locator(CREATE).first().click() },
}
const EVERYWHERE = {
  keys: async (page) => page.keyboard.press('Shift+?'),
  palette: async (page) => page.keyboard.press('Control+k'),
  person: async (page) => page.locator('button.person').click(),
}

/** The language of the account, as the person would choose it; what the page shows follows at the next load. */
export async function speak(page, language) {
  await page.evaluate(async (tag) => {
    const { csrfToken } = await (await fetch('/api/session')).json()
    const answer = await fetch('/api/session/language', {
      method: 'PUT', headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': csrfToken }, body: JSON.stringify({ language: tag }),
    })
    if (!answer.ok) throw new Error(`language: ${answer.status}`)
    localStorage.setItem('hongyan.language', tag)
  }, language)
}

/** Everything this person may open: the rail, what stands beside it, and the first of what has an address of its own. */
export async function pagesOf(page) {
  await page.locator('nav').first().waitFor({ state: 'attached' })
  const rail = await page.locator('nav a[href^="/"]').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  const found = [...new Set(rail)].filter((path) => path !== '/')
  const more = await page.evaluate(async () => {
    const session = await (await fetch('/api/session')).json()
    const scripts = session.permissions.includes('scripts.read') ? await (await fetch('/api/scripts')).json() : []
    const script = (Array.isArray(scripts) ? scripts : (scripts.rows ?? []))[0]
    return [...(session.permissions.includes('campaigns.write') ? ['/campaigns/new'] : []), ...(script ? [`/scripts/${script.id}`] : [])]
  })
  return [...found, ...more, ...BESIDE]
}

const underWay = new WeakMap()

/** Counts what a page has asked for and not yet got; the stream of events never ends and is left out. */
export function follow(page) {
  const asked = new Set()
  underWay.set(page, asked)
  page.on('request', (one) => one.resourceType() !== 'eventsource' && !one.url().includes('/api/events') && asked.add(one))
  for (const end of ['requestfinished', 'requestfailed']) page.on(end, (one) => asked.delete(one))
  page.on('framenavigated', (frame) => frame === page.mainFrame() && asked.clear())
}

/** A page once it stands still: nothing asked for, nothing grey. */
export async function settle(page) {
  const asked = underWay.get(page)
  const latest = Date.now() + 5000
  for (let quiet = 0; quiet < 3 && Date.now() < latest; quiet = asked.size === 0 ? quiet + 1 : 0) await page.waitForTimeout(70)
  await page.waitForFunction(() => !document.querySelector('.el-skeleton, [aria-busy=true]'), null, { timeout: 3000 }).catch(() => {})
}

export function nameOf({ who, path, scene, language, theme, size }) {
  const place = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'one').replace(/^\/|\/$/g, '').replace(/[^\w-]+/g, '-') || 'home'
  return `${who}_${place}${scene ? `.${scene}` : ''}_${language}_${theme}_${size}.png`
}

function scenesOf(wanted, last) {
  if (!wanted) return []
  return [...Object.entries(SCENES), ...(last ? Object.entries(EVERYWHERE).map(([name, act]) => [name, { act }]) : [])]
}

async function views(page, at, options, see) {
  for (const size of options.sizes) {
    await page.setViewportSize(SIZES[size])
    for (const theme of options.themes) {
      await page.emulateMedia({ colorScheme: theme })
      await page.waitForTimeout(options.pause)
      await see(page, { ...at, theme, size })
    }
  }
  await page.setViewportSize(SIZES[options.sizes[0]])
  await page.emulateMedia({ colorScheme: options.themes[0] })
}

async function walkOne(page, who, language, options, see) {
  const paths = (await pagesOf(page)).filter((path) => options.wanted(path, who))
  for (const path of paths) {
    await page.goto(options.base + path, { waitUntil: 'load' })
    await settle(page)
    await views(page, { who, path, scene: '', language }, options, see)
    for (const [scene, { wants, at, act }] of scenesOf(options.scenes, path === '/preferences')) {
      if ((at && !at.test(path)) || (wants && (await page.locator(wants).count()) === 0)) continue
      await act(page)
      await settle(page)
      await views(page, { who, path, scene, language }, options, see)
      await page.goto(options.base + path, { waitUntil: 'load' })
      await settle(page)
    }
  }
}

/**
 * Calls `see(page, { who, path, scene, language, theme, size })` once for each thing to look at; `told` hears what pages say went wrong.
 * options: base, accounts, password, company, languages, themes, sizes, wanted(path, who), scenes, pause
 */
export async function walk(options, see, told) {
  const browser = await open()
  try {
    for (const who of ['', ...options.accounts]) {
      const context = await browser.newContext({ viewport: SIZES[options.sizes[0]], colorScheme: options.themes[0], reducedMotion: 'reduce', timezoneId: 'Asia/Shanghai' })
      const page = await context.newPage()
      follow(page)
      page.on('pageerror', (error) => told(`${who || 'stranger'} ${page.url()}: ${error.message}`))
      page.on('console', (line) => line.type() === 'error' && !/401|favicon/.test(line.text()) && told(`${who || 'stranger'} ${page.url()}: ${line.text()}`))
      if (who) await signIn(page, options.base, { login: who, password: options.password, company: options.company })
      for (const language of options.languages) {
        if (who) {
          await speak(page, language)
          await page.goto(`${options.base}/preferences`)
          await settle(page)
          await walkOne(page, who, language, options, see)
        } else if (options.wanted('/sign-in', who)) {
          await page.goto(`${options.base}/sign-in`)
          await page.evaluate((tag) => localStorage.setItem('hongyan.language', tag), language)
          await page.goto(`${options.base}/sign-in`)
          await settle(page)
          await views(page, { who: 'stranger', path: '/sign-in', scene: '', language }, options, see)
        }
      }
      if (who) await speak(page, options.languages[0])
      await context.close()
    }
  } finally {
    await browser.close()
  }
}
