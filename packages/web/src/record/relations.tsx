import { actorsOf, type CaseRecord, type Id, isKnown, type LocalText } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { DataTable } from '../charts/data-table.js'
import { RangeFigure } from '../charts/figure.js'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, DateName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { useRecordWords } from './record-words.js'

/** The actors of the case with what is on record of each, who trusts it how far, and the influence that was tried. */
export const Relations = ({ record }: { readonly record: CaseRecord }) => {
  const { relations: words } = useRecordWords()
  const { formats, say } = useSpeech()
  const { view, names } = useCase()
  const actors = actorsOf(view.case)
  const positionsOf = (id: Id) =>
    record.positions
      .filter(({ actor }) => actor === id)
      .reduce((sum, { standing, earlier }) => sum + standing.length + earlier.length, 0)
  const claimsOf = (id: Id) =>
    (view.case.claims ?? []).filter((claim) => claim.speaker === id && isKnown(claim, record.asOf))
  const influence = (view.case.influence ?? []).filter((use) => isKnown(use, record.asOf))
  return (
    <Section id="relations" heading={words.heading}>
      <DataTable
        caption={words.caption}
        rows={actors}
        rowKey={({ actor }) => actor.id}
        columns={[
          { key: 'actor', heading: words.actor, cell: ({ actor }) => <ActorName id={actor.id} /> },
          { key: 'kind', heading: words.kind, cell: ({ kind }) => words.kinds[kind] },
          {
            key: 'positions',
            heading: words.positions,
            isNumber: true,
            cell: ({ actor }) => formats.count(positionsOf(actor.id)),
          },
          {
            key: 'claims',
            heading: words.claims,
            isNumber: true,
            cell: ({ actor }) => {
              const claims = claimsOf(actor.id).map(({ id }) => id)
              return (
                <Evidence title={say(names.actor(actor.id))} basis={{ judgements: [], claims }}>
                  {formats.count(claims.length)}
                </Evidence>
              )
            },
          },
          {
            key: 'promises',
            heading: words.promises,
            isNumber: true,
            cell: ({ actor }) =>
              formats.count(record.stipulations.filter(({ stipulation }) => stipulation.by === actor.id).length),
          },
          { key: 'trust', heading: words.trust, cell: ({ actor }) => <TrustIn actor={actor.id} /> },
        ]}
      />
      {influence.length === 0 ? (
        <p>{words.noInfluence}</p>
      ) : (
        <DataTable
          caption={words.influenceCaption}
          rows={influence}
          rowKey={({ of, on, what }) => `${of} ${on} ${textOf(what)}`}
          columns={[
            { key: 'of', heading: words.columns.of, cell: ({ of }) => <ActorName id={of} /> },
            { key: 'on', heading: words.columns.on, cell: ({ on }) => <ActorName id={on} /> },
            {
              key: 'what',
              heading: words.columns.what,
              cell: ({ what, because = [] }) => (
                <Evidence title={say(what)} basis={{ judgements: [], claims: because }}>
                  <Local of={what} />
                </Evidence>
              ),
            },
            { key: 'result', heading: words.columns.result, cell: ({ result }) => <Local of={result} /> },
            {
              key: 'date',
              heading: words.columns.date,
              cell: ({ date }) => (date === undefined ? '–' : <DateName date={date} />),
            },
          ]}
        />
      )}
    </Section>
  )
}

const textOf = (text: LocalText): string => (typeof text === 'string' ? text : Object.values(text).join(' '))

/** Who trusts an actor how far to carry out what it signs, with the range. */
const TrustIn = ({ actor }: { readonly actor: Id }) => {
  const { view } = useCase()
  const { diagnosis } = view
  if (diagnosis.kind === 'record') return '–'
  const trusts = diagnosis.parties.flatMap(({ id, trust, trustInOthers, trustQuantiles }) => {
    const value = trust[actor] ?? trustInOthers[actor]
    return value === undefined ? [] : [{ id, value, quantiles: trustQuantiles[actor] ?? NO_RANGE }]
  })
  if (trusts.length === 0) return '–'
  return (
    <ul>
      {trusts.map(({ id, value, quantiles }) => (
        <li key={id}>
          <ActorName id={id} />: <RangeFigure of={{ value, quantiles }} />
        </li>
      ))}
    </ul>
  )
}

const NO_RANGE = { p05: null, p50: null, p95: null }
