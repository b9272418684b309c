/** For tests: small legal cases with round numbers, written as a file would say them. */
import type { Case, Id, Judgement, Preference } from '@parley/model'

export const PROVENANCE = { seed: 1, samples: 0, caseHash: '', engineVersion: '0' }

/**
 * Two parties, one issue a key of `values`, options w, x, y, z worth to a and to b what the two lists say; equal
 * weights, status quo the first option, nobody's promise needed, no agreement worth 0. Whatever stands in `parts` wins.
 */
export const plainCase = (
  values: Readonly<Record<Id, readonly [a: readonly Judgement[], b: readonly Judgement[]]>>,
  parts: Partial<Case> = {},
): Case => ({
  parley: 1,
  title: 'plain',
  asOf: '2024-03-01',
  parties: [{ id: 'a' }, { id: 'b' }],
  issues: Object.entries(values).map(([id, [a]]) => ({
    id,
    options: OPTIONS.slice(0, a.length).map((option) => ({ id: option })),
    statusQuo: 'w',
  })),
  preferences: { a: preference(values, 0), b: preference(values, 1) },
  noAgreement: { a: { statusQuo: 0 }, b: { statusQuo: 0 } },
  ...parts,
})

const OPTIONS = ['w', 'x', 'y', 'z']

const preference = (values: Parameters<typeof plainCase>[0], party: 0 | 1): Preference => ({
  weights: Object.fromEntries(Object.keys(values).map((issue) => [issue, 1])),
  values: Object.fromEntries(
    Object.entries(values).map(([issue, lists]) => [
      issue,
      Object.fromEntries(lists[party].map((value, o) => [OPTIONS[o], value])),
    ]),
  ),
})

/** A pie in `steps` equal slices as one issue: option `k` gives k slices to a, the rest to b. */
export const pieCase = (steps: number, statusQuo: readonly [a: number, b: number], parts: Partial<Case> = {}): Case => {
  const slices = Array.from({ length: steps + 1 }, (_, k) => k)
  const valuesOf = (share: (k: number) => number) => ({
    weights: { pie: 1 },
    values: { pie: Object.fromEntries(slices.map((k) => [`s${k}`, share(k)])) },
  })
  return {
    ...plainCase({}),
    issues: [{ id: 'pie', options: slices.map((k) => ({ id: `s${k}` })), statusQuo: 's0' }],
    preferences: { a: valuesOf((k) => k / steps), b: valuesOf((k) => (steps - k) / steps) },
    noAgreement: { a: { statusQuo: statusQuo[0] }, b: { statusQuo: statusQuo[1] } },
    ...parts,
  }
}
