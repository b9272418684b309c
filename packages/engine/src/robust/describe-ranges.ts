import { nameOutcome } from '../diagnosis/closest-package.js'
import type { Provenance } from '../diagnosis/types.js'
import { makeClosestFinder } from '../frontier/closest.js'
import { InvariantError } from '../invariant-error.js'
import { evaluateInto, isFeasible, outcomeCount, outcomeIndex } from '../outcome-space/outcome-space.js'
import { assemble, makeNumbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { type Classified, makeClassifier } from './classify.js'
import { findStart, type Start } from './find-start.js'
import { feasibleOutcomes } from './outcomes-of.js'
import type { PartyPreferences } from './party-preferences.js'
import { copyPointInto, makePreferencePoint, type PreferencePoint } from './preference-point.js'
import { nextQuestions } from './questions/next-questions.js'
import { type Count, isInZone, type SampledFrontiers, sampleFrontiers } from './sample-frontiers.js'
import { makePreferenceSampler, type PreferenceSampler } from './sample-preferences.js'
import type { Solver } from './solver.js'
import type { Efficiency, Progress, RangedPackage, RangesAnswer, Share } from './types.js'

/** Every outcome of a space up to this size is classified. */
const MOST_OUTCOMES = 5000

/** Of a larger one so many of those efficient in most samples, and as many of those efficient and in the zone in most. */
const MOST_LISTED = 20

/** Sampled preferences that are tried on one that was efficient in no sample, with the values that favour it. */
const MOST_TRIES = 16

export type RangesSettings = {
  readonly faceValue: boolean
  /** Outcomes asked for: any, as digits. */
  readonly named: readonly Int32Array[]
  /** Linear and mixed-integer programs that may be solved; what they leave open is `undecided`. As many again for `ask`. */
  readonly programs: number
  /** Comparisons to ask for next, at most; 0: none. */
  readonly ask: number
  readonly provenance: Provenance
  readonly progress: Progress
}

/**
 * Which packages are efficient for all preferences that are consistent with the judgements, for some, for none, and how
 * often under uniform sampling. `parties` must be consistent (`findContradiction`).
 *
 * `too-large`: a frontier of more than 100,000 points, or couplings too dense for one.
 */
export const describeRanges = (
  c: CompiledCase,
  parties: readonly PartyPreferences[],
  { faceValue, named, programs, ask, provenance, progress }: RangesSettings,
  solver: Solver,
): RangesAnswer | { readonly kind: 'too-large' } => {
  const starts = parties.map((p) => findStart(c.space, p, solver))
  if (!allFound(starts)) throw new InvariantError('contradictory preferences: findContradiction tells which')
  const withoutRoom = c.parties.filter((_, i) => !starts[i].hasRoom)
  const samples = withoutRoom.length > 0 ? 0 : provenance.samples
  // Without samples one consistent preference says where to look.
  const samplers = samples > 0 ? samplersOf(c, parties, starts, provenance.seed) : starts.map(alwaysAt)
  const looks = Math.max(1, samples)
  const every = feasibleOutcomes(c.space, MOST_OUTCOMES)
  const closest = closestOf(c, faceValue)
  const asked = named.filter((digits) => isFeasible(c.space, digits))
  const watch = every ?? distinct(closest ? [closest, ...asked] : asked)
  const sampled = sampleFrontiers(c, parties, samplers, watch, looks, provenance.seed, progress)
  if (sampled.kind === 'too-large') return sampled

  const tries = Array.from({ length: Math.min(looks, MOST_TRIES) }, (_, r) =>
    samplers.map((sampler, i) => copyOf(parties[i], sampler.sample(r))),
  )
  const telling = withoutRoom.length > 0 ? null : looks
  const isClosest = (digits: Int32Array) => closest !== null && isSame(closest, digits)
  const isNamed = (digits: Int32Array) => asked.some((one) => isSame(one, digits))
  const candidates = (every ? sampled.watched : candidatesOf(sampled, looks)).toSorted(
    (a, b) => Number(isNamed(b.digits)) - Number(isNamed(a.digits)) || b.count - a.count,
  )
  const budget = { left: programs }
  const known = { samples: telling, every, tries, rivals: byCount(sampled.met) }
  const classify = makeClassifier(c, parties, known, solver, budget)
  const classified: (Extract<Classified, { kind: 'found' }> & Count)[] = []
  for (const candidate of candidates) {
    const answer = classify(candidate)
    if (answer.kind === 'too-large') return answer
    classified.push({ ...candidate, ...answer })
    progress('classifying', classified.length, candidates.length)
  }
  const total = (efficient: Efficiency) => classified.filter((one) => one.efficient === efficient).length
  const shown = classified.filter(
    ({ efficient, digits }) => efficient !== 'none' || isClosest(digits) || isNamed(digits),
  )
  const asking = () => {
    const points = parties.map((p, i) => Array.from({ length: samples }, (_, r) => copyOf(p, samplers[i].sample(r))))
    const isComplete = every !== null && total('undecided') === 0
    const efficient = isComplete ? classified.filter((one) => one.efficient !== 'none') : sampled.met
    const inZone = candidatesOf({ ...sampled, watched: [] }, looks).toSorted((a, b) => b.inZone - a.inZone)
    return nextQuestions(
      c,
      parties,
      {
        most: ask,
        efficient: {
          packages: efficient.map(({ digits }) => digits),
          members: isComplete ? placesAmong(efficient, sampled) : sampled.metIn,
          points,
        },
        isComplete,
        mentioned: inZone.slice(0, MOST_LISTED).map(({ digits }) => digits),
        programs,
      },
      solver,
      progress,
    )
  }
  const means = samples > 0 ? makeMeans(c, sampled, samples) : null
  const packages = inOrder(c, shown).map(
    ({ digits, count, inZone, efficient, dominatedBy }): RangedPackage => ({
      outcome: nameOutcome(c, digits),
      efficient,
      share: samples > 0 ? shareOf(count, samples) : null,
      shareInZone: samples > 0 ? shareOf(inZone, samples) : null,
      ...(means?.(digits) ?? { zoneShare: null, utilities: null }),
      isClosest: isClosest(digits),
      isNamed: isNamed(digits),
      dominatedBy: dominatedBy && nameOutcome(c, dominatedBy),
    }),
  )
  return {
    kind: 'ranges',
    asOf: c.asOf,
    outcomes: String(outcomeCount(c.space)),
    parties: c.parties,
    faceValue,
    isComplete: every !== null,
    counts: {
      all: total('all'),
      some: every && total('some'),
      none: every && total('none'),
      undecided: total('undecided'),
    },
    programs: { solved: programs - Math.max(0, budget.left), most: programs },
    seen: samples > 0 ? (every ? sampled.watched.filter(({ count }) => count > 0).length : sampled.met.length) : 0,
    withoutRoom,
    packages,
    ask: ask > 0 && samples > 0 ? asking() : null,
    provenance: { ...provenance, samples },
  }
}

const allFound = (starts: readonly (Start | null)[]): starts is readonly Start[] => !starts.includes(null)

const samplersOf = (
  c: CompiledCase,
  parties: readonly PartyPreferences[],
  starts: readonly Start[],
  seed: number,
): PreferenceSampler[] => parties.map((p, i) => makePreferenceSampler(c.space, p, starts[i].point, seed))

const alwaysAt = ({ point }: Start): PreferenceSampler => ({ sample: () => point })

const copyOf = (p: PartyPreferences, point: PreferencePoint): PreferencePoint => {
  const copy = makePreferencePoint(p)
  copyPointInto(point, copy)
  return copy
}

/** The closest outcome at the point estimates; null where nothing is feasible. */
const closestOf = (c: CompiledCase, faceValue: boolean): Int32Array | null => {
  const numbers = makeNumbers(c)
  const events = new Uint8Array(c.events.length).fill(1)
  assemble(c, c.judgements.points, null, { events, levers: c.pulled, mistrust: !faceValue }, numbers)
  const finder = makeClosestFinder(c.space)
  finder.load(numbers.table)
  const answer = finder.closest(numbers.reservation)
  return answer.kind === 'found' ? answer.digits.slice() : null
}

const isSame = (a: Int32Array, b: Int32Array): boolean => a.every((digit, j) => digit === b[j])

const distinct = (outcomes: readonly Int32Array[]): Int32Array[] =>
  outcomes.filter((one, k) => outcomes.findIndex((other) => isSame(one, other)) === k)

const byCount = (counts: readonly Count[]): Count[] => counts.toSorted((a, b) => b.count - a.count)

/**
 * Of a large space: all that were efficient in every sample, those that were in most, those that were most often and in
 * the zone too, and those watched.
 */
const candidatesOf = ({ met, watched }: SampledFrontiers, samples: number): Count[] => {
  const often = byCount(met).filter(({ count }, k) => k < MOST_LISTED || count === samples)
  const inZone = met.filter(({ inZone }) => inZone > 0).toSorted((a, b) => b.inZone - a.inZone)
  const candidates = new Set([...often, ...inZone.slice(0, MOST_LISTED)])
  return [...watched, ...[...candidates].filter((one) => !watched.some(({ digits }) => isSame(digits, one.digits)))]
}

/** Who of some outcomes that were watched is efficient in each sample, by their places among these. */
const placesAmong = (some: readonly Count[], { watched, watchedIn }: SampledFrontiers): Int32Array[] => {
  const places = new Map(some.map(({ digits }, place) => [digits.join(), place]))
  const placeOf = watched.map(({ digits }) => places.get(digits.join()) ?? -1)
  return watchedIn.map((members) => members.map((member) => placeOf[member]).filter((place) => place >= 0))
}

const RANK: Readonly<Record<Efficiency, number>> = { all: 0, some: 1, undecided: 2, none: 3 }

const inOrder = <T extends Count & { readonly efficient: Efficiency }>(c: CompiledCase, members: readonly T[]): T[] =>
  members
    .map((member) => ({ member, index: outcomeIndex(c.space, member.digits) }))
    .sort(
      (a, b) =>
        RANK[a.member.efficient] - RANK[b.member.efficient] ||
        b.member.count - a.member.count ||
        (a.index < b.index ? -1 : 1),
    )
    .map(({ member }) => member)

const shareOf = (count: number, samples: number): Share => {
  const value = count / samples
  return { value, error: Math.sqrt((value * (1 - value)) / samples) }
}

/** What an outcome is worth over the samples: mean utilities, and how often it lies in the zone. */
const makeMeans = (c: CompiledCase, sampled: SampledFrontiers, samples: number) => {
  const own = new Float64Array(c.parties.length)
  return (digits: Int32Array): { zoneShare: Share; utilities: number[] } => {
    const sums = new Float64Array(own.length)
    let inZone = 0
    for (let r = 0; r < samples; r++) {
      evaluateInto(c.space, sampled.tables[r], digits, own)
      for (let i = 0; i < own.length; i++) sums[i] += own[i]
      if (isInZone(own, sampled.reservations[r])) inZone++
    }
    return { zoneShare: shareOf(inZone, samples), utilities: Array.from(sums, (sum) => fromQuanta(sum / samples)) }
  }
}
