import { relative } from 'node:path'
import { localDay } from '@parley/model/dates'
import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'
import { parseDate, withJson } from './options.js'
import { type ScenarioOptions, withScenario } from './scenario.js'
import { tellProblems } from './tell-problems.js'

type Options = ScenarioOptions & {
  readonly to?: string
  readonly asOf?: string
  readonly force?: boolean
  readonly json?: boolean
}

/** `parley convert`: a scenario or a case in another format. */
export const convertCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('convert <in> <out>')
    .description(
      "a scenario or graph model of another program as a case, a case as a scenario or graph model, or one program's format as another's",
    )
    .option('--to <format>', 'case, genius, geniusweb, negmas, csv or gmcr (default: what the ending of <out> tells)')
    .option('--as-of <date>', 'of a case that is made: the day that it speaks of (default: today)', parseDate)
    .option('--force', 'write over files that are there')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley convert camera/ camera-case --to case\n  $ parley convert camera/ camera.csv\n  $ parley convert examples/gaza-2024 gaza.gmcr\n  $ parley convert model.gmcr conflict.yaml\n  $ parley convert domain.xml web/ --to geniusweb --profiles buyer,seller',
    )
  withScenario(withJson(command)).action(async (from: string, out: string, options: Options) => {
    const converted = await convert(from, out, options)
    if (!converted.ok) {
      await tellProblems(converted.problems, io)
      return finish(BAD_INPUT)
    }
    const { format, files, notes } = converted.value
    if (options.json) io.stdout(`${JSON.stringify({ format, files, notes }, null, 2)}\n`)
    else io.stdout(files.map((file) => `wrote ${printable(relative('.', file))}\n`).join(''))
    for (const note of notes) io.stderr(`note: ${printable(note)}\n`)
    finish(OK)
  })
}

const convert = async (from: string, out: string, options: Options) => {
  const { convertGraph, isGraphConversion } = await import('@parley/server/stability')
  const asOf = options.asOf ?? localDay(new Date())
  if (await isGraphConversion(from, out, options.to)) return convertGraph(from, out, { ...options, asOf })
  const { convertScenario } = await import('@parley/server/scenarios')
  return convertScenario(from, out, { ...options, asOf })
}
