import { briefWords, type ReleaseMark, standingOf } from './brief-words.js'
import type { Brief, BriefTable, Note, Passage } from './types.js'

/**
 * A brief as Markdown (CommonMark with tables and footnotes as GitHub has them). Text of the case is escaped: it adds no
 * links, images or markup of its own. `mark`: null: a draft, and says so.
 */
export const renderBriefMarkdown = (brief: Brief, mark: ReleaseMark | null): string => {
  const words = briefWords[brief.language]
  const numbers = new Map(brief.notes.map(({ claim, number }) => [claim, number]))
  const lines = [
    `# ${escaped(brief.title)}`,
    `**${escaped(standingOf(brief, mark))}**`,
    `**${escaped(brief.headline)}**`,
    ...brief.lead.map(escaped),
    ...brief.sections.flatMap(({ heading, blocks }) => [
      `## ${escaped(heading)}`,
      ...blocks.map((block) => (block.kind === 'table' ? tableOf(block) : passageOf(block, numbers))),
    ]),
    ...(brief.notes.length === 0 ? [] : [`## ${words.sources}`, brief.notes.map((note) => noteOf(note)).join('\n')]),
    `---`,
    escaped(words.provenance(brief)),
  ]
  return `${lines.join('\n\n')}\n`
}

const passageOf = ({ text, claims }: Passage, numbers: ReadonlyMap<string, number>): string =>
  escaped(text) + claims.flatMap((claim) => (numbers.has(claim) ? [`[^${numbers.get(claim)}]`] : [])).join('')

const tableOf = ({ caption, head, rows }: BriefTable): string =>
  [
    `*${escaped(caption)}*`,
    '',
    row(head),
    row(head.map(() => '---')),
    ...rows.map((cells) => row(cells.map(inline))),
  ].join('\n')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const noteOf = ({ number, said, says, quotes }: Note): string => {
  const words = quotes.map(({ exact, isDigest, source, url }) => {
    const from = url === undefined ? escaped(source) : `[${escaped(source)}](<${encodeURI(decodedOf(url))}>)`
    return isDigest ? `${from}: ${escaped(exact)}` : `“${escaped(exact)}” (${from})`
  })
  return `[^${number}]: ${[`${escaped(said)}: ${escaped(says)}`, ...words].join(' — ')}`
}

/** An address with its escapes undone where they are sound, so that escaping again doubles none. */
const decodedOf = (url: string): string => {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** A text that Markdown shows as it is, at the start of a line or in one. */
const escaped = (text: string): string =>
  inline(text).replace(/^([#+-]|\d+[.)])/, (mark) => (/^\d/.test(mark) ? mark.replace(/[.)]$/, '\\$&') : `\\${mark}`))

const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~&]/g, '\\$&')
