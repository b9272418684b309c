import type { JudgementWord } from '../types.js'

/** What each word means as a number from 0 to 1: a uniform range. The one table; nothing else reads a word. */
export const WORD_RANGES: Readonly<Record<JudgementWord, readonly [low: number, high: number]>> = {
  'very low': [0, 0.2],
  low: [0.2, 0.4],
  medium: [0.4, 0.6],
  high: [0.6, 0.8],
  'very high': [0.8, 1],
}

/** The words of `WORD_RANGES`, from lowest to highest. */
export const JUDGEMENT_WORDS = Object.keys(WORD_RANGES) as readonly JudgementWord[]
