import type { Problem, Result } from '@parley/model'
import { optionNames } from '../scenario/issue-options.js'
import type { Scenario } from '../scenario/scenario.js'
import { type CaseScale, caseScaleOf, MOST_CUTS } from './case-scale.js'
import { idsOf } from './ids.js'
import { type AdditiveParty, additiveParties, cannot, partyPath, unwritableNames, type Written } from './written.js'

/** What a case says that a scenario does not. */
export type CaseSettings = {
  /** The day that the case speaks of, YYYY-MM-DD. */
  readonly asOf: string
}

/**
 * A Parley case. Each party's utilities are put on its own scale from worst 0 to best 1, u' = (u − worst)/(best − worst), and
 * so is its reservation value; `about` has the scale that they come from. Where GENIUS cuts off, interactions do. The first option of an issue stands for the
 * status quo, which a scenario does not name; with no `performers` and no record it changes nothing.
 */
export const writeCase = (scenario: Scenario, { asOf }: CaseSettings): Result<Written> => {
  const parties = additiveParties(scenario, 'a case', true)
  const problems: Problem[] = [
    ...unwritableNames(scenario),
    ...(parties.ok ? [] : parties.problems),
    ...scenario.issues
      .filter(({ kind }) => kind === 'real')
      .map(({ name }) =>
        cannot(
          `issues[${JSON.stringify(name)}]`,
          'continuous issue: every number of a range',
          '--points N takes N numbers of it',
        ),
      ),
  ]
  if (parties.ok && parties.value.length < 2)
    problems.push(cannot('(parties)', `missing party: there is ${parties.value.length}`, 'at least two'))
  if (!parties.ok || problems.length > 0) return { ok: false, problems }
  const scaled = parties.value.map((party) => ({ party, ...caseScaleOf(scenario, party) }))
  problems.push(...scaled.flatMap(whatACaseCannot))
  if (problems.length > 0) return { ok: false, problems }
  const partyIds = idsOf(
    parties.value.map(({ name }) => name),
    'party',
  )
  const issueIds = idsOf(
    scenario.issues.map(({ name }) => name),
    'issue',
  )
  const optionIds = scenario.issues.map((issue) => idsOf(optionNames(issue), 'option'))
  const notes = scaled.flatMap(({ party }) => [
    ...(party.discount === undefined
      ? []
      : [`${party.name}: a case has no discount factor over rounds; ${party.discount} is left out`]),
    ...(party.reservation === null ? [`${party.name}: no reservation value; the worst outcome stands in`] : []),
  ])
  const text = lines([
    'parley: 1',
    `title: ${quote(titleOf(scenario))}`,
    `about: ${quote(aboutOf(scenario, scaled))}`,
    `asOf: ${asOf}`,
    'parties:',
    ...parties.value.map(
      ({ name }, i) => `  - { id: ${idText(partyIds[i]!)}, name: ${quote(named(name, partyIds[i]!))} }`,
    ),
    'issues:',
    ...scenario.issues.flatMap((issue, j) => [
      `  - id: ${idText(issueIds[j]!)}`,
      `    name: ${quote(named(issue.name, issueIds[j]!))}`,
      '    options:',
      ...optionNames(issue).map(
        (name, o) => `      - { id: ${idText(optionIds[j]![o]!)}, name: ${quote(named(name, optionIds[j]![o]!))} }`,
      ),
      `    statusQuo: ${idText(optionIds[j]![0]!)}`,
    ]),
    'preferences:',
    ...scaled.flatMap(({ weights, values, cuts }, i) => [
      `  ${idText(partyIds[i]!)}:`,
      `    weights: { ${issueIds.map((id, j) => `${idText(id)}: ${weights[j]}`).join(', ')} }`,
      '    values:',
      ...issueIds.map(
        (id, j) =>
          `      ${idText(id)}: { ${optionIds[j]!.map((option, o) => `${idText(option)}: ${values[j]![o]}`).join(', ')} }`,
      ),
      ...(cuts === null || cuts.length === 0 ? [] : ['    interactions:']),
      ...(cuts ?? []).map(({ options, adds }) => {
        const when = issueIds.map((id, j) => `${idText(id)}: ${idText(optionIds[j]![options[j]!]!)}`)
        return `      - { when: { ${when.join(', ')} }, adds: ${adds} }`
      }),
    ]),
    'noAgreement:',
    ...scaled.map(({ statusQuo }, i) => `  ${idText(partyIds[i]!)}: { statusQuo: ${statusQuo} }`),
  ])
  const size = new TextEncoder().encode(text).length
  if (size > MOST_BYTES)
    return {
      ok: false,
      problems: [
        cannot('(case)', `large case: ${size} bytes`, `at most ${MOST_BYTES} bytes, which is what a case may have`),
      ],
    }
  return { ok: true, value: { files: [{ name: 'case.yaml', text }], notes } }
}

/** What a case file may have. */
const MOST_BYTES = 2_000_000

type Scaled = CaseScale & { readonly party: AdditiveParty }

const whatACaseCannot = ({ party, best, statusQuo, cuts }: Scaled): Problem[] => {
  const problems: Problem[] = []
  if (statusQuo > 1) {
    const message = `high reservation value: ${party.reservation}, and the best outcome is worth ${best}`
    problems.push(cannot(partyPath(party), message, 'no more than the best outcome is worth'))
  }
  if (cuts === null) {
    const message = `cut-off utility: more than ${MOST_CUTS} outcomes count as ${party.utility.cap}`
    problems.push(cannot(partyPath(party), message, `at most ${MOST_CUTS}, which become interactions`))
  }
  return problems
}

const PROGRAMS = {
  genius: 'GENIUS',
  geniusweb: 'GeniusWeb',
  negmas: 'NegMAS',
  negolog: 'NegoLog',
  case: 'Parley',
} as const

const titleOf = ({ name }: Scenario): string => (name.trim() === '' ? 'A scenario' : name)

const aboutOf = (scenario: Scenario, scaled: readonly Scaled[]): string => {
  const scales = scaled.map(({ party, worst, best, cuts }) => {
    const reservation = party.reservation === null ? 'no reservation value' : `reservation value ${party.reservation}`
    const cut = cuts !== null && cuts.length > 0 ? `, cut off at ${party.utility.cap}` : ''
    return `${party.name} from ${worst} to ${best}${cut}, ${reservation}`
  })
  return `Made from a scenario of ${PROGRAMS[scenario.format]}, not from judgements. Utilities are on each party's own scale from its worst outcome, 0, to its best, 1 (or to what that would be without the cut); in the scenario they go: ${scales.join('; ')}. The first option of each issue stands for the status quo, which a scenario does not name.`
}

/** A name, or the id where the name is empty. */
const named = (name: string, id: string): string => (name === '' ? id : name)

/** A text in quotes, as JSON has it, which YAML reads the same. */
const quote = (text: string): string => JSON.stringify(text)

/** An id as a key: in quotes where YAML would take it for something else. */
const idText = (id: string): string =>
  /^[a-z][a-z0-9-]*$/.test(id) && !/^(true|false|null|y|n|yes|no|on|off)$/.test(id) ? id : JSON.stringify(id)

const lines = (of: readonly string[]): string => `${of.join('\n')}\n`
