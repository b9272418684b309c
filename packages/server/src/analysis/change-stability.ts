import {
  changesAlone,
  distanceToStability,
  type Graph,
  type LoneRankingChange,
  type MakerChange,
  MOST_CHANGE_STATES,
  STABILITY_CONCEPTS,
  type StabilityConcept,
  type StatementChange,
} from '@parley/engine/graph-model'
import type { Problem } from '@parley/model'

/** What would have to change in one decision maker's preferences; see the engine's `MakerChange`. */
export type ToldChange = { readonly pairs: number | null; readonly statements: StatementChange | null }

/** What one decision maker's preferences alone would have to be; see the engine's `LoneChange`. */
export type ToldLoneChange = { readonly ranking: LoneRankingChange; readonly statements: StatementChange | null }

export type ConceptChange = {
  /** Pairs in the rankings of all that must change so that the state is an equilibrium; 0: it is one. */
  readonly pairs: number
  readonly settles: boolean
  readonly settle: Readonly<Record<string, ToldChange>>
  readonly unsettle: Readonly<Record<string, ToldChange>>
  /** What makes it an equilibrium, or where it is one makes it none, if one decision maker's preferences change alone. */
  readonly alone: Readonly<Record<string, ToldLoneChange>>
}

/** How far a state is from being an equilibrium, and from being none, by concept. */
export type StateChange = {
  readonly state: number
  readonly concepts: Readonly<Record<StabilityConcept, ConceptChange>>
}

export const changeStability = (graph: Graph, state: number): StateChange => {
  const { decisionMakers } = graph.model
  const told = (changes: readonly MakerChange[]): Record<string, ToldChange> =>
    Object.fromEntries(
      changes.map(({ maker, ranking, statements }) => [
        decisionMakers[maker]!.name,
        { pairs: ranking?.pairs ?? null, statements },
      ]),
    )
  const ofConcept = (concept: StabilityConcept): ConceptChange => {
    const { pairs, settles, settle, unsettle } = distanceToStability(graph, state, concept)
    const alone = changesAlone(graph, state, concept, pairs > 0)
    return {
      pairs,
      settles,
      settle: told(settle),
      unsettle: told(unsettle),
      alone: Object.fromEntries(
        alone.map(({ maker, ranking, statements }) => [decisionMakers[maker]!.name, { ranking, statements }]),
      ),
    }
  }
  return {
    state: graph.states[state]!,
    concepts: Object.fromEntries(STABILITY_CONCEPTS.map((concept) => [concept, ofConcept(concept)])) as Record<
      StabilityConcept,
      ConceptChange
    >,
  }
}

/** The problem of a model with too many states to ask for changes of preferences; none otherwise. */
export const tooManyForChanges = ({ states }: Graph): readonly Problem[] => {
  if (states.length <= MOST_CHANGE_STATES) return []
  const message = `large model: ${states.length} states, to look for changes of preferences`
  return [{ code: 'ERR_GRAPH_SIZE', path: '--change', message, hint: `at most ${MOST_CHANGE_STATES}` }]
}
