import type { Digits, ToldFrontier } from '@parley/engine'

/** A frontier's points by what one party gets, least first, equal ones by their number: the way along it. */
export const alongFrontier = ({ size, utilities }: ToldFrontier, parties: number, party: number): Uint32Array =>
  Uint32Array.from({ length: size }, (_, k) => k).sort(
    (a, b) => utilities[a * parties + party]! - utilities[b * parties + party]! || b - a,
  )

export const digitsOfPoint = ({ digits }: ToldFrontier, issues: number, k: number): Digits =>
  digits.slice(k * issues, (k + 1) * issues)

export const utilitiesOfPoint = ({ utilities }: ToldFrontier, parties: number, k: number): readonly number[] =>
  utilities.slice(k * parties, (k + 1) * parties)

/** Which point of a frontier a package stands for; null where it is none's witness. */
export const findOnFrontier = ({ size, digits: all }: ToldFrontier, digits: Digits): number | null => {
  const issues = digits.length
  for (let k = 0; k < size; k++) {
    let j = 0
    while (j < issues && all[k * issues + j] === digits[j]) j++
    if (j === issues) return k
  }
  return null
}
