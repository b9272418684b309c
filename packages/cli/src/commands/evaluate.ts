import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { withAt, withJson, withOutcome, withWhatIf } from './options.js'
import { type ScenarioOptions, scenarioEvaluation, withScenario } from './scenario.js'
import { tellProblems } from './tell-problems.js'
import { refuseUnsuitable } from './unsuitable-options.js'

type Options = ScenarioOptions & {
  readonly outcome: string
  readonly json?: boolean
  readonly at?: string
  readonly set?: readonly string[]
}

/** `parley evaluate`: one package. Issues that are not named stand at their status quo. Exit 1: it is not feasible, or a record. */
export const evaluateCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('evaluate <case-or-scenario>')
    .description('one package: utilities, who is short, would it hold, how far from each solution, what improves it')
    .addHelpText(
      'after',
      "\nExamples:\n  $ parley evaluate examples/transit-strike --outcome 'wage=three-and-half,length=three-years,return=amnesty'\n  $ parley evaluate examples/gaza-2024 --outcome 'duration=six-weeks' --at 2024-07-30 --json\n  $ parley evaluate domain.xml --outcome 'Watering=noon & dusk,Beds=2'",
    )
  withScenario(withWhatIf(withAt(withOutcome(withJson(command))))).action(async (path: string, options: Options) => {
    const ofScenario = await scenarioEvaluation(path, options, io)
    if (ofScenario !== null) return finish(ofScenario)
    if (await refuseUnsuitable('case', options, io)) return finish(BAD_INPUT)
    const { openCase } = await import('./open-case.js')
    const loaded = await openCase(path, options.set, io)
    if (!loaded) return finish(BAD_INPUT)
    const { analyseOutcome } = await import('@parley/server/analysis')
    const evaluation = analyseOutcome(loaded, options.outcome, { at: options.at, samples: 0, seed: 1 })
    if (evaluation === null) {
      const { answerNeeds } = await import('./answer-needs.js')
      return finish(await answerNeeds(loaded, options, io))
    }
    if (!evaluation.ok) {
      await tellProblems(evaluation.problems, io)
      return finish(BAD_INPUT)
    }
    if (options.json) io.stdout(`${JSON.stringify(evaluation.value, null, 2)}\n`)
    else {
      const { renderEvaluation } = await import('../terminal/evaluation.js')
      io.stdout(renderEvaluation(loaded.source, evaluation.value, io))
    }
    finish(evaluation.value.feasible ? OK : NO)
  })
}
