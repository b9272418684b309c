import type { Problem, Result } from '@parley/model'
import { SCENARIO_LIMITS } from '../limits.js'
import { largestSum, rangeOfAmounts, smallestSum } from '../scenario/additive.js'
import { optionName, optionNames, outcomeCountOf } from '../scenario/issue-options.js'
import type { AdditiveUtility, IssueAmounts, Scenario, ScenarioIssue } from '../scenario/scenario.js'
import { outcomeAt, utilityAt, utilityTable } from '../scenario/utility-at.js'
import { fileNames } from './file-names.js'
import { type JsonValue, jsonText } from './json-text.js'
import { shiftsToEqualWorst } from './shift.js'
import {
  type AdditiveParty,
  additiveParties,
  cannot,
  partyPath,
  ROUNDING,
  unwritableNames,
  type Written,
} from './written.js'

/**
 * GeniusWeb JSON: a domain and a `LinearAdditiveUtilitySpace` for each party. GeniusWeb has utilities from 0 to 1 and weights
 * that add up to exactly 1; utilities outside are refused. For a reservation value stands the
 * outcome that is worth least above it.
 */
export const writeGeniusWeb = (scenario: Scenario): Result<Written> => {
  const parties = additiveParties(scenario, 'GeniusWeb')
  const problems: Problem[] = [
    ...unwritableNames(scenario),
    ...(parties.ok ? [] : parties.problems),
    ...scenario.issues
      .filter(({ kind }) => kind === 'real')
      .map(({ name }) =>
        cannot(
          `issues[${JSON.stringify(name)}]`,
          'continuous issue: every number of a range',
          'steps; --points N takes N numbers of it',
        ),
      ),
  ]
  if (!parties.ok || problems.length > 0) return { ok: false, problems }
  const [domainName, ...names] = fileNames([scenario.name, ...parties.value.map(({ name }) => name)])
  const domain = new Map<string, JsonValue>([
    ['name', domainName!],
    ['issuesValues', entries(scenario.issues, valuesOf)],
  ])
  const notes: string[] = []
  const files = [{ name: `${domainName}.json`, text: `${jsonText(domain)}\n` }]
  parties.value.forEach((party, i) => {
    const weighted = weightsOf(party)
    const bid = reservationBid(scenario, party, notes)
    if (!weighted.ok) problems.push(...weighted.problems)
    if (!bid.ok) problems.push(...bid.problems)
    if (!weighted.ok || !bid.ok) return
    if (party.discount !== undefined)
      notes.push(`${party.name}: GeniusWeb has no discount factor; ${party.discount} is left out`)
    const { weights, values } = weighted.value
    const space = new Map<string, JsonValue>([
      ['name', names[i]!],
      ['domain', domain],
      ['issueUtilities', entries(scenario.issues, (issue, j) => utilitiesOf(issue, values[j]!))],
      ['issueWeights', entries(scenario.issues, (_, j) => weights[j]!)],
    ])
    if (bid.value !== null) space.set('reservationBid', new Map([['issuevalues', bid.value]]))
    files.push({ name: `${names[i]}.json`, text: `${jsonText(new Map([['LinearAdditiveUtilitySpace', space]]))}\n` })
  })
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: { files, notes } }
}

const entries = (
  issues: readonly ScenarioIssue[],
  of: (issue: ScenarioIssue, j: number) => JsonValue,
): ReadonlyMap<string, JsonValue> => new Map(issues.map((issue, j) => [issue.name, of(issue, j)]))

const valuesOf = (issue: ScenarioIssue): JsonValue =>
  issue.kind === 'integer'
    ? new Map([['range', [String(issue.low), String(issue.high), '1']]])
    : new Map([['values', optionNames(issue)]])

const utilitiesOf = (issue: ScenarioIssue, values: readonly number[]): JsonValue => {
  const byValue = new Map(optionNames(issue).map((name, option) => [name, values[option]!]))
  return new Map([['DiscreteValueSetUtilities', new Map([['valueUtilities', byValue]])]])
}

/** Weights are whole multiples of this part of 1, so that as decimals they add up to exactly 1. */
const PARTS = 1e15

const weightsOf = (party: AdditiveParty): Result<{ weights: number[]; values: number[][] }> => {
  const { utility } = party
  const low = smallestSum(utility)
  const high = largestSum(utility)
  if (low < -ROUNDING || high > 1 + ROUNDING)
    return {
      ok: false,
      problems: [
        cannot(partyPath(party), `unsuitable utilities: from ${low} to ${high}`, '0 to 1; negmas or case hold these'),
      ],
    }
  const isPlain = utility.constant === 0 && utility.amounts.every((amounts) => rangeOfAmounts(amounts)[0] >= 0)
  const shifts = isPlain ? utility.amounts.map(() => 0) : shiftsToEqualWorst(utility)
  const spare = Math.max(0, 1 - high) / utility.amounts.length
  const best = utility.amounts.map((amounts, j) => Math.max(0, rangeOfAmounts(amounts)[1] + shifts[j]! + spare))
  const parts = wholeParts(best)
  const weights = parts.map((part) => part / PARTS)
  const values = utility.amounts.map((amounts, j) =>
    amounts.kind === 'options'
      ? amounts.values.map((amount) =>
          weights[j] === 0 ? 0 : Math.min(1, Math.max(0, (amount + shifts[j]!) / weights[j]!)),
        )
      : [],
  )
  return { ok: true, value: { weights, values } }
}

/** Shares of 1 as whole parts that add up to `PARTS`: what rounding leaves over goes to the largest. */
const wholeParts = (shares: readonly number[]): number[] => {
  const parts = shares.map((share) => Math.round(share * PARTS))
  const largest = parts.indexOf(Math.max(...parts))
  parts[largest]! += PARTS - parts.reduce((sum, part) => sum + part, 0)
  return parts
}

/**
 * A bid for the reservation value: of those that are worth no less, one that is worth least, so that the same outcomes are
 * rational. null where there is no reservation value.
 */
const reservationBid = (
  scenario: Scenario,
  party: AdditiveParty,
  notes: string[],
): Result<ReadonlyMap<string, JsonValue> | null> => {
  const { reservation, utility } = party
  if (reservation === null) return { ok: true, value: null }
  const digits = leastAbove(scenario, utility, reservation)
  if (digits === null) {
    const message = `unsuitable reservation value: ${reservation}, for which no outcome stands`
    const hint = `at most what the best outcome is worth, ${largestSum(utility)}; above the worst one, at most ${SCENARIO_LIMITS.tableOutcomes} outcomes`
    return { ok: false, problems: [cannot(partyPath(party), message, hint)] }
  }
  const worth = utilityAt(scenario.issues, utility, digits)!
  if (Math.abs(worth - reservation) > ROUNDING)
    notes.push(
      `${party.name}: no outcome is worth ${reservation}; the one worth ${worth}, the least above it, stands for it, and the same outcomes are rational`,
    )
  return { ok: true, value: entries(scenario.issues, (issue, j) => optionName(issue, digits[j]!)) }
}

/** Of the outcomes that are worth at least so much, one that is worth least; null where there is none, or they are too many. */
const leastAbove = (scenario: Scenario, utility: AdditiveUtility, bound: number): readonly number[] | null => {
  if (bound <= smallestSum(utility)) return utility.amounts.map(worstOption)
  if (outcomeCountOf(scenario.issues) > SCENARIO_LIMITS.tableOutcomes) return null
  const worths = utilityTable(scenario.issues, utility)!
  let best = -1
  worths.forEach((worth, index) => {
    if (worth >= bound - ROUNDING && (best < 0 || worth < worths[best]!)) best = index
  })
  return best < 0 ? null : outcomeAt(scenario.issues, best)
}

const worstOption = (amounts: IssueAmounts): number =>
  amounts.kind === 'options' ? amounts.values.indexOf(rangeOfAmounts(amounts)[0]) : 0
