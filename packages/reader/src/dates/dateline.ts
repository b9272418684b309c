import { startsUpperCase } from '../text/words.js'
import { type DateMention, scanDates } from './scan-dates.js'

/** A date in a line that says little else, and what the line calls it. */
export type LabelledDate = DateMention & { readonly label: 'published' | 'updated' | null }

const LINE_LIMIT = 120
const TIME =
  /(?<![\p{L}\p{N}.])\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|h)(?:\s?[ap]\.?m\b\.?)?(?![\p{L}\p{N}])|\b\d{1,2}\s?[ap]\.?m\b\.?/giu
/** `2024-08-21T10:30:00.000Z`: what stands between day and time, and after it. */
const ISO_TIME = /(\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?/g
const WEEKDAY =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?!\p{L})/giu
const ZONE = /(?<!\p{L})(?:(?:gmt|utc)\s?(?:[+-]\s?\d{1,2}(?::?\d{2})?)?|[ecmp][sd]?t|bst|ict|cest|cet|z)(?!\p{L})/giu
const PUBLISHED =
  /(?<!\p{L})(?:first published|date published|published|publication date|posted|issued|released|date|đăng lúc|đăng ngày|ngày đăng|xuất bản|đăng)(?: (?:on|at|date|lúc|ngày))?(?!\p{L})/giu
const UPDATED =
  /(?<!\p{L})(?:last updated|last modified|updated|modified|edited|cập nhật|sửa đổi|sửa)(?: (?:on|at|lúc|ngày|lần cuối))?(?!\p{L})/giu
const JOINTS = /(?<!\p{L})(?:at|on|lúc|ngày|t)(?!\p{L})|[^\p{L}\p{N}]+/giu

/**
 * Dates of a line that is a dateline: nothing, or a place of up to three words, is left of it once dates, times,
 * weekdays, time zones and labels are taken out. Null where the line is something else; empty where it has only a time.
 */
export function readDateline(text: string, dayFirst: boolean): readonly LabelledDate[] | null {
  const line = text.length > LINE_LIMIT ? text : text.replace(ISO_TIME, '$1 $2 ')
  if (line.length > LINE_LIMIT || !/\d|thứ|chủ nhật|day\b/iu.test(line)) return null
  const local = dayFirst || /(?<!\p{L})(?:thứ|chủ nhật|ngày|tháng|cập nhật|đăng)(?!\p{L})/iu.test(line)
  const dates = scanDates(line, local)
  if (dates.length === 0 && line.search(TIME) < 0) return null
  let rest = ''
  let from = 0
  for (const { start, end } of dates) {
    rest += `${line.slice(from, start)} `
    from = end
  }
  rest += line.slice(from)
  for (const expression of [TIME, WEEKDAY, ZONE, UPDATED, PUBLISHED, JOINTS]) rest = rest.replace(expression, ' ')
  if (!isPlaceOrNothing(rest)) return null
  return dates.map((date) => ({ ...date, label: labelBefore(line.slice(0, date.start)) }))
}

/** The date that stands between bars or at an end of a short line: `blog | February 1, 2022`, `May 1, 2022 - 7 min read`. */
export function readSetApart(line: string, dayFirst: boolean): LabelledDate | null {
  if (line.length > SET_APART_LIMIT) return null
  const dates = scanDates(line, dayFirst)
  const [date] = dates
  if (date === undefined || dates.length > 1) return null
  const before = line.slice(0, date.start)
  const after = line.slice(date.end)
  if (!BAR_BEFORE.test(before) || !BAR_AFTER.test(after)) return null
  return { ...date, label: labelBefore(before) ?? (PUBLISHED_AFTER.test(after) ? 'published' : null) }
}

const SET_APART_LIMIT = 100
const BAR_BEFORE = /(?:^|[|｜•·∙⋅:]|\s[–—-]|\b(?:on|published|posted|updated))\s*(?:\p{L}{3,9}\.?,?\s+)?$/iu
const BAR_AFTER = /^\s*(?:$|[|｜•·∙⋅]|[–—-]\s)/u
const PUBLISHED_AFTER = /^\s*[|｜•·∙⋅–—-]\s*(?:originally|first)? ?published\b/i

function isPlaceOrNothing(rest: string): boolean {
  const words = rest.split(/\s+/).filter((word) => word !== '')
  return words.length <= 3 && words.every(startsUpperCase)
}

function labelBefore(text: string): LabelledDate['label'] {
  const last = (expression: RegExp) => [...text.matchAll(expression)].at(-1)?.index ?? -1
  const published = last(PUBLISHED)
  const updated = last(UPDATED)
  if (published < 0 && updated < 0) return null
  return updated >= published ? 'updated' : 'published'
}
