import type { Id } from '@parley/model'
import { evaluateInto, matches } from '../outcome-space/outcome-space.js'
import { assemble, makeNumbers, type Numbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { fromQuanta } from '../preference/quantum.js'
import { shortfallParts } from './closest-package.js'
import type { PackageExam, PartyStanding, Worth } from './package-types.js'
import { wouldHold } from './would-hold.js'

/** A compiled case's numbers at the point estimates, with every event at work, and no lever that is not pulled. */
export const pointNumbers = (c: CompiledCase, worth: Worth): Numbers => {
  const numbers = makeNumbers(c)
  const events = new Uint8Array(c.events.length).fill(1)
  assemble(c, c.judgements.points, null, { events, levers: c.pulled, mistrust: worth === 'expected' }, numbers)
  return numbers
}

/**
 * How one package stands with each party: its utility beside its reservation value, what it falls short by with each
 * issue's part (for every party that falls short, not for those alone that bind), the red lines that the package crosses,
 * and each party's incentive to break it. What improves it is `describeImprovements`.
 *
 * `numbers`: whose utilities are told (see `pointNumbers`); `faceValue`: the case's numbers without mistrust, for
 * `wouldHold`. Cost: parties × options.
 *
 * @example examinePackage(c, pointNumbers(c, 'expected'), pointNumbers(c, 'face-value'), Int32Array.of(0, 1))
 */
export const examinePackage = (
  c: CompiledCase,
  numbers: Numbers,
  faceValue: Numbers,
  digits: Int32Array,
): Pick<PackageExam, 'standings' | 'distance' | 'crosses' | 'wouldHold'> => {
  const utilities = new Float64Array(c.parties.length)
  evaluateInto(c.space, numbers.table, digits, utilities)
  const standings = c.parties.map((party: Id, i): PartyStanding => {
    const missing = numbers.reservation[i] - utilities[i]
    const short = fromQuanta(Math.max(0, missing))
    return {
      party,
      utility: fromQuanta(utilities[i]),
      reservation: fromQuanta(numbers.reservation[i]),
      short,
      parts: missing > 0 ? shortfallParts(c, numbers, digits, i, short) : [],
    }
  })
  const gap = utilities.reduce((most, u, i) => Math.max(most, numbers.reservation[i] - u), Number.NEGATIVE_INFINITY)
  return {
    standings,
    distance: fromQuanta(gap),
    crosses: c.redLines
      .filter((_, k) => matches(c.space.redLines[k].when, digits))
      .map(({ party, when }) => ({ party, when })),
    wouldHold: wouldHold(c, faceValue, numbers.reservation, digits),
  }
}
