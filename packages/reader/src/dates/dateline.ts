import { startsUpperCase } from '../text/words.js'
import { plainFigures } from './plain-figures.js'
import { type DateMention, type DateOrder, scanDates } from './scan-dates.js'

/** A date in a line that says little else, and what the line calls it. */
export type LabelledDate = DateMention & { readonly label: 'published' | 'updated' | null }

const LINE_LIMIT = 120
const TIME =
  /(?<![\p{L}\p{N}.])(?:오전|오후|上午|下午|午前|午後)?\s?\d{1,2}\s?[時时點点시](?:\s?\d{1,2}\s?[分분])?(?:\s?\d{1,2}\s?[秒초])?|(?<![\p{L}\p{N}.])\d{1,2}(?:[:.h]\d{2}(?::\d{2})?|h)(?:\s?[ap]\.?m\b\.?)?(?![\p{L}\p{N}])|\b\d{1,2}\s?[ap]\.?m\b\.?/giu
/** `2024-08-21T10:30:00.000Z`: what stands between day and time, and after it. */
const ISO_TIME = /(\d)T(\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)?/g
const WEEKDAY = inLanguages(
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun',
  'thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật',
  '(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche',
  'lunes|martes|miércoles|jueves|viernes|sábado|domingo|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?',
  '(?:lune|marte|mercole|giove|vener)d[iì]|sabato|domenica|(?:maan|dins|woens|donder|vrij|zater|zon)dag',
  '(?:mån|tis|ons|tors|fre|lör|sön|man|tirs|lør)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  'понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|senin|selasa|rabu|kamis|jumat|sabtu|minggu',
  'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
)
const ZONE =
  /(?<!\p{L})(?:(?:gmt|utc)\s?(?:[+-]\s?\d{1,2}(?::?\d{2})?)?|[ecmp][sd]?t|a[ek][sd]t|bst|ict|ist|pht|wib|mes?z|cest|cet|eest|eet|msk|jst|kst|hkt|sgt|z)(?!\p{L})/giu
const PUBLISHED = inLanguages(
  '(?:(?:first|originally) )?(?:published|posted)(?: (?:on|at|date))?|date published|publication date|(?:issued|released|created)(?: on)?|date',
  'đã đăng|(?:đăng lúc|đăng ngày|ngày đăng|xuất bản|đăng)(?: (?:lúc|ngày))?',
  '(?:veröffentlicht|erschienen|erstellt)(?: am)?|publiée?(?: le)?|mis en ligne(?: le)?|publicado(?: (?:el|em))?|pubblicato(?: il)?',
  'gepubliceerd(?: op)?|geplaatst(?: op)?|publicerad|publisert|publiceret|udgivet|julkaistu|opublikowan[oey]|publikováno',
  'oluşturulma tarihi|giriş(?: tarihi)?|eklenme(?: tarihi)?|опубликовано|дата публикации|опубліковано|yayınlanma(?: tarihi)?|diterbitkan|发布时间|发布|發布|公開日?|投稿日?|掲載日?|配信|入力|입력|게시|등록',
  'تاريخ النشر|نشرت?(?: (?:في|يوم|بتاريخ))?|انتشار|פורסם(?: ב)?|प्रकाशित|पब्लिश्ड|เผยแพร่|โพสต์|δημοσίευση|δημοσιεύ(?:τηκε|θηκε)|objavljeno|julkaistu|megjelent|publicat',
)
const UPDATED = inLanguages(
  'upd|(?:last )?(?:updated|modified|edited|revised|reviewed)(?: (?:on|at))?|last update|update',
  '(?:cập nhật|sửa đổi|sửa)(?: (?:lúc|ngày|lần cuối))?',
  '(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?|stand|mise? à jour(?: le)?|modifiée?(?: le)?|(?:última )?actualiza(?:do|ción)(?: (?:el|em))?',
  'atualizado(?: em)?|aggiornato(?: (?:il|al))?|ultimo aggiornamento|(?:laatst )?bijgewerkt(?: op)?|laatste update|uppdaterad|oppdatert|opdateret|päivitetty',
  '(?:zaktualizowano|aktualizacja|aktualizováno)|обновлено|оновлено|güncelle(?:nme|me)(?: tarihi)?|diperbarui|更新(?:时间|日)?|최종수정|수정|업데이트',
  'آخر تحديث|تحديث|تم التحديث|به‌روزرسانی|עודכן(?: ב)?|अपडेटेड|अपडेट|संशोधित|อัปเดต(?:ล่าสุด)?|ปรับปรุง|(?:τελευταία )?ενημέρωση|frissítve|actualizat',
)
const JOINTS =
  /(?<!\p{L})(?:at|on|lúc|ngày|t|um|uhr|am|den|à|le|el|il|em|om|op|kl|klo|오전|오후|上午|下午|午前|午後|ore|alle|às|a las|h|г|года|de)(?!\p{L})|[^\p{L}\p{N}]+/giu

/** Whole words or phrases of several languages. */
function inLanguages(...phrases: readonly string[]): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${phrases.join('|')})(?!\\p{L})`, 'giu')
}

/**
 * Dates of a line that is a dateline: nothing, or a place of up to three words, is left of it once dates, times,
 * weekdays, time zones and labels are taken out. Null where the line is something else; empty where it has only a time.
 */
export function readDateline(text: string, order: DateOrder): readonly LabelledDate[] | null {
  if (text.length > LINE_LIMIT || !/\p{Nd}|thứ|chủ nhật|day\b/iu.test(text)) return null
  const line = plainFigures(text).replace(ISO_TIME, '$1 $2 ')
  if (OTHER_DAY.test(line)) return null
  const isVietnamese = /(?<!\p{L})(?:thứ|chủ nhật|ngày|tháng|cập nhật|đăng)(?!\p{L})/iu.test(line)
  const dates = scanDates(line, isVietnamese ? 'day-first' : order)
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
  return labelDates(line, dates)
}

/** What a line calls each of its dates; of two that stand side by side without a word the later is that of an update. */
export function labelDates(line: string, dates: readonly DateMention[]): readonly LabelledDate[] {
  return dates.map((date, k) => {
    const last = dates[k - 1]
    const before = line.slice(last?.end ?? 0, date.start)
    const label = labelOf(before, line.slice(date.end, dates[k + 1]?.start))
    const isBeside = last !== undefined && withoutDateWords(before) === '' && labelBefore(before) === null
    const isLater = isBeside && last.date !== null && date.date !== null && date.date > last.date
    return { ...date, label: label ?? (isLater ? 'updated' : null) }
  })
}

/** The date that stands between bars or at an end of a short line: `blog | February 1, 2022`, `May 1, 2022 - 7 min read`. */
export function readSetApart(text: string, order: DateOrder): LabelledDate | null {
  if (text.length > SET_APART_LIMIT) return null
  const line = plainFigures(text)
  const dates = scanDates(line, order)
  const [date] = dates
  if (date === undefined || dates.length > 1) return null
  const before = line.slice(0, date.start)
  const after = line.slice(date.end)
  if (!BAR_BEFORE.test(before) || !BAR_AFTER.test(after)) return null
  if (OTHER_DAY.test(before) || endsRange(before)) return null
  return { ...date, label: labelOf(before, after) }
}

const SET_APART_LIMIT = 100
const BAR_BEFORE = /(?:^|[|｜•·∙⋅:]|\s[–—-]|\b(?:on|published|posted|updated))\s*(?:\p{L}{3,9}\.?,?\s+)?$/iu
/** What is on that day rather than the page: an event, its end, somebody's birth. */
export const OTHER_DAY =
  /(?:^|[|｜•·∙⋅]\s*)(?:when|date and time|dates?\s*(?:&|and)\s*times?|event(?: date)?|starts?|begins?|ends?|deadline|clos(?:es|ing)(?: date)?|expir(?:es|y)(?: date)?|due(?: date)?|valid|effective(?: date)?|opens?|opening|launch(?: date)?|born|died|founded|established|incorporated|webinar|workshop|conference|seminar|gegründet|geboren|née?|fondée?|nacid[oa]|date of (?:birth|death)|hearing|check-?in|check-?out|wann|beginn|einsendeschluss|frist|quand|début|cuándo|quando|khai mạc|hạn(?: chót)?|thời gian diễn ra)(?!\p{L})/iu
/** Whether a date behind such a text is the last of several days: `12 – 14 December 2026`. */
export function endsRange(before: string): boolean {
  return RANGE_BEFORE.test(before.replace(TIME, ' '))
}

const RANGE_BEFORE = /\d(?:st|nd|rd|th|\.)?(?: \p{L}{3,9}\.?)?\s*[–—-]\s*$/u
const BAR_AFTER = /^\s*(?:$|[|｜•·∙⋅]|[–—-]\s)/u
const PUBLISHED_AFTER = /^\s*[|｜•·∙⋅–—-]\s*(?:originally|first)? ?published\b/i

function isPlaceOrNothing(rest: string): boolean {
  const words = rest.split(/\s+/).filter((word) => word !== '')
  return words.length <= 3 && words.every(startsUpperCase)
}

/** What a line calls a date that stands between these texts. */
function labelOf(before: string, after: string): LabelledDate['label'] {
  return labelBefore(before) ?? (PUBLISHED_AFTER.test(after) ? 'published' : null)
}

/** A text without times, weekdays, time zones and what a date is called. */
export function withoutDateWords(text: string): string {
  let rest = text
  for (const expression of [TIME, WEEKDAY, ZONE, UPDATED, PUBLISHED]) rest = rest.replace(expression, ' ')
  return rest
    .replace(/^\s*(?:at|on|lúc|ngày|um|à|le|el|il)(?!\p{L})|(?<!\p{L})(?:at|on|lúc|ngày|um|am|le|el|il)[\s,]*$/giu, ' ')
    .trim()
}

/** What the last words before a date that call it something say that it is the date of. */
export function labelBefore(text: string): LabelledDate['label'] {
  const last = (expression: RegExp) => [...text.matchAll(expression)].at(-1)?.index ?? -1
  const published = last(PUBLISHED)
  const updated = last(UPDATED)
  if (published < 0 && updated < 0) return null
  return updated >= published ? 'updated' : 'published'
}
