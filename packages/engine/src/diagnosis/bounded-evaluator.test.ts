import { asOfDate } from '@parley/model'
import { expect, test } from 'vitest'
import { makeReplicateRunner, rowLayout } from '../ensemble/replicate.js'
import { summarise } from '../ensemble/summary.js'
import { makeClosestFinder } from '../frontier/closest.js'
import { compileCase } from '../preference/compile-case.js'
import { PROVENANCE } from '../preference/plain-case.fixture.js'
import { fromQuanta } from '../preference/quantum.js'
import { makeBoundedEvaluator } from './bounded-evaluator.js'
import { contested } from './contested-case.fixture.js'
import { diagnose } from './diagnose.js'
import { planDiagnosis } from './plan.js'

const compiled = (parties: number, issues: number, level: number) => {
  const source = contested(parties, issues, level)
  return compileCase(source, asOfDate(source))
}

test('a case that is easy has no bounded evaluator, and its diagnosis no word of bounds', () => {
  expect(makeBoundedEvaluator(compiled(3, 24, 0.5), false)).toBe(null)
  const easy = compiled(5, 12, 0.5)
  expect(makeBoundedEvaluator(easy, false)).toBe(null)
  const diagnosis = diagnose(easy, null, PROVENANCE)
  expect(diagnosis.inexact).toBe(undefined)
  expect(diagnosis.distance).not.toHaveProperty('bound')
})

test('many parties over many issues are diagnosed, with bounds that hold', () => {
  const c = compiled(11, 22, 0.54)
  const diagnosis = diagnose(c, null, PROVENANCE)
  const { distance, causes, inexact } = diagnosis
  if (distance.kind === 'empty' || causes === null || inexact === undefined) throw new Error('expected a distance')

  // The package told has what is told of it, and no package has less than the bound: more work says the same.
  const e = makeBoundedEvaluator(c, false)
  if (e === null) throw new Error('expected a case that is not easy')
  e.closest(c.judgements.points, null)
  const finder = makeClosestFinder(c.space)
  finder.load(e.numbers.table)
  const better = finder.near(e.numbers.reservation, [], { looks: 'all', work: 4e8, until: 'best' })
  if (better === null) throw new Error('nothing feasible')
  expect(fromQuanta(better.gap)).toBeGreaterThanOrEqual(distance.bound ?? distance.value)
  expect(fromQuanta(better.bound)).toBeLessThanOrEqual(distance.value)
  const atClosest = diagnosis.parties.map(({ reservation, utilityAtClosest }) => reservation - (utilityAtClosest ?? 0))
  expect(Math.max(...atClosest)).toBeCloseTo(distance.value, 11)

  const { disagreement, situation, mistrust, waiting } = causes
  expect(disagreement.value + situation.value + mistrust.value + waiting.value).toBeCloseTo(distance.value, 11)
  expect(situation.events.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(situation.value, 11)
  expect(inexact.largest).toBeGreaterThan(0)
  expect(inexact.inSamples).toBe(null)
  for (const { distance: then, change } of diagnosis.levers) expect(then - distance.value).toBeCloseTo(change, 11)
})

test('replicates are the same however they are divided, and say what they leave open', () => {
  const c = compiled(11, 22, 0.54)
  const plan = planDiagnosis(c, 3)
  if (plan === null) throw new Error('nothing feasible')
  const { length } = rowLayout(c, plan)
  const samples = 6
  const together = new Float64Array(samples * length)
  makeReplicateRunner(c, plan)(0, samples, together, 0)
  const apart = new Float64Array(samples * length)
  const other = makeReplicateRunner(c, plan)
  other(4, samples, apart, 0)
  makeReplicateRunner(c, plan)(0, 1, apart, 0)
  other(1, 4, apart, 0)
  expect(apart).toEqual(together)

  const summary = summarise(c, plan, together, samples)
  expect(summary.doubt).toBeGreaterThan(0)
  expect(summary.zoneShare + summary.undecidedShare).toBeLessThanOrEqual(1)
  const diagnosis = diagnose(c, summary, { ...PROVENANCE, samples })
  expect(diagnosis.inexact).toMatchObject({ inSamples: summary.doubt, undecidedShare: summary.undecidedShare })
})
