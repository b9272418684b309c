import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const VERSION = '0.15.7'
const folder = fileURLToPath(new URL('../../../.parley/peers/negmas/', import.meta.url))
const python = `${folder}bin/python`
const script = fileURLToPath(new URL('pareto.py', import.meta.url))

/** Installs NegMAS in an environment of its own, once. Returns why not, or null. */
export function installNegmas() {
  try {
    if (!existsSync(python)) execFileSync('python3', ['-m', 'venv', folder], { stdio: 'pipe' })
    const found = spawnSync(python, ['-m', 'pip', 'show', 'negmas'], { encoding: 'utf8' })
    if (!found.stdout.includes(`Version: ${VERSION}`))
      execFileSync(python, ['-m', 'pip', 'install', '--quiet', `negmas==${VERSION}`], { stdio: 'pipe' })
    return null
  } catch (error) {
    return `NegMAS ${VERSION} cannot be had: ${String(error.stderr ?? error.message)
      .trim()
      .split('\n')
      .at(-1)}`
  }
}

/** NegMAS's frontier of an additive table in quanta of 1e-12: `{ version, seconds, points }`, points in 0..1. */
export function negmasFrontier(space, table) {
  const width = space.offsets[space.sizes.length]
  const parties = Array.from({ length: space.parties }, (_, i) =>
    Array.from(space.sizes, (size, j) =>
      Array.from({ length: size }, (_, o) => table.contributions[i * width + space.offsets[j] + o] / 1e12),
    ),
  )
  const input = JSON.stringify({ sizes: [...space.sizes], parties })
  return JSON.parse(
    execFileSync(python, [script], { input, encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['pipe', 'pipe', 'ignore'] }),
  )
}
