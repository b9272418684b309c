import type { IssueAmounts, Scenario, ScenarioIssue } from './scenario.js'
import { amountAt } from './utility-at.js'

/** A scenario whose continuous issues are so many evenly spaced numbers each, both ends among them. */
export const discretise = (scenario: Scenario, points: number): Scenario => {
  const places = scenario.issues.map((issue) => (issue.kind === 'real' ? spread(issue.low, issue.high, points) : null))
  if (places.every((of) => of === null)) return scenario
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
  return { ...scenario, issues, parties }
}

const spread = (low: number, high: number, points: number): number[] => {
  if (low === high || points === 1) return [low]
  const step = (high - low) / (points - 1)
  return Array.from({ length: points }, (_, k) => (k === points - 1 ? high : low + k * step))
}
