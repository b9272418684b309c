import {
  compileGraph,
  findStability,
  type Graph,
  STABILITY_CONCEPTS,
  type StabilityField,
} from '@parley/engine/graph-model'
import { ALL_CONCEPTS, type ConceptMask } from './concepts.js'

/** A graph model with what is stable in it; states as places, ascending by number. */
export type Assessed = {
  readonly graph: Graph
  /** By decision maker and state: the concepts under which the state is stable for it. */
  readonly stable: readonly Uint8Array[]
  /** By state: the concepts under which it is an equilibrium. */
  readonly equilibrium: Uint8Array
}

/** The conflict as the server has analysed it; null: it lists no states, there are too many. */
export const assessedOf = ({ model, listed }: StabilityField): Assessed | null => {
  if (listed === null) return null
  const { ranks, marks } = listed
  const worthOf = (party: string) => {
    const maker = model.decisionMakers.findIndex(({ name }) => name === party)
    return { ok: true, value: Float64Array.from(ranks[maker]!) } as const
  }
  const compiled = compileGraph(model, worthOf)
  if (!compiled.ok) throw new Error(compiled.problems[0]?.message)
  return withEquilibria(
    compiled.value,
    marks.map((of) => Uint8Array.from(of)),
  )
}

/** What is stable in a graph. */
export const assess = (graph: Graph): Assessed => {
  const { stable } = findStability(graph)
  return withEquilibria(
    graph,
    graph.ranks.map((_, i) => {
      const masks = new Uint8Array(graph.states.length)
      STABILITY_CONCEPTS.forEach((concept, k) => {
        const marks = stable[concept][i]!
        for (let s = 0; s < masks.length; s++) masks[s]! |= marks[s]! << k
      })
      return masks
    }),
  )
}

const withEquilibria = (graph: Graph, stable: readonly Uint8Array[]): Assessed => {
  const equilibrium = new Uint8Array(graph.states.length).fill(ALL_CONCEPTS)
  for (const masks of stable) for (let s = 0; s < equilibrium.length; s++) equilibrium[s]! &= masks[s]!
  return { graph, stable, equilibrium }
}

/** For how many decision makers a state is stable under a concept. */
export const sidesOf = ({ stable }: Assessed, state: number, concept: ConceptMask): number =>
  stable.reduce((count, masks) => count + (masks[state]! & concept ? 1 : 0), 0)
