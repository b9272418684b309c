import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { DefinitionName, DefinitionsAnswer } from '@parley/engine/bargaining'
import { describe, expect, it } from 'vitest'
import { loadScenario } from '../scenarios/load-scenario.js'
import { analyseScenario } from './analyse-scenario.js'

const SHARED = fileURLToPath(new URL('../../../../../shared/', import.meta.url))
const hasShared = existsSync(join(SHARED, 'oracles'))
if (!hasShared) console.log(`skipped: no reference results of other programs at ${SHARED}`)

type Point = readonly number[]
type Found = Extract<DefinitionsAnswer, { kind: 'found' }>

const json = (...path: readonly string[]) => JSON.parse(readFileSync(join(SHARED, ...path), 'utf8'))
const oracle = (name: string) => (hasShared ? json('oracles', name).scenarios : [])
const foldersOf = (collection: string, file: string): string[] =>
  hasShared
    ? readdirSync(join(SHARED, 'scenarios', collection))
        .map((name) => `${collection}/${name}`)
        .filter((folder) => existsSync(join(SHARED, 'scenarios', folder, file)))
    : []

const definedBy = async (
  program: DefinitionName,
  path: string,
  profiles?: readonly string[],
  reading: 'genius' | 'negmas' = 'genius',
): Promise<Found> => {
  const scenario = await loadScenario(join(SHARED, 'scenarios', path), { reading, ...(profiles && { profiles }) })
  const answer = scenario.ok ? analyseScenario(scenario.value, { definitions: program }) : scenario
  if (!answer.ok) throw new Error(JSON.stringify(answer.problems))
  const { definitions } = answer.value
  if (definitions?.kind !== 'found') throw new Error('no answer')
  return definitions
}

const pointsOf = (found: Found, name: string): Point[] => {
  const concept = found.concepts[name]!
  return concept.kind === 'found' ? concept.points.map(({ utilities }) => utilities) : []
}

const rounded = (points: readonly Point[]) =>
  points.map((point) => point.map((u) => Number(u.toFixed(6)).toString()).join()).toSorted()

/** @source GENIUS 10.4, its own analysis code */
describe.skipIf(!hasShared)('the words of GENIUS 10.4', () => {
  it.each(
    oracle('genius-10.4.json') as {
      path: string
      profiles: { file: string }[]
      pareto: Point[]
      pareto_size: number
      nash: { utils: Point }
      kalai_smorodinsky: { utils: Point }
    }[],
  )('$path', async (row) => {
    const files = row.profiles.map(({ file }) => file.split('/').at(-1)!)
    const found = await definedBy('genius', row.path.split('#')[0]!, files)
    expect(rounded(pointsOf(found, 'nash'))).toEqual(rounded([row.nash.utils]))
    expect(rounded(pointsOf(found, 'kalaiSmorodinsky'))).toEqual(rounded([row.kalai_smorodinsky.utils]))
    expect(new Set(rounded(found.frontier.points.map(({ utilities }) => utilities)))).toEqual(
      new Set(rounded(row.pareto)),
    )
    expect(found.frontier.size).toBe(row.pareto_size)
  })
})

type NegmasRow = {
  readonly path: string
  readonly stats: { readonly opposition: number | string | null; readonly rational_fraction: number } & Readonly<
    Record<string, unknown>
  >
}

const NEGMAS_CONCEPTS = {
  nash: 'nash',
  kalai: 'kalai',
  modifiedKalai: 'modified_kalai',
  ks: 'ks',
  modifiedKs: 'modified_ks',
  maxWelfare: 'max_welfare',
  maxRelativeWelfare: 'max_relative_welfare',
} as const

/** @source NegMAS 0.15.7, calc_scenario_stats */
describe.skipIf(!hasShared)('the words of NegMAS 0.15.7', () => {
  it.each(oracle('negmas-0.15.7.json') as NegmasRow[])('$path', async (row) => {
    const [folder, profiles] = row.path.split('#')
    const found = await definedBy('negmas', folder!, profiles?.split('+'), 'negmas')
    for (const [word, key] of Object.entries(NEGMAS_CONCEPTS)) {
      const { utils } = row.stats[key] as { readonly utils: readonly Point[] }
      expect({ word, points: new Set(rounded(pointsOf(found, word))) }).toEqual({
        word,
        points: new Set(rounded(utils)),
      })
    }
    const frontier = found.frontier.points.map(({ utilities }) => utilities)
    expect(new Set(rounded(frontier))).toEqual(new Set(rounded(row.stats.pareto_utils as Point[])))
    expect(found.frontier.size).toBe((row.stats.pareto_utils as Point[]).length)
    const { opposition, rationalFraction } = found.figures
    // NegMAS has infinity where no outcome is rational, written as text.
    if (typeof row.stats.opposition === 'number') expect(opposition!.value).toBeCloseTo(row.stats.opposition, 6)
    else expect(opposition!.value).toBeNull()
    expect(rationalFraction!.value).toBeCloseTo(row.stats.rational_fraction, 9)
  })
})

/** @source specials.json, published beside the scenarios of ANL 2022 */
describe.skipIf(!hasShared)('the words of ANL 2022', () => {
  it.each([...foldersOf('geniusweb-anl2022', 'specials.json'), ...foldersOf('ozu-geniusweb/domains', 'specials.json')])(
    '%s',
    async (folder) => {
      const published = json('scenarios', folder, 'specials.json')
      const found = await definedBy('anl2022', folder)
      for (const word of ['nash', 'kalai'] as const) {
        expect(rounded(pointsOf(found, word))).toEqual(rounded([published[word].utility]))
        const concept = found.concepts[word]!
        expect(concept.kind === 'found' && concept.points[0]!.outcome).toEqual(published[word].bid)
      }
      expect(found.figures.opposition!.value).toBeCloseTo(published.opposition, 9)
      const frontier = published.pareto_front.map((point: { utility: Point }) => point.utility)
      expect(new Set(rounded(found.frontier.points.map(({ utilities }) => utilities)))).toEqual(
        new Set(rounded(frontier)),
      )
    },
  )
})

/** Its balance is of another program than the rest, with other figures (docs/reference/bargaining/definitions.md). */
const OTHER_PROGRAM = 'negolog/domainUnbalancedLowOpp'

const NEGOLOG_FIGURES = {
  opposition: 'Opposition',
  nashProduct: 'Nash Product',
  socialWelfare: 'Social Welfare',
  balanceScore: 'BalanceScore',
  normalizedBalanceScore: 'NormalizedBalanceScore',
} as const

/** One file has its bids as Python writes a map. */
const bidOf = (bid: unknown) => (typeof bid === 'string' ? JSON.parse(bid.replaceAll("'", '"')) : bid)

/** @source specs.json, published beside the scenarios of NegoLog */
describe.skipIf(!hasShared)('the words of NegoLog', () => {
  it.each(foldersOf('negolog', 'specs.json'))('%s', async (folder) => {
    const published = json('scenarios', folder, 'specs.json')
    const { concepts, figures } = await definedBy('negolog', folder)
    const outcome = (word: string) => (concepts[word]!.kind === 'found' ? concepts[word]!.points[0]!.outcome : null)
    expect([outcome('nash'), outcome('kalai')]).toEqual([bidOf(published.NashBid), bidOf(published.KalaiBid)])
    for (const [figure, key] of Object.entries(NEGOLOG_FIGURES)) {
      const theirs = published[key]
      const isOther = folder === OTHER_PROGRAM && figure === 'normalizedBalanceScore'
      if (theirs !== undefined && !isOther) expect(figures[figure]!.value).toBeCloseTo(theirs, 9)
    }
  })
})
