import { type Comment, type Edit, localDay, type Problem } from '@parley/model'
import { useEffect, useRef, useState } from 'react'
import { useCommentsWords } from '../comments/comments-words.js'
import { LANGUAGES } from '../i18n/formats.js'
import { useEditingWords } from './editing-words.js'
import { FieldRow } from './field-row.js'
import { useTarget } from './target.js'

/** The text of a comment, in each of its languages, to be written anew; it then says on which day it was. */
export const ChangeComment = ({
  comment: { id, says },
  what,
  done,
}: {
  readonly comment: Comment
  readonly what: string
  readonly done: () => void
}) => {
  const cw = useCommentsWords()
  const ew = useEditingWords()
  const { edit } = useTarget()
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>(typeof says === 'string' ? { '': says } : says)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => form.current?.querySelector('textarea')?.focus(), [])
  const codes = Object.keys(texts)
  const save = () => {
    const value = texts[''] ?? texts
    if (JSON.stringify(value) === JSON.stringify(says)) return done()
    const edits: Edit[] = [
      { path: ['comments', id, 'says'], value },
      { path: ['comments', id, 'edited'], value: localDay(new Date()) },
    ]
    const refused = edit(edits, what, { at: ['comments', id] })
    setProblems(refused)
    if (refused.length === 0) done()
  }
  return (
    <form
      ref={form}
      className="comment-form"
      aria-label={what}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        done()
      }}
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {codes.map((code) => (
        <FieldRow
          key={code}
          label={code === '' ? cw.changeText : ew.inLanguage(cw.changeText, ew.languages[code as 'en'] ?? code)}
          problems={problems}
        >
          {(ids) => (
            <textarea
              {...ids}
              rows={2}
              lang={LANGUAGES.find((one) => one === code)}
              value={texts[code]}
              onChange={(event) => setTexts({ ...texts, [code]: event.target.value })}
            />
          )}
        </FieldRow>
      ))}
      <p className="comment-tools">
        <button type="submit" className="plain">
          {cw.keepChange}
        </button>
        <button type="button" className="plain" onClick={done}>
          {cw.leaveChange}
        </button>
      </p>
    </form>
  )
}
