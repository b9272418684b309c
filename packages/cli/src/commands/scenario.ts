import { type Command, InvalidArgumentError } from 'commander'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'
import { type Definitions, epsilonOf, type FrontierOptions, referencesFor } from './space-options.js'
import { tellProblems } from './tell-problems.js'
import { refuseUnsuitable } from './unsuitable-options.js'

/** Options of commands that take a scenario. */
export type ScenarioOptions = {
  readonly reading?: 'genius' | 'negmas'
  readonly profiles?: readonly string[]
  readonly points?: number
}

export const withScenario = (command: Command): Command =>
  command
    .option(
      '--profiles <names>',
      'of a scenario: the profiles that take part, by file name, with commas between',
      parseNames,
    )
    .option(
      '--reading <program>',
      'of GENIUS XML: whose rules give utilities, genius (default; negmas with --definitions negmas) or negmas',
      parseReading,
    )
    .option('--points <n>', 'of a scenario: so many evenly spaced numbers for each continuous issue', parsePoints)

/** `parley frontier` of another program's scenario; null where the path is none. */
export const scenarioFrontier = async (
  path: string,
  options: ScenarioOptions &
    FrontierOptions & { readonly json?: boolean; readonly all?: boolean; readonly definitions?: Definitions },
  io: Io,
): Promise<number | null> => {
  const { analyseScenario, isScenario, loadScenario } = await import('@parley/server/scenarios')
  if (!(await isScenario(path))) return null
  if (await refuseUnsuitable('scenario', options, io)) return BAD_INPUT
  const { definitions } = options
  const reading = options.reading ?? (definitions === 'negmas' ? 'negmas' : 'genius')
  const scenario = await loadScenario(path, { ...options, reading })
  const answer = scenario.ok
    ? analyseScenario(scenario.value, { references: referencesFor(options), definitions, epsilon: epsilonOf(options) })
    : scenario
  if (!answer.ok) {
    await tellProblems(answer.problems, io)
    return BAD_INPUT
  }
  if (options.json) io.stdout(`${JSON.stringify(answer.value, null, 2)}\n`)
  else {
    const { renderScenarioFrontier } = await import('../terminal/scenario-frontier.js')
    io.stdout(renderScenarioFrontier(answer.value, io, options.all ?? false))
  }
  return OK
}

/** `parley evaluate` of a package of another program's scenario; null where the path is none. */
export const scenarioEvaluation = async (
  path: string,
  options: ScenarioOptions & { readonly json?: boolean; readonly outcome: string },
  io: Io,
): Promise<number | null> => {
  const { analyseScenarioOutcome, isScenario, loadScenario } = await import('@parley/server/scenarios')
  if (!(await isScenario(path))) return null
  if (await refuseUnsuitable('scenario', options, io)) return BAD_INPUT
  const scenario = await loadScenario(path, options)
  const answer = scenario.ok ? analyseScenarioOutcome(scenario.value, options.outcome) : scenario
  if (!answer.ok) {
    await tellProblems(answer.problems, io)
    return BAD_INPUT
  }
  if (options.json) io.stdout(`${JSON.stringify(answer.value, null, 2)}\n`)
  else {
    const { renderScenarioEvaluation } = await import('../terminal/scenario-evaluation.js')
    io.stdout(renderScenarioEvaluation(answer.value, io))
  }
  return OK
}

/** `parley validate` of a scenario: every problem found, or what it has; null where the path is none. */
export const validateScenario = async (
  path: string,
  options: ScenarioOptions & { readonly json?: boolean },
  io: Io,
): Promise<number | null> => {
  const { isScenario, loadScenario } = await import('@parley/server/scenarios')
  if (!(await isScenario(path))) return null
  const scenario = await loadScenario(path, options)
  const problems = scenario.ok ? [] : scenario.problems
  if (options.json) {
    const { ENGINE_VERSION } = await import('@parley/engine')
    const provenance = { caseHash: scenario.ok ? scenario.value.hash : null, engineVersion: ENGINE_VERSION }
    io.stdout(`${JSON.stringify({ valid: scenario.ok, problems, provenance }, null, 2)}\n`)
  } else if (scenario.ok) {
    const { name, format, parties, issues } = scenario.value
    io.stdout(`valid: ${printable(name)} (${format}, ${parties.length} parties, ${issues.length} issues)\n`)
  }
  await tellProblems(problems, io)
  return scenario.ok ? OK : BAD_INPUT
}

const parseNames = (text: string): readonly string[] => {
  const names = text.split(',').map((name) => name.trim())
  if (names.every((name) => name !== '')) return names
  throw new InvalidArgumentError('names with commas between are needed, such as buyer,seller.')
}

/** More numbers of an issue than any file has options. */
const MOST_POINTS = 10_000

const parsePoints = (text: string): number => {
  const points = Number(text)
  if (/^\d+$/.test(text) && points >= 2 && points <= MOST_POINTS) return points
  throw new InvalidArgumentError(`a whole number from 2 to ${MOST_POINTS} is needed.`)
}

const parseReading = (text: string): 'genius' | 'negmas' => {
  if (text === 'genius' || text === 'negmas') return text
  throw new InvalidArgumentError('genius or negmas is needed.')
}
