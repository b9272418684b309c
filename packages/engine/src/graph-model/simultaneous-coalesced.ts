import { type Graph, makersOf } from './graph.js'
import { combinationImprovements } from './moves.js'
import { type AnswerCount, refuseTooMany } from './simultaneous.js'
import { placeOf } from './state-space.js'

/** What an answer costs here beside one of `simultaneouslyStable`. */
const COST = 8

/**
 * Simultaneous stability where states are coalesced. Options are combined, so the combinations behind a state answer for
 * it: an improvement is met where from one of them that leads to it the opponents' answer leaves `focal` no better off.
 *
 * Cost: for each combination the product of (1 + improvements) over all decision makers. Throws WorkLimitError where that
 * is too much.
 */
export const simultaneouslyStableCoalesced = (graph: Graph, focal: number, answered: AnswerCount): Uint8Array => {
  const { space, states } = graph
  const stateOf = graph.stateOf!
  const ranks = graph.ranks[focal].of
  const improvements = Array.from(states, () => new Set<number>())
  const met = improvements.map(() => new Set<number>())
  for (let c = 0; c < space.numbers.length; c++) {
    const s = stateOf[c]
    const steps = combinationImprovements(graph, focal, c)
    if (steps.length === 0) continue
    const answers = answersTo(graph, focal, c)
    answered.done += COST * answers.length * steps.length
    refuseTooMany(answered)
    for (const step of steps) {
      const target = stateOf[step]
      improvements[s].add(target)
      if (met[s].has(target)) continue
      const isMet = answers.some((flips) => {
        const place = placeOf(space, space.numbers[step] ^ flips)
        return flips !== 0 && place >= 0 && ranks[stateOf[place]] <= ranks[s]
      })
      if (isMet) met[s].add(target)
    }
  }
  return Uint8Array.from(improvements, (targets, s) => (targets.size === met[s].size ? 1 : 0))
}

/** What the opponents may change all at once, as bits to flip. */
const answersTo = (graph: Graph, focal: number, from: number): number[] => {
  const { numbers } = graph.space
  let answers = [0]
  for (let opponent = 0; opponent < makersOf(graph); opponent++) {
    if (opponent === focal) continue
    const flips = combinationImprovements(graph, opponent, from).map((to) => numbers[from] ^ numbers[to])
    answers = [0, ...flips].flatMap((flip) => answers.map((answer) => answer ^ flip))
  }
  return answers
}
