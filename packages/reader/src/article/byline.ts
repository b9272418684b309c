import { readDateline } from '../dates/dateline.js'
import { scanDates } from '../dates/scan-dates.js'
import { hasMarks } from '../text/fold.js'
import { isAllCapitals } from '../text/words.js'
import { isNameLike, isPersonLike } from './person-name.js'

/** A line that says who wrote what stands beside it; `rest` is what follows the name, such as a date. */
export type Byline = { readonly author: string; readonly rest: string }

const LINE_LIMIT = 160
const LEAD =
  /^(?:by|written by|story by|reported by|posted by|published by|words by|text by|author\s*:|by\s*:|tác giả\s*:?|bài\s*:|bài và ảnh\s*:|bài, ảnh\s*:|thực hiện\s*:|người viết\s*:)\s+/i
/** Such a beginning on a line of its own; the name is on the next. */
const LEAD_ALONE =
  /^(?:by|written by|story by|reported by|words by|posted by|(?:the |article |post |about the )?authors?|tác giả|autore?|auteure?|von|par|verfasst von|écrit par|escrito por|автор)\s*:?$/i
/** What somebody does, after the name: `, Staff Writer`. */
const ROLE =
  /,\s*(?:[\p{L}-]+\s+){0,4}(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|officer|producer|staff|news)(?:\s.*)?$/iu
const SEPARATOR = /\s*[|｜•·⋅∙]\s*/u

/**
 * Reads `Name |`, `Name | 21/08/2024 10:30`, `By Name`, `By Name and Name, 21 August 2024`, `Tác giả: Name`.
 * Null for every other line; a bare name is no byline by itself.
 */
export function readByline(line: string): Byline | null {
  if (line.length > LINE_LIMIT) return null
  const lead = line.match(LEAD)
  if (lead !== null) return readName(line.slice(lead[0].length))
  const bar = line.match(SEPARATOR)
  if (bar?.index !== undefined) {
    const author = line.slice(0, bar.index)
    const rest = line.slice(bar.index + bar[0].length)
    const open = rest === '' && /[|｜]/u.test(bar[0]) && isOpenName(author)
    return isNameLike(author) && (open || isDated(rest)) ? { author, rest } : null
  }
  const date = scanDates(line, 'day-first')[0]
  if (date === undefined || date.start === 0) return null
  const author = line.slice(0, date.start).replace(/[\s,—–-]+$/u, '')
  const rest = line.slice(date.start)
  return isPersonLike(author) && isDated(rest) ? { author, rest } : null
}

/** Before a bare bar one plain word is a label such as `Home |`; a pen name has capitals, a dot or diacritics. */
function isOpenName(author: string): boolean {
  return author.includes(' ') || isAllCapitals(author.replace(/\./g, '')) || hasMarks(author)
}

/** Whether the line is `By` or the like and nothing else. */
export function isBylineLead(line: string): boolean {
  return line.length <= 24 && LEAD_ALONE.test(line)
}

/** A day without its year is no date but still no part of a name. */
function isDated(text: string): boolean {
  return /^[\d\s.,:/h|-]*\d[\d\s.,:/h|-]*$/.test(text) || readDateline(text, 'day-first') !== null
}

/** The name after `By`, up to a separator, a date, or where it was written. */
export function readName(text: string): Byline | null {
  const bar = text.search(SEPARATOR)
  const date = scanDates(text, 'day-first')[0]?.start ?? -1
  const ends = [bar, date].filter((end) => end > 0)
  const end = Math.min(text.length, ...ends)
  const author = text
    .slice(0, end)
    .replace(/[\s,—–-]+$/u, '')
    .replace(/ (?:in|for) \p{Lu}[\p{L} ]{1,40}$/u, '')
    .replace(/ on$/u, '')
    .replace(ROLE, '')
  const rest = text.slice(end).replace(/^\s*[|｜•·⋅∙,—–-]+\s*/u, '')
  return isNameLike(author) ? { author, rest } : null
}
