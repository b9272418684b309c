import type { WorkLimitError } from '@parley/engine'
import { Command, CommanderError } from 'commander'
import { briefCommand } from './commands/brief.js'
import { compareCommand } from './commands/compare.js'
import { convertCommand } from './commands/convert.js'
import { diagnoseCommand } from './commands/diagnose.js'
import { divideCommand } from './commands/divide.js'
import { evaluateCommand } from './commands/evaluate.js'
import { frontierCommand } from './commands/frontier.js'
import { improveCommand } from './commands/improve.js'
import { newCommand } from './commands/new.js'
import { openCommand } from './commands/open.js'
import { readPagesCommand } from './commands/read-pages.js'
import { renameCommand } from './commands/rename.js'
import { stabilityCommand } from './commands/stability.js'
import { timelineCommand } from './commands/timeline.js'
import { validateCommand } from './commands/validate.js'
import { BAD_INPUT, type Io, OK, processIo } from './terminal/io.js'
import { printable } from './terminal/printable.js'

/** What a command's action hands back. */
export type Finish = (exitCode: number) => void

/**
 * Runs the command line and resolves to the exit code: 0 success, 1 the answer to a check is "no", 2 bad input.
 * Each command loads what it needs when it runs, so that `--help` is quick.
 */
export const main = async (args: readonly string[], io: Io = processIo()): Promise<number> => {
  let exitCode = OK
  const finish: Finish = (code) => {
    exitCode = code
  }
  const program = makeProgram(io, finish)
  try {
    await program.parseAsync(args.length > 0 ? args : ['--help'], { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : BAD_INPUT
    if (error instanceof Error && error.name === 'WorkLimitError') {
      io.stderr(`problem: ERR_SPACE_TOO_LARGE case: ${error.message} (${(error as WorkLimitError).hint})\n`)
      return BAD_INPUT
    }
    io.stderr(
      `problem: ERR_INTERNAL parley: ${faultOf(error)} (a fault of Parley: please report it with this command)\n`,
    )
    if (process.env.PARLEY_TRACE && error instanceof Error) io.stderr(`${error.stack}\n`)
    return BAD_INPUT
  }
}

const makeProgram = (io: Io, finish: Finish): Command => {
  const program = new Command('parley')
    .description(
      'How far is an agreement, why, what would move it, which packages are efficient, would it hold, and says who.',
    )
    .version('0.1.0')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: io.stdout,
      writeErr: io.stderr,
      getOutHelpWidth: () => io.columns,
      getErrHelpWidth: () => io.columns,
      outputError: (text, write) => write(argumentProblem(text, 'parley')),
    })
    .addHelpText('after', EXAMPLES)
  for (const add of [
    openCommand,
    newCommand,
    diagnoseCommand,
    compareCommand,
    timelineCommand,
    briefCommand,
    frontierCommand,
    evaluateCommand,
    improveCommand,
    divideCommand,
    stabilityCommand,
    validateCommand,
    convertCommand,
    readPagesCommand,
    renameCommand,
  ]) {
    add(program, io, finish)
  }
  for (const command of program.commands)
    command.configureOutput({
      ...command.configureOutput(),
      outputError: (text, write) => write(argumentProblem(text, `parley ${command.name()}`)),
    })
  return program
}

const argumentProblem = (text: string, command: string): string =>
  `problem: ERR_ARGUMENT command line: ${printable(text).replace(/^error: /, '')} (see ${command} --help)\n`

/** What went wrong, in a line. */
const faultOf = (error: unknown): string =>
  printable(error instanceof Error ? `${error.name}: ${error.message}` : `${error}`)

const EXAMPLES = `
Examples:
  $ parley open examples/gaza-2024
  $ parley new talks --template ceasefire
  $ parley diagnose examples/gaza-2024
  $ parley diagnose examples/gaza-2024 --at 2024-07-30 --json
  $ parley timeline examples/gaza-2024
  $ parley evaluate examples/transit-strike --outcome 'wage=three-and-half,length=three-years,return=amnesty'
  $ parley validate examples/three-river-basin`
