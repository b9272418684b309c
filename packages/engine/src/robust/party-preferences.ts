import type { Id, PartialOutcome } from '@parley/model'
import { clamp } from '../numeric/clamp.js'
import { assemble, makeNumbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { isRanking } from '../preference/is-ranking.js'

/** Weights as they are judged: the issues from most to least important, or a range each, scaled so that points add up to 1. */
export type WeightStatement =
  | { readonly kind: 'ranking'; readonly order: Int32Array }
  | { readonly kind: 'ranges'; readonly low: Float64Array; readonly high: Float64Array }

/** Two packages as digits: the party finds `prefers` at least as good as `to`. Issues not named stand at their status quo. */
export type ComparedPackages = { readonly prefers: Int32Array; readonly to: Int32Array }

/**
 * All that is judged about what one party wants: the set of preferences that are consistent with it. Options are numbered
 * over all issues (`space.offsets`).
 */
export type PartyPreferences = {
  readonly party: Id
  readonly weights: WeightStatement
  /** The least and the largest value of each option, events included; of a ranking 1 for the best, 0 for the worst, 0..1 between. */
  readonly low: Float64Array
  readonly high: Float64Array
  /** For each issue its options from best to worst where they are ranked, else null. */
  readonly rankings: readonly (Int32Array | null)[]
  /** The party's own among `space.terms`, and what each adds. */
  readonly terms: Int32Array
  readonly termLow: Float64Array
  readonly termHigh: Float64Array
  readonly comparisons: readonly ComparedPackages[]
  /** pi'_j of each issue: 1 at face value. */
  readonly delivery: Float64Array
}

/** An event moves an option whose value is only ranked: what the ranking then says is not linear. */
export type RankingMoved = {
  readonly kind: 'ranking-moved'
  readonly event: Id
  readonly party: Id
  readonly issue: Id
  readonly option: Id
}

/**
 * What each party's preferences may be, in the order of parties. An active event that changes a value moves both ends of
 * its range, by the ends of its own, and the result is kept within 0..1. `faceValue`: utilities as if everything were
 * carried out; else as doubted, by the point estimates of trust.
 */
export const preferencesOf = (
  c: CompiledCase,
  faceValue: boolean,
): { readonly kind: 'found'; readonly parties: readonly PartyPreferences[] } | RankingMoved => {
  const { issues, preferences = {} } = c.source
  const { low, high, points } = c.judgements
  const numbers = makeNumbers(c)
  const everyEvent = new Uint8Array(c.events.length).fill(1)
  assemble(c, points, null, { events: everyEvent, levers: c.pulled, mistrust: !faceValue }, numbers)
  const shifts = eventShifts(c)
  const parties: PartyPreferences[] = []
  for (const [i, party] of c.parties.entries()) {
    const preference = preferences[party]
    const valueLow = new Float64Array(c.options)
    const valueHigh = new Float64Array(c.options)
    const rankings: (Int32Array | null)[] = []
    for (const [j, issue] of issues.entries()) {
      const values = preference.values[issue.id]
      const first = c.space.offsets[j]
      const order = isRanking(values) ? placesOf(values.ranking, issue.options, first) : null
      rankings.push(order)
      for (let o = first; o < c.space.offsets[j + 1]; o++) {
        const at = i * c.options + o
        const slot = c.valueSlots[at]
        if (order && shifts.by[at] !== null)
          return {
            kind: 'ranking-moved',
            event: shifts.by[at],
            party,
            issue: issue.id,
            option: issue.options[o - first].id,
          }
        const best = order?.[0] === o
        const worst = !best && order?.[order.length - 1] === o
        valueLow[o] = order ? Number(best) : clamp(low[slot] + shifts.low[at])
        valueHigh[o] = order ? Number(!worst) : clamp(high[slot] + shifts.high[at])
      }
    }
    const terms = Int32Array.from(c.space.terms.keys()).filter((k) => c.space.terms[k].party === i)
    parties.push({
      party,
      weights: isRanking(preference.weights)
        ? { kind: 'ranking', order: placesOf(preference.weights.ranking, issues, 0) }
        : weightRanges(c, i),
      low: valueLow,
      high: valueHigh,
      rankings,
      terms,
      termLow: Float64Array.from(terms, (k) => low[c.termSlots[k]]),
      termHigh: Float64Array.from(terms, (k) => high[c.termSlots[k]]),
      comparisons: (preference.comparisons ?? []).map(({ prefers, to }) => ({
        prefers: digitsOf(c, prefers),
        to: digitsOf(c, to),
      })),
      delivery: numbers.delivery.slice(i * issues.length, (i + 1) * issues.length),
    })
  }
  return { kind: 'found', parties }
}

/** Where the members of a ranking stand in the file, `first` onwards. */
const placesOf = (ranking: readonly Id[], members: readonly { id: Id }[], first: number): Int32Array =>
  Int32Array.from(ranking, (id) => first + members.findIndex((member) => member.id === id))

const weightRanges = (c: CompiledCase, i: number): WeightStatement => {
  const issues = c.space.sizes.length
  const slots = c.weightSlots.subarray(i * issues, (i + 1) * issues)
  const { low, high, points } = c.judgements
  const sum = slots.reduce((total, slot) => total + points[slot], 0)
  return {
    kind: 'ranges',
    low: Float64Array.from(slots, (slot) => low[slot] / sum),
    high: Float64Array.from(slots, (slot) => high[slot] / sum),
  }
}

/** How far the active events move each value, at least and at most, and the first event that does. */
const eventShifts = (c: CompiledCase) => {
  const size = c.parties.length * c.options
  const low = new Float64Array(size)
  const high = new Float64Array(size)
  const by: (Id | null)[] = new Array(size).fill(null)
  for (const event of c.events)
    for (const { kind, target, slot, factor } of event.effects) {
      if (kind !== 'value') continue
      low[target] += factor * c.judgements.low[slot]
      high[target] += factor * c.judgements.high[slot]
      by[target] ??= event.id
    }
  return { low, high, by }
}

/** A part of a package as digits, what is not named at its status quo. */
const digitsOf = (c: CompiledCase, part: PartialOutcome): Int32Array =>
  Int32Array.from(c.source.issues, (issue, j) => {
    const option = part[issue.id]
    return option === undefined ? c.statusQuo[j] : issue.options.findIndex(({ id }) => id === option)
  })
