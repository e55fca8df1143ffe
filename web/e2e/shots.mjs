// Pictures of every page: accounts × routes × languages × themes × sizes, from a running program.
//   node e2e/shots.mjs --base http://127.0.0.1:8080 --accounts seller1,leader1 --password … [--company …] [--out ../shots]
//   [--only desk,customers] [--scenes] [--axe] [--once: each page as the first who may open it] [--languages zh,en] [--themes light,dark] [--sizes desk,phone]
// Ends with 1 if a page is wider than its window, says something in the console, or (with --axe) breaks a rule of WCAG 2.2 A or AA.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { breaches, tooWide } from './checks.mjs'
import { nameOf, walk } from './walk.mjs'

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: 'http://127.0.0.1:8080' },
    accounts: { type: 'string', default: 'seller1,leader1,manager1,director,reviewer,trainer,admin' },
    password: { type: 'string', default: process.env.HONGYAN_DEMO_PASSWORD ?? '' },
    company: { type: 'string', default: '' },
    out: { type: 'string', default: '../shots' },
    only: { type: 'string', default: '' },
    languages: { type: 'string', default: 'zh,en' },
    themes: { type: 'string', default: 'light,dark' },
    sizes: { type: 'string', default: 'desk,phone' },
    scenes: { type: 'boolean', default: false },
    axe: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
  },
})
const list = (text) => text.split(',').filter(Boolean)
const only = list(values.only)
mkdirSync(values.out, { recursive: true })

const taken = []
const troubles = new Set()

await walk(
  {
    base: values.base, accounts: list(values.accounts), password: values.password, company: values.company,
    languages: list(values.languages), themes: list(values.themes), sizes: list(values.sizes), scenes: values.scenes,
    wanted: (path) => only.length === 0 || only.some((part) => path.includes(part)),
    once: values.once,
  },
  async (page, at) => {
    const name = nameOf(at)
    if (at.size !== list(values.sizes)[0]) await page.waitForTimeout(120)
    await page.screenshot({ path: join(values.out, name) })
    taken.push({ name, ...at })
    for (const wide of await tooWide(page)) troubles.add(`${name}: ${wide}`)
    if (values.axe) for (const breach of await breaches(page)) troubles.add(`${name}: ${breach}`)
  },
  (trouble) => troubles.add(trouble),
)

const cells = taken.map((one) => `<figure><a href="${one.name}"><img loading="lazy" src="${one.name}" alt=""></a><figcaption>${one.who} ${one.path} ${one.scene} · ${one.language} ${one.theme} ${one.size}</figcaption></figure>`)
writeFileSync(
  join(values.out, 'index.html'),
  `<!doctype html><meta charset="utf-8"><title>Hongyan</title><style>body{font:13px system-ui;display:flex;flex-wrap:wrap;gap:12px}figure{margin:0}img{height:280px;border:1px solid #ccc}</style>${cells.join('\n')}`,
)
for (const line of troubles) process.stderr.write(`${line}\n`)
process.stdout.write(`${taken.length} pictures in ${values.out}, ${troubles.size} troubles\n`)
process.exit(troubles.size > 0 ? 1 : 0)
