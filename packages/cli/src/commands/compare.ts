import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { makeProgress } from '../terminal/progress.js'
import { chooseWhatIfs } from './choose-what-ifs.js'
import { DEFAULT_SAMPLES } from './diagnose.js'
import { type SampledOptions, withAt, withJson, withSamples, withWhatIf } from './options.js'
import { tellProblems } from './tell-problems.js'
import { withThreads } from './with-threads.js'

/** `parley compare`: what-ifs of the case beside the case as it is. Exit 1: nothing feasible, or a record. */
export const compareCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('compare <case> [ids...]')
    .description('what-ifs of the case side by side with the case as it is')
    .addHelpText(
      'after',
      `
Without ids: every what-if of the case.

Examples:
  $ parley compare examples/transit-strike
  $ parley compare examples/gaza-2024 without-killings checked-and-written --json
  $ parley compare examples/transit-strike deeds-first --at 2025-05-26`,
    )
  withWhatIf(withSamples(withAt(withJson(command)), DEFAULT_SAMPLES)).action(
    (path: string, ids: readonly string[], options: SampledOptions) =>
      withThreads(options, async (pool) => {
        const { openCase } = await import('./open-case.js')
        const loaded = await openCase(path, options.set, io)
        if (!loaded) return finish(BAD_INPUT)
        const { isRecord } = await import('@parley/model')
        if (isRecord(loaded.source)) {
          const { answerNeeds } = await import('./answer-needs.js')
          return finish(await answerNeeds(loaded, options, io))
        }
        const chosen = chooseWhatIfs(loaded.source, ids)
        if (!chosen.ok) {
          await tellProblems(chosen.problems, io)
          return finish(BAD_INPUT)
        }
        const { analyseWhatIfs } = await import('@parley/server/analysis')
        const progress = makeProgress(io, 'sampling')
        const answer = await analyseWhatIfs(loaded, {
          ...options,
          asked: chosen.value,
          pool,
          onProgress: progress.update,
        })
        progress.done()
        if (!answer.ok) {
          await tellProblems(answer.problems, io)
          return finish(BAD_INPUT)
        }
        const comparison = answer.value!
        if (options.json) io.stdout(`${JSON.stringify(comparison, null, 2)}\n`)
        else {
          const { renderComparison } = await import('../terminal/comparison/render-comparison.js')
          io.stdout(renderComparison(loaded.source, comparison, io))
        }
        finish(comparison.kind === 'empty' ? NO : OK)
      }),
  )
}
