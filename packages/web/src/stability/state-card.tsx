import { explainState, movesFrom } from '@parley/engine/graph-model'
import { useDeferredValue, useMemo } from 'react'
import { CONCEPT_NAMES } from '../case/concepts.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { conceptsIn } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { DegreesOfState } from './degrees-of-state.js'
import { pathFrom } from './path-from.js'
import { ReasonOf } from './reason-of.js'
import { SelectedTeller } from './selected-teller.js'
import { useStabilityWords } from './stability-words.js'
import { ChangeWords, StateLink, StateWords } from './words-of-state.js'

/** The selected state: what is done in it, for whom it is stable and why, and how one gets there. */
export const StateCard = () => {
  const sw = useStabilityWords()
  const { shown, selected, select, start, hasStatusQuo } = useConflict()
  const { graph } = shown
  const explained = useDeferredValue(selected)
  const reasons = useMemo(() => explainState(graph, explained), [graph, explained])
  const concepts = conceptsIn(shown.equilibrium[selected]!)
  return (
    <Section
      id="state"
      className="state-card"
      heading={sw.card.heading(String(graph.states[selected]!))}
      lead={selected === start && hasStatusQuo ? sw.card.now : undefined}
    >
      <SelectedTeller />
      <p className="state-told">
        <StateWords state={selected} />
      </p>
      <p>
        <strong>
          {concepts.length === 0
            ? sw.graph.noEquilibrium
            : sw.graph.equilibriumUnder(concepts.map((c) => CONCEPT_NAMES[c]))}
        </strong>
      </p>
      {graph.stateOf !== null && <p className="quiet">{sw.card.coalesced}</p>}
      <PathWords />
      <h3>{sw.card.why}</h3>
      <p className="quiet">{sw.card.whyLead}</p>
      <div className="reasons" aria-busy={explained !== selected}>
        {reasons.map((reason) => (
          <ReasonOf key={reason.maker} reason={reason} state={explained} />
        ))}
      </div>
      <DegreesOfState state={selected} />
      <Moves />
      {selected !== start && (
        <p>
          <button type="button" className="plain" onClick={() => select(start)}>
            {hasStatusQuo ? sw.card.toNow : sw.card.toFirst}
          </button>
        </p>
      )}
    </Section>
  )
}

/** How the selected state is reached from where things stand. */
const PathWords = () => {
  const sw = useStabilityWords()
  const names = useNames()
  const { shown, selected, start, hasStatusQuo } = useConflict()
  const { graph } = shown
  const path = useMemo(() => pathFrom(graph, start, selected), [graph, start, selected])
  if (selected === start) return null
  if (path === null) return <p>{sw.card.noPath(hasStatusQuo)}</p>
  let at = start
  return (
    <>
      <p>{path.improving ? sw.card.pathByImprovements(hasStatusQuo) : sw.card.pathByMoves(hasStatusQuo)}</p>
      <ol className="path-words">
        {path.steps.map(({ mover, to }) => {
          const from = at
          at = to
          return (
            <li key={to}>
              <span className="state-who">
                <Local of={names.maker(mover)} />
              </span>{' '}
              <ChangeWords from={from} to={to} />
              {!path.improving && !improves(mover, from, to) && (
                <span className="quiet"> ({sw.card.noImprovement})</span>
              )}
            </li>
          )
        })}
      </ol>
    </>
  )

  function improves(mover: number, from: number, to: number): boolean {
    const { of } = graph.ranks[mover]!
    return of[to]! > of[from]!
  }
}

/** Where each decision maker can move from the selected state. */
const Moves = () => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const names = useNames()
  const { shown, selected } = useConflict()
  const { graph } = shown
  const moves = graph.model.decisionMakers.map((_, i) => movesFrom(graph, i, selected))
  const count = moves.reduce((sum, of) => sum + of.length, 0)
  return (
    <details className="chart-table">
      <summary>{sw.card.moves(formats.count(count))}</summary>
      {moves.map((targets, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a decision maker is its number
        <div key={i}>
          <h4>
            <ActorName id={names.of(i).id} />
          </h4>
          {targets.length === 0 ? (
            <p className="quiet">{sw.card.noMoves}</p>
          ) : (
            <ul>
              {targets.map((to) => (
                <li key={to} className="move-told">
                  <ChangeWords from={selected} to={to} />: <StateLink state={to} />
                  <span className="quiet">
                    {' '}
                    · {sw.card.thinks[Math.sign(graph.ranks[i]!.of[to]! - graph.ranks[i]!.of[selected]!) as -1 | 0 | 1]}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </details>
  )
}
