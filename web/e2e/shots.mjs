// Pictures of every page: accounts × routes × languages × themes × sizes, from a running program.
//   node e2e/shots.mjs --base http://127.0.0.1:8080 --accounts seller1,leader1 --password … [--company …] [--out shots] [--only desk,customers]
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { open, pagesOf, signIn, SIZES } from './browser.mjs'

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:8080' },
    accounts: { type: 'string', default: '' },
    password: { type: 'string', default: process.env.HONGYAN_DEMO_PASSWORD ?? '' },
    company: { type: 'string', default: '' },
    out: { type: 'string', default: '../shots' },
    only: { type: 'string', default: '' },
    languages: { type: 'string', default: 'zh,en' },
    themes: { type: 'string', default: 'light,dark' },
    axe: { type: 'boolean', default: false },
  },
})
const only = values.only.split(',').filter(Boolean)
const wanted = (path) => only.length === 0 || only.some((part) => path.includes(part))
const accounts = values.accounts.split(',').filter(Boolean)
mkdirSync(values.out, { recursive: true })

const taken = []
const troubles = []
const browser = await open()

async function shoot(page, who, path, language, theme, size) {
  await page.goto(values.base + path, { waitUntil: 'load' })
  await page.waitForLoadState('networkidle', { timeout: 3000 }).catch(() => {})
  await page.waitForTimeout(250)
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  const name = `${who}_${path.replace(/^\/|\/$/g, '').replace(/[^\w-]+/g, '-') || 'home'}_${language}_${theme}_${size}.png`
  await page.screenshot({ path: join(values.out, name) })
  if (overflow > 0) troubles.push(`${name}: ${overflow} px too wide`)
  if (values.axe) {
    const { default: AxeBuilder } = await import('@axe-core/playwright')
    const found = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']).analyze()
    for (const one of found.violations) troubles.push(`${name}: ${one.id} × ${one.nodes.length}: ${one.nodes[0].target.join(' ')}`)
  }
  taken.push({ name, who, path, language, theme, size })
}

for (const language of values.languages.split(',')) {
  for (const theme of values.themes.split(',')) {
    for (const size of Object.keys(SIZES)) {
      for (const who of ['', ...accounts]) {
        const context = await browser.newContext({
          viewport: SIZES[size], colorScheme: theme, locale: language === 'zh' ? 'zh-CN' : 'en-GB', isMobile: size === 'phone', hasTouch: size === 'phone',
        })
        await context.addInitScript(([tag, look]) => {
          localStorage.setItem('hongyan.language', tag)
          localStorage.setItem('hongyan.theme', look)
        }, [language, theme])
        const page = await context.newPage()
        page.on('pageerror', (error) => troubles.push(`${who || 'stranger'}: ${error.message}`))
        page.on('console', (line) => line.type() === 'error' && !/401|favicon/.test(line.text()) && troubles.push(`${who || 'stranger'}: ${line.text()}`))
        if (!who) {
          if (wanted('/sign-in')) await shoot(page, 'stranger', '/sign-in', language, theme, size)
        } else {
          await signIn(page, values.base, { login: who, password: values.password, company: values.company, language })
          for (const path of await pagesOf(page)) if (wanted(path)) await shoot(page, who, path, language, theme, size)
        }
        await context.close()
      }
    }
  }
}
await browser.close()

const cells = taken.map((one) => `<figure><a href="${one.name}"><img loading="lazy" src="${one.name}" alt=""></a><figcaption>${one.who} ${one.path} · ${one.language} ${one.theme} ${one.size}</figcaption></figure>`)
writeFileSync(
  join(values.out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Hongyan</title><style>body{font:13px system-ui;display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{height:280px;border:1px solid #ccc}</style>${cells.join('\n')}`,
)
for (const line of [...new Set(troubles)]) process.stderr.write(`${line}\n`)
process.stdout.write(`${taken.length} pictures in ${values.out}, ${new Set(troubles).size} troubles\n`)
process.exit(troubles.length > 0 ? 1 : 0)
