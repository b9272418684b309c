/**
 * What the engine's hot paths need of a case, without the schema and YAML libraries: a worker thread that runs an
 * ensemble starts in half the time.
 */
export { scalarOf } from './judgement/scalar-of.js'
export { WORD_RANGES } from './judgement/word-ranges.js'
export { dayNumber } from './time/dates.js'
export { isKnown, stipulationKnownFrom } from './time/is-known.js'
export { DEFAULT_PERIOD, PERIOD_DAYS } from './time/period-days.js'
export type * from './types.js'
export type { ChangedCase } from './what-if/apply-changes.js'
