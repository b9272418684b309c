/**
 * W: what no agreement is worth to a party that waits for an overall settlement (design 14.1),
 *
 *     W = A + (δ h (S − A) − c) / (1 − δ (1 − h))
 *
 * Each period it lives in the status quo A, pays c, and the settlement S comes with hazard h; δ discounts a period.
 * Checks: h = 1 gives (1 − δ)A + δS − c; h = c = 0 gives A. Where δ(1 − h) = 1 nothing ends the waiting: −Infinity.
 *
 * @source Parley design 14.1; a stationary Markov reward process with one absorbing state
 */
export const waitingValue = (
  statusQuo: number,
  settlement: number,
  hazard: number,
  discount: number,
  cost: number,
): number => {
  const ends = 1 - discount * (1 - hazard)
  return ends <= 0 ? -Infinity : statusQuo + (discount * hazard * (settlement - statusQuo) - cost) / ends
}
