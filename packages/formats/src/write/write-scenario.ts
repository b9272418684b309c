import type { Result } from '@parley/model'
import type { Scenario } from '../scenario/scenario.js'
import { type CaseSettings, writeCase } from './write-case.js'
import { writeCsv } from './write-csv.js'
import { writeGenius } from './write-genius.js'
import { writeGeniusWeb } from './write-geniusweb.js'
import { writeNegmas } from './write-negmas.js'
import type { Written } from './written.js'

/** Formats that a scenario can be written in. */
export const WRITTEN_FORMATS = ['case', 'genius', 'geniusweb', 'negmas', 'csv'] as const

export type WrittenFormat = (typeof WRITTEN_FORMATS)[number]

/** The files of a scenario in a format; refused, with reasons, where the format cannot say what the scenario says. */
export const writeScenario = (scenario: Scenario, format: WrittenFormat, settings: CaseSettings): Result<Written> => {
  switch (format) {
    case 'case':
      return writeCase(scenario, settings)
    case 'genius':
      return writeGenius(scenario)
    case 'geniusweb':
      return writeGeniusWeb(scenario)
    case 'negmas':
      return writeNegmas(scenario)
    case 'csv':
      return writeCsv(scenario)
  }
}
