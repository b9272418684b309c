/** Programs whose words `--definitions` explains. */
export const PROGRAMS = ['genius', 'negmas', 'anl2022', 'negolog'] as const

export type Definitions = (typeof PROGRAMS)[number]

/** How much beside the frontier is worked out: all of it with `--all`; for a document what comes at once. */
export const referencesFor = (options: {
  readonly all?: boolean
  readonly json?: boolean
}): 'quick' | 'thorough' | undefined => (options.all ? 'thorough' : options.json ? 'quick' : undefined)
