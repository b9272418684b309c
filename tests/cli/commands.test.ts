import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { linesOf, makeScratch, PROBLEM, RED_LINES, ROOT, runParley } from './run-parley.js'

const STRIKE = 'examples/transit-strike'
const BASIN = 'examples/three-river-basin'
const RECORD = 'examples/harbour-record'

let scratch: Awaited<ReturnType<typeof makeScratch>>
beforeAll(async () => {
  scratch = await makeScratch()
  await writeFile(join(scratch.folder, 'red.yaml'), RED_LINES)
})
afterAll(() => scratch.remove())

/** Runs with --json; the one document on stdout. */
const json = async (args: readonly string[], expectedCode = 0) => {
  const { code, stdout, stderr } = await runParley([...args, '--json'])
  expect({ code, stderr }).toEqual({ code: expectedCode, stderr: '' })
  return JSON.parse(stdout)
}

/** Runs without --json; the text on stdout. */
const text = async (args: readonly string[], expectedCode = 0) => {
  const { code, stdout, stderr } = await runParley(args)
  expect({ code, stderr }).toEqual({ code: expectedCode, stderr: '' })
  return stdout
}

describe.concurrent('diagnose', () => {
  it('as JSON has what the contract says', async () => {
    const d = await json(['diagnose', STRIKE, '--samples', '120'])
    expect(d).toMatchObject({
      asOf: '2025-06-16',
      distance: { kind: 'found', zoneShare: expect.any(Number), quantiles: { p05: expect.any(Number) } },
      parties: [{ id: 'union', trust: { authority: expect.any(Number) } }, { id: 'authority' }],
      provenance: { seed: 1, samples: 120, caseHash: expect.stringMatching(/^[0-9a-f]{64}$/) },
    })
    const { disagreement, situation, mistrust, waiting } = d.causes
    const sum = disagreement.value + situation.value + mistrust.value + waiting.value
    expect(sum).toBeCloseTo(d.distance.value, 9)
    expect(Object.keys(d.closest.outcome)).toHaveLength(7)
    expect(d.levers[0]).toMatchObject({ id: expect.any(String), cost: expect.any(Number), change: expect.any(Number) })
    expect(d.cheapestSet.levers.length).toBeGreaterThan(0)
    expect(d.thresholds[0]).toMatchObject({ judgement: expect.any(String), at: expect.any(Array) })
    expect(d.sensitivity.length).toBeGreaterThan(10)
    expect(d.commentary).toHaveLength(7)
    expect(d.commentary[0]).toMatchObject({ claim: expect.any(String), verdict: 'supports' })
  })

  it('for reading has its sections, figures with their ranges', async () => {
    const out = await text(['diagnose', BASIN, '--samples', '120'])
    for (const title of ['Distance', 'Why', 'Parties', 'Closest package', 'What would move it', 'Thresholds']) {
      expect(out).toMatch(new RegExp(`^${title}`, 'm'))
    }
    expect(out).toMatch(/^Sensitivity/m)
    expect(out).toMatch(/^Would it hold/m)
    expect(out).toMatch(/Distance {2}−?\d\.\d\d \(−?\d\.\d\d to −?\d\.\d\d\)/)
    expect(out).toContain('120 samples, seed 1')
  })

  it('stands the commentator beside the figures', async () => {
    const out = await text(['diagnose', 'examples/gaza-2024', '--samples', '60'])
    const said = out.slice(out.indexOf('What “A truce remains distant” by'), out.indexOf('\nParties'))
    expect(linesOf(said).filter((line) => /^ {2}(supports|contradicts|cannot test) {2}/.test(line))).toHaveLength(6)
    expect(said).toContain('Antony Blinken: The US Secretary of State said')
  })

  it('of a record says what it needs, exit 1', async () => {
    expect(await json(['diagnose', RECORD], 1)).toMatchObject({ kind: 'record', needs: expect.any(Array) })
    expect(await text(['diagnose', RECORD], 1)).toContain('preferences.inshore.weights')
  })

  it('of a case in which nothing is feasible names the red lines, exit 1', async () => {
    const red = join(scratch.folder, 'red.yaml')
    expect(await json(['diagnose', red], 1)).toMatchObject({
      distance: { kind: 'empty', redLinesInAll: 2, redLines: [expect.objectContaining({ party: 'north' })] },
      causes: null,
      closest: null,
    })
    expect(await text(['diagnose', red], 1)).toContain('preferences.north.redLines.0')
  })
})

describe.concurrent('timeline', () => {
  it('has a point for each date, the last one the diagnosis', async () => {
    const timeline = await json(['timeline', STRIKE, '--samples', '20'])
    const diagnosis = await json(['diagnose', STRIKE, '--samples', '0'])
    expect(timeline.points.map((point: { date: string }) => point.date)).toEqual(
      timeline.points.map((point: { date: string }) => point.date).toSorted(),
    )
    expect(timeline.points.at(-1)).toMatchObject({ date: '2025-06-16', distance: { value: diagnosis.distance.value } })
    expect(await text(['timeline', STRIKE, '--samples', '0'])).toMatch(/^[▁▂▃▄▅▆▇█]+ {2}\d{4}-\d\d-\d\d to 2025-06-16/m)
  })

  it('of a record and of nothing feasible: exit 1', async () => {
    expect(await json(['timeline', RECORD], 1)).toMatchObject({ kind: 'record' })
    expect(await json(['timeline', join(scratch.folder, 'red.yaml')], 1)).toMatchObject({ kind: 'empty' })
    expect(await text(['timeline', join(scratch.folder, 'red.yaml')], 1)).toContain('No package is feasible')
  })
})

describe.concurrent('frontier', () => {
  it('as JSON and for reading', async () => {
    const f = await json(['frontier', BASIN, '--face-value'])
    expect(f).toMatchObject({ outcomes: '972', parties: ['altmar', 'mesena', 'navaro'], exact: true, epsilon: 0 })
    expect(f.nash[0]).toMatchObject({ utilities: [expect.any(Number), expect.any(Number), expect.any(Number)] })
    expect(f.ms).toBeGreaterThan(0)
    const out = await text(['frontier', BASIN, '--face-value'])
    expect(out).toContain('972 combinations')
    expect(out).toContain('Nash: the largest product of gains')
  })

  it('of a record and of nothing feasible: exit 1', async () => {
    expect(await json(['frontier', RECORD], 1)).toMatchObject({ kind: 'record' })
    expect(await json(['frontier', join(scratch.folder, 'red.yaml')], 1)).toMatchObject({ frontier: [], ideal: null })
  })

  it('writes packages as evaluate takes them', async () => {
    const f = await json(['frontier', STRIKE])
    const [point] = f.frontier
    const outcome = Object.entries(point.outcome)
      .map((pair) => pair.join('='))
      .join(',')
    const e = await json(['evaluate', STRIKE, '--outcome', outcome])
    expect(e).toMatchObject({ feasible: true, efficient: true, outcome: point.outcome })
    expect(Object.values(e.utilities)).toEqual(point.utilities)
  })
})

describe.concurrent('evaluate', () => {
  it('as JSON and for reading; issues left out stand as now', async () => {
    const args = ['evaluate', STRIKE, '--outcome', 'return=amnesty, wage=two']
    expect(await json(args)).toMatchObject({
      outcome: { wage: 'two', return: 'amnesty', length: 'none' },
      feasible: true,
      inZone: false,
      wouldHold: [{ party: 'union' }, { party: 'authority' }],
    })
    expect(await text(args)).toMatch(/^Outside the agreement zone: short by/)
  })

  it('of a package across a red line: exit 1', async () => {
    const args = ['evaluate', join(scratch.folder, 'red.yaml'), '--outcome', 'ferry=runs']
    expect(await json(args, 1)).toMatchObject({ feasible: false, crosses: ['preferences.south.redLines.0'] })
    expect(await text(args, 1)).toMatch(/^Not feasible: it crosses preferences\.south\.redLines\.0/)
  })

  it('of a record: exit 1', async () => {
    expect(await json(['evaluate', RECORD, '--outcome', 'dues=by-weight'], 1)).toMatchObject({ kind: 'record' })
  })
})

describe.concurrent('validate', () => {
  it('a good case', async () => {
    expect(await json(['validate', STRIKE])).toMatchObject({ valid: true, problems: [] })
    expect(await text(['validate', STRIKE])).toMatch(
      /^valid: examples\/transit-strike\/case\.yaml \(2 parties, 7 issues, /,
    )
  })

  it('a bad one: every problem, exit 2, and as JSON too', async () => {
    const file = join(scratch.folder, 'two-faults.yaml')
    await writeFile(file, RED_LINES.replace('parley: 1', 'parley: 7').replace('statusQuo: 0.2', 'statusQuo: 3'))
    const { code, stdout, stderr } = await runParley(['validate', file])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(linesOf(stderr).map((line) => line.split(' ').slice(1, 3).join(' '))).toEqual([
      'ERR_VERSION parley:',
      'ERR_NUMBER_RANGE noAgreement.north.statusQuo:',
    ])
    expect(linesOf(stderr).every((line) => PROBLEM.test(line))).toBe(true)
    const asJson = await runParley(['validate', file, '--json'])
    expect(asJson.code).toBe(2)
    expect(JSON.parse(asJson.stdout)).toMatchObject({ valid: false, problems: [{ code: 'ERR_VERSION' }, {}] })
  })
})

describe.concurrent('read', () => {
  it('a page as JSON and for reading', async () => {
    const page = 'packages/reader/fixtures/strike-vi.txt'
    expect(await json(['read', page])).toMatchObject({ file: page, language: 'vi', author: 'Trần Thu Hà' })
    expect(await text(['read', page])).toContain('Body: 3 paragraphs')
  })
})

it('is what the workspace runs as parley', async () => {
  const { code, stdout } = await runParley(['--version'], { cwd: ROOT })
  expect([code, stdout]).toEqual([0, '0.1.0\n'])
})
