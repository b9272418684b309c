import type { KnownOutcome, SearchEffort } from '../frontier/branch-search.js'
import { makeClosestFinder, type NearOutcome } from '../frontier/closest.js'
import { InvariantError } from '../invariant-error.js'
import { outcomeCount } from '../outcome-space/outcome-space.js'
import { type AtWork, assemble, makeNumbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { ALL_CAUSES, MISTRUST, SITUATION, WAITING } from './cause-bits.js'
import type { Evaluator } from './evaluator.js'
import { leastUtility } from './least-utility.js'

/** Fewer parties, or fewer outcomes, are always easy: lists of halves stay short. */
const FEWEST_PARTIES = 4
const FEWEST_OUTCOMES = 2n ** 28n

/** How many outcomes that thorough searches found are kept, the latest of them. */
const MOST_KNOWN = 16

const search = (looks: SearchEffort['looks'], work: number): SearchEffort => ({ looks, work, until: 'best' })

/**
 * What is spent on a question (see `SearchEffort`): the more often it is asked, the less. In a case of 12 parties and 30
 * issues 1e8 are some 0.7 s.
 */
const EFFORTS = {
  /** The distance of a case as it stands. */
  headline: search('all', 2.5e8),
  /** What it is without some causes, or with a lever. */
  once: search('all', 3e7),
  /** The case as it stands where that only gives outcomes to begin with. */
  start: search('all', 4e6),
  /** A sample. */
  sample: search('all', 0),
  /** One of thousands of judgements changed. */
  change: search('near', 0),
  /** One of many sets of events. */
  events: search('known', 0),
  zone: { looks: 'all', work: 1e6, until: 'sign' },
} as const satisfies Record<string, SearchEffort>

type Answer = { readonly gap: number; readonly bound: number; readonly digits: Int32Array }

/**
 * An evaluator of a case with so many parties over so many issues that its distances take too long to be certain of: each
 * is what the nearest outcome found has, and what is left open is added up in `doubt`. null: the case is easy.
 *
 * Searches begin with outcomes found before: those of the case as it stands, and of the judgements turned to. What is
 * answered depends on the case and on what was asked since `subsetGapsInto` alone, so that any division of an ensemble's
 * replicates gives the same. A set of events is valued by outcomes known already: what an event changes is then not
 * mixed with how far a search happened to come.
 */
export const makeBoundedEvaluator = (compiled: CompiledCase, isHurried: boolean): Evaluator | null => {
  const { space, pulled: levers, judgements } = compiled
  if (space.parties < FEWEST_PARTIES || outcomeCount(space) < FEWEST_OUTCOMES) return null
  const finder = makeClosestFinder(space)
  const numbers = makeNumbers(compiled)
  const allEvents = new Uint8Array(compiled.events.length).fill(1)
  const noEvents = new Uint8Array(compiled.events.length)
  const everything: AtWork = { events: allEvents, levers, mistrust: true }
  const { points } = judgements
  assemble(compiled, points, null, everything, numbers)
  finder.load(numbers.table)
  if (finder.isEasy(numbers.reservation)) return null

  const doubt = { largest: 0, undecided: 0 }
  /** Found for the case as it stands; and for the judgements turned to. */
  const base: KnownOutcome[] = []
  let recent: KnownOutcome[] = []
  let headline: Answer | null = null
  /** The eight distances last found, and of which judgements. */
  const gaps = new Float64Array(8)
  const gapsOf = { x: new Float64Array(points.length).fill(Number.NaN), uniforms: new Float64Array(0) }
  let now: { readonly x: Float64Array; readonly uniforms: Float64Array | null } = { x: points, uniforms: null }

  const once = isHurried ? EFFORTS.sample : EFFORTS.once

  const isAsItStands = (x: Float64Array, uniforms: Float64Array | null) => uniforms === null && isSame(x, points)

  /** Searches the table loaded. */
  const find = (reservation: Float64Array, effort: SearchEffort): NearOutcome => {
    const answer = finder.near(reservation, [...base, ...recent], effort)
    if (answer === null) throw new InvariantError('the distance of an empty space was asked for')
    doubt.largest = Math.max(doubt.largest, answer.gap - answer.bound)
    return answer
  }

  const remember = (answer: NearOutcome, into: KnownOutcome[]): void => {
    if (into.length === MOST_KNOWN) into.shift()
    into.push({ digits: answer.digits.slice(), multipliers: answer.multipliers.slice() })
  }

  /** Makes sure that outcomes are known to begin with. */
  const begin = (): void => {
    if (base.length > 0) return
    assemble(compiled, points, null, everything, numbers)
    finder.load(numbers.table)
    const before = doubt.largest
    remember(find(numbers.reservation, EFFORTS.start), base)
    doubt.largest = before
  }

  const load = (x: Float64Array, uniforms: Float64Array | null, atWork: AtWork): void => {
    assemble(compiled, x, uniforms, atWork, numbers)
    finder.load(numbers.table)
  }

  /** The closest outcome of the case as it stands. */
  const asItStands = (): Answer => {
    load(points, null, everything)
    if (headline === null) {
      const { gap, bound, digits, multipliers } = find(
        numbers.reservation,
        isHurried ? EFFORTS.start : EFFORTS.headline,
      )
      headline = { gap, bound, digits: digits.slice() }
      base.push({ digits: headline.digits, multipliers: multipliers.slice() })
    }
    doubt.largest = Math.max(doubt.largest, headline.gap - headline.bound)
    return headline
  }

  const tell = ({ gap, bound, digits }: Answer) =>
    bound < gap ? { kind: 'found' as const, gap, bound, digits } : { kind: 'found' as const, gap, digits }

  /** g(S), where it was found for the judgements turned to; else null. */
  const foundBefore = (atWork: AtWork, waiting: boolean): number | null => {
    const situation = atWork.events.every((on) => on === 1)
    if (!situation && atWork.events.includes(1)) return null
    if (!isSame(atWork.levers, levers) || !isSame(now.x, gapsOf.x)) return null
    if (!isSame(now.uniforms ?? [], gapsOf.uniforms)) return null
    // With no event to be at work, there is no telling both apart, and no need.
    return gaps[(situation ? SITUATION : 0) | (atWork.mistrust ? MISTRUST : 0) | (waiting ? WAITING : 0)]
  }

  const hasZone = (reservation: Float64Array): boolean | null => {
    const known = [...base, ...recent]
    for (const effort of [EFFORTS.events, EFFORTS.zone]) {
      const answer = finder.near(reservation, known, effort)
      if (answer === null || answer.bound > 0) return false
      if (answer.gap <= 0) return true
    }
    return null
  }

  const isZone = (reservation: Float64Array): boolean => {
    const answer = hasZone(reservation)
    if (answer === null) doubt.undecided++
    return answer === true
  }

  const evaluator: Evaluator = {
    compiled,
    numbers,
    allEvents,
    noEvents,
    doubt,
    closest(x, uniforms) {
      if (isAsItStands(x, uniforms)) return tell(asItStands())
      begin()
      load(x, uniforms, everything)
      return tell(find(numbers.reservation, EFFORTS.sample))
    },
    gap(x, uniforms, atWork, waiting) {
      begin()
      load(x, uniforms, atWork)
      return find(waiting ? numbers.reservation : numbers.withoutWaiting, EFFORTS.change).gap
    },
    hasZone(x, on) {
      begin()
      load(x, null, { events: allEvents, levers: on, mistrust: true })
      return isZone(numbers.reservation)
    },
    hasZoneOf(table, reservation) {
      begin()
      finder.load(table)
      return isZone(reservation)
    },
    turnTo(x, uniforms) {
      now = { x, uniforms }
    },
    gapNow(atWork, waiting) {
      const before = foundBefore(atWork, waiting)
      if (before !== null) return before
      begin()
      load(now.x, now.uniforms, atWork)
      const isLever = !isSame(atWork.levers, levers)
      const asked = isAsItStands(now.x, now.uniforms) ? once : EFFORTS.sample
      return find(waiting ? numbers.reservation : numbers.withoutWaiting, isLever ? asked : EFFORTS.events).gap
    },
    gapPairInto(atWork, out) {
      out[0] = evaluator.gapNow(atWork, false)
      out[1] = evaluator.gapNow(atWork, true)
    },
    hasZoneWithout(party) {
      begin()
      load(now.x, now.uniforms, everything)
      const reservation = numbers.reservation.slice()
      reservation[party] = leastUtility(compiled, numbers.table, party)
      return hasZone(reservation) !== false
    },
    subsetGapsInto(x, uniforms, out) {
      const stands = isAsItStands(x, uniforms)
      now = { x, uniforms }
      recent = []
      if (stands) asItStands()
      else begin()
      for (let s = 0; s < 4; s++) {
        const situation = (s & SITUATION) !== 0
        load(x, uniforms, { events: situation ? allEvents : noEvents, levers, mistrust: (s & MISTRUST) !== 0 })
        for (const waiting of [0, WAITING]) {
          if ((s | waiting) === ALL_CAUSES) break
          const reservation = waiting ? numbers.reservation : numbers.withoutWaiting
          const answer = find(reservation, stands ? once : EFFORTS.sample)
          out[s | waiting] = answer.gap
          remember(answer, stands ? base : recent)
        }
      }
      const answer = stands ? asItStands() : find(numbers.reservation, EFFORTS.sample)
      out[ALL_CAUSES] = answer.gap
      gaps.set(out.subarray(0, 8))
      gapsOf.x.set(x)
      gapsOf.uniforms = Float64Array.from(uniforms ?? [])
      return tell(answer)
    },
  }
  return evaluator
}

const isSame = (a: ArrayLike<number>, b: ArrayLike<number>): boolean => {
  if (a.length !== b.length) return false
  for (let k = 0; k < a.length; k++) if (a[k] !== b[k]) return false
  return true
}
