/** What a scenario's files may be at most. What is beyond any of these is refused with its size. */
export const SCENARIO_LIMITS = {
  /** Bytes of one file. */
  bytes: 10_000_000,
  /** Elements, maps or lists within each other. */
  depth: 100,
  /** Elements or values of one file. */
  values: 500_000,
  /** Values of one YAML file, which take longer to read. */
  yamlValues: 200_000,
  issues: 1_000,
  /** Options of all issues together. */
  options: 100_000,
  /** Outcomes of a utility given as a table. */
  tableOutcomes: 2_000_000,
  parties: 100,
  /** Problems reported; the rest are left out. */
  problems: 100,
} as const
