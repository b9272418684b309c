import {
  type DegreeConcept,
  EXTENSIONS,
  type Extension,
  findPerceivedStability,
  findStrongStability,
  findUnknownStability,
  type Graph,
  MOST_UNKNOWN_STATES,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityConcept,
} from '@parley/engine/graph-model'
import { numbersWhere, type ToldStability, toldStability } from './tell-stability.js'

/** What a model says beside plain preferences, analysed; states by number. */
export type Degrees = {
  /** Strong stability; null: the model does not say which preferences are great. */
  readonly strong: ToldStability<DegreeConcept> | null
  /** Stability in the four extensions; null: no preference is unknown. */
  readonly unknown:
    | { readonly kind: 'found'; readonly extensions: Readonly<Record<Extension, ToldStability<DegreeConcept>>> }
    | { readonly kind: 'too-large'; readonly most: number }
    | null
  /** Stability as each sees it; null: nobody is mistaken. */
  readonly perceived: PerceivedAnswer | null
}

export type PerceivedAnswer = {
  /** By decision maker who is mistaken: the states that it sees, and what is stable in its view for everybody. */
  readonly views: Readonly<Record<string, ToldStability<StabilityConcept> & { readonly states: Int32Array }>>
  /** States that nobody who sees them leaves. */
  readonly equilibria: Readonly<Record<StabilityConcept, Int32Array>>
  /** States that somebody does not see. */
  readonly hidden: Int32Array
}

/** Analyses of what a model says beside plain preferences, none of it where it says nothing. */
export const degreesOfStability = (graph: Graph, found: Stability): Degrees => {
  const names = graph.model.decisionMakers.map(({ name }) => name)
  const strong = findStrongStability(graph)
  return {
    strong: strong && toldStability(strong, names, graph.states),
    unknown: unknownOf(graph, names),
    perceived: perceivedOf(graph, found, names),
  }
}

const unknownOf = (graph: Graph, names: readonly string[]): Degrees['unknown'] => {
  if (graph.doubts.every((doubt) => doubt === null)) return null
  if (graph.states.length > MOST_UNKNOWN_STATES) return { kind: 'too-large', most: MOST_UNKNOWN_STATES }
  const found = findUnknownStability(graph)!
  const extensions = EXTENSIONS.map((extension) => [extension, toldStability(found[extension], names, graph.states)])
  return {
    kind: 'found',
    extensions: Object.fromEntries(extensions) as Record<Extension, ToldStability<DegreeConcept>>,
  }
}

const perceivedOf = (graph: Graph, found: Stability, names: readonly string[]): PerceivedAnswer | null => {
  const perceived = findPerceivedStability(graph, found)
  if (perceived === null) return null
  return {
    views: Object.fromEntries(
      perceived.views.map(({ maker, states, stability }) => {
        const numbers = states.map((s) => graph.states[s]!)
        return [names[maker]!, { states: numbers, ...toldStability(stability, names, numbers) }]
      }),
    ),
    equilibria: Object.fromEntries(
      STABILITY_CONCEPTS.map((concept) => [concept, numbersWhere(perceived.equilibria[concept], graph.states)]),
    ) as Record<StabilityConcept, Int32Array>,
    hidden: numbersWhere(perceived.hidden, graph.states),
  }
}
