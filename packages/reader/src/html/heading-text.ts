import { tidy } from '../text/fold.js'
import { type HtmlElement, type HtmlParent, isElement, TEXT_NODE } from './dom.js'

/** No headline has more letters. */
const LETTERS_LIMIT = 300
/** What links to a heading itself, behind it. */
const ANCHOR = /\s*[¶#§🔗]$/u
/** Words on both sides of a seam; a single letter may be one of a word that is set larger. */
const WORD_ENDS = /[\p{Lu}\p{Ll}\p{N}]{2}$/u
const WORD_BEGINS = /^[\p{Lu}\p{Ll}\p{N}]{2}/u

/** Elements within a line of text. */
const WITHIN: ReadonlySet<string> = new Set(
  'a abbr b bdi cite em font i img label mark picture s small span strong sub sup svg time u wbr meta link'.split(' '),
)

/** A heading's text, with blanks for line breaks and where one element ends and the next begins; null without any. */
export function headingText(heading: HtmlElement): string | null {
  const line = tidy(seamedText(heading, '', 4 * LETTERS_LIMIT)).replace(ANCHOR, '')
  return line === '' ? null : line.slice(0, LETTERS_LIMIT)
}

/** The text of an element, with blanks at such seams and ` | ` between lines that its markup sets apart. */
export function linesText(element: HtmlElement, limit: number): string {
  return tidy(seamedText(element, ' | ', limit).replace(/(?:\s*\|\s*)+/g, ' | ')).replace(/^\| | \|$/g, '')
}

function seamedText(element: HtmlElement, between: string, limit: number): string {
  let text = ''
  let isSeam = false
  const walk = (parent: HtmlParent): void => {
    for (let node = parent.firstChild; node !== null && text.length < limit; node = node.nextSibling) {
      if (isElement(node)) {
        const apart = node.localName === 'br' ? ' ' : WITHIN.has(node.localName) ? '' : between
        text += apart
        walk(node)
        text += apart
        isSeam = true
      } else if (node.nodeType === TEXT_NODE) {
        const value = node.nodeValue ?? ''
        if (isSeam && node === parent.firstChild && WORD_ENDS.test(text) && WORD_BEGINS.test(value)) text += ' '
        text += value
        isSeam = false
      }
    }
  }
  walk(element)
  return text
}
