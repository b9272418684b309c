import type { ActorFinder } from '../actors/actor-finder.js'
import { detectLanguage } from '../language/detect-language.js'
import { tidy } from '../text/fold.js'
import { translationSchema } from './answer-schema.js'
import type { DropReason, HelperTranslation, Passage } from './types.js'

/** A translation may be so much longer than what it translates. */
const LONGER = 2.5
const LONGER_BY = 60
/** Numbers up to this may be written as words, or be those of months. */
const SPELLED = 12

/**
 * A translation as a helper answered it, held against the passage: a suggestion, or why there is none. Nobody checks its words, but
 * it must have been asked for, be in the language asked for, have the numbers that the passage has, and name no actor or state that
 * the passage does not.
 */
export function checkTranslation(
  answered: unknown,
  check: {
    readonly text: string
    readonly passages: readonly Passage[]
    readonly language: string
    readonly model: string
    readonly finder: ActorFinder
  },
): HelperTranslation | DropReason {
  const parsed = translationSchema.safeParse(answered)
  if (!parsed.success) return 'bad-shape'
  const passage = check.passages.find(({ number, translate }) => translate && number === parsed.data.paragraph)
  if (passage === undefined) return 'not-asked'
  const { part, index, start, end } = passage
  const original = check.text.slice(start, end)
  const text = tidy(parsed.data.text)
  if (text === '' || text.length > LONGER * original.length + LONGER_BY) return 'bad-shape'
  if ((detectLanguage(text) ?? check.language) !== check.language || text === tidy(original)) return 'not-translated'
  if (!hasSameNumbers(tidy(original), text)) return 'numbers-differ'
  const named = namedIn(original, check.finder)
  if ([...namedIn(text, check.finder)].some((id) => !named.has(id))) return 'names-differ'
  const of = { start, end, language: passage.language }
  return { text, language: check.language, part, index, of, from: 'helper', model: check.model, status: 'suggested' }
}

const namedIn = (text: string, finder: ActorFinder): ReadonlySet<string> =>
  new Set(finder.find(text).flatMap(({ kind, id }) => (kind === 'case' || kind === 'state' ? [`${kind} ${id}`] : [])))

/** Whether a translation adds no number in digits and leaves none above twelve out. `1.500` is `1,500`, and `1,5` is `1.5`. */
export function hasSameNumbers(original: string, translation: string): boolean {
  const [there, here] = [numbersOf(original), numbersOf(translation)]
  return [...here].every((n) => there.has(n)) && [...there].every((n) => here.has(n) || Number(n) <= SPELLED)
}

const numbersOf = (text: string): ReadonlySet<string> =>
  new Set(
    (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) =>
      number.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'),
    ),
  )
