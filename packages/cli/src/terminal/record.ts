import type { Needs } from '@parley/engine'
import { type Cause, type Position, textIn } from '@parley/model'
import type { Names } from './names.js'
import type { Style } from './style.js'
import { table } from './table.js'

/** What a case without numbers holds: who stands where, promises, claims on each cause, who is missing. */
export const recordSections = ({ record }: Needs, names: Names, style: Style): string[] => {
  const positions = record.positions.map((p) => [
    `  ${names.issue(p.issue)}`,
    names.actor(p.actor),
    p.standing.map((position) => stanceOf(position, p.issue, names)).join('; '),
    p.earlier[0] ? `before: ${stanceOf(p.earlier[0], p.issue, names)}` : '',
  ])
  const stipulations = record.stipulations.map(({ agreement, stipulation, state }) => [
    `  ${state}`,
    names.actor(stipulation.by),
    textIn(stipulation.what, 'en'),
    stipulation.due ? `due ${stipulation.due}` : '',
    agreement,
  ])
  const claims = (Object.keys(record.causes) as Cause[]).flatMap((cause) => {
    const { supporting, opposing } = record.causes[cause]
    return [
      ...supporting.map((c) => [`  ${cause}`, 'for', names.actor(c.speaker), textIn(c.says, 'en')]),
      ...opposing.map((c) => [`  ${cause}`, 'against', names.actor(c.speaker), textIn(c.says, 'en')]),
    ]
  })
  const missing = [
    ...record.silent.map((actor) => `  ${names.actor(actor)} has no position on record`),
    ...record.gaps.map(({ party, issue }) => `  ${names.actor(party)} has none on ${names.issue(issue)}`),
  ]
  return [
    section(style('bold', 'Positions'), positions),
    section(style('bold', 'Promises'), stipulations),
    section(style('bold', 'Claims for and against each cause'), claims),
    missing.length > 0 ? [style('bold', 'Who is missing'), ...missing].join('\n') : '',
  ]
}

const section = (title: string, rows: readonly (readonly string[])[]): string =>
  rows.length > 0 ? `${title}\n${table(rows)}` : ''

const stanceOf = (position: Position, issue: string, names: Names): string =>
  `${position.stance.replace('-', ' ')} ${names.option(issue, position.option)} (${position.date}${position.saidBy ? `, said by ${names.actor(position.saidBy)}` : ''})`
