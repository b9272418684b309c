import { JUDGEMENT_WORDS, type JudgementWord, type Scalar, WORD_RANGES } from '@parley/model'
import type { JudgementLimits } from './kinds.js'

/** How a judgement is said. */
export type Form = JudgementWord | 'number' | 'range' | 'pert'

export const formOf = (scalar: Scalar): Form => {
  if (typeof scalar === 'number') return 'number'
  if (typeof scalar === 'string') return scalar
  return 'likely' in scalar ? 'pert' : 'range'
}

export const formsFor = ({ words }: JudgementLimits): readonly Form[] =>
  words ? [...JUDGEMENT_WORDS, 'number', 'range', 'pert'] : ['number', 'range', 'pert']

/** The numbers that a form shows; none for a word. */
export const numbersOf = (scalar: Scalar): readonly number[] => {
  if (typeof scalar === 'number') return [scalar]
  if (typeof scalar === 'string') return []
  return 'likely' in scalar ? [scalar.low, scalar.likely, scalar.high] : [...scalar]
}

/** The judgement that a form says with these numbers. */
export const scalarIn = (form: Form, [a = 0, b = a, c = b]: readonly number[]): Scalar => {
  if (form === 'number') return a
  if (form === 'range') return [a, b]
  return form === 'pert' ? { low: a, likely: b, high: c } : form
}

/** The same judgement said in another form, as nearly as it can. */
export const scalarAs = (form: Form, scalar: Scalar): Scalar => {
  const [low, high] = endsOf(scalar)
  const likely = typeof scalar === 'object' && 'likely' in scalar ? scalar.likely : round((low + high) / 2)
  if (form === 'number') return likely
  if (form === 'range') return [low, high]
  return form === 'pert' ? { low, likely, high } : form
}

/** The lowest and the highest that a judgement allows. */
export const endsOf = (scalar: Scalar): readonly [number, number] => {
  if (typeof scalar === 'number') return [scalar, scalar]
  if (typeof scalar === 'string') return WORD_RANGES[scalar]
  return 'likely' in scalar ? [scalar.low, scalar.high] : scalar
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6
