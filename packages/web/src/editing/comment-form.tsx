import type { Problem } from '@parley/model'
import { localDay } from '@parley/model'
import { useId, useState } from 'react'
import { useCommentsWords } from '../comments/comments-words.js'
import { useSpeech } from '../i18n/language.js'
import { FieldRow } from './field-row.js'
import { finishedItem } from './finished-item.js'
import { JudgeSelect, useJudge } from './judge.js'
import { readKept, writeKept } from './kept-text.js'
import { refsOf } from './refs-of.js'
import { useTarget } from './target.js'
import { useEditor } from './use-editor.js'
import { settingOf } from './value-at.js'

/** A new comment on a place; what is typed is kept in this browser until it is added. */
export const CommentForm = ({ about, what }: { readonly about: string; readonly what: string }) => {
  const cw = useCommentsWords()
  const { say } = useSpeech()
  const { key } = useEditor()
  const { data, edit } = useTarget()
  const { who } = useJudge()
  const kept = `parley-comment:${key}:${about}`
  const [text, setText] = useState(() => readKept(kept) ?? '')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [news, setNews] = useState('')
  const as = useId()
  const type = (next: string) => {
    setText(next)
    setNews('')
    writeKept(kept, next === '' ? null : next)
  }
  const add = () => {
    const says = text.trim()
    if (says === '') return
    const comment = { about, says, ...(who !== null && { by: who }), on: localDay(new Date()) }
    const path = ['comments', data.comments?.length ?? 0]
    const value = finishedItem(data, 'comment', ['comments'], comment, '', say)
    const refused = edit([settingOf(data, path, value)], cw.newOn(what), { at: path })
    setProblems(refused)
    if (refused.length > 0) return
    type('')
    setNews(cw.added)
  }
  return (
    <form
      className="comment-form"
      aria-label={cw.newOn(what)}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <FieldRow label={cw.new} problems={problems}>
        {(ids) => <textarea {...ids} rows={2} value={text} onChange={(event) => type(event.target.value)} />}
      </FieldRow>
      <p className="comment-tools">
        {refsOf(data, 'analyst', []).length > 0 && (
          <label htmlFor={as}>
            <span>{cw.as}</span> <JudgeSelect id={as} />
          </label>
        )}
        <button type="submit" className="plain">
          {cw.add}
        </button>
        <span role="status">{news}</span>
      </p>
    </form>
  )
}
