import type { UtilityTable } from '../outcome-space/outcome-space.js'
import type { CompiledCase } from '../preference/compile-case.js'

/** What a party gets at least, whatever is agreed. */
export const leastUtility = (
  { space, options }: CompiledCase,
  { contributions, terms }: UtilityTable,
  i: number,
): number => {
  let sum = 0
  for (let j = 0; j < space.sizes.length; j++) {
    let least = Number.POSITIVE_INFINITY
    for (let k = space.offsets[j]; k < space.offsets[j + 1]; k++)
      least = Math.min(least, contributions[i * options + k])
    sum += least
  }
  for (let t = 0; t < terms.length; t++) if (space.terms[t].party === i) sum += Math.min(0, terms[t])
  return sum
}
