import type { HelperState, HelperSuggestion, Source } from '@parley/model'
import { useId, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { Problems } from '../views/problem-list.js'
import { HelperAnswered } from './helper-answered.js'
import { HelperConsent } from './helper-consent.js'
import { useHelperWords } from './helper-words.js'
import { type Asked, useHelper } from './use-helper.js'

type Props = {
  /** The source that is looked at. */
  readonly source: Source
  /** Its frozen text; null: there is none to ask about. */
  readonly text: string | null
  /** Takes what the helper suggests for a source. */
  readonly put: (source: string, suggestions: readonly HelperSuggestion[]) => void
}

/** Asks a language model about the page that is looked at, where the user has named one. */
export const HelperSection = ({ source, text, put }: Props) => {
  const hw = useHelperWords()
  const { state, asked, ask, stop, consent } = useHelper(put)
  const { formats } = useSpeech()
  const heading = useId()
  if (state === null) return null
  const now = asked.get(source.id)
  const tell = (what: Asked): string => {
    if (what.kind === 'asking') return hw.asking
    if (what.kind === 'stopped') return hw.stopped
    if (what.kind === 'no-server') return hw.noServer
    if (what.kind === 'failed') return hw.failed
    const { length } = what.answer.suggestions
    return length === 0 ? hw.nothing : hw.suggested(formats.count(length))
  }
  return (
    <details className="helper" aria-labelledby={heading}>
      <summary>
        <h3 id={heading}>{hw.heading}</h3>
      </summary>
      <p>{hw.lead}</p>
      {state.kind === 'off' && (
        <>
          <p>{hw.off}</p>
          <pre>PARLEY_HELPER_URL=ollama PARLEY_HELPER_MODEL=qwen2.5:7b parley open</pre>
        </>
      )}
      {state.kind === 'unusable' && (
        <>
          <p>{hw.unusable}</p>
          <Problems problems={state.problems} />
        </>
      )}
      {state.kind === 'on' && (
        <Asking
          state={state}
          isAsking={now?.kind === 'asking'}
          wasAsked={now !== undefined}
          canAsk={text !== null}
          ask={() => void ask(source.id)}
          stop={() => stop(source.id)}
          consent={consent}
        />
      )}
      <p role="status">{now === undefined ? '' : tell(now)}</p>
      {now?.kind === 'failed' && <Problems problems={now.problems} />}
      {now?.kind === 'answered' && <HelperAnswered answer={now.answer} text={text ?? ''} />}
    </details>
  )
}

type AskingProps = {
  readonly state: Extract<HelperState, { kind: 'on' }>
  readonly isAsking: boolean
  readonly wasAsked: boolean
  readonly canAsk: boolean
  readonly ask: () => void
  readonly stop: () => void
  readonly consent: (endpoint: string, given: boolean) => Promise<boolean>
}

/** Who is asked, and the button; before the first time, of a helper elsewhere, the question whether text may be sent there. */
const Asking = ({ state, isAsking, wasAsked, canAsk, ask, stop, consent }: AskingProps) => {
  const hw = useHelperWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isUnsaved, setUnsaved] = useState(false)
  const { endpoint, model, isLocal, isConsented } = state
  const press = () => {
    if (isAsking) stop()
    else if (isLocal || isConsented) ask()
    else dialog.current?.showModal()
  }
  const note = async (given: boolean) => {
    const isNoted = await consent(endpoint, given)
    setUnsaved(!isNoted)
    dialog.current?.close()
    // The button that was pressed may be gone.
    button.current?.focus()
    if (given && isNoted) ask()
  }
  return (
    <>
      <p className="quiet">
        {hw.where(model, endpoint)}, {isLocal ? hw.local : hw.remote}.
      </p>
      {!isLocal && isConsented && (
        <p className="quiet">
          {hw.consent.given}{' '}
          <button type="button" className="plain" onClick={() => void note(false)}>
            {hw.consent.withdraw}
          </button>
        </p>
      )}
      <p>
        <button ref={button} type="button" className="plain" disabled={!canAsk} onClick={press}>
          {isAsking ? hw.cancel : wasAsked ? hw.again : hw.ask}
        </button>
      </p>
      {isUnsaved && <p role="alert">{hw.noServer}</p>}
      <HelperConsent
        endpoint={endpoint}
        model={model}
        dialog={dialog}
        give={() => void note(true)}
        refuse={() => dialog.current?.close()}
      />
    </>
  )
}
