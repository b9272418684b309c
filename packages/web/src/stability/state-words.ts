import type { Condition } from '@parley/model'

/** A piece of a sentence: words of the page, or an option by number. */
export type Piece = string | { readonly option: number }

/** How the page's language joins conditions. */
export type ConditionWords = {
  readonly not: string
  readonly and: string
  readonly or: string
  readonly if: string
  readonly iff: string
  readonly always: string
  readonly never: string
}

/** How close each kind binds, as in the case file. */
const BINDING = { iff: 1, if: 2, or: 3, and: 4, not: 5, taken: 6 } as const

/** A condition in words, with no more brackets than it needs. */
export const tellCondition = (condition: Condition, words: ConditionWords, outer = 0): Piece[] => {
  const own = BINDING[condition.kind]
  const inner = (of: Condition) => tellCondition(of, words, own + 1)
  const told = (): Piece[] => {
    switch (condition.kind) {
      case 'taken':
        return [{ option: condition.option }]
      case 'not':
        return [`${words.not} `, ...tellCondition(condition.of, words, own)]
      case 'and':
      case 'or':
        return condition.of.length === 0
          ? [condition.kind === 'and' ? words.always : words.never]
          : condition.of.flatMap((of, k) => (k === 0 ? inner(of) : [` ${words[condition.kind]} `, ...inner(of)]))
      case 'if':
        return [...inner(condition.holds), ` ${words.if} `, ...inner(condition.when)]
      case 'iff':
        return [...inner(condition.of[0]), ` ${words.iff} `, ...inner(condition.of[1])]
    }
  }
  return own < outer ? ['(', ...told(), ')'] : told()
}

/** The options of a decision maker that are taken in a state. */
export const takenBy = (options: readonly number[], state: number): number[] => options.filter((o) => (state >>> o) & 1)

/** What changes from one state to another: options taken up, and dropped. */
export const changeBetween = (
  options: number,
  from: number,
  to: number,
): { readonly taken: number[]; readonly dropped: number[] } => {
  const all = Array.from({ length: options }, (_, o) => o)
  return {
    taken: all.filter((o) => ((to & ~from) >>> o) & 1),
    dropped: all.filter((o) => ((from & ~to) >>> o) & 1),
  }
}
