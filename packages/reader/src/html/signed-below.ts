import { isPersonLike } from '../article/person-name.js'
import { hasMarks } from '../text/fold.js'
import { isOfPeople } from './html-byline.js'
import type { NearLine } from './near-lines.js'

/** A line at the end of a body; `strong`: all of it is set in bold. */
export type EndLine = NearLine & { readonly strong: boolean }

const LINE_LIMIT = 80
/** Where the one who signs has it from: `(Theo Reuters)`, `- Theo AFP`, `(t/h)`. */
const FROM = /\s*(?:\([^()]{1,50}\)|[-–—/|,.]\s*(?:theo\s.+)?)\s*$/iu
/** Whom it was taken from rather than who wrote it. */
const SOURCE = /^(?:theo|nguồn|source|quelle)(?!\p{L})/iu
const DASH = /^[-–—]+\s*/u

/**
 * Who signs at the end of a body, as Vietnamese newspapers have it: a line that says so (`Bài và ảnh: Hạ Lang`), or a name
 * alone that is set in bold or has diacritics. Null where nobody does.
 */
export function findSigned(lines: readonly EndLine[]): readonly string[] | null {
  for (const { line, names, led, strong, block } of lines) {
    if (line.length > LINE_LIMIT || SOURCE.test(line)) continue
    if (led && names.every(isWhole)) return names
    const name = line.replace(FROM, '').replace(DASH, '')
    if (block.kind !== 'furniture' && (strong || hasMarks(name)) && isOfPeople(name)) return [name]
  }
  return null
}

/** Whether it is more than the name of an account; scripts without capitals have whole names in one word. */
function isWhole(name: string): boolean {
  return isPersonLike(name) || /\p{Lo}/u.test(name)
}
