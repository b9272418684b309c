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
  const points = f.frontier.length.toLocaleString('en')
  const zone = `${rational.toLocaleString('en')} of them in the agreement zone`
  if (f.exact) return `${all} combinations; ${points} on the frontier, ${zone} (exact, ${f.ms.toFixed(1)} ms).`
  return `${all} combinations. The frontier is too large to be told whole: ${points} points of it are given, ${zone}. Every package is within ${roundedUp(f.epsilon)} of one of them, for every party (${f.ms.toFixed(1)} ms).`
}

/** To three digits, and never less than it is. */
const roundedUp = (epsilon: number): number => {
  const step = 10 ** (Math.floor(Math.log10(epsilon)) - 2)
  return Number((Math.ceil(epsilon / step) * step).toPrecision(3))
}

/** Evenly spaced members, the first and the last among them. */
export const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, k) => items[Math.round((k * (items.length - 1)) / (most - 1))]!)
