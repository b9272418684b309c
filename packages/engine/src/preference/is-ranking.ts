import type { Ranking } from '@parley/model'

/** A ranking lists ids; a table of judgements may have an entry that is itself called `ranking`. */
export const isRanking = (x: unknown): x is Ranking => {
  const ranking = (x as { ranking?: unknown } | null)?.ranking
  return Array.isArray(ranking) && ranking.every((member) => typeof member === 'string')
}
