import { adjustWinner, type MeasuredSpace } from '@parley/engine/bargaining'
import type { Points } from '@parley/formats'
import type { Problem, Result } from '@parley/model'
import type { PackageSpace } from './package-space.js'

/** What goes to whom of an item or issue. */
export type DividedItem = {
  readonly name: string
  /** Each party's points for it, of its own 100. */
  readonly points: readonly [number, number]
  /** What part each gets, 0..1; of an issue, how far it goes that party's way. */
  readonly shares: readonly [number, number]
  /** What each gets of its own 100 points. */
  readonly worth: readonly [number, number]
  /** Of an issue: the option that each party likes best, which is what winning it means; null of a plain item. */
  readonly options: readonly [string, string] | null
}

/** Adjusted Winner: items divided between two parties. */
export type Division = {
  readonly kind: 'division'
  readonly parties: readonly [string, string]
  readonly items: readonly DividedItem[]
  /** The one item that is divided, if one is. */
  readonly divided: string | null
  /** What the party that was ahead gave back, in that order; the divided item last. */
  readonly transferred: readonly string[]
  /** What each party ends with of its own 100 points; equal, but where all goes to those who alone want it. */
  readonly totals: readonly [number, number]
}

/** Divides plain points. */
export const dividePoints = ({ parties, items }: Points): Result<Division> => {
  if (parties.length !== 2) return notTwo(parties.length)
  const points = items.map(({ points: [a = 0, b = 0] }): readonly [number, number] => [a, b])
  return divide(parties, items, points, null)
}

/**
 * Divides the issues of a space as if each could go part of the way to either party. An issue's points are what is at
 * stake in it for a party, its best option less its worst, as a part of the sum over issues times 100: the weight times
 * 100 where the options run from 0 to 1.
 */
export const divideSpace = ({ measured, names, issues }: PackageSpace): Result<Division> => {
  const problems = whatCannotBeDivided(measured, names.parties.length)
  if (problems.length > 0 || measured.kind !== 'additive') return { ok: false, problems }
  const stakes = [0, 1].map((party) => issues.map((_, issue) => stakeOf(measured, party, issue)))
  const points = issues.map((_, j): readonly [number, number] => [stakes[0]![j]!.size, stakes[1]![j]!.size])
  const best = issues.map((issue, j): readonly [string, string] => [
    issue.options[stakes[0]![j]!.best]!,
    issue.options[stakes[1]![j]!.best]!,
  ])
  return divide(names.parties, issues, points, best)
}

const divide = (
  parties: readonly string[],
  items: readonly { readonly name: string }[],
  points: readonly (readonly [number, number])[],
  options: readonly (readonly [string, string])[] | null,
): Result<Division> => {
  const columns = [points.map(([a]) => a), points.map(([, b]) => b)] as const
  const sums = columns.map((column) => column.reduce((sum, of) => sum + of, 0))
  const idle = sums.indexOf(0)
  if (idle >= 0)
    return refuse(
      `parties[${JSON.stringify(parties[idle])}]`,
      'missing points: nothing matters to this party',
      'some points above 0',
    )
  const { shares, totals, divided, transferred } = adjustWinner([inLowestTerms(columns[0]), inLowestTerms(columns[1])])
  const outOf100 = (of: number, party: 0 | 1) => (100 * of) / sums[party]!
  return {
    ok: true,
    value: {
      kind: 'division',
      parties: [parties[0]!, parties[1]!],
      items: items.map(({ name }, j) => {
        const own: readonly [number, number] = [outOf100(points[j]![0], 0), outOf100(points[j]![1], 1)]
        const share = shares[j]!
        return {
          name,
          points: own,
          shares: [share, 1 - share],
          worth: [own[0] * share, own[1] * (1 - share)],
          options: options?.[j] ?? null,
        }
      }),
      divided: divided === null ? null : items[divided]!.name,
      transferred: transferred.map((j) => items[j]!.name),
      totals: [100 * totals[0], 100 * totals[1]],
    },
  }
}

/** Whole numbers without their common divisor: small ones are compared exactly. Others stay as they are. */
const inLowestTerms = (points: readonly number[]): readonly number[] => {
  if (!points.every(Number.isSafeInteger)) return points
  const divisor = points.reduce((a, b) => {
    let [x, y] = [a, b]
    while (y > 0) [x, y] = [y, x % y]
    return x
  })
  return points.map((of) => of / divisor)
}

/** How much an issue can make for a party, in quanta, and the first option that makes the most. */
const stakeOf = (
  { space, table }: Extract<MeasuredSpace, { kind: 'additive' }>,
  party: number,
  issue: number,
): { readonly size: number; readonly best: number } => {
  const { offsets, sizes } = space
  const first = party * offsets[sizes.length]! + offsets[issue]!
  const amounts = table.contributions.subarray(first, first + sizes[issue]!)
  const [most, least] = [amounts.reduce((a, b) => Math.max(a, b)), amounts.reduce((a, b) => Math.min(a, b))]
  return { size: most - least, best: amounts.indexOf(most) }
}

const whatCannotBeDivided = (measured: MeasuredSpace, parties: number): Problem[] => {
  if (parties !== 2) return [twoOnly(parties)]
  const { space } = measured
  if (measured.kind === 'table' || measured.caps !== null)
    return [problem('parties', 'unsuitable utilities: no sum over issues', 'utilities that add up, issue by issue')]
  return [
    ...(space.terms.length > 0
      ? [
          problem(
            'preferences',
            `interactions: ${space.terms.length}, so that an issue's worth depends on others`,
            'none; an issue is divided by itself',
          ),
        ]
      : []),
    ...(space.redLines.length > 0
      ? [
          problem(
            'preferences',
            `red lines: ${space.redLines.length}, which a division could cross`,
            'none; parley improve respects them',
          ),
        ]
      : []),
  ]
}

const notTwo = (parties: number): Result<never> => ({ ok: false, problems: [twoOnly(parties)] })

const twoOnly = (parties: number): Problem =>
  problem('parties', `unsuitable number of parties: ${parties}`, 'two; of a scenario --profiles chooses them')

const problem = (path: string, message: string, hint: string): Problem => ({
  code: 'ERR_DIVISION',
  path,
  message,
  hint,
})

const refuse = (...of: Parameters<typeof problem>): Result<never> => ({ ok: false, problems: [problem(...of)] })
