import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReplicateRunner, rowLayout } from '../ensemble/replicate.js'
import { summarise } from '../ensemble/summary.js'
import { type CompiledCase, compileCase } from '../preference/compile-case.js'
import { diagnose } from './diagnose.js'
import { distanceOfDay, planDistance } from './distance-of-day.js'
import { planDiagnosis } from './plan.js'
import { randomCase } from './random-case.fixture.js'

const SAMPLES = 12
const provenance = { seed: 4, samples: SAMPLES, caseHash: '', engineVersion: '' }

const ensembleOf = (c: CompiledCase, plan: ReturnType<typeof planDistance>) => {
  const rows = new Float64Array(SAMPLES * rowLayout(c, plan).length)
  makeReplicateRunner(c, plan)(0, SAMPLES, rows, 0)
  return summarise(c, plan, rows, SAMPLES)
}

test('the distance of a day is that of its diagnosis, with its range', () => {
  let found = 0
  fc.assert(
    fc.property(randomCase, (source) => {
      const c = compileCase(source, source.asOf as string)
      const plan = planDiagnosis(c, 4)
      if (plan === null) {
        expect(distanceOfDay(c, null)).toBeNull()
        return
      }
      const { distance } = diagnose(c, ensembleOf(c, plan), provenance)
      if (distance.kind === 'empty') throw new Error('a plan for a case in which nothing is feasible')
      const { value, quantiles } = distance
      expect(distanceOfDay(c, ensembleOf(c, planDistance(4)))).toEqual({ value, quantiles })
      expect(distanceOfDay(c, null)).toEqual({ value, quantiles: { p05: null, p50: null, p95: null } })
      found++
    }),
    { numRuns: 40 },
  )
  expect(found).toBeGreaterThan(10)
})
