import type { Condition } from '@parley/model'
import { Fragment } from 'react'
import { Local, useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import { useConflict, useNames } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import { changeBetween, type Piece, takenBy, tellCondition } from './state-words.js'

/** A state in words: the options taken, by who takes them. */
export const StateWords = ({ state }: { readonly state: number }) => {
  const sw = useStabilityWords()
  const names = useNames()
  const party = useSelected('party')
  const { graph } = useConflict().shown
  const number = graph.states[state]!
  const told = graph.model.decisionMakers
    .map(({ options }, i) => ({ i, taken: takenBy(options, number) }))
    .filter(({ taken }) => taken.length > 0)
  if (told.length === 0) return <span className="quiet">{sw.nothingTaken}</span>
  return (
    <span className="state-words">
      {told.map(({ i, taken }) => (
        <span key={i} className={names.of(i).id === party ? 'state-part is-marked' : 'state-part'}>
          <span className="state-who">
            <Local of={names.maker(i)} />
          </span>{' '}
          {taken.map((o, k) => (
            <Fragment key={o}>
              {k > 0 && ' · '}
              <Local of={names.option(o)} />
            </Fragment>
          ))}
        </span>
      ))}
    </span>
  )
}

/** The same as a text, for attributes and announcements. */
export const useStateText = (): ((state: number) => string) => {
  const sw = useStabilityWords()
  const names = useNames()
  const { say } = useSpeech()
  const { graph } = useConflict().shown
  return (state) => {
    const told = graph.model.decisionMakers.flatMap(({ options }, i) => {
      const taken = takenBy(options, graph.states[state]!)
      return taken.length === 0 ? [] : [`${say(names.maker(i))}: ${taken.map((o) => say(names.option(o))).join(', ')}`]
    })
    return told.length === 0 ? sw.nothingTaken : told.join('; ')
  }
}

/** What a move changes: `taking “A” and “B”, dropping “C”`. */
export const ChangeWords = ({ from, to }: { readonly from: number; readonly to: number }) => {
  const sw = useStabilityWords()
  const names = useNames()
  const { graph } = useConflict().shown
  const { taken, dropped } = changeBetween(graph.model.options.length, graph.states[from]!, graph.states[to]!)
  const list = (verb: string, which: readonly number[]) => (
    <>
      {verb}{' '}
      {which.map((o, k) => (
        <Fragment key={o}>
          {k > 0 && ` ${sw.and} `}“<Local of={names.option(o)} />”
        </Fragment>
      ))}
    </>
  )
  return (
    <>
      {taken.length > 0 && list(sw.taking, taken)}
      {taken.length > 0 && dropped.length > 0 && ', '}
      {dropped.length > 0 && list(sw.dropping, dropped)}
    </>
  )
}

/** A condition in words. */
export const ConditionWords = ({ condition }: { readonly condition: Condition }) => {
  const sw = useStabilityWords()
  const names = useNames()
  return tellCondition(condition, sw.condition).map((piece, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence stay in their order
    <Fragment key={k}>
      {typeof piece === 'string' ? (
        piece
      ) : (
        <>
          “<Local of={names.option(piece.option)} />”
        </>
      )}
    </Fragment>
  ))
}

export const useConditionText = (): ((condition: Condition) => string) => {
  const sw = useStabilityWords()
  const names = useNames()
  const { say } = useSpeech()
  const tell = (piece: Piece) => (typeof piece === 'string' ? piece : `“${say(names.option(piece.option))}”`)
  return (condition) => tellCondition(condition, sw.condition).map(tell).join('')
}

/** The number of a state, which selects it. */
export const StateLink = ({ state }: { readonly state: number }) => {
  const sw = useStabilityWords()
  const { shown, selected, select } = useConflict()
  const textOf = useStateText()
  const number = String(shown.graph.states[state]!)
  return (
    <button
      type="button"
      className="row-select"
      aria-pressed={state === selected}
      aria-label={sw.selectState(number, textOf(state))}
      onClick={() => select(state)}
    >
      {sw.state(number)}
    </button>
  )
}
