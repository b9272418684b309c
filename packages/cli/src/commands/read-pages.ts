import type { Command } from 'commander'
import type { Finish } from '../main.js'
import type { Io } from '../terminal/io.js'
import { withJson } from './options.js'

type ReadOptions = { readonly json?: boolean; readonly case?: string; readonly add?: string; readonly fetch?: boolean }

/** `parley read`: a page as article and related items. */
export const readPagesCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('read <page...>')
    .description('a page as article, related items, claims and events to confirm')
    .option('--case <case>', 'a case whose actors say which related items are of the talks')
    .option('--add <case>', 'keep the pages beside this case and list them as its sources')
    .option('--fetch', 'allow pages to be fetched from the web, as robots.txt permits')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley read page.txt\n  $ parley read page.html --case examples/gaza-2024 --json\n  $ parley read --add my-case.yaml page.html\n  $ parley read --fetch https://example.org/story',
    )
  withJson(command).action(async (pages: string[], options: ReadOptions) => {
    const { readCommand } = await import('./read.js')
    finish(await readCommand(pages, options, io))
  })
}
