// Adds up, gzipped, what a browser loads before the first screen: the entry, all it imports at once,
// and the sign-in page and the shell with theirs. Fails above the budget.
import { existsSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const BUDGET = 350 * 1024
const dist = new URL('../dist/', import.meta.url)
if (!existsSync(new URL('.vite/manifest.json', dist))) {
  process.stderr.write('No build found: run "npm run build" first.\n')
  process.exit(2)
}
const manifest = JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8'))
const files = new Set(['index.html'])

function take(key) {
  const chunk = manifest[key]
  if (!chunk) throw new Error(`not in the manifest: ${key}`)
  if (files.has(chunk.file)) return
  files.add(chunk.file)
  for (const css of chunk.css ?? []) files.add(css)
  for (const next of chunk.imports ?? []) take(next)
}

for (const key of ['index.html', 'src/layout/SignInPage.vue', 'src/layout/ShellLayout.vue', 'src/layout/HomePage.vue']) take(key)
const sizes = [...files].map((file) => ({ file, gzip: gzipSync(readFileSync(new URL(file, dist)), { level: 9 }).length }))
const sum = sizes.reduce((total, one) => total + one.gzip, 0)
for (const { file, gzip } of sizes.sort((a, b) => b.gzip - a.gzip)) process.stdout.write(`${(gzip / 1024).toFixed(1).padStart(8)} kB  ${file}\n`)
process.stdout.write(`${(sum / 1024).toFixed(1).padStart(8)} kB  before the first screen (budget ${BUDGET / 1024} kB)\n`)
process.exit(sum > BUDGET ? 1 : 0)
