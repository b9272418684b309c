import type { Path } from '@parley/model'
import { useRef, useState } from 'react'
import { useSpeech } from '../../i18n/language.js'
import { useEditingWords } from '../editing-words.js'
import { FieldGroup, FieldRow } from '../field-row.js'
import { useJudge } from '../judge.js'
import { useTarget } from '../target.js'
import { useDraft } from '../use-draft.js'
import { usePlace } from '../use-place.js'
import { useConflictEditWords } from './conflict-words.js'
import { takenIn } from './options-of.js'

type Rank = number | readonly number[]
type Ranked = {
  readonly ranking: readonly Rank[]
  readonly strong?: readonly number[]
  readonly unknown?: readonly (readonly number[])[]
}

/** A state in words: what is done in it. */
export const useStateWords = () => {
  const cw = useConflictEditWords()
  const { say } = useSpeech()
  const { data } = useTarget()
  return (state: number): string => {
    const taken = data.conflict === undefined ? [] : takenIn(data.conflict, state)
    const words = taken.map(({ id, name }) => say(name ?? id)).join(', ')
    return cw.state(String(state), words === '' ? cw.nothingDone : words)
  }
}

/** States, best first, those of one place tied; each is moved by its buttons, past the others and into their places. */
export const StatesRanking = ({
  path,
  label,
  isBelieved,
}: {
  /** Of the map that has `ranking`. */
  readonly path: Path
  readonly label: string
  readonly isBelieved: boolean
}) => {
  const cw = useConflictEditWords()
  const ew = useEditingWords()
  const words = useStateWords()
  const { stamp } = useJudge()
  const place = usePlace(path, label)
  const list = useRef<HTMLOListElement>(null)
  const [news, setNews] = useState('')
  const ranked = place.value as Ranked
  const ranks = ranked.ranking.map((rank) => (typeof rank === 'number' ? [rank] : rank))
  const move = (state: number, by: 1 | -1) => {
    const next = moved(ranks, state, by)
    if (next === null) return
    const ranking = next.map((rank) => (rank.length === 1 ? rank[0]! : rank))
    // Places between ranks that are no more say nothing.
    const strong = ranked.strong?.filter((one) => one < ranking.length)
    if (!place.set({ ...ranked, ...stamp(), ranking, ...(strong !== undefined && { strong }) })) return
    const k = next.findIndex((rank) => rank.includes(state))
    setNews(ew.movedTo(words(state), String(k + 1), String(next.length)))
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(`[data-state="${state}"] .edit-${by < 0 ? 'up' : 'down'}`)?.focus(),
    )
  }
  return (
    <FieldGroup label={label} hint={cw.rankingHint} problems={place.problems}>
      <ol className="conflict-ranks" ref={list}>
        {ranks.map((rank, k) => (
          <li key={rank.join(' ')}>
            <ul>
              {rank.map((state) => (
                <li key={state} data-state={state}>
                  <span>{words(state)}</span>
                  {([-1, 1] as const).map((by) => (
                    <button
                      key={by}
                      type="button"
                      className={`edit-more edit-${by < 0 ? 'up' : 'down'}`}
                      aria-label={by < 0 ? ew.up(words(state)) : ew.down(words(state))}
                      aria-disabled={rank.length === 1 && (by < 0 ? k === 0 : k === ranks.length - 1)}
                      onClick={() => move(state, by)}
                    >
                      {by < 0 ? '↑' : '↓'}
                    </button>
                  ))}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="visually-hidden" role="status">
        {news}
      </p>
      {!isBelieved && (
        <>
          <Numbers path={[...path, 'strong']} label={cw.strongPlaces} hint={cw.strongPlacesHint} isNested={false} />
          <Numbers path={[...path, 'unknown']} label={cw.unknownStates} hint={cw.unknownStatesHint} isNested />
        </>
      )}
    </FieldGroup>
  )
}

/** A state leaves those that it ties with, or joins those of the next place; null: it is at the end. */
export const moved = (
  ranks: readonly (readonly number[])[],
  state: number,
  by: 1 | -1,
): readonly (readonly number[])[] | null => {
  const k = ranks.findIndex((rank) => rank.includes(state))
  const rank = ranks[k]
  if (rank === undefined) return null
  const rest = rank.filter((one) => one !== state)
  if (rest.length > 0) return ranks.toSpliced(k, 1, ...(by < 0 ? [[state], rest] : [rest, [state]]))
  const next = ranks[k + by]
  if (next === undefined) return null
  return ranks
    .with(
      k + by,
      [...next, state].sort((a, b) => a - b),
    )
    .toSpliced(k, 1)
}

/** Whole numbers, or lists of them: `0 8; 1 4 6`. */
const Numbers = ({
  path,
  label,
  hint,
  isNested,
}: {
  readonly path: Path
  readonly label: string
  readonly hint: string
  readonly isNested: boolean
}) => {
  const place = usePlace(path, label)
  const told = (value: unknown): string =>
    Array.isArray(value)
      ? value.map((one) => (Array.isArray(one) ? one.join(' ') : String(one))).join(isNested ? '; ' : ' ')
      : ''
  const draft = useDraft(told(place.value), (text, joins) => {
    const lists = (isNested ? text.split(';') : [text]).map(numbersIn).filter((one) => one.length > 0)
    const value = isNested ? lists : (lists[0] ?? [])
    return place.set(value.length === 0 ? undefined : value, joins)
  })
  return (
    <FieldRow label={label} hint={hint} problems={place.problems}>
      {(ids) => (
        <input {...ids} value={draft.text} onChange={(event) => draft.type(event.target.value)} onBlur={draft.leave} />
      )}
    </FieldRow>
  )
}

const numbersIn = (text: string): readonly (number | string)[] =>
  text
    .split(/[\s,]+/)
    .filter((one) => one !== '')
    .map((one) => (/^\d+$/.test(one) ? Number(one) : one))
