import type { IsoDate } from '@parley/model'
import type { Bilingual } from '../diagnosis/view-types.js'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A calendar day as readers write it: `21 August 2024`, `21 tháng 8, 2024`. */
export const dayInWords = (date: IsoDate): Bilingual => {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return { en: `${day} ${MONTHS[month - 1]} ${year}`, vi: `${day} tháng ${month}, ${year}` }
}
