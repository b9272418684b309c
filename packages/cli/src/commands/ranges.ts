import type { Problem } from '@parley/model'
import { type Command, Option } from 'commander'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { parseCount } from './options.js'
import { tellProblems } from './tell-problems.js'
import { refuseUnsuitable } from './unsuitable-options.js'

/** Options of `parley frontier` that look at all consistent preferences. */
export type RangesOptions = {
  readonly ranges?: boolean
  readonly asDoubted?: boolean
  readonly outcome?: readonly string[]
  readonly samples?: number
  readonly programs?: number
  readonly ask?: number | true
  readonly seed?: number
}

const SAMPLES = 1000
/** Some ten seconds on a plain machine. */
const PROGRAMS = 500
const MOST_PROGRAMS = 1_000_000

const QUESTIONS = 3
const MOST_QUESTIONS = 20

/** Every sample's utilities are kept. */
const MOST_SAMPLES = 20_000

export const withRanges = (command: Command): Command =>
  command
    .option(
      '--ranges',
      'of a case: which packages are efficient for all preferences that fit the judgements, for some, for none',
    )
    .addOption(
      new Option('--as-doubted', 'with --ranges: utilities as doubted (U), not at face value (u)').implies({
        ranges: true,
      }),
    )
    .addOption(
      new Option('--outcome <package>', "with --ranges: also this one, 'issue=option,…' (repeatable)")
        .argParser((text: string, before: string[] | undefined) => [...(before ?? []), text])
        .implies({ ranges: true }),
    )
    .addOption(
      new Option('--samples <n>', `with --ranges: sampled preferences, ${SAMPLES} by default; 0: no shares`)
        .argParser(parseCount(MOST_SAMPLES))
        .implies({ ranges: true }),
    )
    .addOption(
      new Option(
        '--ask [n]',
        `with --ranges: which comparisons to ask for next, ${QUESTIONS} by default; those whose answer narrows most`,
      )
        .argParser(parseCount(MOST_QUESTIONS))
        .implies({ ranges: true }),
    )
    .addOption(
      new Option(
        '--programs <n>',
        `with --ranges: linear programs that may be solved, ${PROGRAMS} by default (about ten seconds); what they leave open is told as undecided`,
      )
        .argParser(parseCount(MOST_PROGRAMS))
        .implies({ ranges: true }),
    )
    .addOption(
      new Option('--seed <n>', 'with --ranges: seed of the named random streams, 1 by default')
        .argParser(parseCount(Number.MAX_SAFE_INTEGER))
        .implies({ ranges: true }),
    )

/** `parley frontier --ranges`. Exit 1: nothing is feasible, or a record. */
export const tellRanges = async (
  path: string,
  options: RangesOptions & { readonly json?: boolean; readonly at?: string; readonly set?: readonly string[] },
  io: Io,
): Promise<number> => {
  const { isScenario } = await import('@parley/server/scenarios')
  if (await isScenario(path)) {
    await tellProblems([SCENARIO], io)
    return BAD_INPUT
  }
  const isRefused = [await refuseUnsuitable('case', options, io), await refuseUnsuitable('ranges', options, io)]
  if (options.samples === 0) isRefused.push(await refuseUnsuitable('no samples', options, io))
  if (isRefused.includes(true)) return BAD_INPUT
  const { openCase } = await import('./open-case.js')
  const loaded = await openCase(path, options.set, io)
  if (!loaded) return BAD_INPUT
  const { analyseRanges } = await import('@parley/server/analysis')
  const { makeProgress } = await import('../terminal/progress.js')
  const bars = {
    sampling: makeProgress(io, 'preferences'),
    classifying: makeProgress(io, 'packages'),
    asking: makeProgress(io, 'questions'),
  }
  const answer = await analyseRanges(loaded, {
    at: options.at,
    faceValue: !options.asDoubted,
    outcomes: options.outcome ?? [],
    samples: options.samples ?? SAMPLES,
    programs: options.programs ?? PROGRAMS,
    ask: options.ask === true ? QUESTIONS : (options.ask ?? 0),
    seed: options.seed ?? 1,
    progress: (step, done, total) => {
      bars[step].update(done, total)
      if (done === total) bars[step].done()
    },
  })
  if (answer === null) {
    const { answerNeeds } = await import('./answer-needs.js')
    return answerNeeds(loaded, options, io)
  }
  if (!answer.ok) {
    await tellProblems(answer.problems, io)
    return BAD_INPUT
  }
  if (options.json) io.stdout(`${JSON.stringify(answer.value, null, 2)}\n`)
  else {
    const { renderRanges } = await import('../terminal/ranges.js')
    io.stdout(renderRanges(loaded.source, answer.value, io))
  }
  return answer.value.packages.length > 0 ? OK : NO
}

const SCENARIO: Problem = {
  code: 'ERR_RANGES_SCENARIO',
  path: '--ranges',
  message: 'unsuitable input: a scenario has numbers, no judgements',
  hint: 'a case',
}
