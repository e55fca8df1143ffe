// What every page must keep to, in every language, theme and size.
import AxeBuilder from '@axe-core/playwright'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Breaches of WCAG 2.2 A and AA, one line each; empty when there is none. */
export async function breaches(page) {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze()
  return found.violations.map((one) => `${one.id} × ${one.nodes.length}: ${one.nodes[0].target.join(' ')}`)
}

/** What sticks out sideways: the page itself, or its main part where it scrolls by itself. */
export async function tooWide(page) {
  return page.evaluate(() => {
    const found = []
    const wide = document.documentElement.scrollWidth - innerWidth
    if (wide > 0) found.push(`${wide} px too wide`)
    const main = document.getElementById('content')
    if (main && main.scrollWidth > main.clientWidth) found.push(`content ${main.scrollWidth - main.clientWidth} px too wide`)
    return found
  })
}
