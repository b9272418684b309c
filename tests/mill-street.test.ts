import { readFileSync } from 'node:fs'
import { compileCase, diagnose } from '@parley/engine'
import { parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'

/** The case of the tutorial after step n, and the figures that docs/explanation works out by hand from it. */
const page = readFileSync(new URL('../docs/tutorial/first-case.md', import.meta.url), 'utf8')
const steps = [...page.matchAll(/^```yaml case\n([\s\S]*?)^```$/gm)].map((match) => match[1])
const diagnosisAfter = (step: number) => {
  const result = parseCase(steps[step - 1])
  if (!result.ok) throw new Error(result.problems[0].message)
  const provenance = { seed: 0, samples: 0, caseHash: '', engineVersion: '' }
  return diagnose(compileCase(result.value.case, '2025-05-01'), null, provenance)
}

describe('step 2', () => {
  const d = diagnosisAfter(2)

  it('has 0.21 of room at eleven and four tables, worth 0.66 to each', () => {
    expect(d.distance).toMatchObject({ kind: 'found', value: expect.closeTo(-0.21, 9) })
    expect(d.closest).toMatchObject({
      outcome: { closing: 'eleven', terrace: 'four' },
      utilities: { cafe: expect.closeTo(0.66, 9), neighbours: expect.closeTo(0.66, 9) },
    })
  })
})

describe('step 3', () => {
  const d = diagnosisAfter(3)
  const party = (id: string) => d.parties.find((p) => p.id === id)!

  it('has the trust of docs/explanation/trust.md', () => {
    expect(party('neighbours').trust.cafe).toBeCloseTo(1 / 3, 9)
    expect(party('cafe').trust.neighbours).toBeCloseTo(2 / 3, 9)
  })

  it('has the waiting of docs/explanation/waiting.md', () => {
    expect(party('cafe').waiting).toBeCloseTo(0.45 + 0.0147 / 0.118, 9)
    expect(party('neighbours')).toMatchObject({ reservation: expect.closeTo(0.5, 9), waiting: null })
  })

  it('has the distance and the shortfalls of docs/explanation/distance.md', () => {
    expect(d.distance).toMatchObject({
      value: expect.closeTo(0.12, 9),
      inSubstance: { party: 'neighbours', issue: 'terrace', from: 'four', to: 'none' },
    })
    expect(d.closest).toMatchObject({
      outcome: { closing: 'eleven', terrace: 'four' },
      utilities: { cafe: expect.closeTo(0.52, 9), neighbours: expect.closeTo(0.38, 9) },
      shortfalls: { neighbours: { closing: expect.closeTo(0.033, 3), terrace: expect.closeTo(0.087, 3) } },
    })
  })

  it('has the causes of docs/explanation/causes.md', () => {
    const { disagreement, situation, mistrust, waiting } = d.causes!
    const parts = [disagreement, situation, mistrust, waiting].map((cause) => cause.value)
    expect(parts.map((part) => part.toFixed(4))).toEqual(['-0.2100', '0.0417', '0.2244', '0.0640'])
  })

  it('opens by both levers together, and by neither alone', () => {
    expect(d.levers.map((lever) => [lever.id, lever.change.toFixed(3)])).toEqual([
      ['sound-meter', '-0.065'],
      ['letter', '0.000'],
    ])
    expect(d.cheapestSet).toMatchObject({ levers: ['sound-meter', 'letter'], cost: 2 })
  })

  it('has the critical discount of docs/explanation/would-it-hold.md', () => {
    expect(d.wouldHold).toMatchObject([
      { party: 'cafe', criticalDiscount: expect.closeTo(0.652, 3), holds: true },
      { party: 'neighbours', holds: null },
    ])
  })
})
