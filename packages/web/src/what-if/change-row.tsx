import type { NewValue, WhatIfChange } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ASKED_AS, formOf, keyOf, withChange, withoutChange } from './draft.js'
import { EventControl } from './event-control.js'
import { RankingControl } from './ranking-control.js'
import { ValueControl } from './value-control.js'
import { useValueWords } from './values-in-words.js'
import { useTrying } from './what-if-context.js'
import { useWhatIfWords } from './what-if-words.js'

/** One change of the draft: what it is, the control of its value, and a way to take it back. */
export const ChangeRow = ({ change }: { readonly change: WhatIfChange }) => {
  const ww = useWhatIfWords()
  const { say } = useSpeech()
  const { draft, change: changeDraft, answered } = useTrying()
  const name = useChangeName()(change)
  const kind = 'lever' in change ? 'lever' : 'set' in change ? 'set' : 'without' in change ? 'without' : 'event'
  return (
    <li className="change">
      <div className="change-head">
        <p>
          <span className="change-kind">{ww.change[kind]}</span>{' '}
          <strong>
            <Local of={name} />
          </strong>
          {isInert(answered.shown, change) && <span className="quiet"> · {ww.draft.inert}</span>}
        </p>
        <button
          type="button"
          className="plain step"
          aria-label={ww.draft.remove(say(name))}
          onClick={() => changeDraft(withoutChange(draft, change))}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      {'set' in change && <SetControl id={change.set} to={change.to} />}
      {'event' in change && <EventControl event={change.event} />}
    </li>
  )
}

const SetControl = ({ id, to }: { readonly id: string; readonly to: NewValue }) => {
  const ww = useWhatIfWords()
  const { view, names } = useCase()
  const { say } = useSpeech()
  const { draft, change } = useTrying()
  const inWords = useValueWords()
  const scalar = view.judgements.find((one) => one.id === id)?.scalar
  if (scalar === undefined) return null
  const set = (value: NewValue) => change(withChange(draft, { set: id, to: value }))
  const now = typeof scalar === 'object' && 'ranking' in scalar ? { ranking: scalar.ranking } : scalar
  const form = formOf(id, now)
  return (
    <>
      <p className="quiet">{ww.change.now(inWords(id, now))}</p>
      {typeof to === 'object' && 'ranking' in to ? (
        <RankingControl id={id} ranking={to.ranking} set={(ranking) => set({ ranking })} />
      ) : form === 'order' ? null : (
        <ValueControl label={say(names.judgement(id))} form={form} now={now} value={to} set={set} />
      )}
    </>
  )
}

const isInert = (shown: ReturnType<typeof useTrying>['answered']['shown'], change: WhatIfChange): boolean => {
  const one =
    shown === null || shown === 'empty' ? undefined : shown.whatIfs.find(({ whatIf }) => whatIf.id === ASKED_AS)
  const place = one?.whatIf.changes.findIndex((other) => keyOf(other) === keyOf(change)) ?? -1
  return one !== undefined && place >= 0 && one.inert.includes(place)
}

/** What people call the thing that a change is about. */
export const useChangeName = () => {
  const { names } = useCase()
  return (change: WhatIfChange) =>
    'lever' in change
      ? names.lever(change.lever)
      : 'without' in change
        ? (names.findEvent(change.without)?.what ?? change.without)
        : 'event' in change
          ? change.event.what
          : names.judgement(change.set)
}
