import { resolve } from 'node:path'
import type { Problem } from '@parley/model'
import { type Command, Option } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, NO, OK } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'
import { makeProgress } from '../terminal/progress.js'
import { DEFAULT_SAMPLES } from './diagnose.js'
import { parseDate, type SampledOptions, withAt, withJson, withSamples, withWhatIf } from './options.js'
import { tellProblems } from './tell-problems.js'
import { withThreads } from './with-threads.js'

const FORMATS = ['markdown', 'html', 'pdf'] as const

type Options = SampledOptions & {
  readonly since?: string
  readonly draft?: string
  readonly language?: 'en' | 'vi'
  readonly format: (typeof FORMATS)[number]
  readonly out?: string
  readonly force?: boolean
  readonly check?: string
}

const PAGES: Problem = {
  code: 'ERR_ARGUMENT',
  path: '--format',
  message: 'pages for a terminal: pdf',
  hint: '--out FILE with --format pdf',
}

/** `parley brief`: the case in a few pages, each statement with its range and its footnotes. A draft, and says so. */
export const briefCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('brief <case>')
    .description('a draft brief: key judgements, what changed, causes, packages, what would move it, sources')
    .option('--draft <id>', "the case's own draft of this id, with what an analyst changed in it")
    .option('--since <date>', 'tell what changed after that day (default: since the last round but one)', parseDate)
    .addOption(new Option('--language <code>', 'of the brief (default: en)').choices(['en', 'vi']))
    .addOption(new Option('--format <name>', 'of what is written').choices(FORMATS).default('markdown'))
    .option('--out <file>', 'write it there (default: to stdout)')
    .option('--force', 'over a file that is there already')
    .option('--check <folder>', 'make a released brief again from what lies in its folder, and compare')
    .addHelpText(
      'after',
      `
Examples:
  $ parley brief examples/gaza-2024
  $ parley brief examples/gaza-2024 --language vi --since 2024-07-01
  $ parley brief examples/transit-strike --format html`,
    )
  withWhatIf(withSamples(withAt(withJson(command)), DEFAULT_SAMPLES)).action((path: string, options: Options) =>
    withThreads(options, async (pool) => {
      const { openCase } = await import('./open-case.js')
      const loaded = await openCase(path, options.set, io)
      if (!loaded) return finish(BAD_INPUT)
      const server = await import('@parley/server/brief')
      const progress = makeProgress(io, 'sampling')
      const running = { ...options, pool, onProgress: progress.update }
      if (options.check !== undefined) {
        const checked = await server.checkRelease(loaded, options.check, running)
        progress.done()
        if (!checked.ok) {
          await tellProblems(checked.problems, io)
          return finish(BAD_INPUT)
        }
        const { files } = checked.value
        io.stdout(options.json ? `${JSON.stringify(checked.value, null, 2)}\n` : tellCheck(checked.value))
        return finish(files.every(({ isUnchanged, isReproduced }) => isUnchanged && isReproduced) ? OK : NO)
      }
      const { draft: id, format, out } = options
      if (format === 'pdf' && out === undefined && !options.json) {
        await tellProblems([PAGES], io)
        return finish(BAD_INPUT)
      }
      if (id !== undefined && server.draftOf(loaded.source, id) === undefined) {
        await tellProblems([server.unknownDraft(loaded, id)], io)
        return finish(BAD_INPUT)
      }
      const { at, settings } = server.settingsOf(loaded.source, { ...options, id })
      const brief = await server.analyseBrief(loaded, { ...running, at }, settings)
      progress.done()
      const { findRemarks } = await import('@parley/engine/brief')
      const written = options.json
        ? `${JSON.stringify({ ...brief, remarks: findRemarks(brief, loaded.source.wording) }, null, 2)}\n`
        : await server.writeBrief(brief, null, format)
      if (out === undefined) {
        io.stdout(typeof written === 'string' ? written : new TextDecoder().decode(written))
        return finish(OK)
      }
      const saved = await server.saveOutputs([{ path: resolve(out), text: written }], options.force ?? false)
      if (saved.ok) io.stderr(`written: ${printable(out)}\n`)
      else await tellProblems(saved.problems, io)
      finish(saved.ok ? OK : BAD_INPUT)
    }),
  )
}

type Check = import('@parley/server/brief').ReleaseCheck

const tellCheck = ({ record, files, otherVersion }: Check): string =>
  [
    `brief ${printable(record.brief)}, released on ${printable(record.on)}, made from the case ${printable(record.caseHash)}`,
    ...files.map(
      ({ file, isUnchanged, isReproduced }) =>
        `  ${printable(file)}: ${isUnchanged ? 'as it was released' : 'not as it was released'}; made again: ${isReproduced ? 'the same bytes' : 'other bytes'}`,
    ),
    ...(otherVersion === null ? [] : [`  it was made by Parley ${printable(otherVersion)}; this is another version`]),
    '',
  ].join('\n')
