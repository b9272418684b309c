import { JUDGEMENT_WORDS, type JudgementWord, type NewValue, pointOf, rangeOf, type Scalar } from '@parley/model'
import { useId } from 'react'
import type { ValueForm } from './draft.js'
import { useWhatIfWords } from './what-if-words.js'

type Props = {
  /** What the value is of. */
  readonly label: string
  readonly form: Exclude<ValueForm, 'order'>
  /** What stands in the case, for how far the sliders reach. */
  readonly now: NewValue
  readonly value: Scalar
  readonly set: (value: Scalar) => void
}

type Kind = 'number' | 'range' | 'word'

const kindOf = (value: Scalar): Kind =>
  typeof value === 'number' ? 'number' : typeof value === 'string' ? 'word' : 'range'

/** A judgement's value: a number, a range or a word, by slider, by digits, or chosen. */
export const ValueControl = ({ label, form, now, value, set }: Props) => {
  const ww = useWhatIfWords()
  const id = useId()
  const kind = kindOf(value)
  const kinds: readonly Kind[] =
    form === 'share' || form === 'weight' ? ['number', 'range', 'word'] : ['number', 'range']
  const [least, most] = reachOf(form, now)
  const [low, high] = rangeOf(value)
  const become = (next: Kind) => {
    if (next === 'number') set(round(pointOf(value)))
    else if (next === 'range') set([round(low), round(high)])
    else set(wordNear(pointOf(value)))
  }
  const amount = (name: string, shown: number, change: (to: number) => void) => (
    <Amount name={name} label={`${label}: ${name}`} least={least} most={most} value={shown} change={change} />
  )
  return (
    <fieldset className="value-control">
      <legend className="visually-hidden">{label}</legend>
      <div className="choice-options">
        <span className="quiet" aria-hidden="true">
          {ww.change.as}
        </span>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name={id} checked={one === kind} onChange={() => become(one)} />
            <span>{ww.change.forms[one]}</span>
          </label>
        ))}
      </div>
      {kind === 'number' && amount(ww.change.value, value as number, set)}
      {kind === 'range' && typeof value === 'object' && (
        <>
          {amount(ww.change.low, low, (to) => set([to, Math.max(to, high)]))}
          {amount(ww.change.high, high, (to) => set([Math.min(low, to), to]))}
        </>
      )}
      {kind === 'word' && (
        <p className="amount">
          <label htmlFor={`${id}-word`}>{ww.change.value}</label>
          <select
            id={`${id}-word`}
            aria-label={`${label}: ${ww.change.value}`}
            value={value as JudgementWord}
            onChange={(event) => set(event.target.value as JudgementWord)}
          >
            {JUDGEMENT_WORDS.map((word) => (
              <option key={word} value={word}>
                {ww.change.words[word]}
              </option>
            ))}
          </select>
        </p>
      )}
    </fieldset>
  )
}

type AmountProps = {
  readonly name: string
  readonly label: string
  readonly least: number
  readonly most: number
  readonly value: number
  readonly change: (value: number) => void
}

/** One number, by slider and by digits. */
export const Amount = ({ name, label, least, most, value, change }: AmountProps) => {
  const ww = useWhatIfWords()
  const id = useId()
  const step = stepOf(most - least)
  const take = (text: string) => {
    const number = Number(text)
    if (text.trim() !== '' && Number.isFinite(number)) change(number)
  }
  return (
    <p className="amount">
      <label htmlFor={id}>
        <span aria-hidden="true">{name}</span>
        <span className="visually-hidden">{label}</span>
      </label>
      <input
        id={id}
        type="range"
        min={least}
        max={most}
        step={step}
        value={value}
        onChange={(event) => take(event.target.value)}
      />
      <input
        type="number"
        aria-label={ww.change.exactly(label)}
        step={step}
        value={value}
        onChange={(event) => take(event.target.value)}
      />
    </p>
  )
}

/** A hundredth of what a slider reaches over, as a power of ten. */
const stepOf = (span: number): number => 10 ** (Math.floor(Math.log10(span)) - 2)

const round = (value: number): number => Number(value.toPrecision(4))

const reachOf = (form: Props['form'], now: NewValue): readonly [number, number] => {
  if (form === 'share') return [0, 1]
  if (form === 'change') return [-1, 1]
  const high = typeof now === 'object' && 'ranking' in now ? 1 : rangeOf(now)[1]
  // As far again as the case has it, in steps that are easy to read.
  const reach = Math.max(high * 2, form === 'weight' ? 1 : 0.01)
  return [0, 10 ** Math.ceil(Math.log10(reach))]
}

const wordNear = (value: number): JudgementWord =>
  JUDGEMENT_WORDS[Math.min(JUDGEMENT_WORDS.length - 1, Math.max(0, Math.floor(value * JUDGEMENT_WORDS.length)))]!
