import type { BaseRates } from '@parley/model'

/** Days after which the share of ceasefires still standing is given. */
export type StandingDay = 7 | 30 | 90 | 365

/** What is known of a ceasefire; a trait that is absent matches no row of its own. */
export type CeasefireTraits = BaseRates['ceasefire']

/**
 * Cessation of hostilities (fighting stops, little else), preliminary (with means to see that it is kept), or
 * definitive (with an end to the conflict itself in view: disarming, the matters in dispute).
 *
 * @source Clayton & Sticher 2021, "The Logic of Ceasefires in Civil War", International Studies Quarterly 65
 */
export type CeasefireKind = NonNullable<CeasefireTraits['kind']>

/** What the ceasefires of a row have in common. */
export type CeasefireGroup =
  | { readonly by: 'all' }
  | { readonly by: 'mediated'; readonly is: boolean }
  | { readonly by: 'kind'; readonly is: CeasefireKind }
  | { readonly by: 'mechanism'; readonly is: boolean }
  /** `most` is null where there is no upper end. */
  | { readonly by: 'earlierBreakdowns'; readonly least: number; readonly most: number | null }

/** One row: the share (0..1) of a group's open-ended ceasefires that still stood after 7, 30, 90 and 365 days. */
export type CeasefireRow = {
  readonly id: string
  readonly group: CeasefireGroup
  readonly standing: Readonly<Record<StandingDay, number>>
}

/** How a trait multiplies the hazard of breakdown (above 1: earlier), taken by itself, with its 95 % interval. */
export type HazardRatio = {
  readonly id: 'definitive' | 'mechanism' | 'unilateral' | 'perEarlierBreakdown' | 'mediated'
  readonly ratio: number
  readonly low: number
  readonly high: number
}

const standing = (week: number, month: number, quarter: number, year: number): CeasefireRow['standing'] => ({
  7: week,
  30: month,
  90: quarter,
  365: year,
})

/**
 * How long open-ended ceasefires stood, 1989–2020: shares still standing and hazard ratios of breakdown.
 *
 * `n` and `breakdowns` are those of all open-ended ceasefires, the first row; the sizes of the other groups were not
 * recorded with the figures. Descriptive, not causal: read the `caveats` beside any figure.
 *
 * @source Computed for Parley from the data of Clayton, Nygård, Strand, Rustad, Wiehler, Sagård, Landsverk, Ryland,
 * Sticher, Wink & Bara 2022, "Introducing the ETH/PRIO Civil Conflict Ceasefire Dataset", Journal of Conflict
 * Resolution, doi:10.1177/00220027221129195
 */
export const ceasefireBaseRates = {
  source: 'ETH/PRIO Civil Conflict Ceasefire dataset, 2,203 ceasefires 1989–2020; own computation',
  n: 458,
  breakdowns: 120,
  of: 'open-ended ceasefires',
  caveats: [
    'The end codes of the ceasefires were inferred.',
    '47 % of the ends are unclear.',
    'Descriptive, not causal: which ceasefires are mediated, or are given a mechanism, is not left to chance.',
    'The sizes of the groups within the 458 are not given: a share of a small group is less certain than it looks.',
    'The hazard ratios are one at a time: they do not allow for one another and must not be multiplied.',
  ],
  rows: [
    { id: 'all', group: { by: 'all' }, standing: standing(0.9, 0.84, 0.8, 0.69) },
    { id: 'mediated', group: { by: 'mediated', is: true }, standing: standing(0.88, 0.83, 0.77, 0.69) },
    { id: 'not-mediated', group: { by: 'mediated', is: false }, standing: standing(0.92, 0.85, 0.82, 0.69) },
    { id: 'cessation', group: { by: 'kind', is: 'cessation' }, standing: standing(0.87, 0.79, 0.75, 0.62) },
    { id: 'preliminary', group: { by: 'kind', is: 'preliminary' }, standing: standing(0.91, 0.84, 0.74, 0.65) },
    { id: 'definitive', group: { by: 'kind', is: 'definitive' }, standing: standing(1, 1, 0.99, 0.9) },
    { id: 'mechanism', group: { by: 'mechanism', is: true }, standing: standing(0.95, 0.91, 0.85, 0.76) },
    { id: 'no-mechanism', group: { by: 'mechanism', is: false }, standing: standing(0.88, 0.81, 0.77, 0.66) },
    {
      id: 'no-earlier-breakdown',
      group: { by: 'earlierBreakdowns', least: 0, most: 0 },
      standing: standing(0.95, 0.9, 0.84, 0.7),
    },
    {
      id: 'one-or-two-earlier-breakdowns',
      group: { by: 'earlierBreakdowns', least: 1, most: 2 },
      standing: standing(0.88, 0.8, 0.78, 0.69),
    },
    {
      id: 'three-or-more-earlier-breakdowns',
      group: { by: 'earlierBreakdowns', least: 3, most: null },
      standing: standing(0.79, 0.71, 0.68, 0.56),
    },
  ],
  hazardRatios: [
    { id: 'definitive', ratio: 0.2, low: 0.1, high: 0.42 },
    { id: 'mechanism', ratio: 0.65, low: 0.43, high: 0.98 },
    { id: 'unilateral', ratio: 1.66, low: 1.13, high: 2.44 },
    { id: 'perEarlierBreakdown', ratio: 1.1, low: 1.02, high: 1.19 },
    { id: 'mediated', ratio: 1.03, low: 0.71, high: 1.49 },
  ],
} as const satisfies {
  readonly source: string
  readonly n: number
  readonly breakdowns: number
  readonly of: string
  readonly caveats: readonly string[]
  readonly rows: readonly CeasefireRow[]
  readonly hazardRatios: readonly HazardRatio[]
}

/**
 * The rows that match a ceasefire's traits, in the order of the table: always the row of all ceasefires, then one row
 * for each trait given. Groups of different traits overlap, so the rows stand side by side and are never combined.
 * No traits: the first row alone. A number of earlier breakdowns that is negative or not whole matches no row.
 *
 * @example
 * baseRatesFor({ mediated: true, earlierBreakdowns: 2 }).map((row) => row.id)
 * // ['all', 'mediated', 'one-or-two-earlier-breakdowns']
 */
export function baseRatesFor(traits: CeasefireTraits): readonly CeasefireRow[] {
  const rows: readonly CeasefireRow[] = ceasefireBaseRates.rows
  return rows.filter((row) => matches(row.group, traits))
}

function matches(group: CeasefireGroup, traits: CeasefireTraits): boolean {
  if (group.by === 'all') return true
  if (group.by !== 'earlierBreakdowns') return traits[group.by] === group.is
  const count = traits.earlierBreakdowns
  if (count === undefined || !Number.isInteger(count)) return false
  return count >= group.least && (group.most === null || count <= group.most)
}
