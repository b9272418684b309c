import type { Path, Problem } from '@parley/model'
import { useState } from 'react'
import { LANGUAGES } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { guessLanguage } from '../i18n/local-text.js'
import { useEditingWords } from './editing-words.js'
import { type FieldProps, placeOfField } from './field.js'
import { FieldRow } from './field-row.js'
import type { Field } from './kinds.js'
import { useDraft } from './use-draft.js'
import { useFieldWords } from './use-field-words.js'
import { usePlace } from './use-place.js'

/** A text in the languages that it has, with a way to add another. */
export const WordsField = ({ field, path, what }: FieldProps<Extract<Field, { as: 'words' }>>) => {
  const { label, hint, undoLabel } = useFieldWords(field.key, what)
  return (
    <WordsAt
      path={placeOfField(path, field)}
      label={label}
      undoLabel={undoLabel}
      hint={hint}
      isLong={'long' in field}
      isNeeded={field.needed}
    />
  )
}

type Props = {
  readonly path: Path
  readonly label: string
  readonly undoLabel: string
  readonly hint?: string | undefined
  readonly isLong?: boolean
  readonly isNeeded?: boolean | undefined
}

export const WordsAt = ({ path, label, undoLabel, hint, isLong = false, isNeeded }: Props) => {
  const ew = useEditingWords()
  const { language } = useSpeech()
  const { value, problems, set } = usePlace(path, undoLabel)
  const [added, setAdded] = useState<string | null>(null)
  const texts = textsOf(value, language)
  const shown = added === null || Object.hasOwn(texts, added) ? texts : { ...texts, [added]: '' }
  const codes = Object.keys(shown)
  const missing = LANGUAGES.filter((code) => !codes.includes(code))
  const setIn = (code: string, text: string, joins: boolean): boolean => {
    const next = { ...texts, [code]: text }
    if (text === '') delete next[code]
    const left = Object.keys(next)
    if (left.length === 0) return set(undefined, joins)
    // A text without languages stays one while it has only that.
    const isBare = (typeof value === 'string' || value === undefined) && left.length === 1 && left[0] === codes[0]
    return set(isBare ? next[left[0]!] : next, joins)
  }
  return (
    <div className="edit-words">
      {codes.map((code, k) => (
        <TextIn
          key={code}
          label={codes.length > 1 ? ew.inLanguage(label, ew.languages[code as 'en'] ?? code) : label}
          lang={code}
          text={shown[code]!}
          onText={(text, joins) => setIn(code, text, joins)}
          hint={k === 0 ? hint : undefined}
          isLong={isLong}
          isNeeded={isNeeded && codes.length === 1}
          problems={k === codes.length - 1 ? problems : []}
        />
      ))}
      {missing.map((code) => (
        <button key={code} type="button" className="edit-more" onClick={() => setAdded(code)}>
          {ew.alsoIn(label, ew.languages[code])}
        </button>
      ))}
    </div>
  )
}

/** Texts by language; one without is taken as what its letters say, an empty one as the page's. */
const textsOf = (value: unknown, language: string): Record<string, string> => {
  if (typeof value === 'string') return { [guessLanguage(value)]: value }
  if (typeof value === 'object' && value !== null) return { ...(value as Record<string, string>) }
  return { [language]: '' }
}

const TextIn = ({
  label,
  lang,
  text,
  onText,
  hint,
  isLong,
  isNeeded,
  problems,
}: {
  readonly label: string
  readonly lang: string
  readonly text: string
  readonly onText: (text: string, joins: boolean) => boolean
  readonly hint?: string | undefined
  readonly isLong: boolean
  readonly isNeeded?: boolean | undefined
  readonly problems: readonly Problem[]
}) => {
  const draft = useDraft(text, onText)
  return (
    <FieldRow label={label} hint={hint} problems={problems} isNeeded={isNeeded}>
      {(ids) =>
        isLong ? (
          <textarea
            {...ids}
            lang={lang}
            rows={Math.min(8, 2 + Math.floor(draft.text.length / 90))}
            value={draft.text}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.leave}
          />
        ) : (
          <input
            {...ids}
            lang={lang}
            value={draft.text}
            onChange={(event) => draft.type(event.target.value)}
            onBlur={draft.leave}
          />
        )
      }
    </FieldRow>
  )
}
