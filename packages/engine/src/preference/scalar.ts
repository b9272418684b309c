import { type Scalar, WORD_RANGES } from '@parley/model/numbers'

/** How a scalar judgement is distributed; a word is the range that the published table gives it. */
export type Distribution =
  | { readonly kind: 'fixed'; readonly value: number }
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'pert'; readonly low: number; readonly likely: number; readonly high: number }

/** The one place where the shorthand of a case file becomes a distribution. */
export const distributionOf = (scalar: Scalar): Distribution => {
  if (typeof scalar === 'number') return { kind: 'fixed', value: scalar }
  if (typeof scalar === 'string') return uniform(...WORD_RANGES[scalar])
  if ('likely' in scalar) {
    return scalar.low === scalar.high ? { kind: 'fixed', value: scalar.likely } : { kind: 'pert', ...scalar }
  }
  return uniform(scalar[0], scalar[1])
}

const uniform = (low: number, high: number): Distribution =>
  low === high ? { kind: 'fixed', value: low } : { kind: 'uniform', low, high }

/** Point estimate (design 2): a number is itself, a range its midpoint, a PERT its `likely`. */
export const pointOf = (d: Distribution): number =>
  d.kind === 'fixed' ? d.value : d.kind === 'uniform' ? (d.low + d.high) / 2 : d.likely

/** Lowest and highest value that the judgement itself allows. */
export const rangeOf = (d: Distribution): readonly [number, number] =>
  d.kind === 'fixed' ? [d.value, d.value] : [d.low, d.high]
