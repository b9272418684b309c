import { InvariantError } from '../invariant-error.js'
import type { Stream } from '../random/stream.js'

const MOST_MEMBERS = 20

/**
 * Shapley values of `n` members (0 to 20), from the worth of every set: `values[S]` with member i in S where bit i of
 * S is set. Writes each member's part to `out`; the parts add up to values[all] − values[none].
 *
 * Throws InvariantError for another number of members, or arrays that are too short. O(n 2^n): 1 ms for 16.
 *
 * @source Shapley, A value for n-person games (1953)
 */
export function shapley(n: number, values: Float64Array, out: Float64Array): void {
  if (!(Number.isInteger(n) && n >= 0 && n <= MOST_MEMBERS)) {
    throw new InvariantError(`invalid number of members: ${n} (0 to ${MOST_MEMBERS})`)
  }
  const sets = 1 << n
  if (values.length < sets || out.length < n) {
    throw new InvariantError(`short arrays for ${n} members: ${values.length}, ${out.length} (${sets}, ${n})`)
  }
  // Weight of a set of s others: s! (n − s − 1)!/n!.
  const weights = new Float64Array(n)
  let weight = 1 / n
  for (let s = 0; s < n; s++) {
    weights[s] = weight
    weight *= (s + 1) / (n - 1 - s)
  }
  const sizes = new Uint8Array(sets)
  for (let set = 1; set < sets; set++) sizes[set] = sizes[set >> 1] + (set & 1)
  for (let i = 0; i < n; i++) {
    const bit = 1 << i
    let part = 0
    for (let set = 0; set < sets; set++) {
      if ((set & bit) === 0) part += weights[sizes[set]] * (values[set | bit] - values[set])
    }
    out[i] = part
  }
}

/**
 * Shapley values of any number of members by sampling: each of `orders` random orders (at least 2) gives every member
 * what it adds to those before it. Writes the means to `out` and their standard errors to `errors`. The parts still
 * add up to the worth of all less the worth of none.
 *
 * `worth` gets one flag a member (1: in the set) in an array that is reused; it must not keep or change it. It is
 * called 2 + orders·(n − 1) times.
 *
 * @source Castro, Gómez & Tejada, Polynomial calculation of the Shapley value based on sampling, Computers & OR 36 (2009)
 */
export function sampledShapley(
  n: number,
  worth: (members: Uint8Array) => number,
  orders: number,
  stream: Stream,
  out: Float64Array,
  errors: Float64Array,
): void {
  if (!(Number.isInteger(orders) && orders >= 2)) {
    throw new InvariantError(`invalid number of orders: ${orders} (at least 2)`)
  }
  if (!(Number.isInteger(n) && n >= 0) || out.length < n || errors.length < n) {
    throw new InvariantError(`short arrays for ${n} members: ${out.length}, ${errors.length}`)
  }
  const members = new Uint8Array(n)
  const none = worth(members)
  members.fill(1)
  const all = n === 0 ? none : worth(members)
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  // Welford's running mean and sum of squared deviations.
  out.fill(0, 0, n)
  errors.fill(0, 0, n)
  for (let round = 1; round <= orders; round++) {
    members.fill(0)
    let before = none
    for (let k = 0; k < n; k++) {
      const pick = k + Math.floor(stream.next() * (n - k))
      const member = order[pick]
      order[pick] = order[k]
      order[k] = member
      members[member] = 1
      const after = k === n - 1 ? all : worth(members)
      const deviation = after - before - out[member]
      out[member] += deviation / round
      errors[member] += deviation * (after - before - out[member])
      before = after
    }
  }
  for (let i = 0; i < n; i++) errors[i] = Math.sqrt(errors[i] / (orders - 1) / orders)
}
