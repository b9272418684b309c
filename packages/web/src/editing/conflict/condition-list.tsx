import { type ConditionText, type Path, type Problem, parseCondition, type StatementText } from '@parley/model'
import { type KeyboardEvent, useRef, useState } from 'react'
import { AttributionEditor } from '../attribution-editor.js'
import { useEditingWords } from '../editing-words.js'
import { FieldGroup, FieldRow } from '../field-row.js'
import { useJudge } from '../judge.js'
import { useTarget } from '../target.js'
import { useDraft } from '../use-draft.js'
import { usePlace } from '../use-place.js'
import { removalOf, settingOf } from '../value-at.js'
import { useConflictEditWords } from './conflict-words.js'
import { optionsOf } from './options-of.js'

type Props = {
  /** Of the list. */
  readonly path: Path
  readonly label: string
  readonly hint?: string
  readonly what: string
  /** The first matters most, so that they can be put in another order. */
  readonly isOrdered?: boolean
  /** It may be unknown whether one of them is wanted. */
  readonly mayBeUnknown?: boolean
  /** The list stays where it has nothing in it. */
  readonly isKept?: boolean
}

type Entry = ConditionText | StatementText

/** Conditions over the options of the conflict, each in the small language of conditions, checked as it is typed. */
export const ConditionList = ({ path, label, hint, what, isOrdered, mayBeUnknown, isKept }: Props) => {
  const cw = useConflictEditWords()
  const { data, edit } = useTarget()
  const place = usePlace(path, label)
  const list = useRef<HTMLOListElement>(null)
  const [news, setNews] = useState('')
  const entries = (place.value ?? []) as readonly Entry[]
  const move = (from: number, to: number) => {
    if (to < 0 || to >= entries.length) return
    if (!place.set(entries.toSpliced(from, 1).toSpliced(to, 0, entries[from]!))) return
    setNews(cw.movedTo(textOf(entries[from]!), String(to + 1), String(entries.length)))
    requestAnimationFrame(() => list.current?.children[to]?.querySelector('input')?.focus())
  }
  const remove = (k: number) => {
    const isLast = entries.length === 1 && isKept !== true
    const one = isLast ? removalOf(data, path) : ({ path: [...path, k], remove: true } as const)
    edit([one], cw.takenOut(textOf(entries[k]!)), { at: path })
    requestAnimationFrame(() => list.current?.parentElement?.querySelector<HTMLElement>('.conflict-add input')?.focus())
  }
  return (
    <FieldGroup label={label} hint={hint ?? cw.conditionHint} problems={place.problems}>
      <ol className="conflict-conditions" ref={list}>
        {entries.map((entry, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a condition may stand twice, and is its place.
          <li key={k}>
            <ConditionRow
              path={[...path, k]}
              entry={entry}
              label={cw.number(label, String(k + 1))}
              what={what}
              {...(isOrdered && { move: (by: number) => move(k, k + by) })}
              {...(mayBeUnknown && { mayBeUnknown })}
              remove={() => remove(k)}
              isFirst={k === 0}
              isLast={k === entries.length - 1}
            />
          </li>
        ))}
      </ol>
      <NewCondition path={path} label={label} count={entries.length} />
      <p className="visually-hidden" role="status">
        {news}
      </p>
    </FieldGroup>
  )
}

const textOf = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.is)

/** What is wrong in the text of a condition, told at once; none while it says nothing. */
const useFaults = () => {
  const { data } = useTarget()
  const ids = new Map(optionsOf(data.conflict).map(({ id }, k) => [id, k]))
  return (text: string): readonly Problem[] => {
    if (text.trim() === '') return []
    const read = parseCondition(text, (id) => ids.get(id))
    if (read.ok) return []
    const { message, hint, unknownOption } = read.fault
    const listed = unknownOption === undefined ? hint : [...ids.keys()].join(', ')
    return [{ code: 'ERR_CONDITION', path: 'conflict', message, hint: listed }]
  }
}

const ConditionRow = ({
  path,
  entry,
  label,
  what,
  move,
  mayBeUnknown,
  remove,
  isFirst,
  isLast,
}: {
  readonly path: Path
  readonly entry: Entry
  readonly label: string
  readonly what: string
  readonly move?: (by: number) => void
  readonly mayBeUnknown?: boolean
  readonly remove: () => void
  readonly isFirst: boolean
  readonly isLast: boolean
}) => {
  const ew = useEditingWords()
  const cw = useConflictEditWords()
  const faultsIn = useFaults()
  const { edit } = useTarget()
  const { stamp } = useJudge()
  const place = usePlace(path, label)
  const draft = useDraft(textOf(entry), (text, joins) => {
    if (text.trim() === '' || faultsIn(text).length > 0) return false
    const { is: _, ...said } = typeof entry === 'string' ? { is: entry } : entry
    const rest = { ...said, ...stamp() }
    return place.set(Object.keys(rest).length === 0 ? text : { is: text, ...rest }, joins)
  })
  const faults = faultsIn(draft.text)
  const onKey = (event: KeyboardEvent) => {
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined
    if (by === undefined || move === undefined) return
    event.preventDefault()
    draft.leave()
    move(by)
  }
  const isUnknown = typeof entry !== 'string' && 'unknown' in entry
  const turnUnknown = () => {
    const at = [...path, 'unknown']
    if (isUnknown) edit([{ path: at, remove: true }], ew.of(label, cw.unknownWanted), { at: path })
    else if (typeof entry === 'string') place.set({ is: entry, unknown: true })
    else edit([{ path: at, value: true }], ew.of(label, cw.unknownWanted), { at: path })
  }
  return (
    <>
      <FieldRow label={label} problems={faults.length > 0 ? faults : place.problems}>
        {(ids) => (
          <input
            {...ids}
            value={draft.text}
            spellCheck={false}
            autoCapitalize="off"
            aria-invalid={faults.length > 0}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.leave}
            onKeyDown={onKey}
          />
        )}
      </FieldRow>
      <div className="edit-tools conflict-tools">
        {move !== undefined && (
          <>
            <button
              type="button"
              className="plain"
              aria-label={ew.up(label)}
              aria-disabled={isFirst}
              onClick={() => move(-1)}
            >
              ↑
            </button>
            <button
              type="button"
              className="plain"
              aria-label={ew.down(label)}
              aria-disabled={isLast}
              onClick={() => move(1)}
            >
              ↓
            </button>
          </>
        )}
        {mayBeUnknown && (
          <label className="edit-check">
            <input type="checkbox" checked={isUnknown} onChange={turnUnknown} />
            <span>{cw.unknownWanted}</span>
          </label>
        )}
        <button type="button" className="plain" aria-label={ew.remove(label)} onClick={remove}>
          {ew.removeShort}
        </button>
      </div>
      <AttributionEditor path={path} judgement={entry as never} what={ew.of(what, label)} />
    </>
  )
}

/** One more condition, added where it can be read. */
const NewCondition = ({
  path,
  label,
  count,
}: {
  readonly path: Path
  readonly label: string
  readonly count: number
}) => {
  const cw = useConflictEditWords()
  const faultsIn = useFaults()
  const { data, edit } = useTarget()
  const { stamp } = useJudge()
  const [text, setText] = useState('')
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const faults = faultsIn(text)
  const add = () => {
    if (text.trim() === '' || faults.length > 0) return
    const said = stamp()
    const value = Object.keys(said).length === 0 ? text.trim() : { is: text.trim(), ...said }
    const problems = edit([settingOf(data, [...path, count], value)], cw.added(label), { at: path })
    setRefused(problems)
    if (problems.length === 0) setText('')
  }
  return (
    <form
      className="conflict-add"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <FieldRow label={cw.addTo(label)} problems={faults.length > 0 ? faults : refused}>
        {(ids) => (
          <input
            {...ids}
            value={text}
            spellCheck={false}
            autoCapitalize="off"
            aria-invalid={faults.length > 0}
            onChange={(event) => {
              setText(event.target.value)
              setRefused([])
            }}
          />
        )}
      </FieldRow>
      <button type="submit" className="plain">
        {cw.add}
      </button>
    </form>
  )
}
