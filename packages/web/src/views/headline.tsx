import { inexactInWords, timesInWords, ZONE_UNDECIDED, zoneOf } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { RangeFigure } from '../charts/figure.js'
import { Evidence } from '../evidence/evidence.js'
import { EVERYTHING, shortfallBasis } from '../evidence/rests-on.js'
import { hasRange } from '../i18n/formats.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ActorName, IssueName } from '../navigation/pick.js'
import type { Workbench } from '../use-workbench.js'
import type { Found } from './found.js'

/** The answer in a sentence, the date it holds for, and the three figures behind it. */
export const Headline = ({ workbench }: { readonly workbench: Workbench }) => {
  const { language, words, formats } = useSpeech()
  const { view } = useCase()
  const { diagnosis } = view
  const [main, rest] = splitHeadline(view.headline[language])
  const found = diagnosis.kind === 'diagnosis' && diagnosis.distance.kind === 'found' ? diagnosis.distance : null
  return (
    <div className="headline">
      {workbench.at !== null && <p className="past">{words.masthead.past(formats.date(diagnosis.asOf))}</p>}
      <h1>
        {diagnosis.kind === 'record' ? <Local of={view.case.title} /> : main}
        {rest !== undefined && (
          <>
            <span className="visually-hidden">: </span>
            <span className="headline-rest">{rest}</span>
          </>
        )}
      </h1>
      {view.causeSentence[language] !== '' && <p className="dek">{view.causeSentence[language]}</p>}
      <AsOf />
      {view.case.about !== undefined && (
        <p className="about">
          <Local of={view.case.about} />
        </p>
      )}
      {found && <Figures distance={found} samples={diagnosis.provenance.samples} />}
      {diagnosis.kind === 'diagnosis' && diagnosis.inexact !== undefined && (
        <p className="quiet">
          {inexactInWords(diagnosis)
            .map((sentence) => sentence[language])
            .join(' ')}
        </p>
      )}
    </div>
  )
}

/** A short beginning before a colon stands large, what follows it smaller. */
const splitHeadline = (headline: string): readonly [main: string, rest?: string] => {
  const colon = headline.indexOf(': ')
  return colon < 0 || colon > 60 ? [headline] : [headline.slice(0, colon), headline.slice(colon + 2)]
}

/** The date, and where it is the analyst's inference, whose and why. */
const AsOf = () => {
  const { words, formats, say } = useSpeech()
  const { view, names } = useCase()
  const { asOf } = view.case
  const isInferred = typeof asOf !== 'string' && asOf.is === view.diagnosis.asOf
  return (
    <p className="as-of">
      <strong>{words.masthead.asOf(formats.date(view.diagnosis.asOf))}.</strong>{' '}
      {isInferred && (asOf.by !== undefined || asOf.why !== undefined) && (
        <>
          {asOf.by === undefined ? words.masthead.inferred : words.masthead.inferredBy(say(names.analyst(asOf.by)))}{' '}
          {asOf.why !== undefined && <Local of={asOf.why} />}{' '}
          {asOf.because && (
            <Evidence title={words.masthead.whySo} basis={{ judgements: [], claims: asOf.because }}>
              {words.masthead.whySo}
            </Evidence>
          )}
        </>
      )}
    </p>
  )
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const Figures = ({ distance, samples }: { readonly distance: Found; readonly samples: number }) => {
  const { words, formats, language } = useSpeech()
  const { names } = useCase()
  const { inSubstance } = distance
  const times = inSubstance ? timesInWords(Math.abs(distance.value) / inSubstance.worth)[language] : ''
  const name = distance.value > 0 ? words.headline.distance : words.headline.slack
  const zoneAtPoint = (told: Found): string => {
    const zone = zoneOf(told)
    if (zone === null) return ZONE_UNDECIDED[language]
    return zone ? words.headline.zonePoint.yes : words.headline.zonePoint.no
  }
  return (
    <section className="figures" aria-label={words.headline.figures}>
      <div>
        <h2>{words.headline.distance}</h2>
        <p className="figure-large">
          <Evidence title={name} basis={EVERYTHING}>
            <RangeFigure of={distance} />
          </Evidence>
        </p>
        <p className="quiet">
          {hasRange(distance.quantiles)
            ? words.median(formats.number(distance.quantiles.p50))
            : words.headline.samplesPending}
        </p>
        <p className="quiet">{words.headline.scale}</p>
      </div>
      <div>
        <h2>{words.headline.substance}</h2>
        {inSubstance ? (
          <>
            <p className="substance">
              {capitalised((distance.value > 0 ? words.headline.asMuchAs : words.headline.roomFor)(times))}{' '}
              <strong>
                <ActorName id={inSubstance.party} />
              </strong>{' '}
              {words.headline.from} “<Local of={names.option(inSubstance.issue, inSubstance.from)} />”{' '}
              {words.headline.to} “
              <Local of={names.option(inSubstance.issue, inSubstance.to)} />” {words.headline.on}{' '}
              <IssueName id={inSubstance.issue} />
            </p>
            <p className="quiet">
              <Evidence title={words.headline.substance} basis={shortfallBasis(inSubstance.party, inSubstance.issue)}>
                {words.headline.worth(formats.number(inSubstance.worth))}
              </Evidence>
            </p>
          </>
        ) : (
          <p>{words.headline.noSubstance}</p>
        )}
        {distance.closestIsStatusQuo && distance.bound === undefined && (
          <p>
            <strong>{words.headline.statusQuoClosest}</strong> {words.headline.statusQuoWhy}
          </p>
        )}
      </div>
      <div>
        <h2>{words.headline.zone}</h2>
        {distance.zoneShare === null ? (
          <p>
            {zoneAtPoint(distance)} ({words.pointEstimate})
          </p>
        ) : (
          <>
            <p className="figure-large">
              <Evidence title={words.headline.zone} basis={EVERYTHING}>
                <span className="figure-range">{formats.share(distance.zoneShare)}</span>
              </Evidence>
            </p>
            <ShareStrip share={distance.zoneShare} />
            <p className="quiet">
              {words.headline.zoneShare(formats.share(distance.zoneShare), formats.count(samples))}
            </p>
          </>
        )}
      </div>
    </section>
  )
}

const ShareStrip = ({ share }: { readonly share: number }) => (
  <svg className="share-strip" aria-hidden="true" focusable="false">
    <rect className="strip-all" width="100%" height="100%" />
    <rect className="strip-part" width={`${Math.max(share * 100, share > 0 ? 0.8 : 0)}%`} height="100%" />
  </svg>
)
