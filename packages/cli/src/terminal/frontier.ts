import { plain } from '@parley/engine'
import type { Case } from '@parley/model'
import type { CaseFrontier } from '@parley/server/analysis'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { english, type Names } from './names.js'
import { makePaper } from './paper.js'
import { countsOf } from './space/frontier-section.js'
import type { SpaceWords } from './space/points-table.js'
import { spaceSections } from './space/space-sections.js'

/** An error, in parts of a party's whole range, beyond which points tell little of what lies between them. */
const COARSE = 0.05
const COARSE_NOTE =
  'That is coarse, since a party’s whole range from worst to best is 1: read the points as examples. parley diagnose finds the closest package apart from them.'

/** A frontier for reading in a terminal: counts, reference points with their definitions, the first points. */
export const renderFrontier = (
  source: Case,
  f: CaseFrontier,
  io: Pick<Io, 'color' | 'columns'>,
  isAll: boolean,
): string => {
  const paper = makePaper(source, io)
  const { names, style, columns } = paper
  const head = [
    style('bold', paragraph(`${english(source.title)}: the frontier as of ${f.asOf}`, columns)),
    paragraph(countsOf(f), columns),
    ...(!f.exact && f.epsilon >= COARSE ? [paragraph(COARSE_NOTE, columns)] : []),
    paragraph(
      `Utilities are ${f.faceValue ? 'at face value' : 'as doubted'}, by the point estimates. No agreement is worth ${f.parties.map((party, i) => `${plain(f.reservation[i]!)} to ${names.actor(party)}`).join(', ')}.`,
      columns,
    ),
  ].join('\n')
  if (f.frontier.length === 0) return `${head}\n\nNo package is feasible: the red lines exclude every one.\n`
  const note = style(
    'dim',
    paragraph(
      'A package is written as for parley evaluate --outcome: issues that it leaves out stand as now.',
      columns,
    ),
  )
  return `${[head, ...spaceSections(f, caseWords(f.parties, names), paper, isAll), note].join('\n\n')}\n`
}

/** Parties by name, a package by what it changes. */
export const caseWords = (parties: readonly string[], names: Names): SpaceWords => ({
  parties: parties.map(names.actor),
  show: plain,
  issue: names.issue,
  option: names.optionNow,
  package: (outcome) => {
    const changes = Object.entries(outcome).filter(([issue, option]) => !names.isStatusQuo(issue, option))
    return changes.length === 0 ? 'as now' : changes.map((pair) => pair.join('=')).join(',')
  },
})
