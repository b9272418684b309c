import { BETTER, comparisonsOf, EQUAL, UNKNOWN, WORSE } from './doubt.js'
import { type Graph, makersOf } from './graph.js'
import { movesFrom } from './moves.js'
import { type StabilityOf, withEquilibria } from './stability.js'
import { DEGREE_CONCEPTS, type DegreeConcept } from './strong-stability.js'

/**
 * How a decision maker takes an unknown comparison. Whether it would move to a state of which it is not known that it is
 * better: `a` and `c` would, `b` and `d` would not. Whether such a state would hold it back: under `c` and `d`, not `a`, `b`.
 */
export const EXTENSIONS = ['a', 'b', 'c', 'd'] as const
export type Extension = (typeof EXTENSIONS)[number]

const TEMPTS: Record<Extension, boolean> = { a: true, b: false, c: true, d: false }
const DETERS: Record<Extension, boolean> = { a: false, b: false, c: true, d: true }

/** States beyond which it is not analysed: the cost goes with the second power, times the moves. */
export const MOST_UNKNOWN_STATES = 2048

/** By extension which states are stable for whom. */
export type UnknownStability = Readonly<Record<Extension, StabilityOf<DegreeConcept>>>

/**
 * Which states are stable for whom where some preferences are not known, in four extensions of each concept.
 *
 * Let T be the moves of the focal decision maker to a better state, under `a` and `c` also to one of unknown comparison with
 * s; and D the states no better than s, under `c` and `d` also those of unknown comparison with s. State s is stable under
 *
 * - `nash` where T is empty;
 * - `gmr` where every s1 of T can be answered by legal sequences of the others with a state of D;
 * - `smr` where from such a state no move of the focal decision maker leads out of D;
 * - `seq` as `gmr`, every step of the answer to a state that is better for its mover, or of unknown comparison, in each.
 *
 * Without unknown preferences all four are the concept itself. Always a ⊆ b ⊆ d and a ⊆ c ⊆ d. null: nothing is unknown.
 * At most `MOST_UNKNOWN_STATES` states are expected. Cost: a search from each state for each decision maker.
 * @source Li, Hipel, Kilgour & Fang 2004, Preference uncertainty in the graph model for conflict resolution; Xu, Hipel,
 * Kilgour & Fang 2018, chapter 5
 */
export const findUnknownStability = (graph: Graph): UnknownStability | null => {
  if (graph.doubts.every((doubt) => doubt === null)) return null
  const makers = makersOf(graph)
  const states = graph.states.length
  const none = () => byConcept((): Uint8Array[] => [])
  const compared = graph.ranks.map(({ of }, i) => comparisonsOf(of, graph.doubts[i]))
  const moves = graph.ranks.map((_, i) => Array.from({ length: states }, (_, s) => movesFrom(graph, i, s)))
  const advances = moves.map((of, i) =>
    of.map((targets, s) => targets.filter((t) => compared[i][s * states + t] >= BETTER)),
  )
  const found: Record<Extension, Record<DegreeConcept, Uint8Array[]>> = { a: none(), b: none(), c: none(), d: none() }
  for (let focal = 0; focal < makers; focal++) {
    const answers = reaches(moves, focal, states)
    const credible = reaches(advances, focal, states)
    for (const extension of EXTENSIONS) {
      const stable = stableFor(compared[focal], moves[focal], answers, credible, extension)
      for (const concept of DEGREE_CONCEPTS) found[extension][concept].push(stable[concept])
    }
  }
  const whole = (extension: Extension) => withEquilibria(found[extension], states)
  return { a: whole('a'), b: whole('b'), c: whole('c'), d: whole('d') }
}

const NOT_ASKED = 2

type Targets = readonly (readonly number[])[]

const stableFor = (
  compared: Int8Array,
  moves: Targets,
  answers: Targets,
  credible: Targets,
  extension: Extension,
): Record<DegreeConcept, Uint8Array> => {
  const states = moves.length
  const stable = byConcept(() => new Uint8Array(states))
  const forGood = new Uint8Array(states)
  const deters = new Uint8Array(states)
  for (let s = 0; s < states; s++) {
    const row = s * states
    for (let x = 0; x < states; x++) {
      const comparison = compared[row + x]
      deters[x] = comparison === WORSE || comparison === EQUAL || (comparison === UNKNOWN && DETERS[extension]) ? 1 : 0
    }
    forGood.fill(NOT_ASKED)
    const tempting = moves[s].filter((t) => {
      const comparison = compared[row + t]
      return comparison === BETTER || (comparison === UNKNOWN && TEMPTS[extension])
    })
    const detersForGood = (x: number): boolean => {
      if (forGood[x] === NOT_ASKED) forGood[x] = deters[x] && moves[x].every((y) => deters[y]) ? 1 : 0
      return forGood[x] === 1
    }
    stable.nash[s] = tempting.length === 0 ? 1 : 0
    stable.gmr[s] = tempting.every((t) => answers[t].some((x) => deters[x])) ? 1 : 0
    stable.smr[s] = tempting.every((t) => answers[t].some(detersForGood)) ? 1 : 0
    stable.seq[s] = tempting.every((t) => credible[t].some((x) => deters[x])) ? 1 : 0
  }
  return stable
}

/** From each state what the others than `focal` lead to by these moves, nobody moving twice in a row. */
const reaches = (moves: readonly Targets[], focal: number, states: number): Targets => {
  const makers = moves.length
  /** By state and last mover, and by state, in which search it was entered last. */
  const entered = new Int32Array(states * makers).fill(-1)
  const listed = new Int32Array(states).fill(-1)
  const stack: number[] = []
  return Array.from({ length: states }, (_, from) => {
    const reached: number[] = []
    const enter = (state: number, last: number): void => {
      for (let mover = 0; mover < makers; mover++) {
        if (mover === focal || mover === last) continue
        for (const to of moves[mover][state]) {
          const node = to * makers + mover
          if (entered[node] === from) continue
          entered[node] = from
          stack.push(node)
          if (listed[to] === from) continue
          listed[to] = from
          reached.push(to)
        }
      }
    }
    enter(from, -1)
    while (stack.length > 0) {
      const node = stack.pop()!
      enter(Math.floor(node / makers), node % makers)
    }
    return reached
  })
}

const byConcept = <T>(make: () => T): Record<DegreeConcept, T> => ({
  nash: make(),
  gmr: make(),
  smr: make(),
  seq: make(),
})
