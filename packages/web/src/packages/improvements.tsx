import type { DescribedSwap, Digits, GainPoint, ImprovementsAnswer } from '@parley/engine'
import { type ReactNode, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { Section } from '../views/section.js'
import { digitsOf, isSame } from './outcome.js'
import { usePackages } from './packages-context.js'
import { usePackageWords } from './packages-words.js'

/** One improvement, ready to be taken over. */
type Offered = {
  readonly key: string
  readonly what: ReactNode
  /** The same in words, for the button. */
  readonly told: string
  readonly gains: readonly number[]
  readonly digits: Digits
}

/** Improvements of a kind that are in sight before the rest is asked for. */
const FIRST = 5

/** What leaves nobody worse off: one change, two that go together, the way to the frontier; each taken over by a press. */
export const Improvements = () => {
  const pw = usePackageWords()
  const { exam } = usePackages()
  if (exam === null) return null
  const { improvements } = exam
  return (
    <Section id="improvements" heading={pw.improvements.heading} lead={pw.improvements.lead}>
      {improvements === null ? <p>{pw.improvements.out}</p> : <Found answer={improvements} digits={exam.digits} />}
    </Section>
  )
}

const Found = ({ answer, digits }: { readonly answer: ImprovementsAnswer; readonly digits: Digits }) => {
  const pw = usePackageWords()
  const { formats } = useSpeech()
  const asOffer = useOffers(digits)
  const { swaps, trades, tradeCount, postSettlement } = answer
  if (answer.efficient) return <p>{pw.improvements.efficient}</p>
  const settlements: Offered[] = []
  for (const [points, name] of [
    [postSettlement.nash, pw.improvements.nash],
    [postSettlement.leximin, pw.improvements.leximin],
  ] as const)
    for (const point of points.slice(0, FIRST)) {
      const offer = asOffer.point(point, name)
      if (!settlements.some((other) => isSame(other.digits, offer.digits))) settlements.push(offer)
    }
  return (
    <>
      <p>
        <Tally answer={answer} />
      </p>
      <div className="improvement-kinds">
        <Kind
          heading={pw.improvements.swaps}
          none={pw.improvements.noSwaps}
          offers={swaps.map((one) => asOffer.swaps([one], one.gains))}
        />
        <Kind
          heading={pw.improvements.trades}
          none={tradeCount === null ? pw.improvements.tradesSkipped : pw.improvements.noTrades}
          lead={pw.improvements.tradesLead}
          offers={trades.map((trade) => asOffer.swaps(trade.swaps, trade.gains))}
          note={
            tradeCount !== null && tradeCount > trades.length
              ? pw.improvements.tradesOf(formats.count(trades.length), formats.count(tradeCount))
              : null
          }
        />
        <Kind
          heading={pw.improvements.settlement}
          none={pw.improvements.unknown}
          lead={pw.improvements.settlementLead}
          offers={settlements}
        />
      </div>
    </>
  )
}

const Tally = ({ answer: { improvements, efficient } }: { readonly answer: ImprovementsAnswer }) => {
  const pw = usePackageWords()
  const { formats } = useSpeech()
  if (improvements.kind === 'estimated')
    return pw.improvements.estimated(
      formats.share(improvements.low),
      formats.share(improvements.high),
      formats.count(improvements.draws),
    )
  if (efficient === null) return pw.improvements.unknown
  return pw.improvements.exactly(formats.count(Number(improvements.count)))
}

type KindProps = {
  readonly heading: string
  readonly none: string
  readonly lead?: string
  readonly note?: string | null
  readonly offers: readonly Offered[]
}

const Kind = ({ heading, none, lead, note, offers }: KindProps) => {
  const pw = usePackageWords()
  const { formats } = useSpeech()
  const [all, setAll] = useState(false)
  const shown = all ? offers : offers.slice(0, FIRST)
  return (
    <div className="improvement-kind">
      <h3>{heading}</h3>
      {lead !== undefined && offers.length > 0 && <p className="quiet">{lead}</p>}
      {offers.length === 0 ? (
        <p className="quiet">{none}</p>
      ) : (
        <ul className="improvements">
          {shown.map((offer) => (
            <Improvement key={offer.key} offer={offer} />
          ))}
        </ul>
      )}
      {shown.length < offers.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {pw.improvements.more(formats.count(offers.length - shown.length))}
        </button>
      )}
      {note !== null && note !== undefined && <p className="quiet">{note}</p>}
    </div>
  )
}

const Improvement = ({ offer }: { readonly offer: Offered }) => {
  const pw = usePackageWords()
  const { formats, say } = useSpeech()
  const { names } = useCase()
  const { field, selection } = usePackages()
  return (
    <li>
      <div>
        {offer.what}
        <p className="gains">
          {field.parties.map((party, i) => (
            <span key={party} className={(offer.gains[i] ?? 0) > 0 ? 'gain' : undefined}>
              {pw.improvements.gain(say(names.actor(party)), formats.part(offer.gains[i] ?? 0))}
            </span>
          ))}
        </p>
      </div>
      <button
        type="button"
        className="plain"
        aria-label={pw.improvements.takeOver(offer.told)}
        onClick={() => selection.select(offer.digits)}
      >
        {pw.improvements.take}
      </button>
    </li>
  )
}

/** Puts improvements of a package into words. */
const useOffers = (digits: Digits) => {
  const pw = usePackageWords()
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { issues } = usePackages()
  const outcome = Object.fromEntries(issues.map(({ id, options }, j) => [id, options[digits[j]!]!.id]))
  return {
    swaps: (swaps: readonly DescribedSwap[], gains: readonly number[]): Offered => {
      const told = swaps.map(
        ({ issue, from, to }) =>
          `${say(names.issue(issue))} ${pw.improvements.from} ${say(names.option(issue, from))} ${pw.improvements.to} ${say(names.option(issue, to))}`,
      )
      return {
        key: swaps.map(({ issue, to }) => `${issue} ${to}`).join('; '),
        what: swaps.map(({ issue, from, to }) => (
          <p key={issue} className="swap">
            <span className="swap-issue">{say(names.issue(issue))}:</span>{' '}
            <s className="swap-from">{say(names.option(issue, from))}</s> <span aria-hidden="true">→</span>{' '}
            <strong>{say(names.option(issue, to))}</strong>
          </p>
        )),
        told: words.and(told),
        gains,
        digits: digitsOf(issues, { ...outcome, ...Object.fromEntries(swaps.map(({ issue, to }) => [issue, to])) }),
      }
    },
    point: (point: GainPoint, name: string): Offered => {
      const changed = issues.filter(({ id }) => point.outcome[id] !== outcome[id])
      const what = changed.map(({ id }) => `${say(names.issue(id))}: ${say(names.option(id, point.outcome[id]!))}`)
      return {
        key: `${name} ${Object.values(point.outcome).join(' ')}`,
        what: (
          <>
            <p className="swap">
              <strong>{name}</strong>
            </p>
            <details className="quiet">
              <summary>{pw.improvements.changes(formats.count(changed.length))}</summary>
              <ul>
                {what.map((text) => (
                  <li key={text}>{text}</li>
                ))}
              </ul>
            </details>
          </>
        ),
        told: name,
        gains: point.gains,
        digits: digitsOf(issues, point.outcome),
      }
    },
  }
}
