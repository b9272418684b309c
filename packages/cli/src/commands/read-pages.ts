import type { Command } from 'commander'
import type { Finish } from '../main.js'
import type { Io } from '../terminal/io.js'
import { withJson } from './options.js'
import type { HelperFlags } from './read-helper.js'

type ReadOptions = HelperFlags & {
  readonly json?: boolean
  readonly case?: string
  readonly add?: string
  readonly claims?: boolean
  readonly fetch?: boolean
}

/** `parley read`: a page as article and related items. */
export const readPagesCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('read')
    .argument('<page...>', 'saved pages (HTML, plain text, WARC, RSS, Atom, JSON Feed), or with --fetch addresses')
    .description('a page as article, related items, claims and events to confirm')
    .option('--case <case>', 'a case whose actors are looked for; they also say which related items are of the talks')
    .option('--add <case>', 'keep the pages beside this case and list them as its sources')
    .option('--claims', 'with --add: tell the claims that the pages suggest; none becomes part of the case')
    .option('--fetch', 'allow pages to be fetched from the web, as robots.txt permits')
    .option('--helper <url>', 'ask a language model too: ollama, llama.cpp or its address; off unless you name one')
    .option('--helper-model <name>', 'the model that the helper is to use')
    .option('--helper-consent', "allow this case's text to be sent to a helper that does not run on this machine")
    .option('--no-helper', 'ask none, whatever PARLEY_HELPER_URL says')
    .addHelpText(
      'after',
      '\nA helper may also be named by PARLEY_HELPER_URL and PARLEY_HELPER_MODEL, its key by PARLEY_HELPER_KEY. What it says\nis suggested, never added. What is sent to it: docs/how-to/use-a-helper.md.\n\nExamples:\n  $ parley read page.txt\n  $ parley read page.html --case examples/gaza-2024 --json\n  $ parley read --add my-case.yaml page.html\n  $ parley read --fetch https://example.org/story',
    )
  withJson(command).action(async (pages: string[], options: ReadOptions) => {
    const { readCommand } = await import('./read.js')
    finish(await readCommand(pages, options, io))
  })
}
