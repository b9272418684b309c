import type { Claim } from '@parley/model'
import { useSpeech } from '../i18n/language.js'

/** A claim's date in words, as exactly as it is known. */
export const useDateText = (): ((claim: Pick<Claim, 'date' | 'precision'>) => string) => {
  const { words, formats } = useSpeech()
  return ({ date, precision = 'day' }) => {
    if (date === undefined) return words.evidence.undated
    switch (precision) {
      case 'day':
        return formats.date(date)
      case 'week':
        return words.evidence.weekFrom(formats.date(date))
      case 'month':
        return formats.monthOfYear(date)
      case 'year':
        return date.slice(0, 4)
    }
  }
}
