/** What bench/frontier.mjs measures; `smoke`: small enough to run everything once. */
export const casesOf = (smoke) => {
  const issuesOf10 = smoke ? [3] : [3, 4, 5, 6]
  return {
    /** Goals of issue 3. */
    frontiers: [
      { parties: 2, issues: 20, options: 10, opposed: 0, goalMs: 10 },
      { parties: 2, issues: 20, options: 10, opposed: 0.5, goalMs: 10 },
      { parties: 3, issues: 10, options: 10, opposed: 0, goalMs: 50 },
      { parties: 3, issues: 10, options: 10, opposed: 0.5, goalMs: 50 },
      { parties: 4, issues: 10, options: 5, opposed: 0, goalMs: 1500 },
      { parties: 4, issues: 10, options: 5, opposed: 0.5, goalMs: 1500 },
      { parties: 4, issues: 10, options: 5, opposed: 0.9, goalMs: 1500 },
      { parties: 5, issues: 8, options: 5, opposed: 0.5 },
    ],
    /** Thinned where they are too large. `shared`: each option shares a fixed sum out, and every outcome is on the frontier. */
    large: smoke
      ? [{ parties: 5, issues: 7, options: 4, opposed: 'shared' }]
      : [
          { parties: 4, issues: 10, options: 5, opposed: 'shared', goalMs: 2000 },
          { parties: 4, issues: 10, options: 5, opposed: 'shared unevenly' },
          { parties: 4, issues: 20, options: 5, opposed: 0.5 },
          { parties: 5, issues: 10, options: 5, opposed: 0.5 },
          { parties: 6, issues: 20, options: 5, opposed: 0 },
          { parties: 8, issues: 10, options: 5, opposed: 0 },
          { parties: 9, issues: 20, options: 5, opposed: 0 },
        ],
    peers: [2, 3].flatMap((parties) =>
      issuesOf10.flatMap((issues) =>
        [0, 0.5].map((opposed) => {
          const goalRatio = issues === 6 ? (parties === 2 ? 1000 : 300) : 20
          return { parties, issues, options: 10, opposed, goalRatio }
        }),
      ),
    ),
    statistics: [2, 3].flatMap((parties) =>
      (smoke ? [3] : [3, 5]).map((issues) => ({ parties, issues, options: 10, opposed: 0.5 })),
    ),
    /** Utilities as tables: any vectors; or all of them on the frontier, x + y = 1 or x² + y² + z² = 1. */
    vectors: [
      { parties: 2, vectors: smoke ? 1000 : 1_000_000, goalMs: 150 },
      { parties: 3, vectors: smoke ? 1000 : 1_000_000, goalMs: 400 },
      // NegMAS compares all pairs, 69 s for 40,000; it is given a tenth of them.
      { parties: 2, vectors: smoke ? 1000 : 4_000, allOn: true, isPeered: true, goalRatio: 300 },
      { parties: 2, vectors: smoke ? 1000 : 40_000, allOn: true, goalMs: 50 },
      { parties: 3, vectors: smoke ? 1000 : 40_000, allOn: true },
    ],
    closest: [2, 3, 4].flatMap((parties) =>
      [0, 0.5, 0.9].map((opposed) => ({ parties, issues: 9, options: 4, opposed, goalUs: parties === 2 ? 20 : 100 })),
    ),
    processes: [
      { parties: 2, issues: 5, options: 4, opposed: 0.5, json: false, goalMs: 400 },
      { parties: 4, issues: 10, options: 5, opposed: 0.5, json: true, goalMs: 2000, goalMb: 500 },
      { parties: 4, issues: 10, options: 5, opposed: 0.9, json: true, goalMs: 2000, goalMb: 500 },
      ...(smoke
        ? []
        : [{ parties: 4, issues: 10, options: 5, opposed: 'shared', json: true, goalMs: 2000, goalMb: 500 }]),
    ],
  }
}
