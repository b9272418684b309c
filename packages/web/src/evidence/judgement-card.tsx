import type { JudgementInfo } from '@parley/engine'
import type { Id } from '@parley/model'
import { lazy, Suspense } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ClaimList } from './claim-card.js'

const ClaimLinks = lazy(async () => ({ default: (await import('./claim-links.js')).ClaimLinks }))

/** One judgement: its number as written, who put it in, when and why, and the claims that it rests on. */
export const JudgementCard = ({
  judgement,
  startsOpen,
}: {
  readonly judgement: JudgementInfo
  readonly startsOpen: boolean
}) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { by, on, why } = judgement.attribution
  return (
    <details className="judgement" open={startsOpen}>
      <summary>
        <span className="judgement-label">
          <Local of={judgement.label} />
        </span>{' '}
        <span className="judgement-scalar">
          <ScalarText judgement={judgement} />
        </span>
      </summary>
      <div className="judgement-body">
        <p className="quiet">
          {by === undefined ? words.evidence.unnamed : words.evidence.by(say(names.analyst(by)))}
          {on !== undefined && ` ${words.evidence.on(formats.date(on))}`}
        </p>
        {why !== undefined && (
          <p>
            <Local of={why} />
          </p>
        )}
        {judgement.claims.length > 0 ? (
          <ClaimList claims={judgement.claims} />
        ) : (
          <p className="quiet">{words.evidence.noClaims}</p>
        )}
        <Suspense fallback={null}>
          <ClaimLinks id={judgement.id} label={say(judgement.label)} />
        </Suspense>
        <p className="path">
          <code>{judgement.id}</code>
        </p>
      </div>
    </details>
  )
}

const ScalarText = ({ judgement: { id, scalar } }: { readonly judgement: JudgementInfo }) => {
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  if (typeof scalar === 'number') return formats.precise(scalar)
  if (typeof scalar === 'string') return words.evidence.words[scalar]
  if ('ranking' in scalar) {
    const issue = id.split('.')[3]
    const nameOf = (member: Id) => say(issue === undefined ? names.issue(member) : names.option(issue, member))
    return words.evidence.order(scalar.ranking.map(nameOf))
  }
  if ('low' in scalar) {
    const range = words.range(formats.precise(scalar.low), formats.precise(scalar.high))
    return words.evidence.mostLikely(range, formats.precise(scalar.likely))
  }
  return words.range(formats.precise(scalar[0]), formats.precise(scalar[1]))
}
