import type { HelperSuggestion, Suggestion } from '@parley/model'

/** A suggestion with who made it: the rules, which always do, or a helper, where there is one. */
export type Offered = (Suggestion & { readonly from: 'rules' }) | HelperSuggestion

/**
 * The one place where the suggestions of the rules and those of a helper come together: in the order of the text, each
 * marked with where it comes from. What the helper says of words of which the rules say the same is left out.
 */
export const joinSuggestions = (
  rules: readonly Suggestion[],
  helper: readonly HelperSuggestion[],
): readonly Offered[] => {
  const said = new Set(rules.map(sayingOf))
  const all: readonly Offered[] = [
    ...rules.map((one): Offered => ({ ...one, from: 'rules' })),
    ...helper.filter((one) => !said.has(sayingOf(one))),
  ]
  // What is the same in all that is shown is shown once.
  const distinct = [...new Map(all.map((one) => [keyOf(one), one])).values()]
  return distinct.sort((a, b) => a.quote.start - b.quote.start)
}

const sayingOf = ({ says, quote }: Suggestion): string => `${quote.start} ${says.toLowerCase()}`

/** What tells a suggestion from the others of its page. */
export const keyOf = ({ from, event, source, target, says, quote }: Offered): string =>
  JSON.stringify([from, quote.start, quote.end, event, source, target, says])
