// What every page must keep to, in every language, theme and size.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Breaches of WCAG 2.2 A and AA, one line each; empty when there is none. A theme changes colours only: `colours` looks at these alone. */
export async function breaches(page, { colours = false } = {}) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE)
  return page.evaluate(
    async ([tags, only]) => {
      const runOnly = only ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags }
      const { violations } = await window.axe.run(document, { runOnly, resultTypes: ['violations'], reporter: 'v2' })
      return violations.flatMap((one) => one.nodes.slice(0, 3).map((node) => `${one.id} × ${one.nodes.length}: ${node.target.join(' ')} ${node.any[0]?.message ?? ''}`))
    },
    [RULES, colours],
  )
}

/** What sticks out sideways: the page itself, or its main part where it scrolls by itself. */
export async function tooWide(page) {
  return page.evaluate(() => {
    const found = []
    const wide = document.documentElement.scrollWidth - innerWidth
    if (wide > 0) found.push(`${wide} px too wide`)
    const main = document.getElementById('content')
    if (main && main.scrollWidth > main.clientWidth) found.push(`content ${main.scrollWidth - main.clientWidth} px too wide`)
    if (found.length) found.push(`outermost: ${outermost()}`)
    return found

    function outermost() {
      const right = (one) => one.getBoundingClientRect().right
      const far = [...document.body.querySelectorAll('*')].reduce((a, b) => (right(b) > right(a) ? b : a))
      return `${far.tagName.toLowerCase()}.${far.className} in ${far.parentElement?.className}`
    }
  })
}
