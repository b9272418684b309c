import { isFeasible, type OutcomeSpace } from '../outcome-space/outcome-space.js'

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
