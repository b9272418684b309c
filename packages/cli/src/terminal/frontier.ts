import { type DescribedPoints, type FrontierAnswer, plain, type ReferencePoint } from '@parley/engine'
import type { Case } from '@parley/model'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { english, type Names } from './names.js'
import { makePaper, type Paper } from './paper.js'

const MOST_POINTS = 20

/** A frontier for reading in a terminal: counts, reference points with their definitions, the first points. */
export const renderFrontier = (
  source: Case,
  f: FrontierAnswer & { readonly ms: number },
  io: Pick<Io, 'color' | 'columns'>,
): string => {
  const paper = makePaper(source, io)
  const { names, style, columns } = paper
  const head = [
    style('bold', paragraph(`${english(source.title)}: the frontier as of ${f.asOf}`, columns)),
    paragraph(countsOf(f), columns),
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
  return `${[head, referenceSection(f, paper), frontierSection(f, paper), note].join('\n\n')}\n`
}

/** How many combinations and points there are, in a sentence. */
export const countsOf = (f: DescribedPoints & { readonly outcomes: string; readonly ms: number }): string => {
  const rational = f.frontier.filter((point) => point.rational).length
  const all = BigInt(f.outcomes).toLocaleString('en')
  const exact = f.exact ? 'exact' : `within ${f.epsilon}`
  return `${all} combinations; ${f.frontier.length.toLocaleString('en')} on the frontier, ${rational.toLocaleString('en')} of them in the agreement zone (${exact}, ${f.ms.toFixed(1)} ms).`
}

const referenceSection = (f: FrontierAnswer, { names, title, line, table, head }: Paper): string => {
  const rows = CONCEPTS.flatMap(([key, name]) =>
    f[key].map((point) => [name, ...point.utilities.map(plain), packageOf(point, names)]),
  )
  if (rows.length === 0) return `${title('Reference points')}\n${line('none is defined: the agreement zone is empty')}`
  return [
    title('Reference points', 'labelled, none of them a recommendation'),
    table([head('', ...f.parties.map(names.actor), 'package'), ...rows], layoutOf(f, 1)),
    ...CONCEPTS.map(([, name, definition]) => line(`${name}: ${definition}`)),
  ].join('\n')
}

const frontierSection = (f: FrontierAnswer, { names, title, table, head }: Paper): string => {
  const rows = spread(f.frontier, MOST_POINTS).map((point) => [
    point.rational ? 'yes' : '',
    ...point.utilities.map(plain),
    String(point.count ?? ''),
    packageOf(point, names),
  ])
  const note = f.frontier.length > MOST_POINTS ? `${MOST_POINTS} of its ${f.frontier.length} points` : undefined
  return [
    title('Frontier', note),
    table([head('zone', ...f.parties.map(names.actor), 'outcomes', 'package'), ...rows], layoutOf(f, 2)),
  ].join('\n')
}

/** Numbers to the right; the parties' names and the packages may be wrapped. `others`: columns beside these. */
const layoutOf = (f: FrontierAnswer, others: number) => {
  const parties = f.parties.map((_, i) => i + 1)
  const last = f.parties.length + others
  return { right: others > 1 ? [...parties, last - 1] : parties, wrap: [...parties, last] }
}

/** A package by what it changes. */
const packageOf = ({ outcome }: ReferencePoint, names: Names): string => {
  const changes = Object.entries(outcome).filter(([issue, option]) => !names.isStatusQuo(issue, option))
  return changes.length === 0 ? 'as now' : changes.map((pair) => pair.join('=')).join(',')
}

/** Evenly spaced members, the first and the last among them. */
export const spread = <T>(items: readonly T[], most: number): readonly T[] =>
  items.length <= most
    ? items
    : Array.from({ length: most }, (_, k) => items[Math.round((k * (items.length - 1)) / (most - 1))]!)

/** The reference points in the order told, with their definitions. */
export const CONCEPTS = [
  ['nash', 'Nash', 'the largest product of gains over no agreement (1950)'],
  ['kalaiSmorodinsky', 'Kalai–Smorodinsky', 'the largest least share of the possible gain (1975; on a finite set)'],
  ['egalitarian', 'egalitarian', 'the largest least gain (Kalai 1977)'],
  ['utilitarian', 'utilitarian', 'the largest sum'],
] as const
