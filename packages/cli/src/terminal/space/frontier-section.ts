import type { DescribedPoints } from '@parley/engine'
import type { Sheet } from '../sheet.js'
import { pointsTable, type SpaceWords } from './points-table.js'

export const MOST_POINTS = 20

/** The first points of a frontier, evenly spaced where they are many. */
export const frontierSection = (f: DescribedPoints, words: SpaceWords, sheet: Sheet): string => {
  const rows = spread(f.frontier, MOST_POINTS).map((point) => ({
    lead: point.rational ? 'yes' : '',
    utilities: point.utilities,
    count: String(point.count ?? ''),
    package: words.package(point.outcome),
  }))
  const note = f.frontier.length > MOST_POINTS ? `${MOST_POINTS} of its ${f.frontier.length} points` : undefined
  return [sheet.title('Frontier', note), pointsTable(sheet, words, rows, { lead: 'zone', count: 'outcomes' })].join(
    '\n',
  )
}

/** How many combinations and points there are, in a sentence. */
export const countsOf = (f: DescribedPoints & { readonly outcomes: string; readonly ms: number }): string => {
  const rational = f.frontier.filter((point) => point.rational).length
  const all = BigInt(f.outcomes).toLocaleString('en')
  const exact = f.exact ? 'exact' : `within ${f.epsilon}`
  return `${all} combinations; ${f.frontier.length.toLocaleString('en')} on the frontier, ${rational.toLocaleString('en')} of them in the agreement zone (${exact}, ${f.ms.toFixed(1)} ms).`
}

/** Evenly spaced members, the first and the last among them. */
export const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, k) => items[Math.round((k * (items.length - 1)) / (most - 1))]!)
