import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../steps.mjs'

/** Where the modules lie while they run: inside the checkout, so that `@parley/…` is found. */
const FOLDER = join(ROOT, '.parley/docs')

const CHECK = `const check = (value, expected, line) => {
  const found = typeof value === 'string' ? value : JSON.stringify(value)
  if (found !== expected) throw new Error(\`line \${line}: \${found} instead of \${expected}\`)
}
`

/** Runs a block that imports from `@parley/…`; what stands behind an expression, \`f(x) // 3\`, must be its value. */
export const runModule = (lines) => {
  const checked = lines.map((line, k) => {
    const match = line.match(/^(?!\s*(?:import|export|const|let|return|if|for|[/}]))(.+?);? \/\/ (.+)$/)
    return match ? `check(${match[1]}, ${JSON.stringify(match[2])}, ${k + 1})` : line
  })
  mkdirSync(FOLDER, { recursive: true })
  const file = join(FOLDER, 'block.mjs')
  writeFileSync(file, CHECK + checked.join('\n'))
  const { status, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  return status === 0 ? null : (stderr.match(/^\w*Error: .+$/m)?.[0] ?? stderr)
}
