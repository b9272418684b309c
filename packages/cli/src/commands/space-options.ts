import { type Command, InvalidArgumentError, Option } from 'commander'

/** Programs whose words `--definitions` explains. */
export const PROGRAMS = ['genius', 'negmas', 'anl2022', 'negolog'] as const

export type Definitions = (typeof PROGRAMS)[number]

/** How much beside the frontier is worked out: all of it with `--all`; for a document what comes at once. */
export const referencesFor = (options: {
  readonly all?: boolean
  readonly json?: boolean
}): 'quick' | 'thorough' | undefined => (options.all ? 'thorough' : options.json ? 'quick' : undefined)

export type FrontierOptions = { readonly exact?: boolean; readonly epsilon?: number }

/** How near to the exact frontier an answer has to be; without either, as near as can be had at once. */
export const withAccuracy = (command: Command): Command =>
  command
    .addOption(new Option('--exact', 'refuse rather than thin a frontier that is too large').conflicts('epsilon'))
    .option(
      '--epsilon <e>',
      'refuse a thinned frontier with a larger error than this, in utility; a minute may be spent on it',
      parseEpsilon,
    )

/** The largest error accepted; undefined: none is asked for. */
export const epsilonOf = ({ exact, epsilon }: FrontierOptions): number | undefined => (exact ? 0 : epsilon)

const parseEpsilon = (text: string): number => {
  const epsilon = Number(text)
  if (text.trim() !== '' && epsilon > 0 && Number.isFinite(epsilon)) return epsilon
  throw new InvalidArgumentError('a number above 0 is needed, such as 0.005.')
}
