import { evaluateInto } from '../outcome-space/outcome-space.js'
import type { Numbers } from '../preference/assemble.js'
import { type CompiledCase, DISCOUNT, PARTY_NUMBERS } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import type { Holding } from './types.js'

/**
 * Each party's incentive to break an agreement at outcome x, under perfect monitoring (design 6, 14.4); never a
 * forecast. K = u_i(x) at face value; T = K + Σ over issues that i alone performs of w_ij max(0, v_ij(q_j) − v_ij(x_j));
 * R for ever after. It holds for i where δ_i >= δ* = (T − K)/(T − R); never where K < R; always where T <= K and K >= R.
 * Interactions are left out of T − K. A party without a discount is not assessed.
 *
 * @param faceValue numbers assembled with everything at work but mistrust
 * @param reservation R in quanta
 * @source Friedman, A non-cooperative equilibrium for supergames (1971)
 */
export const wouldHold = (
  c: CompiledCase,
  faceValue: Numbers,
  reservation: Float64Array,
  digits: Int32Array,
): Holding[] => {
  const kept = new Float64Array(c.parties.length)
  evaluateInto(c.space, faceValue.table, digits, kept)
  return c.parties.map((party, i) => {
    const keeps = fromQuanta(kept[i])
    const takes = fromQuanta(kept[i] + temptation(c, faceValue, digits, i))
    const r = fromQuanta(reservation[i])
    const at = i * PARTY_NUMBERS.length + DISCOUNT
    const discount = c.partySlots[at] < 0 ? null : faceValue.partyNumbers[at]
    const criticalDiscount = keeps < r ? null : takes <= keeps ? 0 : (takes - keeps) / (takes - r)
    const common = { party, keeps, takes, reservation: r, criticalDiscount, discount }
    if (discount === null) return { ...common, holds: null, reason: 'not-assessed' }
    if (criticalDiscount === null) return { ...common, holds: false, reason: 'rather-leaves' }
    if (takes <= keeps) return { ...common, holds: true, reason: 'nothing-to-gain' }
    const holds = discount >= criticalDiscount
    return { ...common, holds, reason: holds ? 'holds' : 'breaks' }
  })
}

/** T − K in quanta. */
const temptation = (c: CompiledCase, faceValue: Numbers, digits: Int32Array, i: number): number => {
  let sum = 0
  c.source.issues.forEach((issue, j) => {
    const performers = new Set(issue.performers ?? [])
    if (performers.size !== 1 || !performers.has(c.parties[i])) return
    const first = i * c.options + c.space.offsets[j]
    const { contributions } = faceValue.table
    sum += Math.max(0, contributions[first + c.statusQuo[j]] - contributions[first + digits[j]])
  })
  return sum
}
