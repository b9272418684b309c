import type { Improvement, Reason } from '@parley/engine/graph-model'
import { useState } from 'react'
import { CONCEPT_NAMES } from '../case/concepts.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'
import { VerdictMark } from '../views/verdict-mark.js'
import { ALL_CONCEPTS, conceptsIn } from './concepts.js'
import { useConflict, useNames } from './conflict-context.js'
import { groupAnswers, type SameAnswer } from './group-answers.js'
import { useStabilityWords } from './stability-words.js'
import { ChangeWords, StateLink } from './words-of-state.js'

/** Improvements that are told before the rest is asked for. */
const MOST_AT_FIRST = 3

type Props = { readonly reason: Reason; readonly state: number }

/** Why a state is stable for one decision maker, or is not: what it could improve, and how the others can answer. */
export const ReasonOf = ({ reason: { maker, improvements }, state }: Props) => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const names = useNames()
  const { shown } = useConflict()
  const [all, setAll] = useState(false)
  const mask = shown.stable[maker]![state]!
  const concepts = conceptsIn(mask).map((concept) => CONCEPT_NAMES[concept])
  const listed = all ? improvements : improvements.slice(0, MOST_AT_FIRST)
  return (
    <article className="reason-of">
      <h4>
        <ActorName id={names.of(maker).id} />
      </h4>
      <p>
        <VerdictMark kind={mask === ALL_CONCEPTS ? 'supports' : mask === 0 ? 'contradicts' : 'cannot-test'}>
          {mask === ALL_CONCEPTS
            ? sw.reasons.always
            : mask === 0
              ? sw.reasons.notStable
              : sw.reasons.stableUnder(concepts)}
        </VerdictMark>
      </p>
      {improvements.length === 0 ? (
        <p className="quiet">{sw.reasons.noImprovement}</p>
      ) : (
        <ul>
          {listed.map((improvement) => (
            <li key={improvement.to} className="improvement-told">
              <ImprovementWords improvement={improvement} maker={maker} state={state} />
            </li>
          ))}
        </ul>
      )}
      {listed.length < improvements.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {sw.reasons.more(formats.count(improvements.length - listed.length))}
        </button>
      )}
    </article>
  )
}

type ImprovementProps = { readonly improvement: Improvement; readonly maker: number; readonly state: number }

const ImprovementWords = ({ improvement: { to, answers }, maker, state }: ImprovementProps) => {
  const sw = useStabilityWords()
  return (
    <>
      {sw.reasons.wouldImprove} <ChangeWords from={state} to={to} /> <span aria-hidden="true">→</span>{' '}
      <StateLink state={to} />
      <ul className="answers">
        {groupAnswers(answers).map((same) => (
          <li key={same.concepts[0]}>
            <AnswerWords same={same} maker={maker} state={state} to={to} />
          </li>
        ))}
      </ul>
    </>
  )
}

type AnswerProps = { readonly same: SameAnswer; readonly maker: number; readonly state: number; readonly to: number }

const AnswerWords = ({ same: { concepts, answer }, maker, state, to }: AnswerProps) => {
  const sw = useStabilityWords()
  const names = useNames()
  const { of } = useConflict().shown.graph.ranks[maker]!
  const under = <span className="state-who">{concepts.map((concept) => CONCEPT_NAMES[concept]).join(', ')}:</span>
  if (answer === null)
    return (
      <>
        {under} {sw.reasons.noAnswer}
      </>
    )
  const isAtOnce = concepts.includes('sim')
  let at = isAtOnce ? state : to
  return (
    <>
      {under} {isAtOnce ? sw.reasons.metBy : sw.reasons.sanctionedBy}{' '}
      {answer.moves.map((step, k) => {
        const from = at
        if (!isAtOnce) at = step.to
        return (
          <span key={`${step.mover} ${step.to}`}>
            {k > 0 && (isAtOnce ? ` ${sw.and} ` : `, ${sw.reasons.next} `)}
            <Local of={names.maker(step.mover)} /> <ChangeWords from={from} to={step.to} />
          </span>
        )
      })}
      {isAtOnce && ` ${sw.reasons.atOnce}`}; <StateLink state={answer.ends} />{' '}
      {of[answer.ends] === of[state] ? sw.reasons.asGood : sw.reasons.worse}
    </>
  )
}
