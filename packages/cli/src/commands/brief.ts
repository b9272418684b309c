import { writeFile } from 'node:fs/promises'
import type { Problem } from '@parley/model'
import { type Command, Option } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { makeProgress } from '../terminal/progress.js'
import { DEFAULT_SAMPLES } from './diagnose.js'
import { parseDate, type SampledOptions, withAt, withJson, withSamples, withWhatIf } from './options.js'
import { tellProblems } from './tell-problems.js'
import { withThreads } from './with-threads.js'

const FORMATS = ['markdown', 'html', 'pdf'] as const

type Options = SampledOptions & {
  readonly since?: string
  readonly language: 'en' | 'vi'
  readonly format: (typeof FORMATS)[number]
  readonly out?: string
}

/** `parley brief`: the case in a few pages, each statement with its range and its footnotes. A draft, and says so. */
export const briefCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('brief <case>')
    .description('a draft brief: key judgements, what changed, causes, packages, what would move it, sources')
    .option(
      '--since <date>',
      'tell what changed after that day (default: since the last round of talks but one)',
      parseDate,
    )
    .addOption(new Option('--language <code>', 'of the brief').choices(['en', 'vi']).default('en'))
    .addOption(new Option('--format <name>', 'of what is written').choices(FORMATS).default('markdown'))
    .option('--out <file>', 'write it there, where no file may stand yet (default: to stdout)')
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
      const { analyseBrief, renderBriefPdf } = await import('@parley/server/brief')
      const { findRemarks, renderBriefHtml, renderBriefMarkdown } = await import('@parley/engine/brief')
      const progress = makeProgress(io, 'sampling')
      const { language, since, format, out } = options
      const brief = await analyseBrief(
        loaded,
        { ...options, pool, onProgress: progress.update },
        { language, ...(since !== undefined && { since }) },
      )
      progress.done()
      const written = options.json
        ? `${JSON.stringify({ ...brief, remarks: findRemarks(brief) }, null, 2)}\n`
        : format === 'pdf'
          ? await renderBriefPdf(brief, null)
          : (format === 'html' ? renderBriefHtml : renderBriefMarkdown)(brief, null)
      const problem = await put(written, out, io)
      if (problem !== null) await tellProblems([problem], io)
      finish(problem === null ? OK : BAD_INPUT)
    }),
  )
}

/** Writes to a new file, or to stdout; gives what stands in the way. */
const put = async (written: string | Uint8Array, out: string | undefined, io: Io): Promise<Problem | null> => {
  if (out === undefined && typeof written !== 'string') {
    return {
      code: 'ERR_ARGUMENT',
      path: '--format',
      message: 'pages for a terminal: pdf',
      hint: '--out FILE with --format pdf',
    }
  }
  if (out === undefined) {
    io.stdout(written as string)
    return null
  }
  try {
    await writeFile(out, written, { flag: 'wx' })
    io.stderr(`written: ${out}\n`)
    return null
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : null
    if (code === null) throw error
    return {
      code: 'ERR_FILE_UNWRITABLE',
      path: out,
      message: code === 'EEXIST' ? 'taken name: a file stands there' : `unwritable place: ${code}`,
      hint: 'a new name in a folder that this user may write to',
    }
  }
}
