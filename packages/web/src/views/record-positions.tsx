import type { CaseRecord, Id, Position } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, DateName, IssueName } from '../navigation/pick.js'
import { Section } from './section.js'

type Row = {
  readonly key: string
  readonly actor: Id
  readonly position: Position
  /** What the actor said last before; only on the first of its rows on an issue. */
  readonly before: Position | undefined
}

/** Where each actor stands on each issue, and who is missing. */
export const RecordPositions = ({ record }: { readonly record: CaseRecord }) => {
  const { words, say } = useSpeech()
  const { view, names } = useCase()
  const { columns } = words.record
  const order = new Map(view.case.issues.map((issue, k) => [issue.id, k]))
  const rows: Row[] = [...record.positions]
    .sort((a, b) => (order.get(a.issue) ?? 0) - (order.get(b.issue) ?? 0))
    .flatMap(({ actor, issue, standing, earlier }) =>
      standing.map((position, k) => ({
        key: `${actor} ${issue} ${k}`,
        actor,
        position,
        before: k === 0 ? earlier[0] : undefined,
      })),
    )
  const gapsOf = (party: Id) =>
    record.gaps.filter((gap) => gap.party === party).map((gap) => say(names.issue(gap.issue)))
  return (
    <Section id="positions" heading={words.record.positions}>
      {rows.length > 0 && (
        <DataTable
          caption={words.record.positionsCaption}
          rows={rows}
          rowKey={({ key }) => key}
          columns={[
            {
              key: 'issue',
              heading: columns.issue,
              cell: ({ position }) => <IssueName id={position.issue} />,
            },
            { key: 'actor', heading: columns.actor, cell: ({ actor }) => <ActorName id={actor} /> },
            { key: 'stance', heading: columns.stance, cell: ({ position }) => <Stance position={position} /> },
            {
              key: 'option',
              heading: columns.option,
              cell: ({ position: { issue, option, because = [] } }) => (
                <Evidence
                  title={`${say(names.issue(issue))}: ${say(names.option(issue, option))}`}
                  basis={{ judgements: [], claims: because }}
                >
                  <Local of={names.option(issue, option)} />
                </Evidence>
              ),
            },
            { key: 'date', heading: columns.date, cell: ({ position }) => <DateName date={position.date} /> },
            {
              key: 'before',
              heading: columns.before,
              cell: ({ before }) => (before ? <Before position={before} /> : '–'),
            },
          ]}
        />
      )}
      {record.silent.length > 0 && (
        <p>
          {words.record.silent} {words.and(record.silent.map((id) => say(names.actor(id))))}.
        </p>
      )}
      {view.case.parties.map(({ id }) => {
        const gaps = gapsOf(id)
        return gaps.length === 0 || record.silent.includes(id) ? null : (
          <p key={id}>
            {words.record.silent} {say(names.actor(id))}: {words.and(gaps)}.
          </p>
        )
      })}
    </Section>
  )
}

const Before = ({ position }: { readonly position: Position }) => {
  const { formats } = useSpeech()
  const { names } = useCase()
  return (
    <>
      <Stance position={position} /> <Local of={names.option(position.issue, position.option)} />
      <span className="quiet"> {formats.date(position.date)}</span>
    </>
  )
}

const Stance = ({ position: { stance, saidBy } }: { readonly position: Position }) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  return (
    <>
      {words.record.stance[stance]}
      {saidBy !== undefined && <span className="quiet"> {words.record.saidBy(say(names.actor(saidBy)))}</span>}
    </>
  )
}
