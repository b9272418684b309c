import { actorsOf } from '../actors/actors-of.js'
import { textIn } from '../language/text-in.js'
import { quoteAt } from '../quote/quote-at.js'
import { isRealDate } from '../time/dates.js'
import type { Case, Claim, Id, Period, Source } from '../types.js'
import type { Suggestion } from './suggestion.js'

/** Somebody whom a page does not name. */
const UNNAMED = 'unnamed'

/**
 * The claim that accepting a suggestion adds to a case, with the suggestion's own words and no more: what it says, who
 * says so (an actor of the case by its id), who passes it on, its date as exactly as the page has it, its quote
 * (`quoteAt`). Reliability and the causes that it speaks for are left to the analyst. Pure.
 *
 * @param text the source's frozen text
 */
export function claimOf(suggestion: Suggestion, source: Source, text: string, file: Case, id: Id): Claim {
  const { says, speaker, reported, date, quote } = suggestion
  const page = source.kind === 'digest' ? source.publisher : (source.author ?? source.publisher)
  const voice = page ?? textIn(source.title, 'en')
  const quoted = quoteAt(text, quote.start, quote.end)
  const isTold = speaker !== null || reported
  return {
    id,
    says,
    speaker: speaker === null ? (reported ? UNNAMED : voice) : (actorNamed(speaker, suggestion, file) ?? speaker),
    ...(isTold && speaker !== page ? { reportedBy: voice } : {}),
    ...datedAs(date),
    ...(quoted === null ? {} : { quotes: [{ source: source.id, ...quoted.quote }] }),
  }
}

/** A date as a page has it, as a claim's: `2024-08` is 2024-08-01, known to the month. Empty for what is no date. */
export function datedAs(date: string | null): { readonly date?: string; readonly precision?: Period } {
  if (date === null) return {}
  const precision: Period = date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day'
  const day = precision === 'year' ? `${date}-01-01` : precision === 'month' ? `${date}-01` : date
  if (!isRealDate(day)) return {}
  return precision === 'day' ? { date: day } : { date: day, precision }
}

/** `c1`, `c2` …: the first that none of these has. */
export function freeId(letter: string, used: ReadonlySet<Id>): Id {
  let number = used.size + 1
  while (number > 1 && !used.has(`${letter}${number - 1}`)) number--
  while (used.has(`${letter}${number}`)) number++
  return `${letter}${number}`
}

function actorNamed(speaker: string, { actors }: Suggestion, file: Case): Id | undefined {
  const named = actors.find(({ text, kind }) => kind === 'case' && isSame(text, speaker))
  if (named !== undefined) return named.id
  return actorsOf(file).find(({ actor }) => namesOf(actor).some((name) => isSame(name, speaker)))?.actor.id
}

function namesOf({ name, aliases = [] }: ReturnType<typeof actorsOf>[number]['actor']): readonly string[] {
  const names = name === undefined ? [] : typeof name === 'string' ? [name] : Object.values(name)
  return [...names, ...aliases]
}

function isSame(a: string, b: string): boolean {
  return a.normalize('NFC').toLowerCase() === b.normalize('NFC').toLowerCase()
}
