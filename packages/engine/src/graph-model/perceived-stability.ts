import { type Graph, makersOf } from './graph.js'
import { viewOf } from './perception.js'
import { findStability, STABILITY_CONCEPTS, type Stability, type StabilityConcept } from './stability.js'

/** What one mistaken decision maker takes to be stable. */
export type ViewStability = {
  readonly maker: number
  /** The states that it sees, as places of the whole graph, ascending. */
  readonly states: Int32Array
  /** In its view, for everybody; by place in `states`. */
  readonly stability: Stability
}

export type PerceivedStability = {
  /** Of each decision maker whose view differs from how things are. */
  readonly views: readonly ViewStability[]
  /** By concept, 1 for each state that nobody who sees it leaves, as each sees things. */
  readonly equilibria: Readonly<Record<StabilityConcept, Uint8Array>>
  /** 1 for each state that somebody does not see. */
  readonly hidden: Uint8Array
}

/**
 * Stability as each decision maker sees it, and what comes of that. In its view a decision maker sees part of the states and
 * may be mistaken about what others want; what is stable for it there is what it acts on. A state comes out as an equilibrium
 * where it is stable for each decision maker that sees it, in that one's own view. Who does not see a state does not know
 * that it could leave it: it stays as well, and `hidden` tells such states apart. Equilibria of everybody's true
 * preferences are what `findStability` gives. null: nobody is mistaken.
 *
 * Cost: an analysis for each who is mistaken, and one more. Throws WorkLimitError as `findStability` does.
 * @source Bennett 1977; Wang, Hipel & Fraser 1988 for first-level hypergames and their equilibria
 */
export const findPerceivedStability = (
  graph: Graph,
  whole: Stability = findStability(graph),
): PerceivedStability | null => {
  if (graph.perceptions.every((perception) => perception === null)) return null
  const views: ViewStability[] = []
  const equilibria = Object.fromEntries(
    STABILITY_CONCEPTS.map((concept) => [concept, new Uint8Array(graph.states.length).fill(1)]),
  ) as Record<StabilityConcept, Uint8Array>
  const hidden = new Uint8Array(graph.states.length).fill(1)
  const seers = new Int32Array(graph.states.length)
  for (let maker = 0; maker < makersOf(graph); maker++) {
    const isMistaken = graph.perceptions[maker] !== null
    const view = viewOf(graph, maker)
    const stability = isMistaken ? findStability(view.graph) : whole
    if (isMistaken) views.push({ maker, states: view.wholeOf, stability })
    view.wholeOf.forEach((s, k) => {
      seers[s]++
      for (const concept of STABILITY_CONCEPTS) equilibria[concept][s] &= stability.stable[concept][maker][k]
    })
  }
  for (let s = 0; s < hidden.length; s++) hidden[s] = seers[s] < makersOf(graph) ? 1 : 0
  return { views, equilibria, hidden }
}
