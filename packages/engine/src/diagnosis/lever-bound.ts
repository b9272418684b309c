import { clamp } from '../numeric/clamp.js'
import type { UtilityTable } from '../outcome-space/outcome-space.js'
import {
  COST,
  type CompiledCase,
  DISCOUNT,
  HAZARD,
  PARTY_NUMBERS,
  SETTLEMENT,
  STATUS_QUO,
} from '../preference/compile-case.js'
import { toQuanta } from '../preference/quantum.js'
import { waitingValue } from '../preference/reservation.js'

/**
 * The most favourable numbers that undecided levers could give: for each contribution its largest, for each
 * reservation value its smallest value over the box of all partial activations. The distance of these numbers is a
 * lower bound of the distance of every completion, since U and R are bounded one by one.
 *
 * R is increasing in A and S and decreasing in c; in δ and in h it is a Möbius function, so that its smallest value
 * over an interval of either lies at an end. U is linear in the chance of delivery.
 */
export type LeverBound = {
  readonly table: UtilityTable
  readonly reservation: Float64Array
  /** Fills `table` and `reservation` with the levers of `on` pulled and those of `open` undecided. */
  assemble(on: Uint8Array, open: Uint8Array): void
}

/** Lower and upper end of each number, as two arrays. */
type Box = { readonly low: Float64Array; readonly high: Float64Array }

const makeBox = (n: number): Box => ({ low: new Float64Array(n), high: new Float64Array(n) })

export const makeLeverBound = (c: CompiledCase): LeverBound => {
  const x = c.judgements.points
  const n = c.parties.length
  const { sizes, offsets } = c.space
  const issues = sizes.length
  const values = makeBox(n * c.options)
  const partyNumbers = makeBox(n * PARTY_NUMBERS.length)
  const kept = makeBox(c.pairs.length)
  const broken = makeBox(c.pairs.length)
  const unmonitored = makeBox(issues)
  const weights = new Float64Array(n * issues)
  for (let i = 0; i < n; i++) {
    let sum = 0
    for (let j = 0; j < issues; j++) sum += x[c.weightSlots[i * issues + j]]
    for (let j = 0; j < issues; j++) weights[i * issues + j] = x[c.weightSlots[i * issues + j]] / sum
  }
  const table = { contributions: new Float64Array(n * c.options), terms: new Float64Array(c.termSlots.length) }
  for (let k = 0; k < c.termSlots.length; k++) table.terms[k] = toQuanta(x[c.termSlots[k]])
  const reservation = new Float64Array(n)
  const targets = { party: partyNumbers, value: values, kept, broken }

  const apply = (group: CompiledCase['events'][number], certain: boolean): void => {
    for (const { kind, target, slot, factor } of group.effects) {
      const amount = x[slot] * factor
      if (kind === 'monitoring') {
        unmonitored.low[target] *= 1 - amount
        if (certain) unmonitored.high[target] *= 1 - amount
        continue
      }
      const box = targets[kind]
      box.low[target] += certain ? amount : Math.min(0, amount)
      box.high[target] += certain ? amount : Math.max(0, amount)
    }
  }

  const start = (): void => {
    const fill = (box: Box, k: number, value: number) => {
      box.low[k] = value
      box.high[k] = value
    }
    c.valueSlots.forEach((slot, k) => {
      fill(values, k, x[slot])
    })
    c.partySlots.forEach((slot, k) => {
      fill(partyNumbers, k, slot < 0 ? 0 : x[slot])
    })
    c.pairs.forEach((pair, p) => {
      fill(kept, p, (pair.keptSlot < 0 ? pair.keptPrior : x[pair.keptSlot]) + pair.record.kept)
      fill(broken, p, (pair.brokenSlot < 0 ? pair.brokenPrior : x[pair.brokenSlot]) + pair.record.broken)
    })
    for (let j = 0; j < issues; j++) fill(unmonitored, j, 1)
  }

  const share = (k: number, b: number): number => (k + b <= 0 ? 0.5 : k / (k + b))

  const setContributions = (): void => {
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < issues; j++) {
        let least = 1
        let most = 1
        for (const p of c.performerPairs[i * issues + j]) {
          least *= Math.min(share(kept.low[p], broken.high[p]), share(kept.high[p], broken.low[p]))
          most *= Math.max(share(kept.low[p], broken.high[p]), share(kept.high[p], broken.low[p]))
        }
        const rare = 1 - (1 - least) * unmonitored.high[j]
        const often = 1 - (1 - most) * unmonitored.low[j]
        const first = i * c.options + offsets[j]
        const fallback = clamp(values.high[first + c.statusQuo[j]])
        for (let o = 0; o < sizes[j]; o++) {
          const v = clamp(values.high[first + o])
          const u = Math.max(rare * v + (1 - rare) * fallback, often * v + (1 - often) * fallback)
          table.contributions[first + o] = toQuanta(weights[i * issues + j] * u)
        }
      }
    }
  }

  const setReservations = (): void => {
    for (let i = 0; i < n; i++) {
      const at = i * PARTY_NUMBERS.length
      const { low, high } = partyNumbers
      const a = low[at + STATUS_QUO]
      let waiting = Infinity
      if (c.partySlots[at + SETTLEMENT] < 0) waiting = -Infinity
      else {
        for (const h of [clamp(low[at + HAZARD]), clamp(high[at + HAZARD])]) {
          for (const d of [clamp(low[at + DISCOUNT]), clamp(high[at + DISCOUNT])]) {
            waiting = Math.min(waiting, waitingValue(a, low[at + SETTLEMENT], h, d, high[at + COST]))
          }
        }
      }
      reservation[i] = toQuanta(Math.max(a, waiting))
    }
  }

  return {
    table,
    reservation,
    assemble(on, open) {
      start()
      for (const event of c.events) apply(event, true)
      c.levers.forEach((lever, l) => {
        if (open[l]) apply(lever, false)
        else if (on[l]) apply(lever, true)
      })
      setContributions()
      setReservations()
    },
  }
}
