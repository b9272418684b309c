import { WorkLimitError } from '../work-limit-error.js'
import type { Graph } from './graph.js'
import { type Groups, mayMove } from './groups.js'
import { placeOf } from './state-space.js'

/** Combinations of opponents' answers to one state that are held at a time. */
const MOST_ANSWERS = 1 << 24
/** Answers that are made, and tried, in all: the better part of a minute. */
const MOST_WORK = 2 ** 34

/** How many answers have been made and tried so far, for all decision makers of a model. */
export type AnswerCount = { done: number }

/**
 * Simultaneous stability for decision maker `focal`: 1 for each state from which every improvement s1 of its own can meet
 * an answer that leaves it no better off, each opponent staying or taking one of its improvements from the same state,
 * all at once. A combination that is infeasible is no answer. `nash`, `gmr`: its stability so; the second spares work where
 * all combinations are feasible, since the answer is then a legal sequence too.
 *
 * Cost: for each state that is not Nash stable, the product of (1 + improvements) of the opponents, and for each s1 as
 * many answers as are tried before one leaves the focal decision maker no better off; the one that did so last is
 * tried first. Throws WorkLimitError where that is too much.
 * @source Hipel & Fraser 1984; definition as in design 14.12
 */
export const simultaneouslyStable = (
  graph: Graph,
  focal: number,
  nash: Uint8Array,
  gmr: Uint8Array,
  answered: AnswerCount,
): Uint8Array => {
  const { space, groups } = graph
  const { numbers, places } = space
  const isFull = numbers.length === 2 ** space.options
  const ranks = graph.ranks[focal].of
  const stable = nash.slice()
  const opponents = groups.map((_, i) => i).filter((i) => i !== focal)
  /** What the opponents change, as bits to flip; the first is nothing. */
  let answers = new Int32Array(1024)
  for (let s = 0; s < stable.length; s++) {
    if (stable[s] || (isFull && !gmr[s])) continue
    let count = 1
    for (const opponent of opponents) {
      const { of } = graph.ranks[opponent]
      const { starts, members, groupOf } = groups[opponent]
      const start = starts[groupOf[s]]
      const before = count
      for (let k = starts[groupOf[s] + 1] - 1; k >= start && of[members[k]] > of[s]; k--) {
        if (!groups[opponent].isReversible && !mayMove(groups[opponent], numbers[s], numbers[members[k]])) continue
        if (count + before > answers.length) answers = longer(answers, count + before)
        const flips = numbers[s] ^ numbers[members[k]]
        for (let a = 0; a < before; a++) answers[count++] = answers[a] ^ flips
      }
    }
    if (count === 1) continue
    answered.done += count
    refuseTooMany(answered)
    if (isSanctioned(groups[focal], s, answers, count)) stable[s] = 1
  }
  return stable

  function isSanctioned(
    { members, starts, groupOf, isReversible }: Groups,
    s: number,
    answers: Int32Array,
    count: number,
  ) {
    let last = 1
    for (let k = starts[groupOf[s] + 1] - 1; k >= starts[groupOf[s]] && ranks[members[k]] > ranks[s]; k--) {
      const better = numbers[members[k]]
      if (!isReversible && !mayMove(groups[focal], numbers[s], better)) continue
      if (leavesNoBetter(better ^ answers[last], s)) continue
      let a = 1
      while (a < count && !leavesNoBetter(better ^ answers[a], s)) a++
      answered.done += a
      if (a === count) return false
      last = a
    }
    return true
  }

  function leavesNoBetter(number: number, s: number): boolean {
    if (isFull) return ranks[number] <= ranks[s]
    const place = places === null ? placeOf(space, number) : places[number]
    return place >= 0 && ranks[place] <= ranks[s]
  }
}

/** Throws WorkLimitError once more answers have been made than are allowed. */
export const refuseTooMany = ({ done }: AnswerCount): void => {
  if (done > MOST_WORK) throw tooManyAnswers(MOST_WORK, 'in all')
}

const longer = (answers: Int32Array, needed: number): Int32Array<ArrayBuffer> => {
  if (needed > MOST_ANSWERS) throw tooManyAnswers(MOST_ANSWERS, 'to one move')
  const result = new Int32Array(Math.max(needed, 2 * answers.length))
  result.set(answers)
  return result
}

const tooManyAnswers = (most: number, what: string): WorkLimitError =>
  new WorkLimitError(
    `large conflict: more than ${most.toLocaleString('en')} answers that the others can give at once, ${what}`,
    'fewer options or fewer decision makers',
  )
