import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { keptIo } from '../terminal/kept-io.fixture.js'
import { printedWidth } from '../terminal/layout.js'

const run = async (args: readonly string[], columns = 100) => {
  const { io, told } = keptIo({ columns })
  const code = await main(args, io)
  return { code, ...told }
}

const EXAMPLES = new URL('../../../../examples/', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'parley-ranges-'))

const saved = (name: string, comparisons: string, more = ''): string => {
  const file = join(folder, name)
  writeFileSync(
    file,
    `parley: 1
title: A ferry
asOf: 2024-01-01
parties: [{ id: north }, { id: south }]
issues:
  - { id: toll, options: [{ id: full }, { id: half }, { id: none }], statusQuo: full }
  - { id: night, options: [{ id: rests }, { id: runs }], statusQuo: rests }
preferences:
  north:
    weights: { ranking: [toll, night] }
    values: { toll: { full: 0, half: [0.3, 0.7], none: 1 }, night: { ranking: [runs, rests] } }
    comparisons: ${comparisons}
  south:
    weights: { toll: [1, 2], night: 1 }
    values: { toll: { full: 1, half: [0.4, 0.8], none: 0 }, night: { rests: 1, runs: 0 } }
noAgreement: { north: { statusQuo: 0.2 }, south: { statusQuo: 0.4 } }
${more}`,
  )
  return file
}

const AGAINST = '[{ prefers: { toll: full }, to: { toll: none }, why: So it said. }]'

describe('parley frontier --ranges', () => {
  it('as JSON: classes, shares, provenance; the same on every run', async () => {
    const file = saved('plain.yaml', '[{ prefers: { toll: half, night: runs }, to: { toll: none, night: rests } }]')
    const args = ['frontier', file, '--samples', '200', '--outcome', 'toll=full,night=runs', '--json']
    const { code, stdout, stderr } = await run(args)
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const answer = JSON.parse(stdout)
    expect(answer).toMatchObject({ kind: 'ranges', isComplete: true, outcomes: '6', faceValue: true, withoutRoom: [] })
    expect(answer.counts.all + answer.counts.some + answer.counts.none).toBe(6)
    expect(answer.provenance).toMatchObject({ seed: 1, samples: 200 })
    // What each wants most of all.
    const classOf = (toll: string, night: string) =>
      answer.packages.find((p: { outcome: object }) => JSON.stringify(p.outcome) === JSON.stringify({ toll, night }))
    expect(classOf('none', 'runs')).toMatchObject({ efficient: 'all', share: { value: 1, error: 0 } })
    expect(classOf('full', 'rests')).toMatchObject({ efficient: 'all' })
    expect(classOf('full', 'runs')).toMatchObject({ isNamed: true })
    expect((await run(args)).stdout).toBe(stdout)
    expect((await run([...args, '--seed', '2'])).stdout).not.toBe(stdout)
  })

  it.each([80, 120])('for reading fits into %i columns', async (columns) => {
    for (const example of ['transit-strike', 'gaza-2024']) {
      const args = [
        'frontier',
        EXAMPLES + example,
        '--ranges',
        '--as-doubted',
        '--samples',
        '30',
        '--outcome',
        '',
        '--ask',
        '2',
      ]
      const { code, stdout } = await run(args, columns)
      expect(code).toBe(0)
      expect(stdout.split('\n').filter((line) => printedWidth(line) > columns)).toEqual([])
      expect(stdout).not.toMatch(/undefined|NaN|\[object|Infinity| $/m)
      expect(stdout).toMatch(/^Efficient|Efficient for all consistent preferences/m)
      expect(stdout).toContain('Utilities are as doubted')
      expect(stdout).toMatch(/^What to ask next/m)
    }
  })

  it('without samples tells classes and no shares', async () => {
    const { code, stdout } = await run(['frontier', saved('none.yaml', '[]'), '--ranges', '--samples', '0'])
    expect(code).toBe(0)
    expect(stdout).not.toContain('%')
    expect(stdout).toMatch(/^ {2}all /m)
  })

  it('says which comparison to ask for next, as the case file takes the answer', async () => {
    const file = saved('ask.yaml', '[]')
    const undecided = ['--set', 'preferences.north.values.toll={"full":0.5,"half":[0,1],"none":0.2}']
    const level = ['--set', 'preferences.south.values.toll={"full":0.5,"half":0.5,"none":0.5}']
    const known = [...undecided, ...level]
    const { code, stdout, stderr } = await run(['frontier', file, ...known, '--ask', '2', '--json'])
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { ask, counts, isComplete } = JSON.parse(stdout)
    expect({ isComplete, isExact: ask.isExact }).toEqual({ isComplete: true, isExact: true })
    expect(ask.questions.length).toBeGreaterThan(0)
    const [{ party, a, b, left }] = ask.questions
    expect(Object.keys(a)).toEqual(Object.keys(b))
    const told = await run(['frontier', file, ...known, '--ask'])
    const line = told.stdout.replace(/\s+/g, ' ').match(/preferences\.(\w+)\.comparisons: (\[.*?\])/)
    expect(line?.[1]).toBe(party)
    const pasted = `preferences.${party}.comparisons=${JSON.stringify([{ prefers: a, to: b }])}`
    const after = JSON.parse((await run(['frontier', file, ...known, '--ranges', '--set', pasted, '--json'])).stdout)
    const met = after.packages.filter((one: { share: { value: number } }) => one.share.value > 0).length
    expect(met).toBeLessThanOrEqual(left.a)
    expect(left.a).toBeLessThan(counts.all + counts.some)
    expect((await run(['frontier', file, '--ask', '0', '--json'])).stdout).toContain('"ask": null')
    expect((await run(['frontier', file, '--ask', '21'])).code).toBe(2)
  })

  it('refuses statements that contradict each other, with every path of a smallest set', async () => {
    const file = saved('against.yaml', AGAINST)
    const { code, stdout, stderr } = await run(['frontier', file, '--ranges'])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe(
      'problem: ERR_PREFERENCES_CONTRADICT preferences.north: contradictory statements: weights, values.toll.full, values.toll.none, comparisons[0] cannot all hold (one of them changed or left out; no smaller set of statements contradicts itself)\n',
    )
    expect(await run(['validate', file])).toEqual({ code: 2, stdout: '', stderr })
    const valid = await run(['validate', saved('valid.yaml', '[{ prefers: { toll: half }, to: { toll: full } }]')])
    expect(valid).toMatchObject({ code: 0, stderr: '' })
  })

  it('refuses an event that moves a ranking, an unknown option, a scenario; a record needs numbers', async () => {
    const events =
      'events: [{ id: storm, date: 2023-12-01, what: A storm., effects: [{ value: [north, night, runs], add: 0.1 }] }]\n'
    const moved = await run(['frontier', saved('moved.yaml', '[]', events), '--ranges'])
    expect(moved).toMatchObject({ code: 2, stdout: '' })
    expect(moved.stderr).toMatch(/^problem: ERR_RANKING_MOVED preferences\.north\.values\.night: .*storm.*runs/)
    const unknown = await run(['frontier', saved('plain.yaml', '[]'), '--outcome', 'toll=double'])
    expect(unknown).toMatchObject({ code: 2, stdout: '' })
    expect(unknown.stderr).toMatch(/^problem: ERR_OUTCOME_OPTION --outcome: /)
    const domain = join(folder, 'domain.xml')
    writeFileSync(
      domain,
      '<negotiation_template><utility_space><objective index="1" name="root" type="objective" etype="objective"><issue index="1" name="Price" type="discrete" etype="discrete" vtype="discrete"><item index="1" value="low"/></issue></objective></utility_space></negotiation_template>',
    )
    const scenario = await run(['frontier', domain, '--ranges'])
    expect(scenario).toMatchObject({ code: 2, stdout: '' })
    expect(scenario.stderr).toMatch(/^problem: ERR_RANGES_SCENARIO --ranges: /)
    expect(await run(['frontier', `${EXAMPLES}harbour-record`, '--ranges', '--json'])).toMatchObject({ code: 1 })
  })
})
