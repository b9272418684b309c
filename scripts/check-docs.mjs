import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { blocksOf, pagesOfDocs } from './docs/blocks.mjs'
import { runModule } from './docs/modules.mjs'
import { makeSandbox } from './docs/sandbox.mjs'
import { isShown, renewed } from './docs/shown.mjs'
import { ROOT } from './steps.mjs'

// The code in the documents does what they say, on what is built. With --write what they show is brought up to date.
//
// - `sh`, `console`: lines with parley commands are run and must answer (exit code 0 or 1; 2 where a problem is shown).
//   In `console` a command stands behind `$ `, and what follows is what it prints; `…` stands for what is left out.
// - `<!-- output: COMMAND -->` stands before a block `text` with what the command prints.
// - `<!-- file: NAME -->` stands before a block with a file that later commands use. `my-case` is one of the examples.
// - `js` and `ts` that import from `@parley/…` are run. (`js run` and `yaml case` have tests of their own.)
const isWriting = process.argv.includes('--write')
const problems = []
const counts = { commands: 0, outputs: 0, modules: 0 }

/** Runs a command; tells where it fails. */
const answerOf = (command, place, sandbox, shown = []) => {
  const answer = sandbox.run(command)
  if (answer === null) return null
  counts.commands++
  const allowed = shown.some((line) => line.startsWith('problem: ')) ? [2] : [0, 1]
  if (!allowed.includes(answer.code)) {
    problems.push(`${place}: ${command}: exit code ${answer.code}: ${answer.lines.at(-1) ?? ''}`)
  }
  return answer
}

/** The lines that a place should show; tells where it shows others. */
const shownOf = (command, shown, place, sandbox) => {
  const answer = answerOf(command, place, sandbox, shown)
  if (answer === null || isShown(shown, answer.lines)) return shown
  counts.outputs++
  const lines = isWriting ? renewed(shown, answer.lines) : null
  if (lines === null) {
    problems.push(`${place}: ${command} prints something else${isWriting ? ', which is not told by its words' : ''}`)
  }
  return lines ?? shown
}

/** The lines of a `console` block, each command with what it prints today. */
const consoleOf = (block, place, sandbox) => {
  const lines = []
  for (let at = 0; at < block.lines.length; ) {
    const next = block.lines.findIndex((line, k) => k > at && line.startsWith('$ '))
    const end = next < 0 ? block.lines.length : next
    const [prompt, ...shown] = block.lines.slice(at, end)
    lines.push(prompt, ...(prompt.startsWith('$ ') ? shownOf(prompt.slice(2), shown, place, sandbox) : shown))
    at = end
  }
  return lines
}

/** What stands in a block today. */
const linesOf = (block, place, sandbox) => {
  const { info, lines, notes } = block
  if (notes.file) sandbox.write(notes.file, `${lines.join('\n')}\n`)
  if (notes.output) return shownOf(notes.output, lines, place, sandbox)
  if (info === 'console') return consoleOf(block, place, sandbox)
  if (/^(?:sh|bash)$/.test(info)) for (const line of lines) answerOf(line, place, sandbox)
  if (/^(?:js|ts)$/.test(info) && lines.some((line) => /from '@parley\//.test(line))) {
    counts.modules++
    const fault = runModule(lines)
    if (fault) problems.push(`${place}: ${fault}`)
  }
  return lines
}

for (const page of pagesOfDocs()) {
  const text = readFileSync(join(ROOT, page), 'utf8')
  const blocks = blocksOf(text)
  const out = text.split('\n')
  const sandbox = makeSandbox()
  const changes = blocks.map((block) => ({ block, now: linesOf(block, `${page}:${block.first}`, sandbox) }))
  sandbox.remove()
  for (const { block, now } of changes.reverse()) {
    if (now === block.lines) continue
    if (block.isNew) out.splice(block.first, 0, '```text', ...now, '```')
    else out.splice(block.first, block.lines.length, ...now)
  }
  if (isWriting && out.join('\n') !== text) {
    writeFileSync(join(ROOT, page), out.join('\n'))
    console.log(`written: ${page}`)
  }
}
for (const problem of problems) console.error(problem)
const done = `${counts.commands} commands, ${counts.modules} modules`
console.log(problems.length === 0 ? `docs code: ${done} ok` : `docs code: ${problems.length} problems`)
process.exit(problems.length === 0 ? 0 : 1)
