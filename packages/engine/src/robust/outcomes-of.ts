import { isFeasible, type OutcomeSpace } from '../outcome-space/outcome-space.js'

/** The feasible outcomes that differ from one in the option of a single issue. */
export const oneSwapAway = (space: OutcomeSpace, digits: Int32Array): Int32Array[] => {
  const outcomes: Int32Array[] = []
  for (let j = 0; j < digits.length; j++)
    for (let o = 0; o < space.sizes[j]; o++) {
      if (o === digits[j]) continue
      const swapped = digits.slice()
      swapped[j] = o
      if (isFeasible(space, swapped)) outcomes.push(swapped)
    }
  return outcomes
}

/** All feasible outcomes in the order of their OutcomeIndex; null where there are more than `most` combinations. */
export const feasibleOutcomes = (space: OutcomeSpace, most: number): Int32Array[] | null => {
  if (space.sizes.reduce((product, size) => product * size, 1) > most) return null
  const outcomes: Int32Array[] = []
  const digits = new Int32Array(space.sizes.length)
  for (;;) {
    if (isFeasible(space, digits)) outcomes.push(digits.slice())
    let j = digits.length - 1
    while (j >= 0 && digits[j] === space.sizes[j] - 1) digits[j--] = 0
    if (j < 0) return outcomes
    digits[j]++
  }
}
