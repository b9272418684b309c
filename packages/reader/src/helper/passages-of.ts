import { splitSentences } from '../events/split-sentences.js'
import { detectLanguage } from '../language/detect-language.js'
import { splitBlocks } from '../text/split-blocks.js'
import { countWords } from '../text/words.js'
import type { Page } from '../types.js'
import type { Passage } from './types.js'

/** A line of fewer words tells no event. */
const SENTENCE_WORDS = 4
/** A longer paragraph is shown in pieces of whole sentences. */
export const PASSAGE_CHARS = 3_000

type Place = Pick<Passage, 'part' | 'index' | 'start' | 'end'>

/**
 * What a helper is shown of a page: its body, then its related items of the talks, each once (not what repeats an earlier one or
 * translates it). A translation is asked for of what is in another language than `language`; not of an item that the page
 * itself has in a second language. Titles are shown for that only.
 */
export function passagesOf(page: Page, text: string, language: string): readonly Passage[] {
  const passages: Passage[] = []
  for (const place of placesOf(page, text)) {
    const words = text.slice(place.start, place.end)
    const written = detectLanguage(words) ?? (isItem(place) ? null : page.language)
    const isOther = written !== null && written !== language
    const translate = isOther && !(isItem(place) && hasTranslation(page, place.index))
    if (place.part === 'related-title' ? !translate : countWords(words) < SENTENCE_WORDS) continue
    for (const { start, end } of piecesOf(text, place))
      passages.push({ ...place, number: passages.length + 1, start, end, language: written, translate })
  }
  return passages
}

const isItem = ({ part }: Place): boolean => part === 'related-title' || part === 'related-teaser'

const hasTranslation = ({ related }: Page, index: number): boolean =>
  related.some(({ translationOf }) => translationOf === index)

/** A page without a body is read line by line, as it is for claims. */
function placesOf(page: Page, text: string): readonly Place[] {
  if (page.body.length === 0)
    return splitBlocks(text).map(({ start, end }, index) => ({ part: 'line', index, start, end }))
  const body = page.body.map(({ start, end }, index): Place => ({ part: 'body', index, start, end }))
  return [...body, ...relatedPlaces(page, text)]
}

function relatedPlaces({ body, related }: Page, text: string): readonly Place[] {
  const taken = new Set(body.map(({ start }) => start))
  const blocks = new Map<string, { readonly start: number; readonly end: number }>()
  for (const block of related.length === 0 ? [] : splitBlocks(text))
    if (!taken.has(block.start) && !blocks.has(block.line)) blocks.set(block.line, block)
  return related.flatMap(({ topical, duplicateOf, translationOf, title, teaser }, index) => {
    if (!topical || duplicateOf !== null || translationOf !== null) return []
    return (['related-title', 'related-teaser'] as const).flatMap((part): Place[] => {
      const block = blocks.get((part === 'related-title' ? title : teaser) ?? '')
      return block === undefined ? [] : [{ part, index, start: block.start, end: block.end }]
    })
  })
}

/** The place as stretches of whole sentences of at most `PASSAGE_CHARS`. */
function piecesOf(text: string, { start, end }: Place): readonly { readonly start: number; readonly end: number }[] {
  if (end - start <= PASSAGE_CHARS) return [{ start, end }]
  const pieces: { start: number; end: number }[] = []
  for (const sentence of splitSentences(text.slice(start, end))) {
    const last = pieces.at(-1)
    if (last !== undefined && start + sentence.end - last.start <= PASSAGE_CHARS) last.end = start + sentence.end
    else pieces.push({ start: start + sentence.start, end: start + sentence.end })
  }
  return pieces
}
