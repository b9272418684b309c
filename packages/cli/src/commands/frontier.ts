import { type Command, Option } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { withAt, withFaceValue, withJson, withWhatIf } from './options.js'
import { type RangesOptions, tellRanges, withRanges } from './ranges.js'
import { type ScenarioOptions, scenarioFrontier, withScenario } from './scenario.js'
import {
  type Definitions,
  epsilonOf,
  type FrontierOptions,
  PROGRAMS,
  referencesFor,
  withAccuracy,
} from './space-options.js'
import { tellProblems } from './tell-problems.js'
import { refuseUnsuitable } from './unsuitable-options.js'

type Options = ScenarioOptions &
  FrontierOptions &
  RangesOptions & {
    readonly all?: boolean
    readonly definitions?: Definitions
    readonly json?: boolean
    readonly at?: string
    readonly faceValue?: boolean
    readonly set?: readonly string[]
  }

/** `parley frontier`: counts, frontier and reference points. Exit 1: nothing is feasible, or a record. */
export const frontierCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('frontier <case-or-scenario>')
    .description('the packages that no other dominates, and labelled reference points among them')
    .option('--all', 'every reference point, also with lotteries, and what the space is like')
    .addOption(
      new Option(
        '--definitions <program>',
        'also what another program calls by these words, to check its published figures',
      ).choices(PROGRAMS),
    )
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley frontier examples/three-river-basin\n  $ parley frontier examples/gaza-2024 --face-value --json\n  $ parley frontier domain.xml --profiles buyer,seller --all\n  $ parley frontier domain.xml --definitions genius\n  $ parley frontier examples/three-river-basin --ranges --ask',
    )
  withRanges(withScenario(withAccuracy(withWhatIf(withAt(withFaceValue(withJson(command))))))).action(
    async (path: string, options: Options) => {
      if (options.ranges) return finish(await tellRanges(path, options, io))
      const ofScenario = await scenarioFrontier(path, options, io)
      if (ofScenario !== null) return finish(ofScenario)
      if (await refuseUnsuitable('case', options, io)) return finish(BAD_INPUT)
      const { openCase } = await import('./open-case.js')
      const loaded = await openCase(path, options.set, io)
      if (!loaded) return finish(BAD_INPUT)
      const { analyseFrontier } = await import('@parley/server/analysis')
      const answer = analyseFrontier(loaded, {
        at: options.at,
        faceValue: options.faceValue ?? false,
        definitions: options.definitions,
        references: referencesFor(options),
        epsilon: epsilonOf(options),
      })
      if (answer === null) {
        const { answerNeeds } = await import('./answer-needs.js')
        return finish(await answerNeeds(loaded, options, io))
      }
      if (!answer.ok) {
        await tellProblems(answer.problems, io)
        return finish(BAD_INPUT)
      }
      const frontier = answer.value
      if (options.json) io.stdout(`${JSON.stringify(frontier, null, 2)}\n`)
      else {
        const { renderFrontier } = await import('../terminal/frontier.js')
        io.stdout(renderFrontier(loaded.source, frontier, io, options.all ?? false))
      }
      finish(frontier.frontier.length > 0 ? OK : NO)
    },
  )
}
