import { scanDates } from '../dates/scan-dates.js'

/** The one full date or month that a sentence names; null where it names none or several. */
export function findDate(sentence: string, language: string): string | null {
  const dates = new Set(
    scanDates(sentence.normalize('NFC'), language === 'vi' ? 'day-first' : 'open').flatMap(({ date }) =>
      date === null ? [] : [date],
    ),
  )
  return dates.size === 1 ? [...dates][0]! : null
}
