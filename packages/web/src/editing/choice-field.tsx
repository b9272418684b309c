import { useEditingWords } from './editing-words.js'
import { type FieldProps, placeOfField } from './field.js'
import { FieldGroup, FieldRow } from './field-row.js'
import type { Field } from './kinds.js'
import { useFieldWords } from './use-field-words.js'
import { usePlace } from './use-place.js'

/** What a word of the case file is called on the page. */
export const useChoiceWords = () => {
  const ew = useEditingWords()
  return (key: string, of: string | number | boolean): string =>
    (ew.choices as Readonly<Record<string, string>>)[`${key}.${of}`] ?? String(of)
}

/** One of a few words. */
export const ChoiceField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'choice' }>>) => {
  const ew = useEditingWords()
  const say = useChoiceWords()
  const { label, hint, undoLabel } = useFieldWords(field.key, what)
  const { value, problems, set } = usePlace(placeOfField(path, field), undoLabel)
  return (
    <FieldRow label={label} hint={hint} problems={problems} isNeeded={field.needed}>
      {(ids) => (
        <select
          {...ids}
          value={value === undefined ? '' : String(value)}
          onChange={(event) => set(field.of.find((one) => String(one) === event.target.value))}
        >
          {(value === undefined || !field.needed) && <option value="">{ew.notSaid}</option>}
          {field.of.map((one) => (
            <option key={String(one)} value={String(one)}>
              {say(field.key.split('.').at(-1)!, one)}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  )
}

/** Any of a few words. */
export const ChoicesField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'choices' }>>) => {
  const say = useChoiceWords()
  const { label, hint, undoLabel } = useFieldWords(field.key, what)
  const { value, problems, set } = usePlace(placeOfField(path, field), undoLabel)
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []
  const turn = (one: string) => {
    const next = field.of.filter((other) => (other === one) !== chosen.includes(other))
    set(next.length === 0 ? undefined : next)
  }
  return (
    <FieldGroup label={label} hint={hint} problems={problems}>
      <div className="edit-checks">
        {field.of.map((one) => (
          <label key={one}>
            <input type="checkbox" checked={chosen.includes(one)} onChange={() => turn(one)} />
            <span>{say('cause', one)}</span>
          </label>
        ))}
      </div>
    </FieldGroup>
  )
}
