import { makeOutcomeSpace, makeUtilityTable, type OutcomeSpace, type UtilityTable } from '@parley/engine/frontier'
import {
  type AdditiveUtility,
  largestSum,
  optionCount,
  outcomeCountOf,
  rangeOfAmounts,
  type Scenario,
  type ScenarioParty,
  smallestSum,
  utilityTable,
} from '@parley/formats'
import type { Problem, Result } from '@parley/model'

/**
 * A scenario as whole numbers for the engine: a utility is the sum of its contributions divided by `quantaPerUnit`, a
 * power of ten. `reservation`: in quanta, finite; where the file has none, the party's least utility, so that it binds
 * nowhere.
 *
 * `additive`: contributions per option; `caps` (in quanta) where a party's utility is cut off above, null where none is.
 * `table`: no weighted sum; point-major utilities of every outcome by its OutcomeIndex, [index * parties + party].
 */
export type ScenarioNumbers = {
  readonly space: OutcomeSpace
  readonly reservation: Float64Array
  readonly quantaPerUnit: number
} & (
  | { readonly kind: 'additive'; readonly table: UtilityTable; readonly caps: Float64Array | null }
  | { readonly kind: 'table'; readonly utilities: Float64Array }
)

/** Outcomes up to which a capped sum is written out as a table, so that outcomes can be counted. */
const MOST_WRITTEN_OUT = 1_000_000

/** Sums of contributions stay below this (design 14.6). */
const EXACT_BELOW = 2 ** 53

/** The numbers of a scenario; refused where an issue is real or a party has a ranking instead of utilities. */
export const scenarioNumbers = (scenario: Scenario): Result<ScenarioNumbers> => {
  const problems = whatHasNoNumbers(scenario)
  if (problems.length > 0) return { ok: false, problems }
  const { issues, parties } = scenario
  const space = makeOutcomeSpace(parties.length, issues.map(optionCount))
  const quantaPerUnit = 10 ** decimalsFor(parties)
  const uneven = unevenScales(parties, quantaPerUnit)
  if (uneven !== null) return { ok: false, problems: [uneven] }
  const toQuanta = (value: number) => Math.round(value * quantaPerUnit)
  const reservation = Float64Array.from(parties, (party) => toQuanta(party.reservation ?? leastUtility(party)))
  const head = { space, reservation, quantaPerUnit }
  const outcomes = outcomeCountOf(issues)
  const additive = parties.flatMap(({ utility }) => (utility.kind === 'additive' ? [utility] : []))
  const caps = additive.length === parties.length ? capsOf(additive, issues.length, toQuanta) : null
  if (additive.length < parties.length || (caps !== null && outcomes <= MOST_WRITTEN_OUT)) {
    const utilities = new Float64Array(parties.length * outcomes)
    parties.forEach(({ utility }, i) => {
      utilityTable(issues, utility)!.forEach((of, index) => {
        utilities[index * parties.length + i] = toQuanta(of)
      })
    })
    return { ok: true, value: { kind: 'table', ...head, utilities } }
  }
  const table = makeUtilityTable(space)
  const width = space.offsets[issues.length]!
  additive.forEach((utility, i) => {
    utility.amounts.forEach((amounts, j) => {
      if (amounts.kind !== 'options') return
      const constant = j === 0 ? toQuanta(utility.constant) : 0
      amounts.values.forEach((amount, option) => {
        table.contributions[i * width + space.offsets[j]! + option] = toQuanta(amount) + constant
      })
    })
  })
  return { ok: true, value: { kind: 'additive', ...head, table, caps } }
}

const whatHasNoNumbers = ({ issues, parties }: Scenario): Problem[] => [
  ...issues.flatMap((issue): Problem[] =>
    issue.kind === 'real'
      ? [
          {
            code: 'ERR_ISSUE_REAL',
            path: `issues[${JSON.stringify(issue.name)}]`,
            message: `continuous issue: every number from ${issue.low} to ${issue.high}`,
            hint: 'options or whole numbers; --points N takes N evenly spaced numbers of each such issue, and the bends of values',
          },
        ]
      : [],
  ),
  ...parties.flatMap(({ name, utility }): Problem[] =>
    utility.kind === 'ranking'
      ? [
          {
            code: 'ERR_UTILITY_RANKING',
            path: `parties[${JSON.stringify(name)}]`,
            message: `ranked preferences: ${utility.better.length} comparisons without utilities`,
            hint: 'utilities; an order alone has no frontier in numbers',
          },
        ]
      : [],
  ),
]

/** Quanta a unit unless sums are too large for it. */
const FINEST = 1e12

/** Decimals to keep: 12, fewer where sums would pass 2^53, more where all utilities are tiny. */
const decimalsFor = (parties: readonly ScenarioParty[]): number => {
  const total = parties.reduce((sum, party) => sum + reach(party), 0)
  if (total === 0) return 12
  const most = Math.floor(Math.log10(EXACT_BELOW / total))
  return Math.min(most, 12 + Math.max(0, -Math.floor(Math.log10(total))))
}

/** Steps that a party's range must have at least where all have to count in the same, coarser than 1e-12. */
const LEAST_STEPS = 1e6
/** Beside its own size a range below this is the noise of doubles. */
const NOISE = 1e-9

/** Parties whose utilities are so different in size that sums of both below 2^53 would tell little of one. */
const unevenScales = (parties: readonly ScenarioParty[], quantaPerUnit: number): Problem | null => {
  if (quantaPerUnit >= FINEST) return null
  const lost = parties.find((party) => {
    const range = mostUtility(party) - leastUtility(party)
    return range > NOISE * reach(party) && range * quantaPerUnit < LEAST_STEPS
  })
  if (lost === undefined) return null
  const range = mostUtility(lost) - leastUtility(lost)
  const largest = parties.reduce((most, party) => Math.max(most, reach(party)), 0)
  return {
    code: 'ERR_SCENARIO_RANGE',
    path: `parties[${JSON.stringify(lost.name)}]`,
    message: `uneven scales: utilities within ${range} of each other, beside some of the size of ${largest}`,
    hint: 'scales of about the same size',
  }
}

/** The largest size that a party's sums and reservation value can have. */
const reach = ({ utility, reservation }: ScenarioParty): number => {
  let size = Math.abs(reservation ?? 0)
  if (utility.kind === 'table') for (const value of utility.values) size = Math.max(size, Math.abs(value))
  if (utility.kind === 'additive') {
    const sizes = utility.amounts.map((amounts) => Math.max(...rangeOfAmounts(amounts).map(Math.abs)))
    size = Math.max(size, Math.abs(utility.constant) + sizes.reduce((sum, of) => sum + of, 0))
  }
  return size
}

const leastUtility = ({ utility }: ScenarioParty): number =>
  utility.kind === 'additive'
    ? smallestSum(utility)
    : utility.kind === 'table'
      ? utility.values.reduce((a, b) => Math.min(a, b))
      : 0

const mostUtility = ({ utility }: ScenarioParty): number =>
  utility.kind === 'additive'
    ? largestSum(utility)
    : utility.kind === 'table'
      ? utility.values.reduce((a, b) => Math.max(a, b))
      : 0

/** In quanta; null where no cap cuts anything off that rounding has not brought about. */
const capsOf = (
  utilities: readonly AdditiveUtility[],
  issues: number,
  toQuanta: (value: number) => number,
): Float64Array | null => {
  const caps = Float64Array.from(utilities, (utility) => {
    const isCut = utility.cap !== undefined && toQuanta(largestSum(utility)) - toQuanta(utility.cap) > issues
    return isCut ? toQuanta(utility.cap!) : Number.POSITIVE_INFINITY
  })
  return caps.some(Number.isFinite) ? caps : null
}
