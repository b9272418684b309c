import type { Command } from 'commander'
import type { Finish } from '../main.js'
import type { Io } from '../terminal/io.js'
import { withJson } from './options.js'

/** `parley read`: a page as article and related items. */
export const readPagesCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('read <page...>')
    .description('a page as article, related items, claims and events to confirm')
    .option('--case <case>', 'a case whose actors say which related items are of the talks')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley read page.txt\n  $ parley read page.txt --case examples/gaza-2024 --json',
    )
  withJson(command).action(async (pages: string[], options: { readonly json?: boolean; readonly case?: string }) => {
    const { readCommand } = await import('./read.js')
    finish(await readCommand(pages, options, io))
  })
}
