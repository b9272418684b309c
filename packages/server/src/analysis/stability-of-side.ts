import type { SideStability } from '@parley/engine'
import { findStability, type Graph, STABILITY_CONCEPTS, type Stability } from '@parley/engine/graph-model'
import type { ChangedCase, IsoDate } from '@parley/model'
import { statusQuoIn } from './analyse-status-quo.js'
import { conflictGraph } from './conflict-graph.js'

/** So many equilibria are told. */
const MOST_TOLD = 3

/**
 * What lasts of a case's conflict with changes made to the case; null: it has none, or one too large to be analysed.
 *
 * @param base that of the case as it is; where no preferences follow the utilities it is that of every side
 */
export const stabilityOfSide = (
  source: ChangedCase,
  asOf: IsoDate,
  base: SideStability | null,
): SideStability | null => {
  const { conflict } = source
  if (conflict === undefined) return null
  const follows = conflict.decisionMakers.some(({ preferences }) => 'utilities' in preferences)
  if (!follows && base !== null) return base
  const made = conflictGraph(source, asOf)
  if (made === null || !made.ok) return null
  const found = stabilityOf(made.value)
  if (found === null) return null
  return { follows, statusQuo: statusQuoIn(made.value, found), strongest: strongestOf(made.value, found) }
}

const stabilityOf = (graph: Graph): Stability | null => {
  try {
    return findStability(graph)
  } catch (error) {
    if (error instanceof Error && error.name === 'WorkLimitError') return null
    throw error
  }
}

const strongestOf = ({ model, states }: Graph, { equilibria }: Stability): SideStability['strongest'] => {
  const counts = Array.from(states, (_, s) =>
    STABILITY_CONCEPTS.reduce((sum, concept) => sum + equilibria[concept][s]!, 0),
  )
  return [...counts.keys()]
    .filter((s) => counts[s]! > 0)
    .sort((a, b) => counts[b]! - counts[a]! || a - b)
    .slice(0, MOST_TOLD)
    .map((s) => ({
      taken: model.options.filter((_, o) => (states[s]! >>> o) & 1).map(({ name }) => name),
      concepts: counts[s]!,
    }))
}
