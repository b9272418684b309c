import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { printedWidth } from './layout.js'

const EXAMPLES = new URL('../../../../examples/', import.meta.url).pathname

/** What a command prints, in this process: few samples, no worker threads. */
const print = async (args: readonly string[], columns: number): Promise<string> => {
  let out = ''
  const stdout = (text: string) => {
    out += text
  }
  await main(args, { stdout, stderr: stdout, color: false, progress: false, columns })
  return out
}

const COMMANDS = (folder: string): readonly (readonly string[])[] => [
  ['diagnose', folder, '--samples', '60'],
  ['diagnose', folder, '--samples', '0'],
  ['timeline', folder, '--samples', '10'],
  ['frontier', folder],
  ['frontier', folder, '--face-value', '--all', '--definitions', 'negmas'],
  ['evaluate', folder, '--outcome', ''],
  ['improve', folder, '--outcome', ''],
]

describe.each(['gaza-2024', 'transit-strike', 'three-river-basin', 'harbour-record'])('%s', (example) => {
  it.each([80, 120])('fits into %i columns', async (columns) => {
    for (const args of COMMANDS(EXAMPLES + example)) {
      const out = await print(args, columns)
      const wide = out.split('\n').filter((line) => printedWidth(line) > columns)
      expect({ args, wide }).toEqual({ args, wide: [] })
      expect(out).not.toMatch(/undefined|NaN|\[object|Infinity| $/m)
    }
  })
})

describe('a record in words', () => {
  const record = `${EXAMPLES}harbour-record`
  const changesIn = (out: string) => out.match(/^What changed.*\n(?: {2}.*\n)+/m)?.[0] ?? ''

  it('tells the latest changes, and on request all after a day', async () => {
    const latest = changesIn(await print(['diagnose', record], 100))
    expect(latest.match(/^ {2}\d/gm)).toHaveLength(12)
    expect(latest).toMatch(/… and \d+ earlier; --since DATE/)
    const since = changesIn(await print(['diagnose', record, '--since', '2025-09-11'], 100))
    expect(since.match(/^ {2}[-\d]+/gm)).toEqual([
      '  2025-09-15',
      '  2025-09-13',
      '  2025-09-12',
      '  2025-09-12',
      '  2025-09-12',
    ])
    expect(since).toContain('Association of Visiting Trawlers: accepts until eleven at night')
    const none = changesIn(await print(['diagnose', record, '--since', '2025-09-15'], 100))
    expect(none).toContain('Nothing became known after that day.')
    const json = JSON.parse(await print(['diagnose', record, '--since', '2025-09-11', '--json'], 100))
    expect(json.record.since).toBe('2025-09-11')
    expect(json.record.changes).toHaveLength(5)
  })

  it('has no changes to tell of a case with judgements', async () => {
    const out = await print(['diagnose', `${EXAMPLES}transit-strike`, '--since', '2025-01-01'], 100)
    expect(out).toMatch(/^problem: ERR_ARGUMENT --since: /)
  })
})

describe('a diagnosis in words', () => {
  it('asks for no discount where nothing is to be gained by breaking, or nothing was assessed', async () => {
    const out = await print(['diagnose', `${EXAMPLES}three-river-basin`, '--samples', '0'], 100)
    const holding = out.slice(out.indexOf('Would it hold'))
    expect(holding).toContain('nothing to gain')
    expect(holding).toContain('not assessed')
    expect(holding).not.toContain('discount of 0.00')
  })

  it('tells the threshold from what the number is now', async () => {
    const out = await print(['diagnose', `${EXAMPLES}gaza-2024`, '--samples', '0'], 100)
    const section = out.slice(out.indexOf('\nThresholds'), out.indexOf('\nSensitivity'))
    const rows = [...section.matchAll(/^ {2}(\S+\.\S+) +(\S+) {2,}(\S+)/gm)]
    expect(rows.length).toBeGreaterThan(3)
    for (const [, , now, at] of rows) expect(at).not.toBe(now)
  })

  it('shows five judgements that go with the distance, the strongest first', async () => {
    const out = await print(['diagnose', `${EXAMPLES}transit-strike`, '--samples', '200'], 100)
    const section = out.slice(out.indexOf('\nSensitivity'), out.indexOf('\nWould it hold'))
    const correlations = [...section.matchAll(/ [+−](\d\.\d\d)(?: |$)/gm)].map((match) => Number(match[1]))
    expect(correlations).toHaveLength(5)
    expect(correlations).toEqual(correlations.toSorted((a, b) => b - a))
  })

  it('draws no bar for a cause of 0.00', async () => {
    const out = await print(['diagnose', `${EXAMPLES}three-river-basin`, '--samples', '0'], 100)
    expect(out).toMatch(/^ {2}situation +0\.00 +│$/m)
  })
})
