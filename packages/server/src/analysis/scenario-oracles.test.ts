import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../scenarios/load-scenario.js'
import { analyseScenario, type ScenarioFrontier } from './analyse-scenario.js'

const SHARED = fileURLToPath(new URL('../../../../../shared/', import.meta.url))
const hasShared = existsSync(join(SHARED, 'oracles'))
if (!hasShared) console.log(`skipped: no reference results of other programs at ${SHARED}`)

const oracle = <T>(name: string): readonly T[] =>
  hasShared ? JSON.parse(readFileSync(join(SHARED, 'oracles', name), 'utf8')).scenarios : []

type Point = readonly number[]

const WITHIN = 1e-6

const isNear = (a: Point, b: Point) => a.every((utility, i) => Math.abs(utility - b[i]) <= WITHIN)

/** Whether `a` is at least as good for all, but for the noise of adding doubles, and clearly better for one. */
const dominates = (a: Point, b: Point) =>
  a.every((utility, i) => utility >= b[i] - 1e-9) && a.some((utility, i) => utility > b[i] + WITHIN)

const frontierOf = async (
  path: string,
  reading: 'genius' | 'negmas',
  profiles?: readonly string[],
): Promise<ScenarioFrontier> => {
  const scenario = await loadScenario(join(SHARED, 'scenarios', path), { reading, ...(profiles && { profiles }) })
  const answer = scenario.ok ? analyseScenario(scenario.value) : scenario
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  return answer.value
}

/** Every point here is there; every point there is here, or is beaten but for noise by one that is here. */
const expectSameFrontier = (here: readonly Point[], there: readonly Point[]) => {
  expect(here.filter((point) => !there.some((other) => isNear(point, other)))).toEqual([])
  const missing = there.filter((point) => !here.some((other) => isNear(point, other)))
  expect(missing.filter((point) => !here.some((other) => dominates(other, point)))).toEqual([])
  return missing.length
}

type GeniusRow = {
  readonly path: string
  readonly profiles: readonly { readonly file: string }[]
  readonly pareto: readonly Point[]
  readonly pareto_size: number
  readonly genius_pareto_distinct?: number
}

/** Scenarios where GENIUS, comparing doubles, keeps points that only noise keeps undominated, and how many. */
const NOISE_IN_GENIUS: Readonly<Record<string, number>> = {
  'negmas/anac/y2012/BarterB': 1,
  'genius-bi/GeniusBI/etc/templates/JobCandiate#Side_ACompromise+Side_BShortTerm': 3,
  'genius-bi/GeniusBI/etc/templates/JobCandiate#Side_ALongTerm+Side_BLongTerm': 5,
  'genius-bi/GeniusBI/etc/templates/JobCandiate#Side_AShortTerm+Side_BCompromise': 2,
}

/** @source GENIUS 10.4, its own analysis code: all outcomes on the frontier, over all outcomes */
describe.skipIf(!hasShared)('frontiers as GENIUS 10.4 finds them', () => {
  it.each(oracle<GeniusRow>('genius-10.4.json'))('$path', async (row) => {
    const files = row.profiles.map(({ file }) => file.split('/').at(-1)!)
    const { frontier } = await frontierOf(row.path.split('#')[0], 'genius', files)
    const here = frontier.map(({ utilities }) => utilities)
    expect(expectSameFrontier(here, row.pareto)).toBe(NOISE_IN_GENIUS[row.path] ?? 0)
    if (row.genius_pareto_distinct !== undefined)
      expect(here.length).toBe(row.genius_pareto_distinct - (NOISE_IN_GENIUS[row.path] ?? 0))
  })
})

type NegmasRow = {
  readonly path: string
  readonly stats: { readonly pareto_utils: readonly Point[]; readonly pareto_size: number }
  readonly independent_check: { readonly pareto_distinct_all: number; readonly pareto_distinct_rational: number }
}

/** Of rational points, and of all; the two differ where the reservation values exclude some. */
const NOISE_IN_NEGMAS: Readonly<Record<string, readonly [rational: number, all: number]>> = {
  'negmas/anac/y2012/BarterB': [2, 2],
  'negmas/anac/y2012/CarB': [2, 2],
  'negmas/testdata/Car-A-domain': [2, 2],
  'negmas-app/anac2015/CarPurchase': [1, 1],
  'genius-bi/GeniusBI/etc/templates/EngZim#Side_ALongTerm+Side_BLongTerm': [1, 1],
  'genius-bi/GeniusBI/etc/templates/EngZim#Side_AShortTerm+Side_BLongTerm': [1, 1],
  'genius-bi/GeniusBI/etc/templates/JobCandiate#Side_ACompromise+Side_BLongTerm': [0, 2],
  'genius-bi/GeniusBI/etc/templates/JobCandiate#Side_ALongTerm+Side_BCompromise': [0, 1],
  'genius-bi/GeniusBI/etc/templates/JobCandiate#Side_AShortTerm+Side_BShortTerm': [0, 2],
}

/** @source NegMAS 0.15.7, calc_scenario_stats: distinct utilities among the outcomes at or above every reserved value */
describe.skipIf(!hasShared)('frontiers as NegMAS 0.15.7 finds them', () => {
  it.each(oracle<NegmasRow>('negmas-0.15.7.json'))('$path', async (row) => {
    const [folder, profiles] = row.path.split('#')
    const { frontier } = await frontierOf(folder, 'negmas', profiles?.split('+'))
    const [rationalNoise, noise] = NOISE_IN_NEGMAS[row.path] ?? [0, 0]
    const rational = frontier.filter((point) => point.rational).map(({ utilities }) => utilities)
    expect(expectSameFrontier(rational, row.stats.pareto_utils)).toBe(rationalNoise)
    expect(rational.length).toBe(row.stats.pareto_size - rationalNoise)
    expect(frontier.length).toBe(row.independent_check.pareto_distinct_all - noise)
  })
})
