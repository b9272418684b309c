import type { Problem, Result } from '@parley/model'
import { parseHTML } from 'linkedom'
import type { HtmlDocument } from './dom.js'
import { MARKUP_LIMITS, measureMarkup } from './measure-markup.js'
import { stripUnread } from './strip-unread.js'

/**
 * Parses a page's HTML; nothing in it is run or fetched. Scripts, styles and drawings are taken out first.
 * Refused: more or deeper markup than a page has, which parsers need quadratic time for.
 */
export function parseHtml(html: string, file: string): Result<HtmlDocument> {
  const lean = stripUnread(html)
  const { tags, marks, depth } = measureMarkup(lean)
  if (depth > MARKUP_LIMITS.depth) return refuse(file, 'deep markup', depth, MARKUP_LIMITS.depth, 'levels')
  if (tags > MARKUP_LIMITS.tags) return refuse(file, 'oversized markup', tags, MARKUP_LIMITS.tags, 'tags')
  if (marks > MARKUP_LIMITS.marks) {
    return refuse(file, 'oversized markup', marks, MARKUP_LIMITS.marks, 'tags and character references')
  }

  const whole = /<html[\s>]/i.test(lean) ? lean : `<!doctype html><html><body>${lean}</body></html>`
  return { ok: true, value: parseHTML(whole).document as unknown as HtmlDocument }
}

function refuse(file: string, what: string, found: number, limit: number, unit: string): Result<HtmlDocument> {
  const problem: Problem = {
    code: 'ERR_PAGE_MARKUP',
    path: file,
    message: `${what}: more than ${Math.min(found, limit)} ${unit}`,
    hint: 'the page as a browser shows it, saved as plain text',
  }
  return { ok: false, problems: [problem] }
}
