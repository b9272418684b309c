import type { Id } from '@parley/model'
import { useSpeech } from '../i18n/language.js'
import { useEditingWords } from './editing-words.js'
import { type FieldProps, placeOfField } from './field.js'
import { FieldGroup } from './field-row.js'
import type { Field } from './kinds.js'
import { useTarget } from './target.js'
import { useFieldWords } from './use-field-words.js'
import { usePlace } from './use-place.js'

/** An option for some issues: those that are named, the others are left open. */
export const OutcomeField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'outcome' }>>) => {
  const ew = useEditingWords()
  const { say } = useSpeech()
  const { data } = useTarget()
  const { label, hint, undoLabel } = useFieldWords(field.key, what)
  const { value, problems, set } = usePlace(placeOfField(path, field), undoLabel)
  const outcome = (value ?? {}) as Readonly<Record<Id, Id>>
  const choose = (issue: Id, option: string) => {
    const { [issue]: _was, ...others } = outcome
    const next = option === '' ? others : { ...outcome, [issue]: option }
    set(Object.keys(next).length === 0 ? undefined : next)
  }
  return (
    <FieldGroup label={label} hint={hint} problems={problems} isNeeded={field.needed}>
      <div className="edit-outcome">
        {data.issues.map((issue) => (
          <label key={issue.id}>
            <span>{say(issue.name ?? issue.id)}</span>
            <select value={outcome[issue.id] ?? ''} onChange={(event) => choose(issue.id, event.target.value)}>
              <option value="">{ew.leftOpen}</option>
              {issue.options.map((option) => (
                <option key={option.id} value={option.id}>
                  {say(option.name ?? option.id)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
