import type { Id } from '@parley/model'
import { findFrontier } from '../frontier/frontier.js'
import { outcomeCount } from '../outcome-space/outcome-space.js'
import { assemble, makeNumbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { nameOutcome } from './closest-package.js'
import { type DescribedPoints, describePoints } from './describe-points.js'

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

/** Frontier points beyond which the frontier is thinned and ε reported. */
const LIMIT = 100_000

/** The cost of an exact answer was too large: `cells` separator assignments. */
export type TooLarge = { readonly kind: 'too-large'; readonly cells: number }

/** The frontier of a compiled case at its point estimates. */
export const describeFrontier = (c: CompiledCase, faceValue: boolean): FrontierAnswer | TooLarge => {
  const numbers = makeNumbers(c)
  const events = new Uint8Array(c.events.length).fill(1)
  const levers = new Uint8Array(c.levers.length)
  assemble(c, c.judgements.points, null, { events, levers, mistrust: !faceValue }, numbers)
  const frontier = findFrontier(c.space, numbers.table, { limit: LIMIT })
  if (frontier.kind === 'too-large') return frontier
  const { reservation } = numbers
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
    return { ...head, frontier: [], ideal: null, ...none, exact: true, epsilon: 0 }
  }
  const points = describePoints(frontier, reservation, {
    outcome: (digits) => nameOutcome(c, digits),
    unit: fromQuanta,
  })
  return { ...head, ...points }
}
