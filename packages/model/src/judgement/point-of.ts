import type { Judgement } from '../types.js'
import { scalarOf } from './scalar-of.js'
import { WORD_RANGES } from './word-ranges.js'

/**
 * The point estimate of a judgement: a number is itself, a range its midpoint, a PERT its `likely`, a word the
 * midpoint of its range. In the judgement's own unit.
 */
export function pointOf(judgement: Judgement): number {
  const scalar = scalarOf(judgement)
  if (typeof scalar === 'number') return scalar
  if (typeof scalar === 'string') return middle(WORD_RANGES[scalar])
  if ('likely' in scalar) return scalar.likely
  return middle(scalar)
}

/** The lowest and highest value that a judgement allows; both the number itself where it is one. */
export function rangeOf(judgement: Judgement): readonly [low: number, high: number] {
  const scalar = scalarOf(judgement)
  if (typeof scalar === 'number') return [scalar, scalar]
  if (typeof scalar === 'string') return WORD_RANGES[scalar]
  if ('likely' in scalar) return [scalar.low, scalar.high]
  return scalar
}

function middle([low, high]: readonly [number, number]): number {
  return (low + high) / 2
}
