import type { Candidate } from './candidates.js'

/** How much a question narrows the packages that may be efficient, as a share of them. */
export type Narrowing = {
  /** By the answer that `a` is at least as good, and by the other. */
  readonly byA: number
  readonly byB: number
  /** The mean over what the sampled preferences answer. */
  readonly expected: number
}

/** Parts of the samples that are left out in turn, for the error. */
const GROUPS = 10

/**
 * Estimates of narrowing from samples: how many packages are efficient in at least one of those that give an answer,
 * against how many would be in as many samples drawn from all (rarefaction). A smaller sample meets fewer packages by
 * itself; comparing it with one of its own size leaves that out.
 *
 * `members[r]`: the packages that are efficient in sample r, as numbers below `packages`.
 *
 * @source Hurlbert 1971, "The nonconcept of species diversity: a critique and alternative parameters", Ecology 52, eq. 14
 */
export const makeNarrowingEstimate = (members: readonly Int32Array[], packages: number) => {
  const all = Uint8Array.from(members, () => 1)
  const whole = makeRarefaction(members, packages, all)
  const of = (candidate: Candidate, kept: Uint8Array, rarefied: (samples: number) => number): Narrowing | null => {
    const a = seenIn(members, packages, (r) => kept[r] === 1 && candidate.answers[r] === 1)
    const b = seenIn(members, packages, (r) => kept[r] === 1 && candidate.answers[r] === 0)
    if (a.samples === 0 || b.samples === 0) return null
    // An answer widens nothing: what says so is noise.
    const byA = Math.max(0, 1 - a.seen / rarefied(a.samples))
    const byB = Math.max(0, 1 - b.seen / rarefied(b.samples))
    return { byA, byB, expected: (a.samples * byA + b.samples * byB) / (a.samples + b.samples) }
  }
  return {
    estimate: (candidate: Candidate): Narrowing | null => of(candidate, all, whole),
    /** The standard error of `expected`: each tenth of the samples left out in turn (jackknife). */
    error: (candidate: Candidate): number => {
      const values: number[] = []
      for (let g = 0; g < GROUPS; g++) {
        const kept = Uint8Array.from(members, (_, r) => (r % GROUPS === g ? 0 : 1))
        const narrowing = of(candidate, kept, makeRarefaction(members, packages, kept))
        if (narrowing) values.push(narrowing.expected)
      }
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0)
      return Math.sqrt((squares * (values.length - 1)) / values.length)
    },
  }
}

/** How many packages some of the samples met, and how many samples these are. */
const seenIn = (members: readonly Int32Array[], packages: number, isKept: (sample: number) => boolean) => {
  const met = new Uint8Array(packages)
  let seen = 0
  let samples = 0
  for (let r = 0; r < members.length; r++) {
    if (!isKept(r)) continue
    samples++
    const list = members[r]
    for (let k = 0; k < list.length; k++)
      if (met[list[k]] === 0) {
        met[list[k]] = 1
        seen++
      }
  }
  return { seen, samples }
}

/**
 * How many packages so many of the kept samples meet on average: a package met in c of S samples is missed by n of them with
 * probability C(S − c, n) / C(S, n).
 */
const makeRarefaction = (members: readonly Int32Array[], packages: number, kept: Uint8Array) => {
  const counts = new Int32Array(packages)
  let all = 0
  for (let r = 0; r < members.length; r++) {
    if (kept[r] === 0) continue
    all++
    for (const member of members[r]) counts[member]++
  }
  /** How many packages were met in c samples. */
  const alike = new Int32Array(all + 1)
  for (const count of counts) alike[count]++
  const logFactorial = new Float64Array(all + 1)
  for (let n = 1; n <= all; n++) logFactorial[n] = logFactorial[n - 1] + Math.log(n)
  const known = new Map<number, number>()
  return (samples: number): number => {
    const found = known.get(samples)
    if (found !== undefined) return found
    let mean = 0
    for (let c = 1; c <= all; c++) {
      if (alike[c] === 0) continue
      const missed =
        all - c < samples
          ? 0
          : Math.exp(
              logFactorial[all - c] - logFactorial[all - c - samples] - logFactorial[all] + logFactorial[all - samples],
            )
      mean += alike[c] * (1 - missed)
    }
    known.set(samples, mean)
    return mean
  }
}
