import { tidy } from '../text/fold.js'
import { type HtmlElement, type HtmlNode, isElement, TEXT_NODE } from './dom.js'

/** No headline has more letters. */
const LETTERS_LIMIT = 300
/** What links to a heading itself, behind it. */
const ANCHOR = /\s*[¶#§🔗]$/u
/** Words on both sides of a seam; a single letter may be one of a word that is set larger. */
const WORD_ENDS = /[\p{Lu}\p{Ll}\p{N}]{2}$/u
const WORD_BEGINS = /^[\p{Lu}\p{Ll}\p{N}]{2}/u

/** A heading's text, with blanks for line breaks and where one element ends and the next begins; null without any. */
export function headingText(heading: HtmlElement): string | null {
  let text = ''
  let isSeam = false
  const walk = (parent: HtmlNode): void => {
    for (let node = parent.firstChild; node !== null && text.length < 4 * LETTERS_LIMIT; node = node.nextSibling) {
      if (isElement(node)) {
        if (node.localName === 'br') text += ' '
        walk(node)
        isSeam = true
      } else if (node.nodeType === TEXT_NODE) {
        const value = node.nodeValue ?? ''
        if (isSeam && node === parent.firstChild && WORD_ENDS.test(text) && WORD_BEGINS.test(value)) text += ' '
        text += value
        isSeam = false
      }
    }
  }
  walk(heading)
  const line = tidy(text).replace(ANCHOR, '')
  return line === '' ? null : line.slice(0, LETTERS_LIMIT)
}
