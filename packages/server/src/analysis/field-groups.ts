import {
  type FieldGroups,
  type Graph,
  groupByOptions,
  MOST_FIELD_GROUPS,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityConcept,
} from '@parley/engine/graph-model'

/** Not an equilibrium; held only by what might be done at any cost; by answers that are good for who gives them; Nash. */
const KINDS = [
  [],
  ['gmr', 'smr'],
  ['seq', 'sseq', 'sim'],
  ['nash'],
] as const satisfies readonly (readonly StabilityConcept[])[]

/** The states of a large conflict in groups, by the options that its equilibria hang on most. */
export const fieldGroups = ({ states, model }: Graph, { equilibria }: Stability): FieldGroups => {
  const kinds = new Uint8Array(states.length)
  KINDS.forEach((concepts, kind) => {
    for (const concept of concepts) for (let s = 0; s < kinds.length; s++) if (equilibria[concept][s]) kinds[s] = kind
  })
  const { apart, patterns, groupOf } = groupByOptions(
    states,
    model.options.length,
    kinds,
    KINDS.length,
    MOST_FIELD_GROUPS,
  )
  const sizes = new Int32Array(patterns.length)
  for (const group of groupOf) sizes[group]!++
  const counts = STABILITY_CONCEPTS.map((concept) => {
    const marks = equilibria[concept]
    const count = new Int32Array(patterns.length)
    for (let s = 0; s < groupOf.length; s++) count[groupOf[s]!]! += marks[s]!
    return [concept, count] as const
  })
  return {
    apart,
    groups: patterns.map((pattern, g) => ({
      pattern,
      states: sizes[g]!,
      equilibria: Object.fromEntries(counts.map(([concept, count]) => [concept, count[g]!])) as Record<
        StabilityConcept,
        number
      >,
    })),
  }
}
