import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { makeProgress } from '../terminal/progress.js'
import { type SampledOptions, withAt, withJson, withSamples, withWhatIf } from './options.js'
import { withThreads } from './with-threads.js'

/** The timeline's bands take 500 samples a date (design 13.6). */
export const TIMELINE_SAMPLES = 500

/** `parley timeline`: the distance and its causes at each date on which the case changed. */
export const timelineCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('timeline <case>')
    .description('distance and causes over time, as known on each date')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley timeline examples/gaza-2024\n  $ parley timeline examples/gaza-2024 --json',
    )
  withWhatIf(withSamples(withAt(withJson(command)), TIMELINE_SAMPLES)).action((path: string, options: SampledOptions) =>
    withThreads(options, async (pool) => {
      const { openCase } = await import('./open-case.js')
      const loaded = await openCase(path, options.set, io)
      if (!loaded) return finish(BAD_INPUT)
      const { analyseTimeline } = await import('@parley/server/analysis')
      const progress = makeProgress(io, 'sampling')
      const timeline = await analyseTimeline(loaded, { ...options, pool, onProgress: progress.update })
      progress.done()
      if (timeline === null) {
        const { answerNeeds } = await import('./answer-needs.js')
        return finish(await answerNeeds(loaded, options, io))
      }
      if (options.json) io.stdout(`${JSON.stringify(timeline, null, 2)}\n`)
      else {
        const { renderTimeline } = await import('../terminal/timeline.js')
        io.stdout(renderTimeline(loaded.source, timeline, io))
      }
      finish(timeline.kind === 'timeline' ? OK : NO)
    }),
  )
}
