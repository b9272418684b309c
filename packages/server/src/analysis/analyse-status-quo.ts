import { findStability, STABILITY_CONCEPTS, type StabilityConcept, stateAt } from '@parley/engine/graph-model'
import type { Id } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { type AnalysisSettings, asOfOf } from './analyse.js'
import { conflictGraph } from './conflict-graph.js'

/** Whether what stands now, without an agreement, is stable when nobody is bound. */
export type StatusQuoStability = {
  /** The status quo by number, and the options taken in it. */
  readonly statusQuo: number
  readonly taken: readonly Id[]
  /** By concept, whether it is an equilibrium: stable for every decision maker. */
  readonly equilibrium: Readonly<Record<StabilityConcept, boolean>>
  /** By decision maker, the concepts under which it is stable for it. */
  readonly stableFor: Readonly<Record<Id, readonly StabilityConcept[]>>
  /** Feasible states, and by concept how many are equilibria. */
  readonly states: number
  readonly equilibria: Readonly<Record<StabilityConcept, number>>
}

/** The stability of a case's status quo as of a date; null: the case has no conflict, or does not say what stands now. */
export const analyseStatusQuo = (
  loaded: LoadedCase,
  settings: Pick<AnalysisSettings, 'at'>,
): StatusQuoStability | null => {
  const made = conflictGraph(loaded.source, asOfOf(loaded, settings))
  if (made === null || !made.ok || made.value.model.statusQuo === null) return null
  const graph = made.value
  const { model, states } = graph
  const now = stateAt(graph, model.statusQuo!)
  const { stable, equilibria } = findStability(graph)
  const byConcept = <T>(of: (concept: StabilityConcept) => T) =>
    Object.fromEntries(STABILITY_CONCEPTS.map((concept) => [concept, of(concept)])) as Record<StabilityConcept, T>
  return {
    statusQuo: states[now]!,
    taken: model.options.filter((_, o) => (model.statusQuo! >>> o) & 1).map(({ name }) => name),
    equilibrium: byConcept((concept) => equilibria[concept][now] === 1),
    stableFor: Object.fromEntries(
      model.decisionMakers.map(({ name }, i) => [
        name,
        STABILITY_CONCEPTS.filter((concept) => stable[concept][i]![now] === 1),
      ]),
    ),
    states: states.length,
    equilibria: byConcept((concept) => equilibria[concept].reduce((sum, mark) => sum + mark, 0)),
  }
}
