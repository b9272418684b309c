/** For tests: random small outcome spaces, and the plain enumeration that fast paths are held against. */
import fc from 'fast-check'
import {
  evaluateInto,
  isFeasible,
  type Match,
  makeOutcomeSpace,
  makeUtilityTable,
  type OutcomeSpace,
  type UtilityTable,
} from './outcome-space.js'

export type Sample = { space: OutcomeSpace; table: UtilityTable; reservation: Float64Array }

type Shape = {
  parties: [number, number]
  issues: [number, number]
  options: number
  amounts: number
  couplings: number
}

/** Spaces with couplings over one to three issues; small `amounts` make ties and repeated vectors frequent. */
export function samples(shape: Shape): fc.Arbitrary<Sample> {
  return fc
    .record({
      parties: fc.integer({ min: shape.parties[0], max: shape.parties[1] }),
      sizes: fc.array(fc.integer({ min: 1, max: shape.options }), {
        minLength: shape.issues[0],
        maxLength: shape.issues[1],
      }),
    })
    .chain(({ parties, sizes }) => {
      const amount = fc.integer({ min: -shape.amounts, max: shape.amounts })
      const when = fc
        .shuffledSubarray([...sizes.keys()], { minLength: 1, maxLength: Math.min(3, sizes.length) })
        .chain((issues) =>
          fc.tuple(...issues.map((j) => fc.tuple(fc.constant(j), fc.integer({ min: 0, max: sizes[j] - 1 })))),
        )
      const party = fc.integer({ min: 0, max: parties - 1 })
      const width = sizes.reduce((a, b) => a + b, 0)
      return fc
        .record({
          terms: fc.array(fc.record({ party, when }), { maxLength: shape.couplings }),
          redLines: fc.array(fc.record({ when }), { maxLength: shape.couplings }),
          contributions: fc.array(amount, { minLength: parties * width, maxLength: parties * width }),
          amounts: fc.array(amount, { minLength: shape.couplings, maxLength: shape.couplings }),
          reservation: fc.array(amount, { minLength: parties, maxLength: parties }),
        })
        .map((r) => ({
          space: makeOutcomeSpace(parties, sizes, r.terms, r.redLines),
          table: {
            contributions: Float64Array.from(r.contributions),
            terms: Float64Array.from(r.amounts.slice(0, r.terms.length)),
          },
          reservation: Float64Array.from(r.reservation),
        }))
    })
}

/** Every feasible outcome in the order of OutcomeIndex, with its utilities. */
export function* feasibleOutcomes(space: OutcomeSpace, table: UtilityTable) {
  const digits = new Int32Array(space.sizes.length)
  for (;;) {
    if (isFeasible(space, digits)) {
      const utilities = new Float64Array(space.parties)
      evaluateInto(space, table, digits, utilities)
      yield { digits: digits.slice(), utilities }
    }
    let j = digits.length - 1
    while (j >= 0 && digits[j] === space.sizes[j] - 1) digits[j--] = 0
    if (j < 0) return
    digits[j]++
  }
}

export function bruteClosest({ space, table, reservation }: Sample) {
  let best: { gap: number; sum: number; digits: Int32Array } | null = null
  for (const { digits, utilities } of feasibleOutcomes(space, table)) {
    const gap = Math.max(...utilities.map((u, i) => reservation[i] - u))
    const sum = utilities.reduce((a, b) => a + b, 0)
    if (best === null || gap < best.gap || (gap === best.gap && sum > best.sum)) best = { gap, sum, digits }
  }
  return best
}

/**
 * The same space among 40 issues more, of three options that nobody cares for: 3^40 times the outcomes, more than
 * doubles can number. Of equals the first is chosen, so that digits are those of the small space, zeros between them.
 */
export function widen({ space, table, reservation }: Sample) {
  const more = 40
  const issues = space.sizes.length
  const place = (j: number) => (j === 0 ? 1 : more + j)
  const sizes = new Array<number>(issues + more).fill(3)
  space.sizes.forEach((size, j) => {
    sizes[place(j)] = size
  })
  const moved = <T extends { when: Match }>(couplings: readonly T[]) =>
    couplings.map((coupling) => ({ ...coupling, when: coupling.when.map(([j, o]) => [place(j), o] as const) }))
  const wide = makeOutcomeSpace(space.parties, sizes, moved(space.terms), moved(space.redLines))
  const wideTable = makeUtilityTable(wide)
  wideTable.terms.set(table.terms)
  const [width, narrow] = [wide.offsets[sizes.length], space.offsets[issues]]
  for (let i = 0; i < space.parties; i++)
    for (let j = 0; j < issues; j++)
      for (let o = 0; o < space.sizes[j]; o++)
        wideTable.contributions[i * width + wide.offsets[place(j)] + o] =
          table.contributions[i * narrow + space.offsets[j] + o]
  const widenDigits = (digits: Int32Array) => {
    const wider = new Int32Array(sizes.length)
    for (const [j, o] of digits.entries()) wider[place(j)] = o
    return wider
  }
  return { sample: { space: wide, table: wideTable, reservation }, widenDigits, ways: 3n ** BigInt(more) }
}
