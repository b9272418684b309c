import { evaluateInto, type OutcomeSpace, outcomeIndex, type UtilityTable } from './outcome-space.js'

/**
 * An outcome space with every party's utility, in quanta, however that is held.
 *
 * `additive`: contributions by option, and terms; `caps`: where a party's sum is cut off above, one a party (infinite:
 * nowhere), null where none is. `table`: utilities of every outcome by its OutcomeIndex, [index * parties + party].
 */
export type MeasuredSpace = { readonly space: OutcomeSpace } & (
  | { readonly kind: 'additive'; readonly table: UtilityTable; readonly caps: Float64Array | null }
  | { readonly kind: 'table'; readonly utilities: Float64Array }
)

/**
 * Writes every party's utility at one outcome, in quanta, into `out` (length parties). Feasibility is not looked at.
 * Cost: parties × issues + terms; of a table parties + issues.
 */
export function measureInto(measured: MeasuredSpace, digits: ArrayLike<number>, out: Float64Array): void {
  const { space } = measured
  if (measured.kind === 'additive') {
    evaluateInto(space, measured.table, digits, out)
    if (measured.caps !== null) for (let i = 0; i < out.length; i++) out[i] = Math.min(out[i], measured.caps[i])
    return
  }
  const at = Number(outcomeIndex(space, digits)) * space.parties
  for (let i = 0; i < space.parties; i++) out[i] = measured.utilities[at + i]
}

/** Whether what several changes of an outcome bring is the sum of what each brings. */
export const addsUp = (measured: MeasuredSpace): boolean =>
  measured.kind === 'additive' && measured.caps === null && measured.space.terms.length === 0
