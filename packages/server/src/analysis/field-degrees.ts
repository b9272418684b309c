import {
  DEGREE_CONCEPTS,
  EXTENSIONS,
  type FieldDegrees,
  findPerceivedStability,
  findStrongStability,
  findUnknownStability,
  type Graph,
  type MarksByMaker,
  MOST_UNKNOWN_STATES,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityOf,
} from '@parley/engine/graph-model'

/** What a conflict says beside plain preferences, as marks by state; nothing is computed of what it does not say. */
export const fieldDegrees = (graph: Graph, found: Stability): FieldDegrees => {
  const strong = findStrongStability(graph)
  const perceived = findPerceivedStability(graph, found)
  return {
    strong: strong && marksOf(strong, DEGREE_CONCEPTS),
    unknown: unknownOf(graph),
    perceived: perceived && {
      equilibrium: Array.from(graph.states, (_, s) => bitsOf(STABILITY_CONCEPTS, (c) => perceived.equilibria[c][s]!)),
      views: perceived.views.map(({ maker, states, stability }) => ({
        maker,
        states: [...states],
        marks: marksOf(stability, STABILITY_CONCEPTS),
      })),
    },
  }
}

const unknownOf = (graph: Graph): FieldDegrees['unknown'] => {
  if (graph.doubts.every((doubt) => doubt === null)) return null
  if (graph.states.length > MOST_UNKNOWN_STATES) return 'too-large'
  const found = findUnknownStability(graph)!
  const marks = EXTENSIONS.map((extension) => [extension, marksOf(found[extension], DEGREE_CONCEPTS)])
  return Object.fromEntries(marks) as Exclude<FieldDegrees['unknown'], string | null>
}

/** By decision maker and state the concepts under which the state is stable for it, bit k the k-th. */
export const marksOf = <Concept extends string>(
  { stable }: StabilityOf<Concept>,
  concepts: readonly Concept[],
): MarksByMaker =>
  stable[concepts[0]!].map((first, i) => Array.from(first, (_, s) => bitsOf(concepts, (c) => stable[c][i]![s]!)))

const bitsOf = <Concept>(concepts: readonly Concept[], mark: (concept: Concept) => number): number =>
  concepts.reduce((bits, concept, k) => bits | (mark(concept) << k), 0)
