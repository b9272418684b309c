import {
  findStability,
  type Graph,
  STABILITY_CONCEPTS,
  type Stability,
  type StabilityConcept,
  type StatusQuoStability,
  stateAt,
} from '@parley/engine/graph-model'
import type { LoadedCase } from '../cases/load-case.js'
import { type AnalysisSettings, asOfOf } from './analyse.js'
import { conflictGraph } from './conflict-graph.js'

export type { StatusQuoStability }

/** The stability of a case's status quo as of a date; null: the case has no conflict, or does not say what stands now. */
export const analyseStatusQuo = (
  loaded: LoadedCase,
  settings: Pick<AnalysisSettings, 'at'>,
): StatusQuoStability | null => {
  const made = conflictGraph(loaded.source, asOfOf(loaded, settings))
  if (made === null || !made.ok || made.value.model.statusQuo === null) return null
  return statusQuoIn(made.value, findStability(made.value))
}

/** What of an analysis is about the status quo; null: the model does not say what stands now. */
export const statusQuoIn = (graph: Graph, { stable, equilibria }: Stability): StatusQuoStability | null => {
  const { model, states } = graph
  const { statusQuo } = model
  if (statusQuo === null) return null
  const now = stateAt(graph, statusQuo)
  return {
    statusQuo: states[now]!,
    taken: model.options.filter((_, o) => (statusQuo >>> o) & 1).map(({ name }) => name),
    equilibrium: byConcept((concept) => equilibria[concept][now] === 1),
    stableFor: Object.fromEntries(
      model.decisionMakers.map(({ name }, i) => [
        name,
        STABILITY_CONCEPTS.filter((concept) => stable[concept][i]![now] === 1),
      ]),
    ),
    states: states.length,
    equilibria: countEquilibria(equilibria),
  }
}

/** How many states are equilibria, by concept. */
export const countEquilibria = (equilibria: Stability['equilibria']): Record<StabilityConcept, number> =>
  byConcept((concept) => equilibria[concept].reduce((sum, mark) => sum + mark, 0))

const byConcept = <T>(of: (concept: StabilityConcept) => T) =>
  Object.fromEntries(STABILITY_CONCEPTS.map((concept) => [concept, of(concept)])) as Record<StabilityConcept, T>
