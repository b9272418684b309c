import type { CommentaryCheck } from '@parley/engine'
import type { Case } from '@parley/model'
import { english } from '../names.js'
import type { Paper } from '../paper.js'
import { printable } from '../printable.js'

/** What the commentator says, assertion by assertion, each with its speaker and how the case stands to it. */
export const commentarySection = (
  source: Case,
  commentary: readonly CommentaryCheck[],
  { names, title, table }: Paper,
): string => {
  if (commentary.length === 0) return ''
  const page = source.sources?.find((s) => s.id === source.commentary?.source)
  const author = page?.author === undefined ? '' : ` by ${printable(page.author)}`
  const rows = commentary.flatMap((check) => {
    const speaker = check.speaker === page?.author || check.speaker === '' ? '' : `${names.actor(check.speaker)}: `
    return [
      [VERDICTS[check.verdict], `${speaker}${english(check.says)}`],
      ['', { text: printable(check.reason.en), format: 'dim' as const }],
    ]
  })
  return [
    title(`What “${page ? english(page.title) : 'the commentary'}”${author} says`, 'held against this case'),
    table(rows, { wrap: [1] }),
  ].join('\n')
}

const VERDICTS: Readonly<Record<CommentaryCheck['verdict'], string>> = {
  supports: 'supports',
  contradicts: 'contradicts',
  'cannot-test': 'cannot test',
}
