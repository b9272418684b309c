import type { Problem } from '@parley/model'
import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { makeProgress } from '../terminal/progress.js'
import { parseDate, type SampledOptions, withAt, withJson, withSamples, withWhatIf } from './options.js'
import { tellProblems } from './tell-problems.js'
import { withThreads } from './with-threads.js'

type Options = SampledOptions & { readonly since?: string; readonly whatIf?: string }

export const DEFAULT_SAMPLES = 2000

const NOT_A_RECORD: Problem = {
  code: 'ERR_ARGUMENT',
  path: '--since',
  message: 'case with judgements: --since tells what changed in a case without them',
  hint: 'parley timeline tells how the distance changed from date to date',
}

/** `parley diagnose`: how far, why, what would move it, would it hold. Exit 1: nothing feasible, or a record. */
export const diagnoseCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('diagnose <case>')
    .description('how far an agreement is, why, and what would move it')
    .option('--since <date>', 'of a case without judgements: what changed after that day (YYYY-MM-DD)', parseDate)
    .option('--what-if <id>', 'with the changes of a what-if of the case')
    .addHelpText(
      'after',
      `
Examples:
  $ parley diagnose examples/gaza-2024
  $ parley diagnose examples/gaza-2024 --at 2024-07-30 --samples 10000
  $ parley diagnose examples/gaza-2024 --set noAgreement.hamas.waiting.hazard=0.2
  $ parley diagnose my-case.yaml --json --samples 0`,
    )
  withWhatIf(withSamples(withAt(withJson(command)), DEFAULT_SAMPLES)).action((path: string, options: Options) =>
    withThreads(options, async (pool) => {
      const { openCase } = await import('./open-case.js')
      const asItIs = await openCase(path, options.set, io)
      if (!asItIs) return finish(BAD_INPUT)
      const { withChanges } = await import('./with-changes.js')
      const loaded = await withChanges(asItIs, options.whatIf, io)
      if (!loaded) return finish(BAD_INPUT)
      const { isRecord } = await import('@parley/model')
      if (options.since !== undefined && !isRecord(loaded.source)) {
        await tellProblems([NOT_A_RECORD], io)
        return finish(BAD_INPUT)
      }
      const { analyseCase, analyseCommentary, analyseStatusQuo, baseRatesOf } = await import('@parley/server/analysis')
      const progress = makeProgress(io, 'sampling')
      const running = analyseCase(loaded, { ...options, pool, onProgress: progress.update })
      // In this thread while the others sample.
      const commentary = analyseCommentary(loaded, options)
      const stability = analyseStatusQuo(loaded, options)
      const diagnosis = await running
      progress.done()
      if (options.json) {
        const baseRates = baseRatesOf(loaded.source)
        io.stdout(`${JSON.stringify({ ...diagnosis, baseRates, commentary, stability }, null, 2)}\n`)
      } else {
        const { renderDiagnosis } = await import('../terminal/diagnosis/render-diagnosis.js')
        io.stdout(renderDiagnosis(loaded.source, diagnosis, { commentary, stability }, io))
      }
      finish(diagnosis.kind === 'record' || diagnosis.distance.kind === 'empty' ? NO : OK)
    }),
  )
}
