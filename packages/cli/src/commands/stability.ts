import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { withJson } from './options.js'
import { tellProblems } from './tell-problems.js'

type Options = { readonly json?: boolean }

/** `parley stability`: which states are stable for whom when nobody can be bound. */
export const stabilityCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('stability <case-or-gmcr>')
    .description('the graph model: which situations are stable for whom, the present one among them')
    .addHelpText('after', '\nExamples:\n  $ parley stability model.gmcr --json')
  withJson(command).action(async (path: string, options: Options) => {
    const { analyseStability, loadGraphFile } = await import('@parley/server/stability')
    const loaded = await loadGraphFile(path)
    if (!loaded.ok) {
      await tellProblems(loaded.problems, io)
      return finish(BAD_INPUT)
    }
    const answer = analyseStability(loaded.value.graph)
    if (options.json) {
      const { gathered, writeJson } = await import('../terminal/compact-json.js')
      const out = gathered(io.stdout)
      writeJson(answer, out.write)
      out.write('\n')
      out.end()
    } else {
      const { renderStability } = await import('../terminal/stability/render-stability.js')
      io.stdout(renderStability(answer, io))
    }
    finish(OK)
  })
}
