import type { PartyDiagnosis } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { ChartTable } from '../charts/data-table.js'
import { RangeFigure } from '../charts/figure.js'
import { SaveFigure } from '../charts/save-figure.js'
import { WorthStrip } from '../charts/worth-strip.js'
import { Evidence } from '../evidence/evidence.js'
import { reservationBasis, worthBasis } from '../evidence/rests-on.js'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'
import { ActorName } from '../navigation/pick.js'
import { PartyTrust } from './party-trust.js'
import { Section } from './section.js'
import { hasStatements, Statements } from './statements.js'

/** What no agreement is worth to each party, what the closest package gives, and whom it trusts. */
export const Parties = ({ parties }: { readonly parties: readonly PartyDiagnosis[] }) => {
  const { words } = useSpeech()
  return (
    <Section id="parties" heading={words.parties.heading} lead={words.parties.lead}>
      <figure>
        <div className="cards">
          {parties.map((party) => (
            <PartyCard key={party.id} party={party} />
          ))}
        </div>
        <PartyTable parties={parties} />
        <SaveFigure name="parties" />
      </figure>
    </Section>
  )
}

const PartyCard = ({ party }: { readonly party: PartyDiagnosis }) => {
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  const name = names.actor(party.id)
  const actor = view.case.parties.find(({ id }) => id === party.id)
  const { utilityAtClosest } = party
  const gap = utilityAtClosest === null ? null : utilityAtClosest - party.reservation
  return (
    <article className="card" aria-label={say(name)}>
      <h3>
        <ActorName id={party.id} />
      </h3>
      <WorthStrip
        reservation={party.reservation}
        range={hasRange(party.reservationQuantiles) ? party.reservationQuantiles : null}
        closest={utilityAtClosest}
      />
      <dl className="pairs">
        <div>
          <dt>
            <span className="key key-reservation" aria-hidden="true" />
            {words.parties.reservation}
          </dt>
          <dd>
            <Evidence
              title={`${say(name)}: ${words.parties.reservation}`}
              basis={reservationBasis(view.case, party.id)}
            >
              <RangeFigure of={{ value: party.reservation, quantiles: party.reservationQuantiles }} />
            </Evidence>
          </dd>
        </div>
        {utilityAtClosest !== null && gap !== null && (
          <div>
            <dt>
              <span className="key key-closest" aria-hidden="true" />
              {words.parties.closest}
            </dt>
            <dd>
              <Evidence title={`${say(name)}: ${words.parties.closest}`} basis={worthBasis(party.id)}>
                <span className="figure-range">{formats.number(utilityAtClosest)}</span>{' '}
                <span className="figure-point">
                  {words.pointEstimate},{' '}
                  {gap < 0 ? words.parties.short(formats.number(-gap)) : words.parties.over(formats.number(gap))}
                </span>
              </Evidence>
            </dd>
          </div>
        )}
      </dl>
      {party.bindingShare !== null && <p>{words.parties.binding(formats.share(party.bindingShare))}</p>}
      {party.bindingShare === null && party.binding && <p>{words.parties.bindsNow}</p>}
      <PartyTrust party={party} />
      {actor && hasStatements(actor) && (
        <details className="chart-table">
          <summary>{words.record.moves(say(name))}</summary>
          <Statements actor={actor} />
        </details>
      )}
    </article>
  )
}

const PartyTable = ({ parties }: { readonly parties: readonly PartyDiagnosis[] }) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { columns, notApplicable, unassessed } = words.parties
  const orNone = (value: number | null) => (value === null ? notApplicable : formats.number(value))
  return (
    <ChartTable
      caption={words.parties.caption}
      rows={parties}
      rowKey={(party) => party.id}
      columns={[
        { key: 'party', heading: columns.party, cell: ({ id }) => <ActorName id={id} /> },
        {
          key: 'range',
          heading: columns.range,
          isNumber: true,
          cell: ({ reservationQuantiles: q }) =>
            hasRange(q) ? words.range(formats.number(q.p05), formats.number(q.p95)) : '–',
        },
        {
          key: 'reservation',
          heading: columns.reservation,
          isNumber: true,
          cell: ({ reservation }) => formats.number(reservation),
        },
        {
          key: 'statusQuo',
          heading: columns.statusQuo,
          isNumber: true,
          cell: ({ statusQuo }) => formats.number(statusQuo),
        },
        { key: 'waiting', heading: columns.waiting, isNumber: true, cell: ({ waiting }) => orNone(waiting) },
        {
          key: 'closest',
          heading: columns.closest,
          isNumber: true,
          cell: ({ utilityAtClosest }) => orNone(utilityAtClosest),
        },
        {
          key: 'binds',
          heading: columns.binds,
          cell: ({ binding }) => (binding ? words.yes : words.no),
        },
        {
          key: 'bindsIn',
          heading: columns.bindsIn,
          isNumber: true,
          cell: ({ bindingShare }) => (bindingShare === null ? '–' : formats.share(bindingShare)),
        },
        {
          key: 'trust',
          heading: columns.trust,
          cell: ({ trust, trustInOthers, trustNotAssessed }) =>
            Object.entries({ ...trust, ...trustInOthers })
              .map(([actor, tau]) => {
                const figure = `${say(names.actor(actor))} ${formats.number(tau)}`
                return trustNotAssessed.includes(actor) ? `${figure} (${unassessed})` : figure
              })
              .join('; '),
        },
      ]}
    />
  )
}
