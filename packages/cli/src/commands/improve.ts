import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { withAt, withFaceValue, withJson, withOutcome, withWhatIf } from './options.js'
import { type ScenarioOptions, withScenario } from './scenario.js'
import { tellProblems } from './tell-problems.js'
import { refuseUnsuitable } from './unsuitable-options.js'

type Options = ScenarioOptions & {
  readonly outcome: string
  readonly json?: boolean
  readonly at?: string
  readonly faceValue?: boolean
  readonly set?: readonly string[]
}

/** `parley improve`: what a standing package could be made into without loss to anybody. Exit 1: nothing is feasible, or a record. */
export const improveCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('improve <case-or-scenario>')
    .description(
      'from a package on the table: what is better for somebody and worse for nobody, by one change, two, or more',
    )
    .addHelpText(
      'after',
      "\nExamples:\n  $ parley improve examples/transit-strike --outcome 'wage=three-and-half,length=three-years,return=amnesty'\n  $ parley improve domain.xml --outcome 'Watering=noon & dusk,Beds=2' --json",
    )
  withScenario(withWhatIf(withAt(withFaceValue(withOutcome(withJson(command)))))).action(
    async (path: string, options: Options) => {
      const { isScenario } = await import('@parley/server/scenarios')
      finish(await ((await isScenario(path)) ? ofScenario(path, options, io) : ofCase(path, options, io)))
    },
  )
}

const ofScenario = async (path: string, options: Options, io: Io): Promise<number> => {
  if (await refuseUnsuitable('scenario', options, io)) return BAD_INPUT
  const { analyseImprovements, loadScenario, scenarioProvenance, scenarioSpace } = await import(
    '@parley/server/scenarios'
  )
  const scenario = await loadScenario(path, options)
  const space = scenario.ok ? scenarioSpace(scenario.value) : scenario
  const answer = space.ok ? analyseImprovements(space.value, options.outcome) : space
  if (!scenario.ok || !answer.ok || answer.value.kind === 'empty') {
    await tellProblems(answer.ok ? [] : answer.problems, io)
    return BAD_INPUT
  }
  if (options.json) {
    const provenance = scenarioProvenance(scenario.value)
    io.stdout(`${JSON.stringify({ scenario: scenario.value.name, ...answer.value, provenance }, null, 2)}\n`)
    return OK
  }
  const { renderScenarioImprovements } = await import('../terminal/scenario-improvements.js')
  io.stdout(renderScenarioImprovements(scenario.value, answer.value, io))
  return OK
}

const ofCase = async (path: string, options: Options, io: Io): Promise<number> => {
  if (await refuseUnsuitable('case', options, io)) return BAD_INPUT
  const { openCase } = await import('./open-case.js')
  const loaded = await openCase(path, options.set, io)
  if (!loaded) return BAD_INPUT
  const { analyseImprovements, caseProvenance, caseSpace } = await import('@parley/server/analysis')
  const { at, faceValue = false } = options
  const space = caseSpace(loaded, { at, faceValue })
  if (space === null) {
    const { answerNeeds } = await import('./answer-needs.js')
    return answerNeeds(loaded, options, io)
  }
  const answer = analyseImprovements(space, options.outcome)
  if (!answer.ok) {
    await tellProblems(answer.problems, io)
    return BAD_INPUT
  }
  const { asOf } = space.compiled
  if (options.json) {
    const provenance = caseProvenance(loaded, { at: asOf, faceValue })
    io.stdout(`${JSON.stringify({ asOf, faceValue, ...answer.value, provenance }, null, 2)}\n`)
  } else {
    const { renderCaseImprovements } = await import('../terminal/case-improvements.js')
    io.stdout(renderCaseImprovements(loaded.source, { asOf, faceValue }, answer.value, io))
  }
  return answer.value.kind === 'empty' ? NO : OK
}
