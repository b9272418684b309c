import { useId } from 'react'
import { useSpeech } from '../i18n/language.js'
import type { FieldProps } from './field.js'
import { placeOfField } from './field.js'
import { FieldRow } from './field-row.js'
import type { Field } from './kinds.js'
import { refsOf } from './refs-of.js'
import { useTarget } from './target.js'
import { useDraft } from './use-draft.js'
import { useFieldWords } from './use-field-words.js'
import { usePlace } from './use-place.js'

type Of<As extends Field['as']> = FieldProps<Extract<Field, { as: As }>>

/** Fields that name an actor of the case, or anybody else. */
const SOMEBODY: ReadonlySet<string> = new Set(['speaker', 'reportedBy', 'saidBy'])

/** A text without languages: a name, an address. */
export const PlainField = ({ field, path, what }: Of<'plain'>) => {
  const { label, undoLabel, hint } = useFieldWords(field.key, what)
  const place = usePlace(placeOfField(path, field), undoLabel)
  const isLong = 'long' in field
  const list = useId()
  const { say } = useSpeech()
  const { data } = useTarget()
  const isSomebody = SOMEBODY.has(field.key)
  const draft = useDraft(typeof place.value === 'string' ? place.value : '', (text, joins) =>
    place.set(text === '' ? undefined : text, joins),
  )
  return (
    <FieldRow label={label} hint={hint} problems={place.problems} isNeeded={field.needed}>
      {(ids) =>
        isLong ? (
          <textarea
            {...ids}
            rows={2}
            value={draft.text}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.leave}
          />
        ) : (
          <>
            <input
              {...ids}
              list={isSomebody ? list : undefined}
              value={draft.text}
              onChange={(event) => draft.type(event.target.value)}
              onBlur={draft.leave}
            />
            {isSomebody && (
              <datalist id={list}>
                {refsOf(data, 'actor', []).map(({ id, name }) => (
                  <option key={id} value={id}>
                    {say(name)}
                  </option>
                ))}
              </datalist>
            )}
          </>
        )
      }
    </FieldRow>
  )
}

/** Several names, separated by commas. */
export const NamesField = ({ field, path, what }: Of<'names'>) => {
  const { label, undoLabel, hint } = useFieldWords(field.key, what)
  const place = usePlace(placeOfField(path, field), undoLabel)
  const saved = Array.isArray(place.value) ? place.value.join(', ') : ''
  const draft = useDraft(saved, (text, joins) => {
    const names = text
      .split(/[,;\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== '')
    return place.set(names.length === 0 ? undefined : names, joins)
  })
  return (
    <FieldRow label={label} hint={hint} problems={place.problems}>
      {(ids) => (
        <input {...ids} value={draft.text} onChange={(event) => draft.type(event.target.value)} onBlur={draft.leave} />
      )}
    </FieldRow>
  )
}

/** A calendar day, typed or picked. */
export const DateField = ({ field, path, what }: Of<'date'>) => {
  const { label, undoLabel, hint } = useFieldWords(field.key, what)
  const place = usePlace(placeOfField(path, field), undoLabel)
  const draft = useDraft(typeof place.value === 'string' ? place.value : '', (text, joins) =>
    place.set(text === '' ? undefined : text, joins),
  )
  return (
    <FieldRow label={label} hint={hint} problems={place.problems} isNeeded={field.needed}>
      {(ids) => (
        <input
          {...ids}
          type="date"
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
        />
      )}
    </FieldRow>
  )
}

/** A number of 0 or more that is no judgement: a cost, a half-life. */
export const NumberField = ({ field, path, what }: Of<'number'>) => {
  const { label, undoLabel, hint } = useFieldWords(field.key, what)
  const place = usePlace(placeOfField(path, field), undoLabel)
  const draft = useDraft(typeof place.value === 'number' ? String(place.value) : '', (text, joins) =>
    place.set(text.trim() === '' ? undefined : (numberIn(text) ?? text), joins),
  )
  return (
    <FieldRow label={label} hint={hint} problems={place.problems} isNeeded={field.needed}>
      {(ids) => (
        <input
          {...ids}
          className="edit-number"
          inputMode="decimal"
          value={draft.text}
          onChange={(event) => draft.type(event.target.value)}
          onBlur={draft.leave}
        />
      )}
    </FieldRow>
  )
}

/** The number that a text says, with a point or a comma; undefined where it says none. */
export const numberIn = (text: string): number | undefined => {
  const plain = text.trim().replace('\u2212', '-').replace(',', '.')
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined
}
