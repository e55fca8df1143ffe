/** Charts redraw themselves when the theme changes and take this long to settle. */
const SETTLE_MS = 450

/** Prints the page in the light theme, whatever the screen shows: charts are painted and keep their colours on paper. */
export async function printOnPaper(): Promise<void> {
  const root = document.documentElement
  if (root.classList.contains('dark')) {
    root.classList.remove('dark')
    window.addEventListener('afterprint', () => root.classList.add('dark'), { once: true })
    await new Promise((done) => setTimeout(done, SETTLE_MS))
  }
  window.print()
}
