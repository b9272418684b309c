import type { PartialOutcome } from '@parley/model'
import type { CompiledCase } from '../../preference/compile-case.js'
import type { PartyPreferences } from '../party-preferences.js'
import type { PreferencePoint } from '../preference-point.js'
import type { ProgramBudget, Solver } from '../solver.js'
import type { NextQuestions, Progress, Question } from '../types.js'
import { type Candidate, listCandidates } from './candidates.js'
import { beyondTies } from './exact-narrowing.js'
import { makeNarrowingEstimate, type Narrowing } from './narrowing.js'

/** Candidates whose narrowing is estimated, at most, and how many members of samples are gone through for it. */
const MOST_ESTIMATED = 400
const MOST_LOOKED_AT = 4e7

/** Candidates times packages up to which every candidate is counted exactly. */
const SMALL = 4000

/** Of a larger space so many times the questions wanted are counted, the best by estimate first. */
const COUNTED = 3

/** The packages that questions are about. */
export type Efficient = {
  /** All that are efficient for some consistent preferences, or all that were in some sample. */
  readonly packages: readonly Int32Array[]
  /** Which of them are efficient in each sample. */
  readonly members: readonly Int32Array[]
  /** Each party's sampled preferences. */
  readonly points: readonly (readonly PreferencePoint[])[]
}

export type Asking = {
  /** How many questions are wanted. */
  readonly most: number
  readonly efficient: Efficient
  /** `packages` of `efficient` are all that may be efficient, so that counts can be exact. */
  readonly isComplete: boolean
  /** Packages that questions may be about, those that matter first. */
  readonly mentioned: readonly Int32Array[]
  /** Programs that may be solved. */
  readonly programs: number
}

/** Sampled preferences with an answer that are tried on each package before a program is solved. */
const MOST_TRIES = 8

/** A candidate with what it narrows; `left`: how many packages may be efficient after each answer, where that is known. */
type Judged = {
  readonly candidate: Candidate
  readonly narrowing: Narrowing
  readonly left: { readonly a: number; readonly b: number } | null
}

/**
 * The comparisons whose answer would most narrow the set of packages that may be efficient: those with the largest mean
 * narrowing over what sampled preferences answer; of equal ones that about fewer issues. One for each party and set of
 * issues. Where the space is small all candidates are counted exactly. Else they are ranked by estimates; where all
 * packages that may be efficient are known the first of these are counted, as far as the programs go, and ranked by that.
 *
 * Cost: `listCandidates`; 400 times the sum of the samples' frontiers; then the programs.
 */
export const nextQuestions = (
  c: CompiledCase,
  parties: readonly PartyPreferences[],
  { most, efficient, isComplete, mentioned, programs }: Asking,
  solver: Solver,
  progress: Progress,
): NextQuestions => {
  const { members, packages, points } = efficient
  const estimates = makeNarrowingEstimate(members, packages.length)
  const looks = members.reduce((sum, list) => sum + list.length + 1, 0)
  const few = Math.max(20, Math.min(MOST_ESTIMATED, Math.floor(MOST_LOOKED_AT / looks)))
  const samples = members.length
  const evenness = ({ favours }: Candidate) => Math.min(favours, samples - favours)
  const candidates = listCandidates(c.space, parties, points, c.statusQuo, mentioned)
    .toSorted((a, b) => evenness(b) - evenness(a))
    .slice(0, few)
  const judged = candidates.flatMap((candidate): Judged[] => {
    const narrowing = estimates.estimate(candidate)
    return narrowing ? [{ candidate, narrowing, left: null }] : []
  })
  const budget = { left: programs }
  const counter = isComplete ? makeCounter(c, parties, efficient, solver, budget) : null
  const exactly = (one: Judged): Judged => {
    const left = counter?.after(one.candidate) ?? null
    if (counter === null || left === null) return one
    const byA = 1 - left.a / counter.now
    const byB = 1 - left.b / counter.now
    const share = one.candidate.favours / samples
    return { ...one, narrowing: { byA, byB, expected: share * byA + (1 - share) * byB }, left }
  }
  const ranked = byNarrowing(judged)
  const isSmall = judged.length * packages.length <= SMALL
  const toCount = counter === null ? [] : isSmall ? ranked : oneEach(ranked).slice(0, COUNTED * most)
  const all = toCount.map((one, k) => {
    const told = exactly(one)
    progress('asking', k + 1, toCount.length)
    return told
  })
  const counted = all.filter(({ left }) => left !== null)
  const isExact = counter !== null && isSmall && counted.length === all.length
  const estimated = ranked.filter(({ candidate }) => !counted.some((one) => one.candidate === candidate))
  const told = oneEach([...byNarrowing(counted), ...estimated]).slice(0, most)
  return {
    isExact,
    candidates: candidates.length,
    mayBeEfficient: counter?.now ?? null,
    questions: told
      .filter(({ narrowing }) => narrowing.expected > 0)
      .map((one) => questionOf(c, one, samples, one.left ? null : estimates.error(one.candidate))),
  }
}

/** Counts the packages that may be efficient by more than a tie, now and after an answer; null: over the budget. */
const makeCounter = (
  { space, statusQuo }: CompiledCase,
  parties: readonly PartyPreferences[],
  { packages, members, points }: Efficient,
  solver: Solver,
  budget: ProgramBudget,
) => {
  const places = (of: readonly PartyPreferences[], among: readonly number[], samples: readonly number[]) => {
    const met = new Set(samples.flatMap((r) => [...members[r]]))
    const may = beyondTies(
      {
        space,
        parties: of,
        statusQuo,
        outcomes: among.map((place) => packages[place]),
        isKnown: (n) => met.has(among[n]),
        tries: samples.slice(0, MOST_TRIES).map((r) => points.map((ofParty) => ofParty[r])),
      },
      solver,
      budget,
    )
    return may && among.filter((_, n) => may[n])
  }
  const now = places(parties, [...packages.keys()], [...members.keys()])
  if (now === null) return null
  const after = ({ party, a, b, answers }: Candidate, isA: boolean): number | null => {
    const compared = isA ? { prefers: a, to: b } : { prefers: b, to: a }
    const of = parties.map((p, i) => (i === party ? { ...p, comparisons: [...p.comparisons, compared] } : p))
    const samples = [...answers.keys()].filter((r) => answers[r] === Number(isA))
    return places(of, now, samples)?.length ?? null
  }
  return {
    now: now.length,
    after(candidate: Candidate): Judged['left'] {
      const a = after(candidate, true)
      const b = a === null ? null : after(candidate, false)
      return a === null || b === null ? null : { a, b }
    },
  }
}

const byNarrowing = (judged: readonly Judged[]): Judged[] =>
  judged.toSorted(
    (one, other) =>
      other.narrowing.expected - one.narrowing.expected || one.candidate.issues.length - other.candidate.issues.length,
  )

/** The first of those over the same issues of the same party. */
const oneEach = (judged: readonly Judged[]): Judged[] => {
  const known = new Set<string>()
  return judged.filter(({ candidate }) => {
    const key = `${candidate.party}:${candidate.issues.join()}`
    return !known.has(key) && known.add(key)
  })
}

const questionOf = (
  c: CompiledCase,
  { candidate, narrowing, left }: Judged,
  samples: number,
  error: number | null,
): Question => {
  const { party, issues, a, b, favours } = candidate
  const named = (digits: Int32Array): PartialOutcome =>
    Object.fromEntries(issues.map((j) => [c.source.issues[j].id, c.source.issues[j].options[digits[j]].id]))
  const share = favours / samples
  return {
    party: c.parties[party],
    a: named(a),
    b: named(b),
    share: { value: share, error: Math.sqrt((share * (1 - share)) / samples) },
    left,
    fewer: { a: narrowing.byA, b: narrowing.byB },
    expected: narrowing.expected,
    worst: Math.min(narrowing.byA, narrowing.byB),
    error,
  }
}
