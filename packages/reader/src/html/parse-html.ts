import type { Problem, Result } from '@parley/model'
import type { HtmlDocument } from './dom.js'
import { growTree } from './grow-tree.js'
import { isBeyond, MARKUP_LIMITS, type MarkupSize, measureMarkup } from './measure-markup.js'
import { stripAttributes, stripGaps, stripUnread } from './strip-unread.js'

/** Markup without scripts, styles and drawings has fewer letters than this. */
export const MARKUP_LETTERS_LIMIT = 5_000_000

/** What the limits of `MARKUP_LIMITS` count. */
const UNITS: Readonly<Record<keyof MarkupSize, string>> = {
  tags: 'tags',
  marks: 'tags and character references',
  depth: 'levels of markup',
  attributes: 'attributes of one tag',
  climb: 'levels of all tags together',
}

export type ParsedHtml = { readonly document: HtmlDocument; readonly size: MarkupSize }

/**
 * Parses a page's HTML; nothing in it is run or fetched. Scripts, styles and drawings are taken out first.
 * Refused: more or deeper markup than a page has, which parsers need quadratic time for.
 */
export function parseHtml(html: string, file: string): Result<ParsedHtml> {
  const lean = stripUnread(html)
  if (lean.length >= MARKUP_LETTERS_LIMIT) return refuse(file, MARKUP_LETTERS_LIMIT, 'letters of text and markup')
  const slim = stripGaps(stripAttributes(lean))
  const size = measureMarkup(slim)
  const beyond = isBeyond(size)
  if (beyond !== null) return refuse(file, MARKUP_LIMITS[beyond], UNITS[beyond])
  const whole = /<html[\s>]/i.test(slim) ? slim : `<!doctype html><html><body>${slim}</body></html>`
  return { ok: true, value: { document: growTree(whole), size } }
}

function refuse(file: string, limit: number, unit: string): Result<never> {
  const problem: Problem = {
    code: 'ERR_PAGE_MARKUP',
    path: file,
    message: `oversized markup: more than ${limit} ${unit}`,
    hint: "the page's text, saved as a .txt file",
  }
  return { ok: false, problems: [problem] }
}
