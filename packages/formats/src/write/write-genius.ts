import type { Problem, Result } from '@parley/model'
import { largestSum, rangeOfAmounts } from '../scenario/additive.js'
import { optionNames } from '../scenario/issue-options.js'
import type { IssueAmounts, Scenario, ScenarioIssue } from '../scenario/scenario.js'
import { fileNames } from './file-names.js'
import { shiftsToEqualBest } from './shift.js'
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
 * GENIUS XML: a domain and a profile for each party. GENIUS has no constants and cuts utilities off at 1: utilities above
 * 1 that are not cut off already are refused. Whole numbers are written as values by name.
 */
export const writeGenius = (scenario: Scenario): Result<Written> => {
  const parties = additiveParties(scenario, 'GENIUS', true)
  const problems: Problem[] = [...unwritableNames(scenario), ...(parties.ok ? [] : parties.problems)]
  if (!parties.ok || problems.length > 0) return { ok: false, problems }
  const spaces = parties.value.map((party) => weightsOf(scenario, party))
  for (const space of spaces) if (!space.ok) problems.push(...space.problems)
  if (problems.length > 0) return { ok: false, problems }
  const [domainName, ...names] = fileNames([scenario.name, ...parties.value.map(({ name }) => name)])
  const files = [
    { name: `${domainName}.xml`, text: domainText(scenario) },
    ...parties.value.map((party, i) => {
      const space = spaces[i]!
      return { name: `${names[i]}.xml`, text: space.ok ? profileText(scenario, party, space.value) : '' }
    }),
  ]
  return { ok: true, value: { files, notes: [] } }
}

/** An issue's weight and what each of its values counts, the best 1. */
type Weighted = { readonly weight: number; readonly amounts: IssueAmounts }

const weightsOf = (scenario: Scenario, party: AdditiveParty): Result<Weighted[]> => {
  const { utility } = party
  const refuse = (message: string, hint: string): Result<never> => ({
    ok: false,
    problems: [cannot(partyPath(party), message, hint)],
  })
  const best = largestSum(utility)
  if (best > 1 + ROUNDING && utility.cap !== 1)
    return refuse(
      `large utilities: up to ${best}`,
      'at most 1, where GENIUS cuts utilities off; negmas or case hold these',
    )
  const isAllZero =
    utility.constant === 0 && utility.amounts.every((amounts) => rangeOfAmounts(amounts).every((end) => end === 0))
  if (best <= 0 && !isAllZero) return refuse(`negative utilities: at most ${best}`, 'a best outcome above 0')
  const isPlain = utility.constant === 0 && utility.amounts.every(isGeniusLike)
  const shifts = isPlain ? utility.amounts.map(() => 0) : shiftsToEqualBest(utility)
  const weighted = utility.amounts.map((amounts, j) => scaled(amounts, shifts[j]!))
  const bent = weighted.findIndex(({ amounts }) => amounts.kind === 'pieces' && !isStraight(amounts.points))
  if (bent >= 0)
    return refuse(
      `unsuitable value function: on the continuous issue ${JSON.stringify(scenario.issues[bent]!.name)}`,
      'a straight line that is nowhere negative',
    )
  return { ok: true, value: weighted }
}

/** Whether the best value is what GENIUS divides by: above 0, or nothing is worth anything. */
const isGeniusLike = (amounts: IssueAmounts): boolean => {
  const [low, high] = rangeOfAmounts(amounts)
  return high > 0 || (low === 0 && high === 0)
}

const isStraight = (points: readonly (readonly [number, number])[]): boolean =>
  points.length <= 2 && points.every(([, value]) => value >= 0)

const scaled = (amounts: IssueAmounts, shift: number): Weighted => {
  const weight = Math.max(0, rangeOfAmounts(amounts)[1] + shift)
  const share = (amount: number) => (weight === 0 ? 0 : (amount + shift) / weight)
  return amounts.kind === 'options'
    ? { weight, amounts: { kind: 'options', values: amounts.values.map(share) } }
    : { weight, amounts: { kind: 'pieces', points: amounts.points.map(([at, amount]) => [at, share(amount)]) } }
}

const domainText = ({ issues }: Scenario): string =>
  lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<negotiation_template>',
    `<utility_space number_of_issues="${issues.length}">`,
    '<objective index="0" name="root" description="" type="objective" etype="objective">',
    ...issues.flatMap((issue, j) => issueLines(issue, j, () => '')),
    '</objective>',
    '</utility_space>',
    '</negotiation_template>',
  ])

const profileText = ({ issues }: Scenario, party: AdditiveParty, spaces: readonly Weighted[]): string =>
  lines([
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<utility_space number_of_issues="${issues.length}">`,
    '<objective index="0" name="root" description="" type="objective" etype="objective">',
    ...issues.flatMap((issue, j) => {
      const { amounts } = spaces[j]!
      return amounts.kind === 'options'
        ? issueLines(issue, j, (option) => ` evaluation="${amounts.values[option]}"`)
        : realLines(issue as RealIssue, j, amounts.points)
    }),
    ...spaces.map(({ weight }, j) => `<weight index="${j + 1}" value="${weight}"/>`),
    '</objective>',
    ...(party.discount === undefined ? [] : [`<discount_factor value="${party.discount}"/>`]),
    `<reservation value="${party.reservation ?? '-Infinity'}"/>`,
    '</utility_space>',
  ])

type RealIssue = Extract<ScenarioIssue, { kind: 'real' }>

const issueLines = (issue: ScenarioIssue, j: number, more: (option: number) => string): string[] =>
  issue.kind === 'real'
    ? realLines(issue, j, null)
    : [
        `<issue index="${j + 1}" name="${escaped(issue.name)}" type="discrete" etype="discrete" vtype="discrete">`,
        ...optionNames(issue).map(
          (name, option) => `<item index="${option + 1}" value="${escaped(name)}"${more(option)}/>`,
        ),
        '</issue>',
      ]

const realLines = (issue: RealIssue, j: number, points: readonly (readonly [number, number])[] | null): string[] => [
  `<issue index="${j + 1}" name="${escaped(issue.name)}" type="real" etype="real" vtype="real">`,
  `<range lowerbound="${issue.low}" upperbound="${issue.high}"/>`,
  ...(points === null ? [] : [evaluatorLine(points)]),
  '</issue>',
]

const evaluatorLine = (points: readonly (readonly [number, number])[]): string => {
  const [x0, y0] = points[0]!
  const [x1, y1] = points.at(-1)!
  const slope = x1 === x0 ? 0 : (y1 - y0) / (x1 - x0)
  return `<evaluator ftype="linear" parameter0="${y0 - slope * x0}" parameter1="${slope}"/>`
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
}

const escaped = (text: string): string => text.replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character]!)

const lines = (of: readonly string[]): string => `${of.join('\n')}\n`
