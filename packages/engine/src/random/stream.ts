import { InvariantError } from '../invariant-error.js'

/**
 * Named random streams: a number is found by the names of what it is for, never by how many were drawn before it, so
 * that any division of the work gives the same bytes, and an edit elsewhere in a case leaves a judgement's draws alone.
 *
 * The definition, fixed for ever (docs/reference/random-streams.md): the names are written as blocks of four 32-bit
 * words, the blocks hashed with MurmurHash3_x86_128 (seed 0), and the 128-bit hash is the state of an sfc32 generator.
 */

/** What is hashed so far: four words of state, then the number of bytes. Opaque; may be copied between workers. */
export type NameHash = Int32Array & { readonly nameHash: unique symbol }

const NUMBER = 1
const TEXT = 2
const BYTES = 4

/** MurmurHash3_x86_128's step for one block of 16 bytes. */
function absorb(h: Int32Array, w1: number, w2: number, w3: number, w4: number): void {
  let h1 = h[0]
  let h2 = h[1]
  let h3 = h[2]
  let h4 = h[3]
  let k = Math.imul(w1, 0x239b961b)
  h1 ^= Math.imul((k << 15) | (k >>> 17), 0xab0e9789)
  h1 = (Math.imul(((h1 << 19) | (h1 >>> 13)) + h2, 5) + 0x561ccd1b) | 0
  k = Math.imul(w2, 0xab0e9789)
  h2 ^= Math.imul((k << 16) | (k >>> 16), 0x38b34ae5)
  h2 = (Math.imul(((h2 << 17) | (h2 >>> 15)) + h3, 5) + 0x0bcaa747) | 0
  k = Math.imul(w3, 0x38b34ae5)
  h3 ^= Math.imul((k << 17) | (k >>> 15), 0xa1e38b93)
  h3 = (Math.imul(((h3 << 15) | (h3 >>> 17)) + h4, 5) + 0x96cd1c35) | 0
  k = Math.imul(w4, 0xa1e38b93)
  h4 ^= Math.imul((k << 18) | (k >>> 14), 0x239b961b)
  h4 = (Math.imul(((h4 << 13) | (h4 >>> 19)) + h1, 5) + 0x32ac3b17) | 0
  h[0] = h1
  h[1] = h2
  h[2] = h3
  h[3] = h4
  h[BYTES] += 16
}

function absorbNumber(h: Int32Array, value: number): void {
  absorb(h, NUMBER, value | 0, Math.floor(value / 0x1_0000_0000) | 0, 0)
}

function absorbText(h: Int32Array, text: string): void {
  const units = text.length
  // Words: the tag, the length, then two UTF-16 units a word, the first in the low half; zeros up to a whole block.
  for (let start = -4; start < units; start += 8) {
    const w1 = start < 0 ? TEXT : pair(text, start)
    const w2 = start < 0 ? units : pair(text, start + 2)
    absorb(h, w1, w2, pair(text, start + 4), pair(text, start + 6))
  }
}

function pair(text: string, at: number): number {
  const low = at < text.length ? text.charCodeAt(at) : 0
  const high = at + 1 < text.length ? text.charCodeAt(at + 1) : 0
  return low | (high << 16)
}

function scramble(word: number): number {
  let h = word ^ (word >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return h ^ (h >>> 16)
}

/** MurmurHash3_x86_128's end: every bit of the state depends on every bit of the names. */
function finish(h: Int32Array): void {
  const bytes = h[BYTES]
  let h1 = h[0] ^ bytes
  let h2 = h[1] ^ bytes
  let h3 = h[2] ^ bytes
  let h4 = h[3] ^ bytes
  h1 = (h1 + h2 + h3 + h4) | 0
  h2 = scramble((h2 + h1) | 0)
  h3 = scramble((h3 + h1) | 0)
  h4 = scramble((h4 + h1) | 0)
  h1 = (scramble(h1) + h2 + h3 + h4) | 0
  h[0] = h1
  h[1] = h2 + h1
  h[2] = h3 + h1
  h[3] = h4 + h1
}

function requireSafeInteger(value: number): void {
  if (!Number.isSafeInteger(value)) throw new InvariantError(`invalid stream number: ${value} (a safe integer)`)
}

/**
 * Hashes a seed and any number of names, in order; `hashName(s, 'a', 'b')` differs from `hashName(s, 'ab')`, and the
 * number 1 from the text '1'. A prefix that `Stream.seek` continues from.
 *
 * Throws InvariantError unless every number is a safe integer. O(length of the names).
 *
 * @example hashName(7, 'ensemble', 'noAgreement.israel.statusQuo')
 * @source Appleby, MurmurHash3 (2011), variant x86_128
 */
export function hashName(seed: number, ...names: readonly (string | number)[]): NameHash {
  requireSafeInteger(seed)
  const h = new Int32Array(5)
  absorbNumber(h, seed)
  for (const name of names) {
    if (typeof name === 'string') absorbText(h, name)
    else {
      requireSafeInteger(name)
      absorbNumber(h, name)
    }
  }
  return h as NameHash
}

/**
 * A reusable generator of the numbers of one named stream at a time: seek, draw, seek the next. Before the first seek
 * it gives the stream of no name at all.
 *
 * @source Doty-Humphrey, PractRand: sfc32 (2010); 128 bits of state, cycles of 2^127 on average and never under 2^32
 */
export class Stream {
  private readonly state = new Int32Array(5)

  constructor() {
    finish(this.state)
  }

  /** The stream of a seed and names: what `seek` gives where the last name is the number sought. */
  static named(seed: number, ...names: readonly (string | number)[]): Stream {
    const stream = new Stream()
    stream.state.set(hashName(seed, ...names))
    finish(stream.state)
    return stream
  }

  /**
   * Moves to the start of the stream whose names are those of `prefix` followed by the number `last` (a safe integer,
   * not checked), and returns this. Allocates nothing; some 20 ns.
   *
   * @example new Stream().seek(hashName(7, 'ensemble', id), replicate) // ≡ Stream.named(7, 'ensemble', id, replicate)
   */
  seek(prefix: NameHash, last: number): this {
    const h = this.state
    h[0] = prefix[0]
    h[1] = prefix[1]
    h[2] = prefix[2]
    h[3] = prefix[3]
    h[BYTES] = prefix[BYTES]
    absorbNumber(h, last)
    finish(h)
    return this
  }

  /** The next 32 bits, as an integer from −2^31 to 2^31 − 1. */
  private bits(): number {
    const s = this.state
    const result = (s[0] + s[1] + s[3]) | 0
    s[3] += 1
    s[0] = s[1] ^ (s[1] >>> 9)
    s[1] = s[2] + (s[2] << 3)
    s[2] = ((s[2] << 21) | (s[2] >>> 11)) + result
    return result
  }

  /**
   * The next number, uniform on the 2^52 midpoints (k + 1/2)/2^52: never 0, never 1, and symmetric about 1/2.
   * Takes two steps of the generator, some 8 ns.
   */
  next(): number {
    const high = this.bits() >>> 6
    const low = this.bits() >>> 6
    return (high * 0x400_0000 + low + 0.5) / 0x10_0000_0000_0000
  }
}
