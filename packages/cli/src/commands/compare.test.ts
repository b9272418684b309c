import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Comparison, Diagnosis } from '@parley/engine'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { keptIo } from '../terminal/kept-io.fixture.js'

const run = async (...args: readonly string[]) => {
  const { io, told } = keptIo()
  const code = await main(args, io)
  return { code, ...told }
}

const folder = mkdtempSync(join(tmpdir(), 'parley-compare-'))
const saved = (name: string, content: string): string => {
  const file = join(folder, name)
  writeFileSync(file, content)
  return file
}

/** The distance is min(0.2, s − 0.4) for south's status quo s; the conflict follows the utilities. */
const FERRY = `parley: 1
title: The ferry
asOf: 2024-06-01
parties: [{ id: north, name: Northbank }, { id: south }]
issues:
  - { id: ferry, name: Ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
preferences:
  north: { weights: { ferry: 1 }, values: { ferry: { stops: 0, runs: 1 } } }
  south: { weights: { ferry: 1 }, values: { ferry: { stops: 1, runs: 0.4 } } }
noAgreement:
  north: { statusQuo: [0.1, 0.3] }
  south: { statusQuo: 0.5 }
events:
  - { id: storm, date: 2024-05-01, what: A storm., effects: [{ statusQuo: south, add: 0.05 }] }
levers:
  - { id: subsidy, what: A subsidy., cost: 1, effects: [{ value: [south, ferry, runs], add: 0.3 }] }
conflict:
  decisionMakers:
    - { id: north, options: [{ id: hire, name: Hire a boat, sets: { ferry: runs } }], preferences: { utilities: true } }
    - { id: south, options: [{ id: block, name: Block the pier }], preferences: { utilities: true } }
  statusQuo: []
`
const WHAT_IFS = `whatIf:
  - { id: paid, name: Paid for, changes: [{ lever: subsidy }] }
  - { id: calm, why: Nobody can know., changes: [{ without: storm }, { set: levers.subsidy.effects.0.add, to: 0.4 }] }
`
const ferry = saved('ferry.yaml', FERRY + WHAT_IFS)

const compared = (stdout: string) => {
  const comparison = JSON.parse(stdout) as Comparison
  if (comparison.kind !== 'comparison') throw new Error(comparison.kind)
  return comparison
}

describe('parley compare', () => {
  it('holds every what-if against the case, as the diagnosis of the lever has it', async () => {
    const { code, stdout, stderr } = await run('compare', ferry, '--json', '--samples', '100')
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
    const { base, whatIfs } = compared(stdout)
    expect(base.distance.value).toBeCloseTo(0.15, 12)
    const diagnosed = await run('diagnose', ferry, '--json', '--samples', '100')
    const [subsidy] = (JSON.parse(diagnosed.stdout) as Diagnosis).levers
    expect(whatIfs.map(({ whatIf, side }) => [whatIf.id, side.distance.value])).toEqual([
      ['paid', subsidy!.distance],
      ['calm', expect.closeTo(0.1, 12)],
    ])
    expect(whatIfs[1]?.inert).toEqual([1])
    expect(whatIfs[0]?.side.stability?.follows).toBe(true)
  })

  it('takes some of them, in the order given, and the changes of --set and --at to all sides', async () => {
    const { stdout } = await run(
      ...['compare', ferry, 'calm', 'paid', '--json', '--samples', '0'],
      ...['--at', '2024-04-01', '--set', 'noAgreement.south.statusQuo=0.6'],
    )
    const { asOf, base, whatIfs } = compared(stdout)
    expect(asOf).toBe('2024-04-01')
    expect(base.distance.value).toBeCloseTo(0.2, 12)
    expect(whatIfs.map(({ whatIf }) => whatIf.id)).toEqual(['calm', 'paid'])
    // The storm is still to come.
    expect(whatIfs[0]?.inert).toEqual([0, 1])
    expect(whatIfs[0]?.shift.distance.value).toBe(0)
  })

  it('tells in a table what each changes, every figure with its range, and what each package and state then is', async () => {
    const { stdout } = await run('compare', ferry, '--samples', '100')
    for (const text of [
      'A  Paid for',
      'pulled: A subsidy',
      'B  calm',
      'Nobody can know.',
      'without: A storm',
      'changes nothing on this date',
      'nearer in',
      'no agreement, Northbank',
      'worth to Northbank',
      'If nobody is bound',
    ])
      expect(stdout.replace(/\s+/g, ' ')).toContain(text.replace('  ', ' '))
    expect(stdout).toMatch(/100 samples, seed 1/)
  })

  it('says of point estimates that they are', async () => {
    const { stdout } = await run('compare', ferry, '--samples', '0')
    expect(stdout).toContain('Side by side  point estimates')
    expect(stdout).not.toContain('nearer in')
  })

  it('refuses what the case does not have', async () => {
    const unknown = await run('compare', ferry, 'calmer')
    expect(unknown.code).toBe(2)
    expect(unknown.stderr).toBe('problem: ERR_ARGUMENT ids: unknown what-if: calmer (listed: paid, calm)\n')
    expect((await run('compare', ferry, 'calm', 'calm')).stderr).toContain('repeated what-if: calm')
    const none = await run('compare', saved('none.yaml', FERRY))
    expect(none).toMatchObject({ code: 2, stderr: expect.stringContaining('case without what-ifs') })
  })

  it('answers a record with what it needs, and a case without a feasible package with no', async () => {
    const record = FERRY.split('preferences:')[0]!
    expect((await run('compare', saved('record.yaml', record))).code).toBe(1)
    const closed = FERRY.replace(
      '  north: { weights',
      '  north: { redLines: [{ when: { ferry: stops } }, { when: { ferry: runs } }], weights',
    )
    const answer = await run('compare', saved('closed.yaml', closed + WHAT_IFS))
    expect(answer.code).toBe(1)
    expect(answer.stdout).toContain('No package is feasible')
  })
})

describe('parley diagnose --what-if', () => {
  it('diagnoses the case with those changes, and its provenance says so', async () => {
    const { stdout } = await run('diagnose', ferry, '--what-if', 'paid', '--json', '--samples', '50')
    const d = JSON.parse(stdout) as Diagnosis
    const { base, whatIfs } = compared((await run('compare', ferry, 'paid', '--json', '--samples', '50')).stdout)
    expect(d.distance).toEqual(whatIfs[0]?.side.distance)
    expect(d.distance).not.toEqual(base.distance)
    expect(d.provenance.whatIf).toBe('paid')
    expect((await run('diagnose', ferry, '--what-if', 'paid', '--samples', '0')).stdout).toContain('with what-if paid')
  })

  it('refuses one that the case does not have', async () => {
    expect(await run('diagnose', ferry, '--what-if', 'none')).toMatchObject({ code: 2, stdout: '' })
  })
})
