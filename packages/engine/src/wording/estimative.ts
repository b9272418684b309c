import type { Bilingual } from '../diagnosis/view-types.js'

/**
 * The standard seven-step scale of estimative words (ICD 203, 2015), by the upper end of each step. A share of
 * samples says how likely something is given these judgements; no word of confidence stands in the same sentence.
 */
const STEPS: readonly { readonly below: number; readonly words: Bilingual }[] = [
  { below: 0.05, words: { en: 'almost no chance', vi: 'hầu như không có khả năng' } },
  { below: 0.2, words: { en: 'very unlikely', vi: 'rất ít khả năng' } },
  { below: 0.45, words: { en: 'unlikely', vi: 'ít khả năng' } },
  { below: 0.55, words: { en: 'roughly even chance', vi: 'khả năng ngang nhau' } },
  { below: 0.8, words: { en: 'likely', vi: 'có khả năng' } },
  { below: 0.95, words: { en: 'very likely', vi: 'rất có khả năng' } },
  { below: Infinity, words: { en: 'almost certain', vi: 'gần như chắc chắn' } },
]

/** The words of the scale, from the least likely to the likeliest. */
export const ESTIMATIVE_SCALE: readonly Bilingual[] = STEPS.map(({ words }) => words)

/** The step of the scale, 0 (almost no chance) to 6 (almost certain), for a share of samples in 0..1. */
export const estimativeStep = (share: number): number => STEPS.findIndex((step) => share < step.below)

/**
 * The estimative words for a share of samples in 0..1; a share on a boundary takes the likelier step.
 *
 * @source Office of the Director of National Intelligence, Intelligence Community Directive 203 (2015), D.6.e.(2)(a)
 */
export const estimativeWords = (share: number): Bilingual => STEPS[estimativeStep(share)].words
