import type { ReferencePoint } from '@parley/engine'
import type { ScenarioFrontier } from '@parley/server/scenarios'
import { CONCEPTS, countsOf, spread } from './frontier.js'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { inDigits } from './numbers.js'
import { printable } from './printable.js'
import { makeStyle } from './style.js'
import { type Cell, table } from './table.js'

const MOST_POINTS = 20
const DIGITS = 6

/** The frontier of another program's scenario for reading in a terminal, in the file's own utilities. */
export const renderScenarioFrontier = (
  f: ScenarioFrontier,
  { color, columns }: Pick<Io, 'color' | 'columns'>,
): string => {
  const style = makeStyle(color)
  const parties = f.parties.map(printable)
  const numbers = parties.map((_, i) => i + 1)
  const head = (...cells: readonly string[]): Cell[] => cells.map((text) => ({ text, format: 'dim' }))
  const section = (title: string, rows: readonly (readonly Cell[])[], others: number) =>
    `${style('bold', title)}\n${table(rows, { right: others > 1 ? [...numbers, parties.length + 1] : numbers, wrap: [...numbers, parties.length + others], indent: 2, columns, style })}`
  const references = CONCEPTS.flatMap(([key, name]) =>
    f[key].map((point) => [name, ...point.utilities.map(show), packageOf(point)]),
  )
  const points = spread(f.frontier, MOST_POINTS).map((point) => [
    point.rational ? 'yes' : '',
    ...point.utilities.map(show),
    String(point.count ?? ''),
    packageOf(point),
  ])
  const shown =
    f.frontier.length > MOST_POINTS ? `Frontier  ${MOST_POINTS} of its ${f.frontier.length} points` : 'Frontier'
  return `${[
    [
      style('bold', paragraph(`${printable(f.scenario)}: the frontier`, columns)),
      paragraph(countsOf(f), columns),
      paragraph(`Utilities are the file's own. ${reservationsOf(f, parties)}`, columns),
    ].join('\n'),
    references.length === 0
      ? `${style('bold', 'Reference points')}\n  none is defined: the agreement zone is empty`
      : section('Reference points', [head('', ...parties, 'package'), ...references], 1),
    section(shown, [head('zone', ...parties, 'outcomes', 'package'), ...points], 2),
  ].join('\n\n')}\n`
}

const show = (value: number): string => inDigits(value, DIGITS)

const reservationsOf = (f: ScenarioFrontier, parties: readonly string[]): string => {
  const told = parties.flatMap((name, i) => (f.reservation[i] == null ? [] : [`${show(f.reservation[i])} to ${name}`]))
  const none = parties.filter((_, i) => f.reservation[i] === null)
  return [
    ...(told.length > 0 ? [`No agreement is worth ${told.join(', ')}.`] : []),
    ...(none.length > 0 ? [`No reservation value for ${none.join(', ')}: the worst outcome stands in.`] : []),
  ].join(' ')
}

const packageOf = ({ outcome }: ReferencePoint): string =>
  Object.entries(outcome)
    .map(([issue, option]) => `${printable(issue)}: ${printable(option)}`)
    .join('; ')
