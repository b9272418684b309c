import type { Needs } from '@parley/engine'
import type { Cause, Position } from '@parley/model'
import { english } from '../names.js'
import type { Paper } from '../paper.js'
import type { Cell } from '../table.js'

/** What a case without numbers holds: who stands where, promises, claims on each cause, who is missing. */
export const recordSections = ({ record }: Needs, paper: Paper): string[] => {
  const { names } = paper
  const positions = record.positions.map((p) => [
    names.issue(p.issue),
    names.actor(p.actor),
    p.standing.map((position) => stanceOf(position, p.issue, names)).join('; ') +
      (p.earlier[0] ? `; before: ${stanceOf(p.earlier[0], p.issue, names)}` : ''),
  ])
  const stipulations = record.stipulations.map(({ agreement, stipulation, state }) => [
    state,
    names.actor(stipulation.by),
    `${english(stipulation.what)}${stipulation.due ? ` Due ${stipulation.due}.` : ''} (${agreement})`,
  ])
  const claims = (Object.keys(record.causes) as Cause[]).flatMap((cause) => {
    const { supporting, opposing } = record.causes[cause]
    return [
      ...supporting.map((c) => [cause, 'for', `${names.actor(c.speaker)}: ${english(c.says)}`]),
      ...opposing.map((c) => [cause, 'against', `${names.actor(c.speaker)}: ${english(c.says)}`]),
    ]
  })
  const gapsOf = (party: string) =>
    record.gaps.filter((gap) => gap.party === party).map((gap) => names.issue(gap.issue))
  const missing = [
    ...record.silent.map((actor) => [names.actor(actor), 'no position on record']),
    ...[...new Set(record.gaps.map((gap) => gap.party))].map((party) => [
      names.actor(party),
      `none on ${gapsOf(party).join(', ')}`,
    ]),
  ]
  return [
    section('Positions', positions, [0, 1, 2], paper),
    section('Promises', stipulations, [1, 2], paper),
    section('Claims for and against each cause', claims, [2], paper),
    section('Who is missing', missing, [0, 1], paper),
  ]
}

/** The judgements that a diagnosis would need. */
export const needsSection = (d: Needs, { title, line, table }: Paper): string =>
  [
    title('What a diagnosis needs'),
    line('This case is a record: it holds no judgements to compute a distance from. A diagnosis needs:'),
    table(
      d.needs.map((need) => [need.path, need.what]),
      { wrap: [0, 1] },
    ),
  ].join('\n')

const section = (
  name: string,
  rows: readonly (readonly Cell[])[],
  wrap: readonly number[],
  { title, table }: Paper,
): string => (rows.length > 0 ? `${title(name)}\n${table(rows, { wrap })}` : '')

const stanceOf = (position: Position, issue: string, names: Paper['names']): string =>
  `${position.stance.replace('-', ' ')} ${names.option(issue, position.option)} (${position.date}${position.saidBy ? `, said by ${names.actor(position.saidBy)}` : ''})`
