import type { Id } from '@parley/model'
import { certainEverywhere } from '../bargaining/certainty.js'
import { findReferenceFrontier } from '../bargaining/find-reference-frontier.js'
import type { BoundedFrontier, FoundFrontier, Frontier, OverBudget } from '../frontier/frontier.js'
import { outcomeCount } from '../outcome-space/outcome-space.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta, QUANTA_PER_UNIT } from '../preference/quantum.js'
import { nameOutcome } from './closest-package.js'
import { type DescribedPoints, describePoints } from './describe-points.js'
import type { MeasuredCase } from './measure-case.js'

/** The frontier of a case. */
export type FrontierAnswer = DescribedPoints & {
  readonly kind: 'frontier'
  readonly asOf: string
  /** All combinations, feasible or not, as a decimal string. */
  readonly outcomes: string
  readonly parties: readonly Id[]
  readonly reservation: readonly number[]
  /** Whether utilities are u (as if everything were carried out) instead of U. */
  readonly faceValue: boolean
}

/** The frontier of a measured case, with an error of at most `epsilon`; null: see `findReferenceFrontier`. */
export const findCaseFrontier = (
  { measured: { space, table }, reservation }: MeasuredCase,
  epsilon: number | null = null,
): Frontier | OverBudget =>
  findReferenceFrontier(space, table, reservation, epsilon === null ? null : epsilon * QUANTA_PER_UNIT)

/** A case's frontier in words; `empty`: no package is feasible. Cost: points × parties. */
export const describeFrontier = (
  c: CompiledCase,
  { reservation, faceValue }: MeasuredCase,
  frontier: FoundFrontier | BoundedFrontier | { readonly kind: 'empty' },
): FrontierAnswer => {
  const head = {
    kind: 'frontier',
    asOf: c.asOf,
    outcomes: String(outcomeCount(c.space)),
    parties: c.parties,
    reservation: Array.from(reservation, fromQuanta),
    faceValue,
  } as const
  if (frontier.kind === 'empty') {
    const none = { nash: [], kalaiSmorodinsky: [], egalitarian: [], utilitarian: [] }
    return { ...head, frontier: [], ideal: null, ...none, exact: true, epsilon: 0, certainty: certainEverywhere('all') }
  }
  const points = describePoints(frontier, reservation, {
    outcome: (digits) => nameOutcome(c, digits),
    unit: fromQuanta,
  })
  return { ...head, ...points }
}
