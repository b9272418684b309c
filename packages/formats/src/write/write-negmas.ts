import type { Problem, Result } from '@parley/model'
import { rangeOfAmounts } from '../scenario/additive.js'
import { optionNames } from '../scenario/issue-options.js'
import type { IssueAmounts, Scenario, ScenarioIssue } from '../scenario/scenario.js'
import { fileNames } from './file-names.js'
import { type AdditiveParty, additiveParties, cannot, partyPath, unwritableNames, type Written } from './written.js'

/** NegMAS YAML: an outcome space, and a `LinearAdditiveUtilityFunction` for each party (discounted where it has a factor). */
export const writeNegmas = (scenario: Scenario): Result<Written> => {
  const parties = additiveParties(scenario, 'NegMAS YAML')
  const problems: Problem[] = [...unwritableNames(scenario), ...(parties.ok ? [] : parties.problems)]
  if (!parties.ok || problems.length > 0) return { ok: false, problems }
  for (const party of parties.value)
    party.utility.amounts.forEach((amounts, j) => {
      if (amounts.kind === 'options' || amounts.points.length <= 2) return
      const issue = JSON.stringify(scenario.issues[j]!.name)
      problems.push(
        cannot(partyPath(party), `unsuitable value function: on the continuous issue ${issue}`, 'a straight line'),
      )
    })
  if (problems.length > 0) return { ok: false, problems }
  const [domainName, ...names] = fileNames([scenario.name, ...parties.value.map(({ name }) => name)])
  const files = [
    { name: `${domainName}.yml`, text: domainText(scenario, domainName!) },
    ...parties.value.map((party, i) => ({ name: `${names[i]}.yml`, text: partyText(scenario, party, names[i]!) })),
  ]
  return { ok: true, value: { files, notes: [] } }
}

const domainText = ({ issues }: Scenario, name: string): string => {
  const isDiscrete = issues.every(({ kind }) => kind !== 'real')
  return lines([
    `type: ${isDiscrete ? 'DiscreteCartesianOutcomeSpace' : 'CartesianOutcomeSpace'}`,
    `name: ${text(name)}`,
    'issues:',
    ...issues.flatMap((issue) => [
      `- name: ${text(issue.name)}`,
      `  type: ${TYPES[issue.kind]}`,
      '  values:',
      ...(issue.kind === 'discrete' ? issue.options.map(text) : [number(issue.low), number(issue.high)]).map(
        (value) => `  - ${value}`,
      ),
    ]),
  ])
}

const TYPES = { discrete: 'CategoricalIssue', integer: 'ContiguousIssue', real: 'ContinuousIssue' } as const

const partyText = (scenario: Scenario, party: AdditiveParty, name: string): string => {
  const body = utilityLines(scenario, party, name)
  if (party.discount === undefined) return lines(body)
  return lines([
    'type: ExpDiscountedUFun',
    `name: ${text(name)}`,
    `discount: ${number(party.discount)}`,
    'dynamic_reservation: true',
    'reserved_value: -.inf',
    'ufun:',
    ...body.map((line) => `  ${line}`),
  ])
}

const utilityLines = (scenario: Scenario, { utility, reservation }: AdditiveParty, name: string): string[] => {
  const weights = utility.amounts.map((amounts) => Math.max(...rangeOfAmounts(amounts).map(Math.abs)))
  return [
    'type: LinearAdditiveUtilityFunction',
    `name: ${text(name)}`,
    `reserved_value: ${reservation === null ? '-.inf' : number(reservation)}`,
    ...(utility.constant === 0 ? [] : [`bias: ${number(utility.constant)}`]),
    'weights:',
    ...weights.map((weight) => `- ${number(weight)}`),
    'values:',
    ...scenario.issues.flatMap((issue, j) => valueLines(issue, utility.amounts[j]!, weights[j]!)),
  ]
}

const valueLines = (issue: ScenarioIssue, amounts: IssueAmounts, weight: number): string[] => {
  const share = (amount: number) => (weight === 0 ? 0 : amount / weight)
  if (amounts.kind === 'options') {
    const names = optionNames(issue).map((name) => (issue.kind === 'integer' ? name : text(name)))
    return [
      '- type: TableFun',
      '  mapping:',
      ...names.map((name, option) => `    ${name}: ${number(share(amounts.values[option]!))}`),
    ]
  }
  const [x0, y0] = amounts.points[0]!
  const [x1, y1] = amounts.points.at(-1)!
  const slope = x1 === x0 ? 0 : (y1 - y0) / (x1 - x0)
  return ['- type: AffineFun', `  slope: ${number(share(slope))}`, `  bias: ${number(share(y0 - slope * x0))}`]
}

/** In quotes, as JSON has it, which YAML reads the same. */
const text = (value: string): string => JSON.stringify(value)

/** With a point before an exponent, without which PyYAML takes a number for text. */
const number = (value: number): string => {
  const [digits, exponent] = String(value).split('e')
  return exponent === undefined ? digits! : `${digits!.includes('.') ? digits : `${digits}.0`}e${exponent}`
}

const lines = (of: readonly string[]): string => `${of.join('\n')}\n`
