import { makeSampler } from '../ensemble/sampler.js'
import { findFrontier } from '../frontier/frontier.js'
import { evaluateInto, makeUtilityTable, type UtilityTable } from '../outcome-space/outcome-space.js'
import { assemble, makeNumbers } from '../preference/assemble.js'
import type { CompiledCase } from '../preference/compile-case.js'
import { FRONTIER_LIMIT } from './find-support.js'
import type { PartyPreferences } from './party-preferences.js'
import { fillTable } from './preference-point.js'
import type { PreferenceSampler } from './sample-preferences.js'
import type { Progress } from './types.js'

/** An outcome, in how many samples it was efficient, and in how many of these it was in the agreement zone too. */
export type Count = { readonly digits: Int32Array; count: number; inZone: number }

export type SampledFrontiers = {
  readonly kind: 'found'
  /** Every outcome that was the smallest to attain a point of some sample's frontier, as it was met. */
  readonly met: readonly Count[]
  /** The outcomes watched, each with its count, ties included. */
  readonly watched: readonly Count[]
  /** Who of those met, and of those watched, is efficient in each sample, by their places there. */
  readonly metIn: readonly Int32Array[]
  readonly watchedIn: readonly Int32Array[]
  /** Each sample's utilities and reservation values. */
  readonly tables: readonly UtilityTable[]
  readonly reservations: readonly Float64Array[]
}

/**
 * The frontier under each of `samples` preferences: who is on it, how often. Exact in each sample; `too-large` where one has
 * more than 100,000 points or the couplings are too dense. Reservation values come from the ensemble's draws of the same
 * replicate. Keeps every sample's table and frontier: samples × (parties × options + terms) doubles, and a number a point.
 */
export const sampleFrontiers = (
  c: CompiledCase,
  parties: readonly PartyPreferences[],
  samplers: readonly PreferenceSampler[],
  watch: readonly Int32Array[],
  samples: number,
  seed: number,
  progress: Progress,
): SampledFrontiers | { readonly kind: 'too-large' } => {
  const { space } = c
  const metIn: Int32Array[] = []
  const watchedIn: Int32Array[] = []
  const places = new Map<Count, number>()
  const tables = Array.from({ length: samples }, () => makeUtilityTable(space))
  const reservations: Float64Array[] = []
  const reserve = makeReservations(c, seed)
  const met = new Map<string, Count>()
  const watched = watch.map((digits) => ({ digits, count: 0, inZone: 0 }))
  const own = new Float64Array(space.parties)
  for (let r = 0; r < samples; r++) {
    const table = tables[r]
    for (const [i, p] of parties.entries()) fillTable(space, i, p, c.statusQuo, samplers[i].sample(r), table)
    const reservation = reserve(r)
    reservations.push(reservation)
    const frontier = findFrontier(space, table, { limit: FRONTIER_LIMIT })
    if (frontier.kind === 'empty') {
      metIn.push(new Int32Array(0))
      watchedIn.push(new Int32Array(0))
      continue
    }
    if (frontier.kind !== 'found') return { kind: 'too-large' }
    const here = new Int32Array(frontier.size)
    for (let k = 0; k < frontier.size; k++) {
      const digits = frontier.witness(k)
      const key = digits.join()
      const count = met.get(key) ?? { digits, count: 0, inZone: 0 }
      met.set(key, count)
      if (count.count++ === 0) places.set(count, places.size)
      here[k] = places.get(count) ?? 0
      const at = k * space.parties
      if (isInZone(frontier.utilities.subarray(at, at + space.parties), reservation)) count.inZone++
    }
    metIn.push(here)
    const watchedHere: number[] = []
    for (const [place, count] of watched.entries()) {
      evaluateInto(space, table, count.digits, own)
      if (!isPoint(frontier.utilities, space.parties, own)) continue
      watchedHere.push(place)
      count.count++
      if (isInZone(own, reservation)) count.inZone++
    }
    watchedIn.push(Int32Array.from(watchedHere))
    progress('sampling', r + 1, samples)
  }
  return { kind: 'found', met: [...met.values()], watched, metIn, watchedIn, tables, reservations }
}

/** R of a replicate as the ensemble draws it: it depends on no preference. */
const makeReservations = (c: CompiledCase, seed: number) => {
  const sampler = makeSampler(c, seed)
  const numbers = makeNumbers(c)
  const x = new Float64Array(c.judgements.points.length)
  const uniforms = new Float64Array(c.pairs.length)
  const atWork = {
    events: new Uint8Array(c.events.length).fill(1),
    levers: c.pulled,
    mistrust: false,
  }
  return (replicate: number): Float64Array => {
    sampler.sampleInto(replicate, x, uniforms)
    assemble(c, x, null, atWork, numbers)
    return numbers.reservation.slice()
  }
}

/** Whether every party gets at least its reservation value. */
export const isInZone = (utilities: Float64Array, reservation: Float64Array): boolean => {
  for (let i = 0; i < utilities.length; i++) if (utilities[i] < reservation[i]) return false
  return true
}

/** Whether a vector is one of a list that is in descending lexicographic order. */
const isPoint = (utilities: Float64Array, parties: number, vector: Float64Array): boolean => {
  let low = 0
  let high = utilities.length / parties
  while (low < high) {
    const middle = (low + high) >> 1
    let i = 0
    while (i < parties && utilities[middle * parties + i] === vector[i]) i++
    if (i === parties) return true
    if (utilities[middle * parties + i] > vector[i]) low = middle + 1
    else high = middle
  }
  return false
}
