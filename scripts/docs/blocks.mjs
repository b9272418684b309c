import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from '../steps.mjs'

/** Paths of the Markdown pages whose code is run. */
export const pagesOfDocs = () => {
  const listed = spawnSync('git', ['ls-files', '-co', '--exclude-standard', 'README.md', 'CONTRIBUTING.md', 'docs'], {
    cwd: ROOT,
    encoding: 'utf8',
  }).stdout
  return listed.split('\n').filter((page) => page.endsWith('.md') && existsSync(join(ROOT, page)))
}

/**
 * Blocks of code of a page, in order: the words after the opening fence, the lines between the fences, the 0-based
 * number of the first of them, and what the comments right before the block say, `{ file: …, output: … }`. A comment
 * `output:` without a block behind it makes an empty one.
 */
export const blocksOf = (text) => {
  const lines = text.split('\n')
  const blocks = []
  let notes = {}
  for (let at = 0; at < lines.length; at++) {
    const note = lines[at].match(/^<!-- (file|output): (.+) -->$/)
    const fence = lines[at].match(/^```(.*)$/)
    if (note) notes[note[1]] = note[2]
    if (fence) {
      const end = lines.indexOf('```', at + 1)
      blocks.push({ info: fence[1].trim(), first: at + 1, lines: lines.slice(at + 1, end), notes })
      at = end
    }
    if (notes.output && note && !/^```text$/.test(lines.slice(at + 1).find((line) => line !== '') ?? '')) {
      blocks.push({ info: 'text', first: at + 1, lines: [], notes, isNew: true })
      notes = {}
    }
    if (fence || (lines[at] !== '' && !note)) notes = {}
  }
  return blocks
}
