import { readMachineDate } from '../dates/machine-date.js'
import type { Published } from '../types.js'
import type { NearLine } from './near-lines.js'
import type { MarkedTime } from './page-facts.js'

/** Shorter texts stand in lines by chance. */
const LEAST_LETTERS = 5

const UPDATED = /updated|modified|edited|cập nhật|aktualisiert|mis à jour|actualizado|aggiornato/i

/**
 * The day of a `<time>` that the page shows beside its headline, where its text alone gives none: `5 months ago`, `Sep 20`.
 * Null without one, for an update, and where such times give several days.
 */
export function shownTime(times: readonly MarkedTime[], head: readonly NearLine[]): Published | null {
  const shown = times.filter(({ text, label }) => label !== 'updated' && isIn(text, head))
  const days = new Set(shown.flatMap(({ value }) => readMachineDate(value)?.date ?? []))
  const [date] = days
  if (days.size !== 1 || date === undefined || date.length < 10) return null
  return { date, precision: 'day', from: 'visible-text' }
}

function isIn(text: string, head: readonly NearLine[]): boolean {
  return (
    text.length >= LEAST_LETTERS &&
    head.some(({ line, dates }) => dates.length === 0 && !UPDATED.test(line) && line.includes(text))
  )
}
