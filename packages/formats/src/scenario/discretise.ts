import type { IssueAmounts, Scenario, ScenarioIssue } from './scenario.js'
import { amountAt } from './utility-at.js'

/** The numbers that stand for a continuous issue. */
export type DiscretisedIssue = {
  readonly issue: string
  /** How many: evenly spaced ones with both ends, and the bends of the parties' value functions. */
  readonly points: number
  /** How far the evenly spaced ones are apart: no two neighbours are further. */
  readonly step: number
}

/**
 * A scenario whose continuous issues are so many evenly spaced numbers each, two at least, both ends among them, and in
 * between every number at which some party's value function bends.
 *
 * What an issue can add is a chain of segments between its bends and ends. Every sum of points on such chains is a lottery
 * over sums of their corners, so that nothing is lost for concepts on the convex hull, however few numbers there are; but
 * where a sum is cut off (`cap`) it is no sum any more. Single packages are those of the numbers, `step` apart.
 */
export const discretise = (
  scenario: Scenario,
  points: number,
): { readonly scenario: Scenario; readonly discretised: readonly DiscretisedIssue[] } => {
  const places = scenario.issues.map((issue, j) =>
    issue.kind === 'real' ? numbersBetween(issue.low, issue.high, points, bendsOf(scenario, j)) : null,
  )
  if (places.every((of) => of === null)) return { scenario, discretised: [] }
  const issues = scenario.issues.map((issue, j): ScenarioIssue => {
    const of = places[j]
    return of == null ? issue : { kind: 'discrete', name: issue.name, options: of.map(String) }
  })
  const parties = scenario.parties.map((party) => {
    const { utility } = party
    if (utility.kind !== 'additive') return party
    const amounts = utility.amounts.map((of, j): IssueAmounts => {
      const at = places[j]
      return at == null ? of : { kind: 'options', values: at.map((x) => amountAt(of, x)) }
    })
    return { ...party, utility: { ...utility, amounts } }
  })
  const discretised = scenario.issues.flatMap((issue, j): DiscretisedIssue[] =>
    issue.kind === 'real'
      ? [{ issue: issue.name, points: places[j]!.length, step: stepOf(issue.low, issue.high, points) }]
      : [],
  )
  return { scenario: { ...scenario, issues, parties }, discretised }
}

/** Where a value function of some party changes its slope, or ends. */
const bendsOf = ({ parties }: Scenario, issue: number): readonly number[] =>
  parties.flatMap(({ utility }) => {
    const of = utility.kind === 'additive' ? utility.amounts[issue] : undefined
    return of?.kind === 'pieces' ? of.points.map(([at]) => at) : []
  })

const stepOf = (low: number, high: number, points: number): number => (high - low) / (points - 1)

/** A part of the range within which two numbers are one, as 0.3 and 0.1 + 0.2 are. */
const SAME = 1e-12

/** Ascending, each once, both ends among them. */
const numbersBetween = (low: number, high: number, points: number, bends: readonly number[]): readonly number[] => {
  const same = SAME * (high - low)
  const inside = [...new Set(bends)].filter((at) => at - low > same && high - at > same)
  const even = Array.from({ length: points - 2 }, (_, k) => low + (k + 1) * stepOf(low, high, points))
  const others = low === high ? [] : even.filter((at) => inside.every((bend) => Math.abs(at - bend) > same))
  return [...new Set([low, ...inside, ...others, high])].sort((a, b) => a - b)
}
