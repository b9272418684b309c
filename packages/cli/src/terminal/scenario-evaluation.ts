import type { ScenarioEvaluation } from '@parley/server/scenarios'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { inList } from './names.js'
import { printable } from './printable.js'
import { scenarioWords } from './scenario-frontier.js'
import { makeSheet } from './sheet.js'
import { distancesSection } from './space/distances-section.js'
import { gainsInWords } from './space/gains.js'
import type { SpaceWords } from './space/points-table.js'

/** One package of another program's scenario for reading in a terminal, in the file's own utilities. */
export const renderScenarioEvaluation = (e: ScenarioEvaluation, io: Pick<Io, 'color' | 'columns'>): string => {
  const sheet = makeSheet(io)
  const parties = Object.keys(e.utilities)
  const words = scenarioWords(parties)
  const shown = (value: number | null | undefined) => (value == null ? '' : words.show(value))
  const head = [
    sheet.style('bold', paragraph(`${printable(e.scenario)}: ${verdictOf(e, words)}`, sheet.columns)),
    sheet.line(words.package(e.outcome), 0),
  ].join('\n')
  const worth = [
    sheet.title('Worth', "in the file's own utilities"),
    sheet.table(
      [
        sheet.head('', 'worth', 'no agreement', 'short'),
        ...parties.map((party, i) => [
          words.parties[i]!,
          shown(e.utilities[party]),
          shown(e.reservations[party]),
          shown(e.short[party]),
        ]),
      ],
      { right: [1, 2, 3], wrap: [0] },
    ),
  ].join('\n')
  const rows = e.improvements.map(({ issue, from, to, changes }) => [
    words.issue(issue),
    `${words.option(issue, from)} → ${words.option(issue, to)}`,
    gainsInWords(
      parties.map((party) => changes[party]!),
      words.parties,
    ),
  ])
  const improvements = [
    sheet.title('What improves it', 'better for one party and worse for none'),
    ...(rows.length > 0 ? [sheet.table(rows, { wrap: [0, 1, 2] })] : []),
    ...efficiencyOf(e, words).map((text) => sheet.line(text)),
  ].join('\n')
  const sections = [head, worth, distancesSection(e.distances, sheet), improvements]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

const verdictOf = (e: ScenarioEvaluation, { show }: SpaceWords): string =>
  e.inZone
    ? 'in the agreement zone, every party has at least what no agreement is worth to it'
    : `outside the agreement zone, short by ${show(e.distance)}, for ${inList(Object.keys(e.short).map(printable))}`

const efficiencyOf = ({ efficient, dominatedBy, outcome }: ScenarioEvaluation, words: SpaceWords): string[] => {
  if (efficient) return ['no package is better for one party without being worse for another']
  if (dominatedBy === null) return []
  const changes = Object.entries(dominatedBy.outcome).filter(([issue, option]) => outcome[issue] !== option)
  return [`dominated, for example by the package with ${words.package(Object.fromEntries(changes))}`]
}
