import { useId, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useEditingWords } from './editing-words.js'
import { type FieldProps, placeOfField } from './field.js'
import { FieldGroup, FieldRow } from './field-row.js'
import type { Field } from './kinds.js'
import { type Named, refsOf } from './refs-of.js'
import { useTarget } from './target.js'
import { useFieldWords } from './use-field-words.js'
import { usePlace } from './use-place.js'

/** More than these are chosen from a list, not ticked. */
const MOST_TICKED = 12

const LONGEST = 90

/** A name short enough for a list. */
export const useShortName = () => {
  const { say } = useSpeech()
  return ({ name }: Named): string => {
    const text = say(name)
    return text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text
  }
}

/** One thing of the case. */
export const RefField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'ref' }>>) => {
  const ew = useEditingWords()
  const short = useShortName()
  const { data } = useTarget()
  const { label, hint, undoLabel } = useFieldWords(field.key, what)
  const { value, problems, set } = usePlace(placeOfField(path, field), undoLabel)
  const all = refsOf(data, field.to, path)
  const isUnknown = typeof value === 'string' && !all.some(({ id }) => id === value)
  return (
    <FieldRow label={label} hint={hint} problems={problems} isNeeded={field.needed}>
      {(ids) => (
        <select
          {...ids}
          value={typeof value === 'string' ? value : ''}
          onChange={(event) => set(event.target.value === '' ? undefined : event.target.value)}
        >
          {(value === undefined || !field.needed) && <option value="">{ew.notSaid}</option>}
          {isUnknown && <option value={value}>{value}</option>}
          {all.map((one) => (
            <option key={one.id} value={one.id}>
              {short(one)}
            </option>
          ))}
        </select>
      )}
    </FieldRow>
  )
}

/** Several things of the case: ticked where they are few, else added from a list one by one. */
export const RefsField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'refs' }>>) => {
  const { data } = useTarget()
  const { label, hint, undoLabel } = useFieldWords(field.key, what)
  const { value, problems, set } = usePlace(placeOfField(path, field), undoLabel)
  const own = field.key === 'contradicts' ? path.at(-1) : undefined
  const all = refsOf(data, field.to, path).filter(({ id }) => id !== own)
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []
  const choose = (next: readonly string[]) => set(next.length === 0 ? undefined : next)
  if (all.length === 0 && chosen.length === 0) return null
  return (
    <FieldGroup label={label} hint={hint} problems={problems}>
      {all.length <= MOST_TICKED && field.to !== 'claim' ? (
        <Ticked all={all} chosen={chosen} choose={choose} />
      ) : (
        <Added all={all} chosen={chosen} choose={choose} label={label} />
      )}
    </FieldGroup>
  )
}

type Choosing = {
  readonly all: readonly Named[]
  readonly chosen: readonly string[]
  readonly choose: (next: readonly string[]) => void
}

const Ticked = ({ all, chosen, choose }: Choosing) => {
  const short = useShortName()
  return (
    <div className="edit-checks">
      {all.map((one) => (
        <label key={one.id}>
          <input
            type="checkbox"
            checked={chosen.includes(one.id)}
            onChange={() =>
              choose(chosen.includes(one.id) ? chosen.filter((id) => id !== one.id) : [...chosen, one.id])
            }
          />
          <span>{short(one)}</span>
        </label>
      ))}
    </div>
  )
}

const Added = ({ all, chosen, choose, label }: Choosing & { readonly label: string }) => {
  const ew = useEditingWords()
  const short = useShortName()
  const list = useId()
  const [typed, setTyped] = useState('')
  const left = all.filter(({ id }) => !chosen.includes(id))
  const nameOf = (one: Named) => `${one.id}: ${short(one)}`
  const add = (text: string) => {
    setTyped(text)
    const found = left.find((one) => nameOf(one) === text || one.id === text)
    if (found === undefined) return
    choose([...chosen, found.id])
    setTyped('')
  }
  return (
    <>
      {chosen.length > 0 && (
        <ul className="edit-chosen">
          {chosen.map((id) => {
            const one = all.find((other) => other.id === id) ?? { id, name: id }
            return (
              <li key={id}>
                <span>{nameOf(one)}</span>{' '}
                <button
                  type="button"
                  className="edit-more"
                  aria-label={ew.takeOut(nameOf(one))}
                  onClick={() => choose(chosen.filter((other) => other !== id))}
                >
                  ×
                </button>
              </li>
            )
          })}
        </ul>
      )}
      <input
        aria-label={ew.addTo(label)}
        placeholder={ew.addTo(label)}
        list={list}
        value={typed}
        onChange={(event) => add(event.target.value)}
      />
      <datalist id={list}>
        {left.slice(0, 200).map((one) => (
          <option key={one.id} value={nameOf(one)} />
        ))}
      </datalist>
    </>
  )
}
