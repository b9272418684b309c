import { labelBefore } from '../dates/dateline.js'
import { readMachineDate } from '../dates/machine-date.js'
import type { Published } from '../types.js'
import type { NearLine } from './near-lines.js'
import type { MarkedTime } from './page-facts.js'

/** Shorter texts stand in lines by chance. */
const LEAST_LETTERS = 5

/**
 * The day of a `<time>` that the page shows beside its headline, where its text alone gives none: `5 months ago`, `Sep 20`.
 * Null without one, for an update, and where such times give several days; what is called published goes before the rest.
 */
export function shownTime(times: readonly MarkedTime[], head: readonly NearLine[]): Published | null {
  const shown = times.flatMap((time) => {
    const said = labelIn(time.text, head)
    const label = time.label ?? said
    return said === null || label === 'updated' ? [] : [{ value: time.value, label }]
  })
  const published = shown.filter(({ label }) => label === 'published')
  const days = new Set(
    (published.length > 0 ? published : shown).flatMap(({ value }) => readMachineDate(value)?.date ?? []),
  )
  const [date] = days
  if (days.size !== 1 || date === undefined || date.length < 10) return null
  return { date, precision: 'day', from: 'visible-text' }
}

/** What the line of the head that shows a text without a full date calls it; null where no line does. */
function labelIn(text: string, head: readonly NearLine[]): 'published' | 'updated' | 'plain' | null {
  if (text.length < LEAST_LETTERS) return null
  for (const { line, dates } of head) {
    const at = dates.length === 0 ? line.indexOf(text) : -1
    if (at >= 0) return labelBefore(line.slice(0, at)) ?? 'plain'
  }
  return null
}
