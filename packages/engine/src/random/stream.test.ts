import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { InvariantError } from '../invariant-error.js'
import { hashName, Stream } from './stream.js'

/** Plain MurmurHash3_x86_128, byte by byte as published. */
function murmur128(bytes: Uint8Array): number[] {
  const multipliers = [0x239b961b, 0xab0e9789, 0x38b34ae5, 0xa1e38b93]
  const turns = [
    [15, 19, 0x561ccd1b],
    [16, 17, 0x0bcaa747],
    [17, 15, 0x96cd1c35],
    [18, 13, 0x32ac3b17],
  ]
  const rotate = (x: number, r: number) => (x << r) | (x >>> (32 - r))
  const h = [0, 0, 0, 0]
  const word = (at: number) => [0, 1, 2, 3].reduce((w, k) => w | ((bytes[at + k] ?? 0) << (8 * k)), 0)
  const mixed = (at: number, i: number) =>
    Math.imul(rotate(Math.imul(word(at), multipliers[i]), turns[i][0]), multipliers[(i + 1) % 4])
  const blocks = Math.floor(bytes.length / 16)
  for (let block = 0; block < blocks; block++) {
    for (let i = 0; i < 4; i++) {
      h[i] ^= mixed(16 * block + 4 * i, i)
      h[i] = (Math.imul(rotate(h[i], turns[i][1]) + h[(i + 1) % 4], 5) + turns[i][2]) | 0
    }
  }
  for (let i = 0; i < 4; i++) h[i] ^= mixed(16 * blocks + 4 * i, i) ^ bytes.length
  const spread = () => {
    h[0] = (h[0] + h[1] + h[2] + h[3]) | 0
    for (let i = 1; i < 4; i++) h[i] = (h[i] + h[0]) | 0
  }
  spread()
  for (let i = 0; i < 4; i++) {
    let x = h[i]
    x = Math.imul(x ^ (x >>> 16), 0x85ebca6b)
    x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35)
    h[i] = x ^ (x >>> 16)
  }
  spread()
  return h.map((x) => x >>> 0)
}

/** The encoding of docs/reference/random-streams.md, as bytes. */
function encode(names: readonly (string | number)[]): Uint8Array {
  const bytes: number[] = []
  const push32 = (x: number) => bytes.push(x & 255, (x >>> 8) & 255, (x >>> 16) & 255, x >>> 24)
  for (const name of names) {
    if (typeof name === 'number') {
      const value = BigInt.asUintN(64, BigInt(name))
      for (const x of [1, Number(value & 0xffffffffn), Number(value >> 32n), 0]) push32(x)
    } else {
      push32(2)
      push32(name.length)
      for (let k = 0; k < name.length; k++) bytes.push(name.charCodeAt(k) & 255, name.charCodeAt(k) >>> 8)
      while (bytes.length % 16 !== 0) bytes.push(0)
    }
  }
  return Uint8Array.from(bytes)
}

function* reference(...names: (string | number)[]): Generator<number> {
  let [a, b, c, d] = murmur128(encode(names))
  const bits = () => {
    const result = (a + b + d) >>> 0
    d = (d + 1) >>> 0
    a = (b ^ (b >>> 9)) >>> 0
    b = (c + (c << 3)) >>> 0
    c = (((c << 21) | (c >>> 11)) + result) >>> 0
    return result
  }
  for (;;) {
    const high = bits() >>> 6
    yield (high * 2 ** 26 + (bits() >>> 6) + 0.5) / 2 ** 52
  }
}

const name = fc.oneof(fc.string({ unit: 'binary', maxLength: 30 }), fc.maxSafeInteger())

/** Pearson's chi-square of values in (0, 1) in equal cells. */
function chiSquare(cellOf: (k: number) => number, n: number, cells: number): number {
  const counts = new Float64Array(cells)
  for (let k = 0; k < n; k++) counts[cellOf(k)]++
  return counts.reduce((sum, count) => sum + (count - n / cells) ** 2 / (n / cells), 0)
}

/** 99.9 % point of chi-square with `df` degrees of freedom (Wilson & Hilferty 1931). */
const chiSquareLimit = (df: number) => df * (1 - 2 / (9 * df) + 3.09 * Math.sqrt(2 / (9 * df))) ** 3

describe('the definition, fixed for ever', () => {
  // Computed by a separate Python program from the text of docs/reference/random-streams.md.
  it.each([
    [[0], 0.09855954695991553, 0.41838215846039295, 0.9653093842886239],
    [[42, 'ensemble', 'a', 0], 0.16821521374581494, 0.6431704619172006, 0.6307903316043447],
    [[42, 'ensemble', 'a', 1], 0.8457844938260638, 0.2728515048319561, 0.20998078408593457],
    [
      [7, 'ensemble', 'noAgreement.israel.statusQuo', 12345],
      0.2651968021729133,
      0.13080462022484773,
      0.44450904429380034,
    ],
    [[-1, 'đình chiến 😀', 2 ** 53 - 1], 0.7344215106636768, 0.5403317217539932, 0.494135057146447],
    [[1, '', ''], 0.6882967150465912, 0.9483483988983324, 0.8297826110718128],
  ] as [[number, ...(string | number)[]], number, number, number][])('%j', (names, ...expected) => {
    const stream = Stream.named(...names)
    expect(expected.map(() => stream.next())).toEqual(expected)
  })

  it('rests on MurmurHash3_x86_128 as published', () => {
    const text = new TextEncoder().encode('The quick brown fox jumps over the lazy dog')
    const hex = murmur128(text).map((x) => x.toString(16).padStart(8, '0'))
    expect(hex.join('')).toBe('2f1583c3ecee2c675d7bf66ce5e91d2c')
  })

  it('is what the plain version gives, for any names', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.array(name, { maxLength: 5 }), (seed, names) => {
        const stream = Stream.named(seed, ...names)
        const plain = reference(seed, ...names)
        for (let k = 0; k < 4; k++) expect(stream.next()).toBe(plain.next().value)
      }),
      { numRuns: 200 },
    )
  })
})

describe('Stream', () => {
  it('seeks to the stream named with the number last, wherever it was', () => {
    const roaming = new Stream()
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.array(name, { maxLength: 3 }), fc.maxSafeInteger(), (seed, names, last) => {
        const named = Stream.named(seed, ...names, last)
        roaming.seek(hashName(seed, ...names), last)
        for (let k = 0; k < 3; k++) expect(roaming.next()).toBe(named.next())
      }),
      { numRuns: 200 },
    )
  })

  it('leaves the prefix as it was, also as a copy from another thread', () => {
    const prefix = hashName(5, 'ensemble', 'x')
    const copy = structuredClone(prefix)
    const first = new Stream().seek(prefix, 3).next()
    expect(new Stream().seek(prefix, 3).next()).toBe(first)
    expect(new Stream().seek(copy, 3).next()).toBe(first)
  })

  it('tells names apart that read alike', () => {
    const names: (string | number)[][] = [
      ['ab'],
      ['a', 'b'],
      ['', 'ab'],
      ['ab', ''],
      ['ab\0'],
      ['a', 'b', 0],
      [1],
      ['1'],
      [1, 0],
      ['', 1],
      [-1],
      [2 ** 32],
      [2 ** 32 + 1],
    ]
    expect(new Set(names.map((n) => Stream.named(0, ...n).next())).size).toBe(names.length)
  })

  it('gives the midpoints of 2^52 intervals', () => {
    const stream = Stream.named(1, 'midpoints')
    for (let k = 0; k < 1000; k++) {
      const scaled = stream.next() * 2 ** 52
      expect(scaled - Math.floor(scaled)).toBe(0.5)
      expect(scaled > 0 && scaled < 2 ** 52).toBe(true)
    }
  })

  it('refuses numbers that are not safe integers', () => {
    for (const bad of [0.5, Number.NaN, 2 ** 53, Number.POSITIVE_INFINITY]) {
      expect(() => hashName(bad)).toThrow(InvariantError)
      expect(() => hashName(1, bad)).toThrow(InvariantError)
    }
  })
})

describe('streams of like names have nothing to do with each other', () => {
  const n = 40_000
  const stream = new Stream()
  const prefix = hashName(1, 'ensemble', 'noAgreement.a.statusQuo')
  const families: Record<string, (k: number) => number> = {
    'one stream': (
      (s) => () =>
        s.next()
    )(Stream.named(1, 'one stream')),
    'adjacent replicates': (k) => stream.seek(prefix, k).next(),
    'replicates far apart': (k) => stream.seek(prefix, k * 2 ** 36).next(),
    'second numbers of adjacent replicates': (k) => {
      stream.seek(prefix, k).next()
      return stream.next()
    },
    'adjacent seeds': (k) => Stream.named(k, 'ensemble', 'x', 0).next(),
    'like names': (k) => stream.seek(hashName(1, 'ensemble', `preferences.a.values.i${k}`), 7).next(),
  }

  it.each(Object.entries(families))('%s: uniform, in pairs too, and uncorrelated', (_, draw) => {
    const values = Float64Array.from({ length: n }, (_, k) => draw(k))
    expect(chiSquare((k) => Math.floor(values[k] * 256), n, 256)).toBeLessThan(chiSquareLimit(255))
    // The low bits of the 52 as well.
    expect(chiSquare((k) => Math.floor(values[k] * 2 ** 52) % 256, n, 256)).toBeLessThan(chiSquareLimit(255))
    for (const lag of [1, 2, 3, 256]) {
      const cell = (k: number) => Math.floor(values[k] * 16) * 16 + Math.floor(values[k + lag] * 16)
      expect(chiSquare(cell, n - lag, 256)).toBeLessThan(chiSquareLimit(255))
      let correlation = 0
      for (let k = 0; k + lag < n; k++) correlation += (values[k] - 0.5) * (values[k + lag] - 0.5) * 12
      expect(Math.abs(correlation / Math.sqrt(n - lag))).toBeLessThan(3.3)
    }
  })

  it('every two of 40 judgements over the same replicates are uncorrelated', () => {
    const rows = 5_000
    const columns = Array.from({ length: 40 }, (_, j) => {
      const hash = hashName(3, 'ensemble', `trust.a.b.${j}`)
      return Float64Array.from({ length: rows }, (_, r) => stream.seek(hash, r).next())
    })
    let largest = 0
    let squares = 0
    for (let i = 0; i < columns.length; i++) {
      for (let j = 0; j < i; j++) {
        let sum = 0
        for (let r = 0; r < rows; r++) sum += (columns[i][r] - 0.5) * (columns[j][r] - 0.5) * 12
        const z = sum / Math.sqrt(rows)
        largest = Math.max(largest, Math.abs(z))
        squares += z * z
      }
    }
    const pairs = (40 * 39) / 2
    expect(largest).toBeLessThan(4.5)
    expect(squares).toBeLessThan(chiSquareLimit(pairs))
    expect(squares).toBeGreaterThan(pairs - 3.3 * Math.sqrt(2 * pairs))
  })
})
