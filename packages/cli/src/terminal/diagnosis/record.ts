import { type Needs, ROUND_RESULTS, withoutInWords } from '@parley/engine'
import { type Cause, type Change, holderOf, type LocalText, type Position } from '@parley/model'
import { english } from '../names.js'
import type { Paper } from '../paper.js'
import type { Cell } from '../table.js'

/** Changes shown where nobody asked since when. */
const LATEST = 12

/** What a case without numbers holds: who stands where, what changed, promises, claims on each cause, who is missing. */
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
    changesSection(record, paper),
    section('Promises', stipulations, [1, 2], paper),
    section('Claims for and against each cause', claims, [2], paper),
    section('Who is missing', missing, [0, 1], paper),
  ]
}

/** The judgements that a diagnosis would need. */
export const needsSection = (d: Needs, { title, line, table }: Paper): string =>
  [
    title('What a diagnosis needs'),
    line(
      `This case is a record: it has no ${withoutInWords(d.lacks).en} to compute a distance from. A diagnosis needs:`,
    ),
    table(
      d.needs.map((need) => [need.path, need.what]),
      { wrap: [0, 1] },
    ),
  ].join('\n')

/** What became known, newest first: after the day asked for, else the latest. */
const changesSection = ({ changes, since }: Needs['record'], { names, title, line, table }: Paper): string => {
  if (since === null && changes.length === 0) return ''
  const newest = changes.toReversed()
  const shown = since === null ? newest.slice(0, LATEST) : newest
  const earlier = changes.length - shown.length
  return [
    title(since === null ? 'What changed' : `What changed since ${since}`, 'by the day on which it became known'),
    changes.length === 0 ? line('Nothing became known after that day.') : '',
    table(
      shown.map((change) => [change.from, CHANGES[change.kind], english(textOf(change, names))]),
      { wrap: [2] },
    ),
    earlier > 0 ? line(`… and ${earlier} earlier; --since DATE tells all after a day`) : '',
  ]
    .filter((part) => part !== '')
    .join('\n')
}

const CHANGES: Readonly<Record<Change['kind'], string>> = {
  event: 'event',
  agreement: 'agreement',
  stipulation: 'promise assessed',
  round: 'round of talks',
  position: 'position',
  influence: 'influence tried',
  claim: 'claim',
}

const textOf = (change: Change, names: Paper['names']): LocalText => {
  switch (change.kind) {
    case 'event':
      return change.event.what
    case 'agreement':
      return change.agreement.name ?? change.agreement.id
    case 'stipulation':
      return change.stipulation.what
    case 'round':
      return change.round.note ?? change.round.where ?? ROUND_RESULTS[change.round.result]
    case 'position':
      return `${names.actor(holderOf(change.position))}: ${wanted(change.position, change.position.issue, names)}`
    case 'influence':
      return change.influence.what
    case 'claim':
      return change.claim.says
  }
}

const section = (
  name: string,
  rows: readonly (readonly Cell[])[],
  wrap: readonly number[],
  { title, table }: Paper,
): string => (rows.length > 0 ? `${title(name)}\n${table(rows, { wrap })}` : '')

const stanceOf = (position: Position, issue: string, names: Paper['names']): string =>
  `${wanted(position, issue, names)} (${position.date}${position.saidBy ? `, said by ${names.actor(position.saidBy)}` : ''})`

const wanted = ({ stance, option }: Position, issue: string, names: Paper['names']): string =>
  `${stance.replace('-', ' ')} ${names.option(issue, option)}`
