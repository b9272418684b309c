import { readDateline } from '../dates/dateline.js'
import { foldMarks } from '../text/fold.js'
import type { Block } from '../text/split-blocks.js'
import { countWords } from '../text/words.js'
import { type Byline, isBylineLead, readByline, readName } from './byline.js'
import {
  FURNITURE_COUNTS,
  FURNITURE_LINES,
  FURNITURE_STARTS,
  RELATED_HEADER_STARTS,
  RELATED_HEADERS,
  RELATED_LEADS,
} from './phrases.js'

/**
 * What a block is by its own words alone. `prose` is sentences; `heading` a line that is none; `related-lead` names one
 * related item after a phrase and a colon.
 */
export type BlockKind = 'prose' | 'heading' | 'byline' | 'dateline' | 'related-header' | 'related-lead' | 'furniture'

export type ClassifiedBlock = Block & {
  readonly kind: BlockKind
  readonly words: number
  /** Set for a byline. */
  readonly byline: Byline | null
}

/** Lines longer than this are prose whatever they end with. */
const HEADING_CHARS = 200
const HEADING_WORDS = 28
/** Phrases that say what a whole line is are shorter than this. */
const PHRASE_CHARS = 60
/** A full stop makes prose of a line of so many words, a question mark of so many. */
const SENTENCE_WORDS = 5
const QUESTION_WORDS = 16

const SENTENCE_END = /[.!…。！:;]["”’»)\]]*$/u
const QUESTION_END = /[?？]["”’»)\]]*$/u

/** Classifies each block; a name below a line that is only `By` is a byline. */
export function classifyBlocks(blocks: readonly Block[]): readonly ClassifiedBlock[] {
  const classified = blocks.map(classifyBlock)
  for (let k = 1; k < classified.length; k++) {
    if (!isBylineLead(blocks[k - 1]!.line)) continue
    const byline = readName(blocks[k]!.line)
    if (byline === null) continue
    classified[k - 1] = { ...classified[k - 1]!, kind: 'furniture' }
    classified[k] = { ...classified[k]!, kind: 'byline', byline }
  }
  return classified
}

function classifyBlock(block: Block): ClassifiedBlock {
  const { line } = block
  const words = countWords(line)
  const byline = readByline(line)
  return { ...block, kind: findKind(line, words, byline), words, byline }
}

function findKind(line: string, words: number, byline: Byline | null): BlockKind {
  if (line.length <= HEADING_CHARS) {
    const folded = foldPhrase(line.slice(0, PHRASE_CHARS))
    if (RELATED_HEADERS.has(folded) || RELATED_HEADER_STARTS.test(line)) return 'related-header'
    if (words === 0 || FURNITURE_LINES.has(folded) || FURNITURE_COUNTS.test(line)) return 'furniture'
    if (RELATED_LEADS.some((lead) => folded.startsWith(lead)) && findRelatedLead(line) !== null) return 'related-lead'
    if (byline !== null) return 'byline'
    if (readDateline(line, 'day-first') !== null) return 'dateline'
  }
  if (FURNITURE_STARTS.test(line)) return 'furniture'
  if (line.length > HEADING_CHARS || words > HEADING_WORDS) return 'prose'
  if (SENTENCE_END.test(line) && words >= SENTENCE_WORDS) return 'prose'
  return QUESTION_END.test(line) && words >= QUESTION_WORDS ? 'prose' : 'heading'
}

/** The title that stands after `Read more:` or the like; null where the line has no such beginning. */
export function findRelatedLead(line: string): string | null {
  const colon = line.indexOf(':')
  if (colon < 0 || !RELATED_LEADS.includes(foldPhrase(line.slice(0, colon)))) return null
  const title = line.slice(colon + 1).trim()
  return title === '' ? null : title
}

function foldPhrase(line: string): string {
  return foldMarks(line)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
