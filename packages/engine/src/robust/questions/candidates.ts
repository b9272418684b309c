import { matches, type OutcomeSpace } from '../../outcome-space/outcome-space.js'
import type { PartyPreferences } from '../party-preferences.js'
import type { PreferencePoint } from '../preference-point.js'

/** Which of two packages a party would rather have, and what each sampled preference answers. */
export type Candidate = {
  readonly party: number
  /** Issues named; both packages stand at the status quo on the others. */
  readonly issues: readonly number[]
  /** Packages as digits. */
  readonly a: Int32Array
  readonly b: Int32Array
  /** 1 where the sampled preference finds `a` at least as good as `b`; one a sample. */
  readonly answers: Uint8Array
  /** How many do. */
  readonly favours: number
}

/** Sampled preferences that a pair is tried on before all are asked. */
const TRIED = 64

/** Pairs over the same issues of the same party that are looked at further, those that divide the samples most evenly. */
const MOST_ALIKE = 6

/** Issues in which two packages of a question differ, at most: more than that nobody can weigh. */
const MOST_ISSUES = 3

/**
 * Questions that a person can answer and whose answer the samples do not know: two options of one issue; a trade, one issue
 * against another; two of the `packages` that differ in three issues. The first are in the order of parties and issues.
 *
 * Cost: parties × (issues × options)² / 4, times 64; times samples for those that are kept.
 *
 * @param points each party's sampled preferences
 */
export const listCandidates = (
  space: OutcomeSpace,
  parties: readonly PartyPreferences[],
  points: readonly (readonly PreferencePoint[])[],
  statusQuo: Int32Array,
  packages: readonly Int32Array[],
): Candidate[] => {
  const candidates: Candidate[] = []
  for (const [party, p] of parties.entries()) {
    const answer = makeAnswers(space, p, points[party])
    const samples = points[party].length
    const tried = Math.min(TRIED, samples)
    for (const pairs of pairsByIssues(space, statusQuo, packages)) {
      const kept: { readonly pair: Pair; readonly evenness: number }[] = []
      for (const pair of pairs) {
        const favours = count(answer(pair, tried))
        if (favours > 0 && favours < tried) kept.push({ pair, evenness: Math.min(favours, tried - favours) })
      }
      kept.sort((one, other) => other.evenness - one.evenness)
      for (const { pair } of kept.slice(0, MOST_ALIKE)) {
        const answers = answer(pair, samples)
        candidates.push({ party, ...pair, answers, favours: count(answers) })
      }
    }
  }
  return candidates
}

type Pair = Pick<Candidate, 'issues' | 'a' | 'b'>

/** All pairs of packages that may be asked about, those over the same issues together. */
function* pairsByIssues(
  space: OutcomeSpace,
  statusQuo: Int32Array,
  packages: readonly Int32Array[],
): Generator<Iterable<Pair>> {
  const issues = space.sizes.length
  for (let j = 0; j < issues; j++) yield pairsOn(space, statusQuo, [j])
  for (let j = 0; j < issues; j++) for (let k = j + 1; k < issues; k++) yield pairsOn(space, statusQuo, [j, k])
  yield* pairsOf(packages, statusQuo)
}

/** Packages that differ on every one of `issues`, each pair once. */
function* pairsOn(space: OutcomeSpace, statusQuo: Int32Array, issues: readonly number[]): Generator<Pair> {
  const [j, k] = issues
  for (let p = 0; p < space.sizes[j]; p++)
    for (let q = p + 1; q < space.sizes[j]; q++)
      if (k === undefined) yield { issues, a: withOption(statusQuo, [j, p]), b: withOption(statusQuo, [j, q]) }
      else
        for (let s = 0; s < space.sizes[k]; s++)
          for (let t = 0; t < space.sizes[k]; t++)
            if (s !== t)
              yield { issues, a: withOption(statusQuo, [j, p], [k, s]), b: withOption(statusQuo, [j, q], [k, t]) }
}

/** Of packages that differ in `MOST_ISSUES` issues what they differ in, pair by pair. */
function* pairsOf(packages: readonly Int32Array[], statusQuo: Int32Array): Generator<Pair[]> {
  for (const [n, one] of packages.entries())
    for (const other of packages.slice(n + 1)) {
      const issues = [...one.keys()].filter((j) => one[j] !== other[j])
      if (issues.length !== MOST_ISSUES) continue
      const part = (of: Int32Array) => withOption(statusQuo, ...issues.map((j): [number, number] => [j, of[j]]))
      yield [{ issues, a: part(one), b: part(other) }]
    }
}

const withOption = (digits: Int32Array, ...options: readonly (readonly [issue: number, option: number])[]) => {
  const changed = digits.slice()
  for (const [j, o] of options) changed[j] = o
  return changed
}

const count = (answers: Uint8Array): number => answers.reduce((sum, answer) => sum + answer, 0)

/** What the first so many preferences answer to a pair: u(a) >= u(b) at face value. */
const makeAnswers = (
  { offsets, sizes, terms }: OutcomeSpace,
  p: PartyPreferences,
  points: readonly PreferencePoint[],
) => {
  const options = offsets[sizes.length]
  const worth = new Float64Array(points.length * options)
  for (const [r, { weights, values }] of points.entries())
    for (let j = 0; j < sizes.length; j++)
      for (let o = offsets[j]; o < offsets[j + 1]; o++) worth[r * options + o] = weights[j] * values[o]
  return ({ issues, a, b }: Pair, samples: number): Uint8Array => {
    const answers = new Uint8Array(samples)
    const matched = [...p.terms.keys()].filter((n) => {
      const { when } = terms[p.terms[n]]
      return matches(when, a) !== matches(when, b)
    })
    for (let r = 0; r < samples; r++) {
      let ahead = 0
      for (let n = 0; n < issues.length; n++) {
        const first = r * options + offsets[issues[n]]
        ahead += worth[first + a[issues[n]]] - worth[first + b[issues[n]]]
      }
      for (let n = 0; n < matched.length; n++) {
        const adds = points[r].terms[matched[n]]
        ahead += matches(terms[p.terms[matched[n]]].when, a) ? adds : -adds
      }
      answers[r] = ahead >= 0 ? 1 : 0
    }
    return answers
  }
}
