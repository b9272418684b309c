import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const VERSION = '0.15.7'
const folder = fileURLToPath(new URL('../../../.parley/peers/negmas/', import.meta.url))
const python = `${folder}bin/python`
const script = fileURLToPath(new URL('ask.py', import.meta.url))

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

/**
 * Asks NegMAS about an instance: `{ version, seconds, points, … }`, points in 0..1.
 * `frontier` and `statistics` (also `welfare`, the largest sum, and `rational`, the share of outcomes at or above
 * `reserved` for all) of a space and a table in quanta of 1e-12; `vectors` of a number of parties and a list of utilities.
 */
export function askNegmas(question, space, table, reserved = null) {
  const instance = question === 'vectors' ? listed(space, table) : summed(space, table, reserved)
  return JSON.parse(
    execFileSync(python, [script, question], {
      input: JSON.stringify(instance),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    }),
  )
}

const listed = (parties, utilities) => ({
  points: Array.from({ length: utilities.length / parties }, (_, k) =>
    Array.from(utilities.subarray(k * parties, (k + 1) * parties)),
  ),
})

const summed = (space, table, reserved) => {
  const width = space.offsets[space.sizes.length]
  const parties = Array.from({ length: space.parties }, (_, i) =>
    Array.from(space.sizes, (size, j) =>
      Array.from({ length: size }, (_, o) => table.contributions[i * width + space.offsets[j] + o] / 1e12),
    ),
  )
  return { sizes: [...space.sizes], reserved, parties }
}
