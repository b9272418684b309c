import { Comments } from './comments.js'
import { useEditingWords } from './editing-words.js'
import { FieldEditor } from './field.js'
import type { Field } from './kinds.js'
import { useTarget } from './target.js'

const FIELDS: readonly Field[] = [
  { key: 'title', as: 'words', needed: true },
  { key: 'about', as: 'words', long: true },
  { key: 'classification', as: 'words' },
  { key: 'agreementName', as: 'words' },
  { key: 'period', as: 'choice', of: ['day', 'week', 'month', 'year'] },
]

/** What the case is about, as of when, and in which unit of time. */
export const CasePart = () => {
  const ew = useEditingWords()
  const { data } = useTarget()
  const isJudged = typeof data.asOf === 'object'
  return (
    <div className="edit-form">
      {FIELDS.slice(0, 2).map((field) => (
        <FieldEditor key={field.key} field={field} path={[]} what="" />
      ))}
      <FieldEditor field={{ key: isJudged ? 'asOf.is' : 'asOf', as: 'date', needed: true }} path={[]} what="" />
      {isJudged && (
        <FieldEditor field={{ key: 'why', as: 'words', long: true }} path={['asOf']} what={ew.fields.asOf} />
      )}
      {FIELDS.slice(2).map((field) => (
        <FieldEditor key={field.key} field={field} path={[]} what="" />
      ))}
      <Comments path={['title']} what={ew.fields.title} />
    </div>
  )
}
