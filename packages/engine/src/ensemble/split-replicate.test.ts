import type { Case } from '@parley/model'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAUSES, causesInto } from '../diagnosis/causes.js'
import { makeEvaluator } from '../diagnosis/evaluator.js'
import { splitByEvent } from '../diagnosis/event-split.js'
import { planDiagnosis } from '../diagnosis/plan.js'
import { randomCase } from '../diagnosis/random-case.fixture.js'
import { tangled } from '../diagnosis/tangled-case.fixture.js'
import { compileCase } from '../preference/compile-case.js'
import { QUANTA_PER_UNIT } from '../preference/quantum.js'
import { makeReplicateRunner, rowLayout } from './replicate.js'
import { makeReplicateSplit, SPLIT_SAMPLES } from './split-replicate.js'

const evaluatorOf = (source: Case) => makeEvaluator(compileCase(source, source.asOf as string))

describe('one replicate split by event', () => {
  test('is exact for two events, whatever the order', () => {
    const e = evaluatorOf(tangled(2))
    const exact = splitByEvent(e, 1).values
    const split = makeReplicateSplit(e, 1)
    const out = new Float64Array(2)
    for (let r = 0; r < 5; r++) {
      split(r, e.compiled.judgements.points, null, out)
      for (let k = 0; k < 2; k++) expect(out[k] / QUANTA_PER_UNIT).toBeCloseTo(exact[k], 11)
    }
  })

  test('has the exact split as its mean over replicates', () => {
    const e = evaluatorOf(tangled(7))
    const exact = splitByEvent(e, 1).values
    const split = makeReplicateSplit(e, 1)
    const runs = 300
    const sums = new Float64Array(7)
    const squares = new Float64Array(7)
    const out = new Float64Array(7)
    for (let r = 0; r < runs; r++) {
      split(r, e.compiled.judgements.points, null, out)
      for (let k = 0; k < 7; k++) {
        sums[k] += out[k] / QUANTA_PER_UNIT
        squares[k] += (out[k] / QUANTA_PER_UNIT) ** 2
      }
    }
    for (let k = 0; k < 7; k++) {
      const mean = sums[k] / runs
      const error = Math.sqrt(Math.max(0, squares[k] / runs - mean ** 2) / runs)
      expect(error).toBeLessThan(0.005)
      expect(Math.abs(mean - exact[k])).toBeLessThan(4 * error + 1e-12)
    }
  })

  test('depends on the seed and the replicate, and on nothing before it', () => {
    const e = evaluatorOf(tangled(6))
    const at = (seed: number, ...replicates: number[]) => {
      const out = new Float64Array(6)
      const split = makeReplicateSplit(e, seed)
      for (const r of replicates) split(r, e.compiled.judgements.points, null, out)
      return [...out]
    }
    expect(at(1, 4)).toEqual(at(1, 0, 9, 4))
    expect(at(1, 4)).not.toEqual(at(1, 5))
    expect(at(1, 4)).not.toEqual(at(2, 4))
  })

  test('adds up to the situation of its row; rows beyond the first ones have none', () => {
    const parts = new Float64Array(CAUSES.length)
    let split = 0
    fc.assert(
      fc.property(randomCase, (source) => {
        const c = compileCase(source, source.asOf as string)
        const plan = planDiagnosis(c, 5)
        if (plan === null || !plan.events) return
        const layout = rowLayout(c, plan)
        const rows = new Float64Array(3 * layout.length).fill(7)
        const origin = SPLIT_SAMPLES - 2
        makeReplicateRunner(c, plan)(origin, origin + 3, rows, origin)
        for (let r = 0; r < 3; r++) {
          const row = rows.subarray(r * layout.length, (r + 1) * layout.length)
          const events = row.subarray(layout.events)
          expect(events.length).toBe(c.events.length)
          causesInto(row.subarray(0, 8), parts)
          const sum = events.reduce((a, b) => a + b, 0)
          if (r < 2) expect(Math.abs(sum - parts[1])).toBeLessThan(1e-9 * QUANTA_PER_UNIT)
          else expect(events.every((part) => part === 0)).toBe(true)
          split++
        }
      }),
      { numRuns: 40 },
    )
    expect(split).toBeGreaterThan(0)
  })
})
