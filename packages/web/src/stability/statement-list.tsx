import type { Attribution, Condition } from '@parley/model'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useCase } from '../case/use-case.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'
import { moved, orderOf, withOrder } from './change-preferences.js'
import { useConflict, useNames } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import { ConditionWords, useConditionText } from './words-of-state.js'

type Props = { readonly maker: number; readonly statements: readonly Condition[] }

/**
 * A decision maker's statements, the most important first, each with who put it there and why. Buttons move, remove and
 * bring back; with Alt held, arrow keys move. Focus goes with the statement.
 */
export const StatementList = ({ maker, statements }: Props) => {
  const sw = useStabilityWords()
  const { say } = useSpeech()
  const names = useNames()
  const { base, changes, change } = useConflict()
  const conditionText = useConditionText()
  const order = orderOf(base, changes, maker)
  const left = statements.map((_, k) => k).filter((k) => !order.includes(k))
  /** As in the case, without what is left out. */
  const own = order.toSorted((a, b) => a - b)
  const list = useRef<HTMLDivElement>(null)
  /** The button to have the focus once the list has changed. */
  const wanted = useRef<string | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: after every change of the order
  useEffect(() => {
    if (wanted.current === null) return
    list.current?.querySelector<HTMLElement>(`[data-button="${wanted.current}"]`)?.focus()
    wanted.current = null
  }, [order])
  const put = (next: readonly number[], focus: string) => {
    wanted.current = focus
    change(withOrder(base, changes, maker, next))
  }
  const move = (from: number, to: number, focus: string) => {
    if (to >= 0 && to < order.length) put(moved(order, from, to), focus)
  }
  const onKeyDown = (event: KeyboardEvent, place: number, k: number) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    const button = (event.target as HTMLElement).dataset.button ?? `${k}-up`
    move(place, place + (event.key === 'ArrowUp' ? -1 : 1), button)
  }
  return (
    <div ref={list}>
      <ol className="statement-order" aria-label={sw.whatIf.statementsOf(say(names.maker(maker)))}>
        {order.map((k, place) => {
          const text = conditionText(statements[k]!)
          const step = (to: number, what: 'up' | 'down') => (
            <button
              type="button"
              className="plain step"
              data-button={`${k}-${what}`}
              aria-disabled={to < 0 || to >= order.length}
              aria-label={sw.whatIf[what](text)}
              onClick={() => move(place, to, `${k}-${what}`)}
            >
              <span aria-hidden="true">{what === 'up' ? '↑' : '↓'}</span>
            </button>
          )
          return (
            <li
              key={k}
              onKeyDown={(event) => onKeyDown(event, place, k)}
              className={own[place] === k ? 'statement' : 'statement is-moved'}
            >
              <div>
                <p>
                  <ConditionWords condition={statements[k]!} />
                </p>
                <Because maker={maker} k={k} title={text} />
                <Marks maker={maker} k={k} />
              </div>
              <div className="steps">
                {step(place - 1, 'up')}
                {step(place + 1, 'down')}
                <button
                  type="button"
                  className="plain step"
                  data-button={`${k}-remove`}
                  aria-label={sw.whatIf.remove(text)}
                  onClick={() => put(order.toSpliced(place, 1), `${k}-add`)}
                >
                  <span aria-hidden="true">×</span>
                </button>
              </div>
            </li>
          )
        })}
      </ol>
      {order.length === 0 && <p>{sw.whatIf.noStatements}</p>}
      {left.length > 0 && (
        <>
          <h3 className="removed-heading">{sw.whatIf.removed}</h3>
          <ul>
            {left.map((k) => (
              <li key={k} className="statement is-removed">
                <p>
                  <ConditionWords condition={statements[k]!} />
                </p>
                <div className="steps">
                  <button
                    type="button"
                    className="plain"
                    data-button={`${k}-add`}
                    aria-label={sw.whatIf.addBack(conditionText(statements[k]!))}
                    onClick={() => put(order.toSpliced(Math.min(k, order.length), 0, k), `${k}-up`)}
                  >
                    {sw.whatIf.add}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}

/** What the case says of how strong a statement is, and how sure. */
const Marks = ({ maker, k }: { readonly maker: number; readonly k: number }) => {
  const sw = useStabilityWords()
  const { preference } = useConflict().base.graph.model.decisionMakers[maker]!
  if (preference.kind !== 'statements') return null
  const told = [
    ...(k < (preference.strong ?? 0) ? [sw.degrees.mattersGreatly] : []),
    ...(preference.unknown?.includes(k) ? [sw.degrees.notKnown] : []),
  ]
  return told.length === 0 ? null : <p className="quiet">{told.join(' · ')}</p>
}

/** Whose judgement a statement's place is, why, and the claims behind it. */
const Because = ({ maker, k, title }: { readonly maker: number; readonly k: number; readonly title: string }) => {
  const sw = useStabilityWords()
  const { formats, say } = useSpeech()
  const { names: actors } = useCase()
  const names = useNames()
  const { preferences } = names.of(maker)
  const entry = 'statements' in preferences ? preferences.statements[k] : undefined
  const own: Attribution = typeof entry === 'object' ? entry : {}
  const by = own.by ?? preferences.by
  const on = own.on ?? preferences.on
  const why = own.why
  const because = own.because ?? []
  return (
    <p className="quiet">
      {by === undefined ? sw.whatIf.unnamed : sw.whatIf.by(say(actors.analyst(by)))}
      {on !== undefined && `, ${formats.date(on)}`}
      {why !== undefined && (
        <>
          {': '}
          <Local of={why} />
        </>
      )}
      {because.length > 0 && (
        <>
          {' '}
          <Evidence title={title} basis={{ judgements: [], claims: because }}>
            {sw.whatIf.claims(formats.count(because.length))}
          </Evidence>
        </>
      )}
    </p>
  )
}
