import type { PartyDiagnosis } from '@parley/engine'
import type { ReactNode } from 'react'
import { useCase } from '../case/use-case.js'
import { RangeFigure } from '../charts/figure.js'
import { Evidence } from '../evidence/evidence.js'
import { trustBasis } from '../evidence/rests-on.js'
import { hasRange } from '../i18n/formats.js'
import { useSpeech } from '../i18n/language.js'

const NO_RANGE = { p05: null, p50: null, p95: null }

/** More others than this are folded away: a case of twelve parties has 132 pairs. */
const MOST_IN_SIGHT = 6

/** How far a party trusts each other actor to carry out what it signs: the range as a strip, the point as a mark. */
export const PartyTrust = ({ party }: { readonly party: PartyDiagnosis }) => {
  const { words, say } = useSpeech()
  const { view, names } = useCase()
  const trusted = Object.entries({ ...party.trust, ...party.trustInOthers })
  if (trusted.length === 0) return null
  const isSampled = trusted.some(([actor]) => hasRange(party.trustQuantiles[actor] ?? NO_RANGE))
  return (
    <>
      <h4>{words.parties.trust}</h4>
      <p className="quiet">{isSampled ? words.parties.trustLead : words.pointEstimates}</p>
      <MaybeFolded isFolded={trusted.length > MOST_IN_SIGHT} summary={words.parties.trustAll(String(trusted.length))}>
        <ul className="trust">
          {trusted.map(([actor, tau]) => {
            const quantiles = party.trustQuantiles[actor] ?? NO_RANGE
            const range = hasRange(quantiles) ? quantiles : isSampled ? null : { p05: 0, p95: tau }
            const inWhom = words.parties.trustIn(say(names.actor(actor)))
            return (
              <li key={actor}>
                <span className="trust-name">
                  {inWhom}
                  {party.trustNotAssessed.includes(actor) && (
                    <span className="quiet"> ({words.parties.notAssessed})</span>
                  )}
                </span>
                <svg className="trust-bar" aria-hidden="true" focusable="false">
                  <rect className="strip-all" y="4" width="100%" height="8" />
                  {range && (
                    <rect
                      className="strip-part"
                      x={percent(range.p05)}
                      y="4"
                      width={percent(range.p95 - range.p05)}
                      height="8"
                    />
                  )}
                  <line className="strip-mark" x1={percent(tau)} x2={percent(tau)} y1="0" y2="16" />
                </svg>
                <span className="trust-figure">
                  <Evidence
                    title={`${say(names.actor(party.id))}: ${inWhom}`}
                    basis={trustBasis(view.case, party.id, actor)}
                  >
                    <RangeFigure of={{ value: tau, quantiles }} />
                  </Evidence>
                </span>
              </li>
            )
          })}
        </ul>
      </MaybeFolded>
    </>
  )
}

type FoldedProps = { readonly isFolded: boolean; readonly summary: string; readonly children: ReactNode }

const MaybeFolded = ({ isFolded, summary, children }: FoldedProps) =>
  isFolded ? (
    <details className="chart-table">
      <summary>{summary}</summary>
      {children}
    </details>
  ) : (
    children
  )

const percent = (share: number) => `${share * 100}%`
