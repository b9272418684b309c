import { formatPath, type Path, type Problem, parsePath, resolvePath } from '@parley/model'
import { useId, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useEditingWords } from './editing-words.js'
import { blankEffect } from './effect-form.js'
import { FieldEditor } from './field.js'
import { finishedItem } from './finished-item.js'
import { ItemForm } from './item-form.js'
import { readKept, writeKept } from './kept-text.js'
import { KINDS, type KindName } from './kinds.js'
import { LazyDetails } from './lazy-details.js'
import { planEdits } from './plan-edits.js'
import { type Target, TargetProvider, useTarget, withEdits } from './target.js'
import { useEditor } from './use-editor.js'
import { settingOf, valueAt } from './value-at.js'

type Props = {
  readonly path: Path
  readonly of: KindName
  readonly count: number
  readonly what: string
  readonly onAdded: () => void
}

type Item = Readonly<Record<string, unknown>>

/** Something new, put together before it joins the case: what is needed is asked for, the rest can be added later. */
export const Compose = (props: Props) => {
  const ew = useEditingWords()
  return (
    <LazyDetails className="edit-compose" summary={ew.kinds[props.of].add}>
      <Composing {...props} />
    </LazyDetails>
  )
}

const Composing = ({ path, of, count, onAdded }: Props) => {
  const ew = useEditingWords()
  const { say } = useSpeech()
  const outer = useTarget()
  const form = useRef<HTMLFormElement>(null)
  const lines = useId()
  const [turn, setTurn] = useState(0)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [news, setNews] = useState('')
  const { key } = useEditor()
  const [kept, keep] = useKept(`parley-new:${key}:${formatPath(path)}`)
  const place = [...path, count]
  const isBlank = Object.keys(kept.item).length === 0
  const item: Item = isBlank && (of === 'effect' || of === 'leverEffect') ? blankEffect(outer.data) : kept.item
  const data = withEdits(outer.data, [settingOf(outer.data, place, item)]) ?? outer.data

  const inner: Target = {
    data,
    edit(edits) {
      const next = withEdits(data, edits)
      if (next !== null) keep({ ...kept, item: valueAt(next, place) as Item })
      return []
    },
    problemsAt: (at) => problems.filter((problem) => isWithin(data, problem.path, at)),
  }

  const add = () => {
    const whole = finishedItem(outer.data, of, path, item, kept.lines, say)
    const planned = planEdits(outer.data, [settingOf(outer.data, place, whole)])
    if (planned.kind === 'problems') {
      setProblems(planned.problems)
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>('.edit-field-wrong :is(input, select, textarea)')?.focus(),
      )
      return
    }
    setProblems([])
    outer.edit(planned.edits, ew.kinds[of].add, { at: place })
    keep({ item: {}, lines: '' })
    setNews(ew.added)
    onAdded()
    // The fields begin anew, empty.
    setTurn(turn + 1)
    requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('input, select, textarea')?.focus())
  }
  const latest = useRef(add)
  latest.current = add
  const rest = problems.filter((problem) => !isWithin(data, problem.path, place))
  return (
    <form
      ref={form}
      className="edit-form"
      aria-label={ew.kinds[of].add}
      onChange={() => setNews('')}
      onSubmit={(event) => {
        event.preventDefault()
        // What is still being typed counts: its field is left first.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
        requestAnimationFrame(() => latest.current())
      }}
    >
      <TargetProvider value={inner} key={turn}>
        {of === 'effect' || of === 'leverEffect' ? (
          <ItemForm of={of} path={place} what="" />
        ) : (
          KINDS[of].fields
            .filter(({ needed, first, key }) => (needed || first) && !(of === 'issue' && key === 'statusQuo'))
            .map((field) => <FieldEditor key={field.key} field={field} path={place} what="" />)
        )}
      </TargetProvider>
      {of === 'issue' && (
        <div className="edit-field">
          <label htmlFor={lines}>{ew.optionLines}</label>
          <textarea
            id={lines}
            rows={3}
            value={kept.lines}
            onChange={(event) => keep({ ...kept, lines: event.target.value })}
          />
          <p className="quiet">{ew.optionLinesHint}</p>
        </div>
      )}
      {rest.map(({ path: at, message, hint }) => (
        <p key={`${at} ${message}`} className="edit-problem" lang="en">
          {at}: {message} ({hint})
        </p>
      ))}
      <p className="edit-tools">
        <button type="submit" className="plain">
          {ew.kinds[of].add}
        </button>{' '}
        <span role="status">{news}</span>
      </p>
    </form>
  )
}

/** Whether a problem's place is another place, or lies in it. */
const isWithin = (data: unknown, told: string, at: Path): boolean => {
  const place = resolvePath(data, at)
  const problem = parsePath(told)
  if (place.kind === 'nowhere' || problem === undefined) return false
  return place.path.every((step, k) => String(problem[k]) === String(step))
}

type Kept = { readonly item: Item; readonly lines: string }

/** What was put together so far, kept in this browser through reloads. */
const useKept = (name: string): readonly [Kept, (kept: Kept) => void] => {
  const [kept, setKept] = useState<Kept>(() => {
    try {
      return { item: {}, lines: '', ...(JSON.parse(readKept(name) ?? '{}') as Partial<Kept>) }
    } catch {
      return { item: {}, lines: '' } // damaged by something else
    }
  })
  const keep = (next: Kept) => {
    setKept(next)
    const isEmpty = Object.keys(next.item).length === 0 && next.lines === ''
    writeKept(name, isEmpty ? null : JSON.stringify(next))
  }
  return [kept, keep]
}
