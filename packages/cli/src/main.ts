import { Command, CommanderError } from 'commander'
import { diagnoseCommand } from './commands/diagnose.js'
import { evaluateCommand } from './commands/evaluate.js'
import { frontierCommand } from './commands/frontier.js'
import { openCommand } from './commands/open.js'
import { readPagesCommand } from './commands/read-pages.js'
import { timelineCommand } from './commands/timeline.js'
import { validateCommand } from './commands/validate.js'
import { BAD_INPUT, type Io, OK, processIo } from './terminal/io.js'

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
      outputError: (text, write) => write(`problem: ERR_ARGUMENT command line: ${oneLine(text)} (see parley --help)\n`),
    })
    .addHelpText('after', EXAMPLES)
  for (const add of [
    openCommand,
    diagnoseCommand,
    timelineCommand,
    frontierCommand,
    evaluateCommand,
    validateCommand,
    readPagesCommand,
  ]) {
    add(program, io, finish)
  }
  try {
    await program.parseAsync(args, { from: 'user' })
    return exitCode
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? OK : BAD_INPUT
    throw error
  }
}

const oneLine = (text: string): string =>
  text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s+/g, ' ')

const EXAMPLES = `
Examples:
  $ parley open examples/gaza-2024
  $ parley diagnose examples/gaza-2024
  $ parley diagnose examples/gaza-2024 --at 2024-07-30 --json
  $ parley timeline examples/gaza-2024
  $ parley evaluate examples/transit-strike --outcome 'wage=four-percent'
  $ parley validate examples/three-river-basin`
