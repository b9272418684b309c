import type { Answer } from './explain.js'
import type { Graph } from './graph.js'
import { mayMove } from './groups.js'
import type { Step } from './legal-search.js'
import { combinationImprovements } from './moves.js'
import { placeOf } from './state-space.js'

/**
 * An answer of the opponents of `maker`, all at once and each an improvement of its own from `state`, to its improvement
 * `to`; of the fewest opponents. null: none. States as places.
 */
export const simultaneousAnswer = (graph: Graph, maker: number, state: number, to: number): Answer | null => {
  const { of } = graph.ranks[maker]
  let best: Answer | null = null
  for (const answer of answersAtOnce(graph, maker, state, to))
    if (of[answer.ends] <= of[state] && (best === null || answer.moves.length < best.moves.length)) best = answer
  return best
}

/** Where the opponents can lead when they answer a move of `maker` at the same time, each by an improvement or not at all. */
export const simultaneousEnds = (graph: Graph, maker: number, state: number, to: number): number[] => [
  ...new Set([...answersAtOnce(graph, maker, state, to)].map(({ ends }) => ends)),
]

function* answersAtOnce(graph: Graph, maker: number, state: number, to: number): Generator<Answer> {
  const { space, stateOf } = graph
  const { numbers } = space
  const stateAtPlace = (combination: number) => stateOf?.[combination] ?? combination
  for (const from of combinationsOf(graph, state)) {
    for (const target of combinationsOf(graph, to)) {
      const own = graph.groups[maker]
      if (own.groupOf[from] !== own.groupOf[target] || !mayMove(own, numbers[from], numbers[target])) continue
      let answers: { flips: number; moves: readonly Step[] }[] = [{ flips: 0, moves: [] }]
      for (let opponent = 0; opponent < graph.groups.length; opponent++) {
        if (opponent === maker) continue
        const steps = combinationImprovements(graph, opponent, from)
        answers = answers.flatMap(({ flips, moves }) => [
          { flips, moves },
          ...steps.map((step) => ({
            flips: flips ^ numbers[from] ^ numbers[step],
            moves: [...moves, { mover: opponent, to: stateAtPlace(step) }],
          })),
        ])
      }
      for (const { flips, moves } of answers) {
        const place = placeOf(space, numbers[target] ^ flips)
        if (moves.length > 0 && place >= 0) yield { moves, ends: stateAtPlace(place) }
      }
    }
  }
}

const combinationsOf = ({ stateOf }: Graph, state: number): readonly number[] => {
  if (stateOf === null) return [state]
  const found: number[] = []
  for (let c = 0; c < stateOf.length; c++) if (stateOf[c] === state) found.push(c)
  return found
}
