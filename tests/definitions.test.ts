import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { analyseByDefinition, type DefinitionName } from '@parley/engine'
import { forEachOutcome, optionName, outcomeCountOf, type ReadOptions, readScenario, utilityAt } from '@parley/formats'
import { describe, expect, it } from 'vitest'

/** Scenarios and reference results that other programs made; not part of the repository. */
const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url))
const hasShared = existsSync(join(SHARED, 'oracles/genius-10.4.json'))
if (!hasShared) console.log(`skipped: no reference results of other programs at ${SHARED}`)

const readJson = (path: string) => JSON.parse(readFileSync(join(SHARED, path), 'utf8'))
const rowsOf = <T>(name: string): T[] => (hasShared ? readJson(`oracles/${name}`).scenarios : [])
const foldersOf = (...collections: string[]): string[] =>
  hasShared
    ? collections.flatMap((of) => readdirSync(join(SHARED, 'scenarios', of)).map((name) => `${of}/${name}`))
    : []

/** What a definition makes of a scenario's files; utilities in place of places. */
function analyse(definition: DefinitionName, paths: readonly string[], options: ReadOptions = {}) {
  const files = paths.flatMap((path) => {
    const whole = join(SHARED, 'scenarios', path)
    const isFolder = statSync(whole).isDirectory()
    const names = isFolder ? readdirSync(whole) : [basename(path)]
    return names.map((name) => ({ name, bytes: readFileSync(join(isFolder ? whole : dirname(whole), name)) }))
  })
  const read = readScenario(files, options)
  if (!read.ok) throw new Error(read.problems.map(({ message }) => message).join('\n'))
  const { issues, parties } = read.value
  const utilities = new Float64Array(outcomeCountOf(issues) * parties.length)
  const bids: string[] = []
  forEachOutcome(read.value, (digits, k) => {
    bids.push(issues.map((issue, j) => optionName(issue, digits[j])).join())
    parties.forEach(({ utility }, i) => {
      utilities[k * parties.length + i] = utilityAt(issues, utility, digits)!
    })
  })
  const analysis = analyseByDefinition(definition, {
    parties: parties.length,
    utilities,
    holds: 'outcomes',
    reservation: parties.map(({ reservation }) => reservation),
  })
  if (analysis.kind !== 'found') throw new Error(analysis.kind)
  const vector = (place: number) => [...utilities.subarray(place * parties.length, (place + 1) * parties.length)]
  const pointsOf = (word: string) => {
    const answer = analysis.concepts[word]
    return answer.kind === 'found' ? answer.points : []
  }
  return {
    frontier: analysis.frontier.map(vector),
    frontierSize: Number(analysis.frontierSize),
    figures: analysis.figures,
    utilitiesOf: (word: string) => pointsOf(word).map(vector),
    bidsOf: (word: string) => pointsOf(word).map((place) => bids[place]),
  }
}

const sorted = (vectors: readonly (readonly number[])[]) =>
  vectors.toSorted((a, b) => {
    const i = a.findIndex((u, j) => Math.abs(u - b[j]) > 1e-9)
    return i < 0 ? 0 : a[i] - b[i]
  })

/** The same vectors within 1e-6, in whatever order. */
function expectVectors(found: readonly (readonly number[])[], expected: readonly (readonly number[])[]) {
  expect(found.length).toBe(expected.length)
  const theirs = sorted(expected)
  sorted(found).forEach((vector, k) => {
    vector.forEach((u, i) => {
      expect(Math.abs(u - theirs[k][i])).toBeLessThan(1e-6)
    })
  })
}

const distinct = (vectors: readonly (readonly number[])[]) => [...new Map(vectors.map((v) => [v.join(), v])).values()]

type GeniusRow = {
  readonly path: string
  readonly domain: string
  readonly profiles: readonly { readonly file: string }[]
  readonly pareto_size: number
  readonly pareto: readonly number[][]
  readonly nash: { readonly utils: number[] }
  readonly kalai_smorodinsky: { readonly utils: number[] }
}

/** @source GENIUS 10.4, its own analysis code run on the same files */
describe.skipIf(!hasShared)("GENIUS's words", () => {
  it('66 scenarios', () => expect(rowsOf('genius-10.4.json')).toHaveLength(66))

  it.each(rowsOf<GeniusRow>('genius-10.4.json'))('$path', (row) => {
    const answer = analyse('genius', [row.domain, ...row.profiles.map(({ file }) => file)])
    expect(answer.frontierSize).toBe(row.pareto_size)
    expectVectors(answer.frontier, distinct(row.pareto))
    expectVectors(answer.utilitiesOf('nash'), [row.nash.utils])
    expectVectors(answer.utilitiesOf('kalaiSmorodinsky'), [row.kalai_smorodinsky.utils])
  })
})

type Solutions = { readonly utils: readonly number[][] }
type NegmasRow = {
  readonly path: string
  readonly stats: {
    readonly pareto_size: number
    readonly pareto_utils: readonly number[][]
    readonly opposition: number | 'inf'
    readonly rational_fraction: number
  } & Readonly<Record<string, Solutions>>
}
const NEGMAS_WORDS = {
  nash: 'nash',
  kalai: 'kalai',
  modified_kalai: 'modifiedKalai',
  ks: 'ks',
  modified_ks: 'modifiedKs',
  max_welfare: 'maxWelfare',
  max_relative_welfare: 'maxRelativeWelfare',
}

/** @source NegMAS 0.15.7, calc_scenario_stats, on its own reading of the files */
describe.skipIf(!hasShared)("NegMAS's words", () => {
  it('46 scenarios', () => expect(rowsOf('negmas-0.15.7.json')).toHaveLength(46))

  it.each(rowsOf<NegmasRow>('negmas-0.15.7.json'))('$path', ({ path, stats }) => {
    const [folder, profiles] = path.split('#')
    const answer = analyse('negmas', [folder], { reading: 'negmas', profiles: profiles?.split('+') })
    expect(answer.frontierSize).toBe(stats.pareto_size)
    expectVectors(answer.frontier, stats.pareto_utils)
    for (const [theirs, ours] of Object.entries(NEGMAS_WORDS))
      expectVectors(answer.utilitiesOf(ours), stats[theirs].utils)
    expect(answer.figures.rationalFraction).toBeCloseTo(stats.rational_fraction, 9)
    if (stats.opposition === 'inf') expect(answer.figures.opposition).toBeNull()
    else expect(answer.figures.opposition).toBeCloseTo(stats.opposition, 6)
  })
})

type Point = { readonly bid: Readonly<Record<string, string>>; readonly utility: readonly number[] }
type Specials = {
  readonly opposition: number
  readonly nash: Point
  readonly kalai: Point
  readonly pareto_front: readonly Point[]
}
const anlFolders = foldersOf('geniusweb-anl2022', 'ozu-geniusweb/domains')

/** @source specials.json of the ANL 2022 scenarios, as published with them */
describe.skipIf(!hasShared)("ANL 2022's words", () => {
  it('30 scenarios', () => expect(anlFolders).toHaveLength(30))

  it.each(anlFolders)('%s', (folder) => {
    const specials: Specials = readJson(`scenarios/${folder}/specials.json`)
    const answer = analyse('anl2022', [folder])
    expectVectors(
      answer.frontier,
      specials.pareto_front.map(({ utility }) => utility),
    )
    for (const word of ['nash', 'kalai'] as const) {
      expectVectors(answer.utilitiesOf(word), [specials[word].utility])
      expect(answer.bidsOf(word)).toEqual([Object.values(specials[word].bid).join()])
    }
    expect(answer.figures.opposition).toBeCloseTo(specials.opposition, 9)
  })
})

type Specs = Readonly<Record<string, number>> &
  Readonly<Record<'NashBid' | 'KalaiBid', Record<string, string> | string>>
/** Written by the other of NegoLog's two programs, which weighs sorted utilities and does not divide. */
const OTHER_BALANCE = 'negolog/domainUnbalancedLowOpp'

/** @source specs.json of NegoLog's domains, as published with them */
describe.skipIf(!hasShared)("NegoLog's words", () => {
  it('33 domains', () => expect(foldersOf('negolog')).toHaveLength(33))

  it.each(foldersOf('negolog'))('%s', (folder) => {
    const specs: Specs = readJson(`scenarios/${folder}/specs.json`)
    const { figures, ...answer } = analyse('negolog', [folder])
    const bid = (of: Specs['NashBid']) =>
      Object.values(typeof of === 'string' ? JSON.parse(of.replaceAll("'", '"')) : of).join()
    expectVectors(answer.utilitiesOf('nash'), [[specs.Nash_A, specs.Nash_B]])
    expectVectors(answer.utilitiesOf('kalai'), [[specs.Kalai_A, specs.Kalai_B]])
    expect(answer.bidsOf('nash')).toEqual([bid(specs.NashBid)])
    expect(answer.bidsOf('kalai')).toEqual([bid(specs.KalaiBid)])
    expect(figures.opposition).toBeCloseTo(specs.Opposition, 9)
    expect(figures.nashProduct).toBeCloseTo(specs['Nash Product'] ?? specs['Product Score'], 9)
    expect(figures.socialWelfare).toBeCloseTo(specs['Social Welfare'], 9)
    expect(figures.balanceScore).toBeCloseTo(specs.BalanceScore, 9)
    if (specs.NormalizedBalanceScore !== undefined && folder !== OTHER_BALANCE)
      expect(figures.normalizedBalanceScore).toBeCloseTo(specs.NormalizedBalanceScore, 9)
  })
})
