import { findWordsToAvoid, type WordToAvoid } from '@parley/model'
import { ESTIMATIVE_SCALE } from '../wording/estimative.js'
import type { Brief, BriefLanguage, Passage } from './types.js'

export type RemarkKind =
  | 'other-scale'
  | 'vague-likelihood'
  | 'likelihood-with-confidence'
  | 'number-without-range'
  | 'loaded-word'

/** Something in a brief's text that its readers would rather not find; the text is the analyst's to change or to keep. */
export type Remark = {
  readonly passage: string
  readonly kind: RemarkKind
  /** The words that the remark is about, as they stand in the text. */
  readonly found: string
}

/** ICD 203's second row of estimative words, which is not to be mixed with the first, and likenesses of it. */
const OTHER_SCALE: Readonly<Record<BriefLanguage, RegExp>> = {
  en: /\b(?:remote(?: chance)?|(?:highly )?(?:im)?probabl[ey]|nearly certain|roughly even odds|highly (?:un)?likely|chances are)\b/giu,
  vi: /(?:xác suất (?:cao|thấp)|gần như không thể|chắc chắn sẽ)/giu,
}

/** Words that say that something may be without saying how likely. */
const VAGUE: Readonly<Record<BriefLanguage, RegExp>> = {
  en: /\b(?:might|perhaps|possibl[ey]|could(?: well)? be|may(?: well)? be|conceivabl[ey]|cannot be (?:ruled out|excluded)|it is believed)\b/giu,
  vi: /(?:có lẽ|biết đâu|không loại trừ|không thể loại trừ)/giu,
}

const CONFIDENCE: Readonly<Record<BriefLanguage, RegExp>> = {
  en: /\b(?:(?:high|moderate|low) confidence|confidence|confident(?:ly)?)\b/iu,
  vi: /(?:độ tin cậy|mức độ tin cậy|tự tin)/iu,
}

/** A number with decimals, or a share; dates, ids and counts are none. */
const FIGURE = /(?<![\p{L}\d.,-])[+−-]?(?:\d+[.,]\d{1,2}|\d+(?:[.,]\d+)? ?%)(?![.,]?[\p{L}\d])/gu
const WITH_RANGE: Readonly<Record<BriefLanguage, RegExp>> = {
  en: /\bto\b|\bbetween\b|\bsamples\b|point estimate|\bn = /iu,
  vi: /đến|giữa|mẫu|ước lượng điểm|n = /iu,
}

/**
 * Reads a brief as ICD 203 asks: likelihood in the words of one scale, never together with confidence in one sentence;
 * no number without its range; no word that takes a side. Only passages are read: tables say their kind of number in
 * their heads. Words inside quotation marks are somebody's own and are left alone. Remarks in the order of the text.
 *
 * @param avoid words that the case avoids beside Parley's own list
 * @source Office of the Director of National Intelligence, Intelligence Community Directive 203 (2015), D.6.e.(2)
 */
export const findRemarks = ({ sections, language }: Brief, avoid: readonly WordToAvoid[] = []): Remark[] =>
  sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'passage' ? remarksOn(block, language, avoid) : [])),
  )

const remarksOn = ({ id, text }: Passage, language: BriefLanguage, avoid: readonly WordToAvoid[]): Remark[] => {
  const remarks: Remark[] = []
  const add = (kind: RemarkKind, found: string) => remarks.push({ passage: id, kind, found })
  for (const sentence of sentencesOf(text.replace(/“[^”]*”|«[^»]*»|"[^"]*"/gu, '“”'))) {
    for (const [found] of sentence.matchAll(OTHER_SCALE[language])) add('other-scale', found)
    for (const [found] of sentence.matchAll(VAGUE[language])) add('vague-likelihood', found)
    const confidence = CONFIDENCE[language].exec(sentence)
    if (confidence !== null && hasLikelihood(sentence, language)) add('likelihood-with-confidence', confidence[0])
    if (!WITH_RANGE[language].test(sentence))
      for (const [found] of sentence.matchAll(FIGURE)) add('number-without-range', found)
    for (const { found } of findWordsToAvoid(sentence, language, avoid)) add('loaded-word', found)
  }
  return remarks
}

const wholeWord = (word: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'iu')

const hasLikelihood = (sentence: string, language: BriefLanguage): boolean =>
  ESTIMATIVE_SCALE.some((words) => wholeWord(words[language]).test(sentence))

const sentencesOf = (text: string): string[] =>
  [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
