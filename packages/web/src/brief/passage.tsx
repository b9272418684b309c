import type { BriefSection, Passage, Remark } from '@parley/engine/brief'
import type { BriefDraft, Edit } from '@parley/model'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import {
  addPassage,
  leaveOut,
  placeOfAdded,
  removeAdded,
  resetPassage,
  writeAdded,
  writePassage,
} from './brief-edits.js'
import { shortOf } from './brief-text.js'
import { useBriefWords } from './brief-words.js'
import { NamedText, type useCalled } from './named-text.js'

type Act = (edits: readonly Edit[], label: string) => void

type Props = {
  readonly passage: Passage
  /** Of the footnotes, by claim. */
  readonly numbers: ReadonlyMap<string, number>
  readonly called: ReturnType<typeof useCalled>
  readonly draft: BriefDraft | null
  readonly remarks: readonly Remark[]
  readonly act: Act
}

/** A passage with its footnotes; in a draft it can be written anew, left out, and taken back to what is generated. */
export const BriefPassage = ({ passage, numbers, called, draft, remarks, act }: Props) => {
  const bw = useBriefWords()
  const claim = useSelected('claim')
  const { words } = useSpeech()
  const [isWriting, setIsWriting] = useState(false)
  const rewrite = useRef<HTMLButtonElement>(null)
  const place = draft === null ? -1 : placeOfAdded(draft, passage.id)
  const end = () => {
    setIsWriting(false)
    // The button stands again once the field is gone.
    requestAnimationFrame(() => rewrite.current?.focus())
  }
  if (draft !== null && isWriting) {
    const keep = (text: string) => {
      if (text !== passage.text)
        act(place < 0 ? writePassage(draft, passage.id, text) : writeAdded(draft, place, text), bw.did.write)
      end()
    }
    return <Field label={bw.rewriteWhat(shortOf(passage))} text={passage.text} keep={keep} cancel={end} />
  }
  const marks = passage.claims.flatMap((claim) => numbers.get(claim) ?? [])
  const rests = claim !== null && passage.claims.includes(claim)
  return (
    <div className="brief-block">
      <p className={rests ? 'is-marked' : undefined}>
        <NamedText text={passage.text} called={called} />
        {rests && <span className="visually-hidden"> ({words.selection.rests})</span>}
        {marks.map((number) => (
          <sup key={number}>
            <a href={`#brief-note-${number}`}>{number}</a>
          </sup>
        ))}
        {passage.isEdited && <span className="brief-edited"> {bw.edited}</span>}
      </p>
      {remarks.map(({ kind, found }) => (
        <p className="brief-remark" key={`${kind} ${found}`}>
          {bw.remark[kind](found)}
        </p>
      ))}
      {draft !== null && (
        <p className="brief-tools">
          <button
            type="button"
            className="plain"
            ref={rewrite}
            aria-label={bw.rewriteWhat(shortOf(passage))}
            onClick={() => setIsWriting(true)}
          >
            {bw.rewrite}
          </button>
          <button
            type="button"
            className="plain"
            aria-label={bw.leaveOutWhat(shortOf(passage))}
            onClick={() => act(place < 0 ? leaveOut(draft, passage.id) : removeAdded(draft, place), bw.did.leaveOut)}
          >
            {bw.leaveOut}
          </button>
          {passage.isEdited && place < 0 && (
            <button type="button" className="plain" onClick={() => act(resetPassage(draft, passage.id), bw.did.reset)}>
              {bw.generated}
            </button>
          )}
        </p>
      )}
    </div>
  )
}

/** A passage of the analyst's own at the end of a part. */
export const AddedPassage = ({
  section,
  draft,
  act,
}: {
  readonly section: BriefSection
  readonly draft: BriefDraft
  readonly act: Act
}) => {
  const bw = useBriefWords()
  const [isWriting, setIsWriting] = useState(false)
  const label = bw.addTo(section.heading)
  if (!isWriting)
    return (
      <p className="brief-tools">
        <button type="button" className="plain" aria-label={label} onClick={() => setIsWriting(true)}>
          {bw.add}
        </button>
      </p>
    )
  const keep = (text: string) => {
    act(addPassage(draft, section.id, text), bw.did.add)
    setIsWriting(false)
  }
  return <Field label={label} text="" keep={keep} cancel={() => setIsWriting(false)} />
}

type FieldProps = {
  readonly label: string
  readonly text: string
  readonly keep: (text: string) => void
  readonly cancel: () => void
}

/** A text to write; Ctrl+Enter keeps it, Escape does not. */
const Field = ({ label, text, keep, cancel }: FieldProps) => {
  const bw = useBriefWords()
  const id = useId()
  const [now, setNow] = useState(text)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => field.current?.focus(), [])
  const isEmpty = now.trim() === ''
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') cancel()
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isEmpty) keep(now.trim())
  }
  return (
    <div className="brief-block brief-field">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        ref={field}
        rows={Math.max(3, Math.ceil(text.length / 80) + 1)}
        value={now}
        onChange={(event) => setNow(event.target.value)}
        onKeyDown={onKeyDown}
      />
      <p className="brief-tools">
        <button type="button" className="plain" disabled={isEmpty} onClick={() => keep(now.trim())}>
          {bw.keep}
        </button>
        <button type="button" className="plain" onClick={cancel}>
          {bw.cancel}
        </button>
      </p>
    </div>
  )
}
