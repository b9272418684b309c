import { type NamedOutcome, plain, signed } from '@parley/engine'
import type { Case } from '@parley/model'
import type { CaseEvaluation } from '@parley/server/analysis'
import { holdingSection } from './diagnosis/holding.js'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { inList } from './names.js'
import { isNothing } from './numbers.js'
import { makePaper, type Paper } from './paper.js'
import { distancesSection } from './space/distances-section.js'

/** One package for reading in a terminal. */
export const renderEvaluation = (source: Case, e: CaseEvaluation, io: Pick<Io, 'color' | 'columns'>): string => {
  const paper = makePaper(source, io)
  const { style, columns } = paper
  const head = [
    style('bold', paragraph(verdictOf(e, paper), columns)),
    style('dim', `point estimates as of ${e.asOf}`),
  ].join('\n')
  const sections = [
    packageOf(e, paper),
    partiesOf(e, paper),
    distancesSection(e.distances, paper),
    improvementsOf(e, paper),
    holdingSection(e.wouldHold, source, paper),
  ]
  return `${[head, ...sections.filter((section) => section !== '')].join('\n\n')}\n`
}

const verdictOf = (e: CaseEvaluation, { names }: Paper): string => {
  if (!e.feasible) return `Not feasible: it crosses ${inList(e.crosses)}`
  if (e.inZone) return 'In the agreement zone: every party has at least what no agreement is worth to it'
  const short = Object.keys(e.short).map((party) => names.actor(party))
  return `Outside the agreement zone: short by ${plain(e.distance)}, for ${inList(short)}`
}

const packageOf = (e: CaseEvaluation, { names, title, table }: Paper): string =>
  [
    title('The package'),
    table(
      Object.entries(e.outcome).map(([issue, option]) => [names.issue(issue), names.optionNow(issue, option)]),
      { wrap: [0, 1] },
    ),
  ].join('\n')

const partiesOf = (e: CaseEvaluation, { names, title, table, head }: Paper): string =>
  [
    title('Worth', 'as doubted, as if all promises were kept, and without an agreement'),
    table(
      [
        head('', 'as doubted', 'at face value', 'no agreement', 'short'),
        ...Object.keys(e.utilities).map((party) => [
          names.actor(party),
          plain(e.utilities[party]!),
          plain(e.faceValue[party]!),
          plain(e.reservations[party]!),
          e.short[party] === undefined ? '' : plain(e.short[party]),
        ]),
      ],
      { right: [1, 2, 3, 4], wrap: [0] },
    ),
  ].join('\n')

const improvementsOf = (e: CaseEvaluation, { names, title, line, table }: Paper): string => {
  const rows = e.improvements.map((i) => {
    const gains = Object.entries(i.changes).filter(([, change]) => !isNothing(change))
    return [
      names.issue(i.issue),
      `${names.option(i.issue, i.from)} → ${names.option(i.issue, i.to)}`,
      gains.map(([party, change]) => `${names.actor(party)} ${signed(change)}`).join(', ') || 'by less than 0.01',
    ]
  })
  const efficiency =
    e.efficient === null
      ? []
      : e.efficient
        ? [line('no package is better for one party without being worse for another')]
        : e.dominatedBy
          ? [
              line(
                `dominated, for example by the package with ${names.outcome(differing(e.dominatedBy.outcome, e.outcome))}`,
              ),
            ]
          : []
  if (rows.length === 0 && efficiency.length === 0) return ''
  return [
    title('What improves it', 'better for one party and worse for none'),
    ...(rows.length > 0 ? [table(rows, { wrap: [0, 1, 2] })] : []),
    ...efficiency,
  ].join('\n')
}

/** The part of an outcome in which it differs from another. */
const differing = (outcome: NamedOutcome, other: NamedOutcome): NamedOutcome =>
  Object.fromEntries(Object.entries(outcome).filter(([issue, option]) => other[issue] !== option))
