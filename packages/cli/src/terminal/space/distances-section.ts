import type { SolutionDistances } from '@parley/engine'
import { inDigits } from '../numbers.js'
import type { Sheet } from '../sheet.js'
import { ALL_CONCEPTS, CONCEPTS } from './concepts.js'

const DIGITS = 3

/** How far a package is from each reference point, on the finite set and with lotteries. */
export const distancesSection = (distances: SolutionDistances, sheet: Sheet): string => {
  const shown = (name: keyof SolutionDistances) => {
    const found = distances[name]
    return found === undefined ? '' : inDigits(found.distance, DIGITS)
  }
  const rows = ALL_CONCEPTS.map((name) => [CONCEPTS[name].name, shown(name), shown(`${name}Hull`)]).filter(
    ([, point, lottery]) => point !== '' || lottery !== '',
  )
  if (rows.length === 0) return ''
  return [
    sheet.title('How far from the reference points', 'distance of utilities; 0: it is one'),
    sheet.table([sheet.head('', 'point', 'lottery'), ...rows], { right: [1, 2] }),
  ].join('\n')
}
