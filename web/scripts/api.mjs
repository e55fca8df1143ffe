// Generates src/api/schema/<module>.ts from openapi/<module>.json, one file per Java module.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import openapiTS, { astToString } from 'openapi-typescript'

const from = new URL('../openapi/', import.meta.url)
const to = new URL('../src/api/schema/', import.meta.url)
for (const file of readdirSync(from).filter((name) => name.endsWith('.json'))) {
  const module = file.replace(/\.json$/, '')
  const ast = await openapiTS(JSON.parse(readFileSync(new URL(file, from), 'utf8')))
  writeFileSync(new URL(`${module}.ts`, to), `// Generated from openapi/${file} by "npm run api".\n${astToString(ast)}`)
  process.stdout.write(`${module}\n`)
}
