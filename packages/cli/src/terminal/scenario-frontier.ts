import type { ScenarioFrontier } from '@parley/server/scenarios'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { inDigits } from './numbers.js'
import { printable } from './printable.js'
import { makeSheet } from './sheet.js'
import { countsOf } from './space/frontier-section.js'
import type { SpaceWords } from './space/points-table.js'
import { spaceSections } from './space/space-sections.js'

const DIGITS = 6

/** The frontier of another program's scenario for reading in a terminal, in the file's own utilities. */
export const renderScenarioFrontier = (
  f: ScenarioFrontier,
  io: Pick<Io, 'color' | 'columns'>,
  isAll: boolean,
): string => {
  const sheet = makeSheet(io)
  const { style, columns } = sheet
  const words = scenarioWords(f.parties)
  const head = [
    style('bold', paragraph(`${printable(f.scenario)}: the frontier`, columns)),
    paragraph(countsOf(f), columns),
    paragraph(`Utilities are the file's own. ${reservationsOf(f.reservation, words)}`, columns),
    ...f.discretised.map((issue) => paragraph(discretisedOf(issue), columns)),
  ].join('\n')
  return `${[head, ...spaceSections(f, words, sheet, isAll)].join('\n\n')}\n`
}

/** Parties by their files, a package by all its options. */
export const scenarioWords = (parties: readonly string[]): SpaceWords => ({
  parties: parties.map(printable),
  show: (value) => inDigits(value, DIGITS),
  issue: printable,
  option: (_, option) => printable(option),
  package: (outcome) =>
    Object.entries(outcome)
      .map(([issue, option]) => `${printable(issue)}: ${printable(option)}`)
      .join('; '),
})

/** What no agreement is worth to each party, as the file has it. */
export const reservationsOf = (reservation: readonly (number | null)[], { parties, show }: SpaceWords): string => {
  const told = parties.flatMap((name, i) => (reservation[i] == null ? [] : [`${show(reservation[i])} to ${name}`]))
  const none = parties.filter((_, i) => reservation[i] === null)
  return [
    ...(told.length > 0 ? [`No agreement is worth ${told.join(', ')}.`] : []),
    ...(none.length > 0 ? [`No reservation value for ${none.join(', ')}: the worst outcome stands in.`] : []),
  ].join(' ')
}

/** What stands for a continuous issue. */
const discretisedOf = ({ issue, points, step }: ScenarioFrontier['discretised'][number]): string =>
  `${printable(issue)} is continuous: ${points} numbers stand for it, at most ${inDigits(step, DIGITS)} apart, with every bend of a party's value function. Lotteries over packages lose nothing by that.`
