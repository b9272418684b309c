import { attributionOf, type Judgement, type Path, type Scalar, scalarOf } from '@parley/model'
import { type FocusEvent, useId } from 'react'
import { useSpeech } from '../i18n/language.js'
import { AttributionEditor } from './attribution-editor.js'
import { useEditingWords } from './editing-words.js'
import { FieldGroup } from './field-row.js'
import { useJudge } from './judge.js'
import { type JudgementKind, LIMITS_OF } from './kinds.js'
import { endsOf, type Form, formOf, formsFor, numbersOf, scalarAs, scalarIn } from './scalar-forms.js'
import { Sketch } from './sketch.js'
import { numberIn } from './text-field.js'
import { useDraft } from './use-draft.js'
import { useFieldWords } from './use-field-words.js'
import { usePlace } from './use-place.js'

type Props = {
  readonly path: Path
  readonly kind: JudgementKind
  /** A field's key, or a name. */
  readonly label: string
  readonly what: string
  /** What it begins with where nothing has been judged. */
  readonly start?: Scalar
}

/** One judgement: by a word, a number, a range, or low, likely and high; drawn; with who says so and why. */
export const JudgementField = ({ path, kind, label: key, what, start }: Props) => {
  const ew = useEditingWords()
  const { stamp } = useJudge()
  const { label, hint, undoLabel } = useFieldWords(key, what)
  const place = usePlace(path, undoLabel)
  const judgement = place.value as Judgement | undefined
  const set = (scalar: Scalar, joins = false): boolean => {
    const said = { ...(judgement === undefined ? {} : attributionOf(judgement)), ...stamp() }
    return place.set(Object.keys(said).length === 0 ? scalar : { is: scalar, ...said }, joins)
  }
  if (judgement === undefined)
    return (
      <FieldGroup label={label} hint={hint} problems={place.problems}>
        <button
          type="button"
          className="edit-more"
          onClick={() => set(start ?? (kind === 'share' || kind === 'weight' ? [0, 1] : 0))}
        >
          {ew.judge(label)}
        </button>
      </FieldGroup>
    )
  return (
    <FieldGroup label={label} hint={hint} problems={place.problems}>
      <ScalarControls label={label} scalar={scalarOf(judgement)} kind={kind} set={set} />
      <AttributionEditor path={path} judgement={judgement} what={undoLabel} />
    </FieldGroup>
  )
}

const ScalarControls = ({
  label,
  scalar,
  kind,
  set,
}: {
  readonly label: string
  readonly scalar: Scalar
  readonly kind: JudgementKind
  readonly set: (scalar: Scalar, joins?: boolean) => boolean
}) => {
  const ew = useEditingWords()
  const { formats } = useSpeech()
  const limits = LIMITS_OF[kind]
  const form = formOf(scalar)
  const [low, high] = endsOf(scalar)
  return (
    <div className="edit-judgement">
      <select
        aria-label={ew.sayBy(label)}
        value={form}
        onChange={(event) => set(scalarAs(event.target.value as Form, scalar))}
      >
        {formsFor(limits).map((one) => (
          <option key={one} value={one}>
            {ew.forms[one]}
          </option>
        ))}
      </select>
      {typeof scalar === 'string' ? (
        <span className="quiet">{ew.wordMeans(formats.plain(low), formats.plain(high))}</span>
      ) : (
        <Numbers key={form} label={label} scalar={scalar} set={set} />
      )}
      <Sketch scalar={scalar} limits={limits} />
    </div>
  )
}

/** The numbers of a judgement; they are saved together, so that a range can move past itself. */
const Numbers = ({
  label,
  scalar,
  set,
}: {
  readonly label: string
  readonly scalar: Scalar
  readonly set: (scalar: Scalar, joins?: boolean) => boolean
}) => {
  const ew = useEditingWords()
  const id = useId()
  const form = formOf(scalar)
  const draft = useDraft(JSON.stringify(numbersOf(scalar).map(String)), (text, joins) => {
    const numbers = (JSON.parse(text) as readonly string[]).map(numberIn)
    if (numbers.some((number) => number === undefined)) return false
    return set(scalarIn(form, numbers as readonly number[]), joins)
  })
  const texts = JSON.parse(draft.text) as readonly string[]
  const names = form === 'number' ? [ew.number] : form === 'range' ? [ew.from, ew.to] : [ew.low, ew.likely, ew.high]
  const leave = (event: FocusEvent<HTMLElement>) => {
    if (!event.currentTarget.contains(event.relatedTarget)) draft.leave()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: the fieldset around it names the judgement.
    <span className="edit-numbers" role="group" aria-label={label} onBlur={leave}>
      {texts.map((text, k) => (
        <label key={names[k]} htmlFor={`${id}-${k}`}>
          <span className={form === 'number' ? 'visually-hidden' : 'quiet'}>
            <span className="visually-hidden">{label}: </span>
            {names[k]}
          </span>
          <input
            id={`${id}-${k}`}
            className="edit-number"
            inputMode="decimal"
            value={text}
            aria-invalid={numberIn(text) === undefined}
            onChange={(event) => draft.type(JSON.stringify(texts.with(k, event.target.value)))}
          />
        </label>
      ))}
      {texts.some((text) => numberIn(text) === undefined) && (
        <span className="edit-problem" role="status">
          {ew.noNumber}
        </span>
      )}
    </span>
  )
}
