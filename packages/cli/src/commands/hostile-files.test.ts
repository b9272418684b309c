import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { keptIo } from '../terminal/kept-io.fixture.js'

const SHARED = fileURLToPath(new URL('../../../../../shared/scenarios/', import.meta.url))
const hasShared = existsSync(SHARED)
if (!hasShared) console.log(`skipped: no scenarios of other programs at ${SHARED}`)

/** A real scenario of each format. */
const SCENARIOS = [
  'negmas/anac/y2012/AcquisitionA',
  'negmas/testdata/Laptop',
  'geniusweb-anl2022/domain28',
  'negolog/domain13',
  'negmas-app/anac2020/Fitness',
]

const run = async (...args: readonly string[]) => {
  const { io, told } = keptIo()
  const start = process.cpuUsage()
  const code = await main(args, io)
  return { code, ...told, ms: process.cpuUsage(start).user / 1000 }
}

const NUMBER = /-?\b\d+(?:\.\d+)?\b/g
const WORD = /[A-Za-z_]{3,}/g

/** The `k`-th of what a pattern finds, put in another's place. */
const replaced = (text: string, pattern: RegExp, k: number, by: (found: string) => string): string => {
  const found = [...text.matchAll(pattern)]
  const one = found[k % found.length]
  return one === undefined ? text : text.slice(0, one.index) + by(one[0]) + text.slice(one.index + one[0].length)
}

const lineTwice = (text: string, k: number): string => {
  const lines = text.split('\n')
  return lines.toSpliced(k % lines.length, 0, lines[k % lines.length]!).join('\n')
}

const FAULTS: Readonly<Record<string, (text: string, k: number) => string>> = {
  'cut short': (text, k) => text.slice(0, k % text.length),
  ...Object.fromEntries(
    ['NaN', '1e999', '-1', '"x"', 'null', '[1]', '{"a":1}', '', '1e308'].map((value) => [
      `a number as ${value}`,
      (text: string, k: number) => replaced(text, NUMBER, k, () => value),
    ]),
  ),
  'a key renamed': (text, k) => replaced(text, WORD, k, (found) => `${found}Q`),
  'a key as __proto__': (text, k) => replaced(text, WORD, k, () => '__proto__'),
  'a line twice': lineTwice,
  'a stray character': (text, k) =>
    text.slice(0, k % text.length) + '<>"{}[]:,&\u0000\u202e'[k % 12] + text.slice(k % text.length),
}

/** What leaves a text's content as it is. */
const DISGUISES: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'line ends of Windows': (text) => Buffer.from(text.replace(/\r?\n/g, '\r\n')),
  'a byte order mark': (text) => Buffer.from(`\uFEFF${text}`),
  'UTF-16': (text) => Buffer.from(`\uFEFF${text.replace(/ encoding="[^"]*"/, '')}`, 'utf16le'),
}

const dataOf = (folder: string) =>
  readdirSync(join(SHARED, folder)).filter((name) => /^[^_].*\.(xml|json|ya?ml)$/i.test(name))

const withFile = (folder: string, name: string, content: string | Uint8Array): string => {
  const copy = mkdtempSync(join(tmpdir(), 'parley-hostile-'))
  for (const file of dataOf(folder)) copyFileSync(join(SHARED, folder, file), join(copy, file))
  writeFileSync(join(copy, name), content)
  return copy
}

const answerOf = (stdout: string) => {
  const { ms: _, provenance: __, ...answer } = JSON.parse(stdout)
  return answer
}

describe.skipIf(!hasShared).each(SCENARIOS)('%s with a fault', (folder) => {
  const names = () => dataOf(folder).filter((name) => !/^specials|^specs|pareto/.test(name))

  it('is told with its place, quickly, or read as another scenario of finite numbers', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(), fc.constantFrom(...Object.keys(FAULTS)), fc.nat(1_000_000), async (file, fault, k) => {
        const name = names()[file % names().length]!
        const content = FAULTS[fault]!(readFileSync(join(SHARED, folder, name), 'utf8'), k)
        const { code, stdout, stderr, ms } = await run('frontier', withFile(folder, name, content), '--json')
        expect([0, 2]).toContain(code)
        expect(ms).toBeLessThan(5_000)
        if (code === 0) {
          for (const { utilities } of answerOf(stdout).frontier) expect(utilities.every(Number.isFinite)).toBe(true)
          return
        }
        expect(stdout).toBe('')
        for (const line of stderr.trimEnd().split('\n')) {
          expect(line).toMatch(/^problem: ERR_[A-Z_]+ \S.*: .+ \([^\n]+\)$/)
          expect(line).not.toMatch(/ERR_INTERNAL|undefined|\[object/)
        }
      }),
      { numRuns: 40 },
    )
  })

  it.each(Object.keys(DISGUISES))('%s makes no difference', async (disguise) => {
    const [name] = names()
    const content = DISGUISES[disguise]!(readFileSync(join(SHARED, folder, name!), 'utf8').replace(/^\uFEFF/, ''))
    const [plain, disguised] = await Promise.all([
      run('frontier', join(SHARED, folder), '--json'),
      run('frontier', withFile(folder, name!, content), '--json'),
    ])
    // A folder without the domain's file name is named after it all the same.
    expect({ ...answerOf(disguised.stdout), scenario: '' }).toEqual({ ...answerOf(plain.stdout), scenario: '' })
  })
})
