import { isRealDate } from '@parley/model/dates'
import { type Command, InvalidArgumentError } from 'commander'

/** Beyond this an ensemble tells nothing more, and its rows may not fit into memory. */
const MOST_SAMPLES = 100_000

/** What commands are asked that draw samples of a case. */
export type SampledOptions = {
  readonly json?: boolean
  readonly at?: string
  readonly samples: number
  readonly seed: number
  readonly workers?: number
  readonly set?: readonly string[]
}

/** Options that several commands share, with one meaning each. */
export const withJson = (command: Command): Command =>
  command.option('--json', 'one JSON document on stdout, nothing else')

export const withAt = (command: Command): Command =>
  command.option('--at <date>', 'the case as it stood, and was known, on that day (YYYY-MM-DD)', parseDate)

export const withFaceValue = (command: Command): Command =>
  command.option('--face-value', 'utilities as if everything signed were carried out (u), not as doubted (U)')

export const withOutcome = (command: Command): Command =>
  command.requiredOption(
    '--outcome <package>',
    "options by issue, 'issue=option,…'; of a case, issues left out stand at their status quo",
  )

export const withSamples = (command: Command, defaultSamples: number): Command =>
  command
    .option(
      '--samples <n>',
      'replicates of every ranged judgement; 0: point estimates only',
      parseCount(MOST_SAMPLES),
      defaultSamples,
    )
    .option('--seed <n>', 'seed of the named random streams', parseCount(Number.MAX_SAFE_INTEGER), 1)
    .option('--workers <n>', 'worker threads (default: one a core); the result does not depend on it', parseCount(64))

export const withWhatIf = (command: Command): Command =>
  command.option(
    '--set <path=value>',
    'what if: set one value of the case file before reading it, e.g. noAgreement.hamas.statusQuo=0.2 (repeatable)',
    (change: string, before: string[] | undefined) => [...(before ?? []), parseChange(change)],
  )

const parseChange = (text: string): string => {
  if (/^\s*[^=\s]/.test(text) && text.includes('=')) return text
  throw new InvalidArgumentError('path=value is needed, such as noAgreement.union.statusQuo=0.4.')
}

export const parseDate = (text: string): string => {
  if (isRealDate(text)) return text
  throw new InvalidArgumentError('a calendar day such as 2024-08-21 is needed.')
}

/** A whole number from 0 to `most`. */
export const parseCount =
  (most: number) =>
  (text: string): number => {
    const n = Number(text)
    if (/^\d+$/.test(text) && n <= most) return n
    throw new InvalidArgumentError(`a whole number from 0 to ${most} is needed.`)
  }
