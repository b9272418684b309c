import type { FormatReader } from './format-reader.js'
import { geniusReader } from './genius/genius-reader.js'
import { geniuswebReader } from './geniusweb/geniusweb-reader.js'
import { negmasReader } from './negmas/negmas-reader.js'
import { negologReader } from './negolog/negolog-reader.js'
import type { ScenarioIssue } from './scenario/scenario.js'

/** A reader whose domains are its own business. */
export type AnyReader = FormatReader<{ readonly issues: readonly ScenarioIssue[] }>

/** Every format that is read. */
export const READERS: readonly AnyReader[] = [
  geniusReader,
  geniuswebReader,
  negologReader,
  negmasReader,
] as unknown as readonly AnyReader[]
