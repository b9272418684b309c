import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { caseJsonSchema } from '../dist/index.js'

// Writes schema/case.schema.json from the built package, where it differs. `--check` only says whether it does.
const file = new URL('../schema/case.schema.json', import.meta.url)
const text = `${JSON.stringify(caseJsonSchema(), null, 2)}\n`
const isFresh = existsSync(file) && readFileSync(file, 'utf8') === text
if (!isFresh && process.argv.includes('--check')) {
  console.error('problem: stale schema/case.schema.json (run node packages/model/scripts/write-schema.mjs)')
  process.exit(1)
}
if (!isFresh) writeFileSync(file, text)
