import type { PartyStanding } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { ChartTable, DataTable } from '../charts/data-table.js'
import { RangeFigure } from '../charts/figure.js'
import { SaveFigure } from '../charts/save-figure.js'
import { WorthStrip } from '../charts/worth-strip.js'
import { Evidence } from '../evidence/evidence.js'
import { reservationBasis, shortfallBasis, worthBasis } from '../evidence/rests-on.js'
import { useSpeech } from '../i18n/language.js'
import { ActorName, IssueName } from '../navigation/pick.js'
import { Section } from '../views/section.js'
import { tellAmount } from './amount.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

/** What the selected package gives each party, beside what no agreement is worth to it; who is short, and of what. */
export const Standings = () => {
  const pw = usePackageWords()
  const { words, formats } = useSpeech()
  const { exam, ranges, field } = usePackages()
  if (exam === null) return null
  const { columns } = pw.standing
  const rangeOf = (party: string) => ranges[field.parties.indexOf(party)] ?? null
  return (
    <Section id="standings" heading={pw.standing.heading}>
      <figure>
        <div className="cards">
          {exam.standings.map((standing) => (
            <StandingCard key={standing.party} standing={standing} range={rangeOf(standing.party)} />
          ))}
        </div>
        <ChartTable
          caption={pw.standing.caption}
          rows={exam.standings}
          rowKey={({ party }) => party}
          columns={[
            { key: 'party', heading: columns.party, cell: ({ party }) => <ActorName id={party} /> },
            { key: 'utility', heading: columns.utility, isNumber: true, cell: (one) => formats.number(one.utility) },
            {
              key: 'reservation',
              heading: columns.reservation,
              isNumber: true,
              cell: (one) => formats.number(one.reservation),
            },
            {
              key: 'range',
              heading: columns.range,
              isNumber: true,
              cell: ({ party }) => {
                const range = rangeOf(party)
                return range ? words.range(formats.number(range.p05), formats.number(range.p95)) : '–'
              },
            },
            {
              key: 'short',
              heading: columns.short,
              isNumber: true,
              cell: ({ short }) => (short > 0 ? tellAmount(formats, short) : pw.standing.nobodyShort),
            },
          ]}
        />
        <SaveFigure name="package-standings" />
      </figure>
    </Section>
  )
}

type CardProps = {
  readonly standing: PartyStanding
  readonly range: { readonly p05: number; readonly p95: number } | null
}

const StandingCard = ({ standing, range }: CardProps) => {
  const pw = usePackageWords()
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  const { party, utility, reservation, short } = standing
  const name = names.actor(party)
  const quantiles = range ? { ...range, p50: reservation } : { p05: null, p50: null, p95: null }
  return (
    <article className="card" aria-label={say(name)}>
      <h3>
        <ActorName id={party} />
      </h3>
      <WorthStrip reservation={reservation} range={range} closest={utility} />
      <dl className="pairs">
        <div>
          <dt>
            <span className="key key-reservation" aria-hidden="true" />
            {words.parties.reservation}
          </dt>
          <dd>
            <Evidence title={`${say(name)}: ${words.parties.reservation}`} basis={reservationBasis(view.case, party)}>
              <RangeFigure of={{ value: reservation, quantiles }} />
            </Evidence>
          </dd>
        </div>
        <div>
          <dt>
            <span className="key key-closest" aria-hidden="true" />
            {pw.standing.gives}
          </dt>
          <dd>
            <Evidence title={`${say(name)}: ${pw.standing.gives}`} basis={worthBasis(party)}>
              <span className="figure-range">{formats.number(utility)}</span>{' '}
              <span className="figure-point">
                {words.pointEstimate},{' '}
                {short > 0
                  ? words.parties.short(tellAmount(formats, short))
                  : words.parties.over(tellAmount(formats, utility - reservation))}
              </span>
            </Evidence>
          </dd>
        </div>
      </dl>
      {short > 0 && <Parts standing={standing} />}
    </article>
  )
}

const Parts = ({ standing: { party, parts } }: { readonly standing: PartyStanding }) => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { issues } = usePackages()
  const rows = issues
    .map(({ id }, j) => ({ id, part: parts[j] ?? 0 }))
    .filter(({ part }) => part > 0)
    .sort((a, b) => b.part - a.part)
  if (rows.length === 0) return <p className="quiet">{pw.standing.noParts}</p>
  const most = rows[0]?.part ?? 1
  const nameOfParty = say(names.actor(party))
  return (
    <DataTable
      caption={pw.standing.partsCaption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: 'issue', heading: pw.standing.issue, cell: ({ id }) => <IssueName id={id} /> },
        {
          key: 'part',
          heading: pw.standing.columns.short,
          isNumber: true,
          cell: ({ id, part }) => (
            <span className="part">
              <svg className="part-bar" aria-hidden="true" focusable="false">
                <rect width={`${(part / most) * 100}%`} height="100%" />
              </svg>
              <Evidence title={`${nameOfParty}: ${say(names.issue(id))}`} basis={shortfallBasis(party, id)}>
                {tellAmount(formats, part)}
              </Evidence>
            </span>
          ),
        },
      ]}
    />
  )
}
