import {
  findStability,
  type Graph,
  MOST_LISTED_STATES,
  MOST_NAMED_EQUILIBRIA,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityField,
} from '@parley/engine/graph-model'
import type { Result } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { type AnalysisSettings, asOfOf } from './analyse.js'
import { countEquilibria, statusQuoIn } from './analyse-status-quo.js'
import { conflictGraph } from './conflict-graph.js'
import { fieldDegrees, marksOf } from './field-degrees.js'
import { fieldGroups } from './field-groups.js'

/** What the page shows of a case's conflict; null: it has none. Throws WorkLimitError as `findStability` does. */
export const analyseConflict = (
  loaded: LoadedCase,
  settings: Pick<AnalysisSettings, 'at'>,
): Result<StabilityField> | null => {
  const made = conflictGraph(loaded.source, asOfOf(loaded, settings))
  if (made === null || !made.ok) return made
  const graph = made.value
  const found = findStability(graph)
  const isLarge = graph.states.length > MOST_LISTED_STATES
  const value: StabilityField = {
    caseHash: loaded.hash,
    model: graph.model,
    states: graph.states.length,
    statusQuo: statusQuoIn(graph, found),
    equilibria: countEquilibria(found.equilibria),
    strongest: strongestOf(graph, found),
    listed: isLarge ? null : listedOf(graph, found),
    groups: isLarge ? fieldGroups(graph, found) : null,
  }
  return { ok: true, value }
}

const listedOf = (graph: Graph, found: Stability): StabilityField['listed'] => ({
  ranks: graph.ranks.map(({ of }) => [...of]),
  marks: marksOf(found, STABILITY_CONCEPTS),
  degrees: fieldDegrees(graph, found),
})

const strongestOf = ({ states }: Graph, { equilibria }: Stability): StabilityField['strongest'] => {
  /** Places of the equilibria under k concepts, ascending. */
  const byCount = Array.from({ length: STABILITY_CONCEPTS.length + 1 }, (): number[] => [])
  for (let s = 0; s < states.length; s++) {
    let count = 0
    for (const concept of STABILITY_CONCEPTS) count += equilibria[concept][s]!
    byCount[count]!.push(s)
  }
  return byCount
    .slice(1)
    .reverse()
    .flat()
    .slice(0, MOST_NAMED_EQUILIBRIA)
    .map((s) => ({
      state: states[s]!,
      concepts: STABILITY_CONCEPTS.filter((concept) => equilibria[concept][s] === 1),
    }))
}
