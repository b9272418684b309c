import type { ImprovementsAnswer } from '@parley/engine'
import type { ScenarioFrontier } from '@parley/server/scenarios'
import { renderImprovements } from './improvements.js'
import type { Io } from './io.js'
import { printable } from './printable.js'
import { reservationsOf, scenarioWords } from './scenario-frontier.js'
import { makeSheet } from './sheet.js'

type Parties = { readonly name: string; readonly parties: readonly { readonly reservation: number | null }[] }

/** What improves a package of another program's scenario, in the file's own utilities. */
export const renderScenarioImprovements = (
  scenario: Parties,
  answer: ImprovementsAnswer,
  io: Pick<Io, 'color' | 'columns'>,
): string => {
  const words = scenarioWords(answer.parties)
  const reservation: ScenarioFrontier['reservation'] = scenario.parties.map((party) => party.reservation)
  const note = `Utilities are the file's own. ${reservationsOf(reservation, words)}`
  return renderImprovements(`${printable(scenario.name)}: what improves a package`, note, answer, words, makeSheet(io))
}
