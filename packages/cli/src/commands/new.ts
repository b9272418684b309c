import { join, relative } from 'node:path'
import { localDay } from '@parley/model/dates'
import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'
import { parseDate, withJson } from './options.js'
import { tellProblems } from './tell-problems.js'

type Options = {
  readonly template: string
  readonly title?: string
  readonly party?: readonly string[]
  readonly asOf?: string
  readonly json?: boolean
}

/** `parley new`: a case made from a template, in a folder that is not there yet. */
export const newCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('new <folder>')
    .description('a new case from a template, in a folder that is not there yet')
    .option('--template <name>', 'ceasefire, labour, commercial or blank', 'blank')
    .option('--title <text>', "the case's title (default: the template's)")
    .option('--party <name>', "a party's name; twice for both", (name: string, names: string[] = []) => [
      ...names,
      name,
    ])
    .option('--as-of <date>', 'the day that the case speaks of (default: today)', parseDate)
    .addHelpText(
      'after',
      "\nExamples:\n  $ parley new talks --template ceasefire\n  $ parley new harbour --template labour --title 'Harbour pay talks' --party 'The port' --party 'The union'",
    )
  withJson(command).action(async (folder: string, options: Options) => {
    const { createCase } = await import('@parley/server/start')
    const made = await createCase(folder, {
      template: options.template,
      title: options.title,
      parties: options.party,
      asOf: options.asOf ?? localDay(new Date()),
    })
    if (!made.ok) {
      await tellProblems(made.problems, io)
      return finish(BAD_INPUT)
    }
    const file = join(made.value, 'case.yaml')
    if (options.json) io.stdout(`${JSON.stringify({ template: options.template, file }, null, 2)}\n`)
    else {
      const shown = printable(relative('.', made.value))
      io.stdout(
        `wrote ${printable(relative('.', file))}\nnext: parley open ${/^[\w./-]+$/.test(shown) ? shown : `'${shown}'`}\n`,
      )
    }
    finish(OK)
  })
}
