import type { Actor, Claim, LocalText } from '@parley/model'
import type { Offered } from './offered.js'

/** Everything that an actor is called. */
export const namesOf = ({ id, name, aliases = [] }: Actor): readonly string[] => [id, ...textsOf(name), ...aliases]

const textsOf = (text: LocalText = ''): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text))

/** Whether a text has one of the names, as the beginning of a word: “Union” in “the Union's”, not in “reunion”. */
export const hasName = (text: string, names: readonly string[]): boolean =>
  names.some((name) => name !== '' && new RegExp(`(?<![\\p{L}\\d])${escaped(name)}`, 'iu').test(text))

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Whether a claim is said or passed on by an actor, or names it. */
export const isClaimOf = (
  { speaker, reportedBy, says }: Pick<Claim, 'says'> & Partial<Pick<Claim, 'speaker' | 'reportedBy'>>,
  actor: Actor,
): boolean =>
  speaker === actor.id || reportedBy === actor.id || textsOf(says).some((text) => hasName(text, namesOf(actor)))

/** Whether a suggestion is of something that an actor said or did, or names it. */
export const isSuggestionOf = ({ says, speaker, source, target, quote }: Offered, actor: Actor): boolean =>
  [says, speaker ?? '', ...source, ...target, quote.exact].some((text) => hasName(text, namesOf(actor)))
