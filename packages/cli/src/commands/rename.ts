import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'
import { withJson } from './options.js'
import { tellProblems } from './tell-problems.js'

/** `parley rename`: another id for something in a case, everywhere it is named. Exit 2 where it cannot have it. */
export const renameCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('rename <case> <place> <id>')
    .description('another id for something in a case, wherever the case names it')
    .addHelpText(
      'after',
      '\nA place is a path with ids. Only the names change in the file, all else stays byte for byte.\n\nExamples:\n  $ parley rename my-case.yaml parties.union local-88\n  $ parley rename my-case.yaml issues.wage.options.three-and-half three-and-a-half\n  $ parley rename examples/gaza-2024 conflict.decisionMakers.israel.options.israel-pauses pause',
    )
  withJson(command).action(async (path: string, place: string, to: string, { json }: { readonly json?: boolean }) => {
    const { openCase } = await import('./open-case.js')
    const loaded = await openCase(path, undefined, io)
    if (loaded === null) return finish(BAD_INPUT)
    const { findNamed, renameId } = await import('@parley/model')
    const { saveCase } = await import('@parley/server/analysis')
    const from = findNamed(loaded.source, place)?.id ?? null
    const renamed = renameId(loaded.text, place, to)
    const { text } = renamed.ok ? renamed.value : loaded
    const saved = renamed.ok && text !== loaded.text ? await saveCase(loaded.file, loaded.text, text) : renamed
    if (!saved.ok) {
      await tellProblems(saved.problems, io)
      return finish(BAD_INPUT)
    }
    const [before, after] = [loaded.text.split('\n'), text.split('\n')]
    const lines = after.filter((line, k) => line !== before[k]).length
    if (json) io.stdout(`${JSON.stringify({ place, from, to, lines }, null, 2)}\n`)
    else io.stdout(`renamed: ${printable(place)} is ${printable(to)} now (lines changed: ${lines})\n`)
    finish(OK)
  })
}
