import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { type Io, NO, OK } from '../terminal/io.js'
import { makeProgress } from '../terminal/progress.js'
import { withAt, withJson, withSamples, withWhatIf } from './options.js'
import { withThreads } from './with-threads.js'

type Options = {
  readonly json?: boolean
  readonly at?: string
  readonly samples: number
  readonly seed: number
  readonly workers?: number
  readonly set?: readonly string[]
}

export const DEFAULT_SAMPLES = 2000

/** `parley diagnose`: how far, why, what would move it, would it hold. Exit 1: nothing feasible, or a record. */
export const diagnoseCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('diagnose <case>')
    .description('how far an agreement is, why, and what would move it')
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
      const loaded = await openCase(path, options.set, io)
      if (!loaded) return finish(2)
      const { analyseCase, analyseCommentary, analyseStatusQuo } = await import('@parley/server/analysis')
      const progress = makeProgress(io, 'sampling')
      const running = analyseCase(loaded, { ...options, pool, onProgress: progress.update })
      // In this thread while the others sample.
      const commentary = analyseCommentary(loaded, options)
      const stability = analyseStatusQuo(loaded, options)
      const diagnosis = await running
      progress.done()
      if (options.json) io.stdout(`${JSON.stringify({ ...diagnosis, commentary, stability }, null, 2)}\n`)
      else {
        const { renderDiagnosis } = await import('../terminal/diagnosis/render-diagnosis.js')
        io.stdout(renderDiagnosis(loaded.source, diagnosis, { commentary, stability }, io))
      }
      finish(diagnosis.kind === 'record' || diagnosis.distance.kind === 'empty' ? NO : OK)
    }),
  )
}
