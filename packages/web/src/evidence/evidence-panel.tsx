import type { Diagnosis, JudgementInfo, Needs } from '@parley/engine'
import type { Id } from '@parley/model'
import { useEffect, useId, useRef, useState } from 'react'
import { swingOf } from '../case/swing-of.js'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { ClaimList } from './claim-card.js'
import { CommentsBehind } from './comments-behind.js'
import type { Request } from './evidence.js'
import { JudgementCard } from './judgement-card.js'
import { judgementsBehind } from './rests-on.js'

const FIRST = 12

/** The judgements and claims behind a number, as a dialog: Escape closes it and focus goes back to the number. */
export const EvidencePanel = ({ request, onClose }: { readonly request: Request; readonly onClose: () => void }) => {
  const { words, formats } = useSpeech()
  const { view } = useCase()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const { title, basis } = request
  useEffect(() => {
    const { current } = dialog
    if (current && !current.open) current.showModal()
  }, [])

  const judgements = byWeight(judgementsBehind(view.judgements, basis), view.diagnosis)
  const claims = basis.claims ?? []
  const about = (side: 'supports' | 'opposes') =>
    (view.case.claims ?? []).filter((claim) => basis.cause && claim[side]?.includes(basis.cause)).map(({ id }) => id)
  const behind = new Set([...claims, ...judgements.flatMap((judgement) => judgement.claims)])

  return (
    <dialog ref={dialog} className="panel" aria-labelledby={heading} onClose={onClose} closedby="any">
      <div className="panel-body">
        <header className="panel-head">
          <div>
            <p className="kicker">{words.evidence.heading}</p>
            <h2 id={heading}>
              <Local of={title} />
            </h2>
            <p className="quiet">
              {words.evidence.rests(formats.count(judgements.length), formats.count(behind.size))}
            </p>
          </div>
          <button type="button" className="plain" onClick={() => dialog.current?.close()}>
            {words.evidence.close} <span aria-hidden="true">×</span>
          </button>
        </header>
        <ClaimSection heading={words.evidence.claims} claims={claims} />
        <ClaimSection heading={words.evidence.claimsFor} claims={about('supports')} />
        <ClaimSection heading={words.evidence.claimsAgainst} claims={about('opposes')} />
        {judgements.length > 0 && <Judgements judgements={judgements} />}
        <CommentsBehind judgements={judgements} claims={[...behind]} />
      </div>
    </dialog>
  )
}

const ClaimSection = ({ heading, claims }: { readonly heading: string; readonly claims: readonly Id[] }) =>
  claims.length === 0 ? null : (
    <section>
      <h3>{heading}</h3>
      <ClaimList claims={claims} />
    </section>
  )

const Judgements = ({ judgements }: { readonly judgements: readonly JudgementInfo[] }) => {
  const { words, formats } = useSpeech()
  const [all, setAll] = useState(false)
  const shown = all ? judgements : judgements.slice(0, FIRST)
  return (
    <section>
      <h3>{words.evidence.judgements}</h3>
      {shown.map((judgement) => (
        <JudgementCard key={judgement.id} judgement={judgement} startsOpen={judgements.length <= 3} />
      ))}
      {shown.length < judgements.length && (
        <button type="button" className="plain" onClick={() => setAll(true)}>
          {words.showAll(formats.count(judgements.length))}
        </button>
      )}
    </section>
  )
}

/** Those that weigh most in the distance first, the rest in the order of the file. */
const byWeight = (judgements: readonly JudgementInfo[], diagnosis: Diagnosis | Needs): readonly JudgementInfo[] => {
  if (diagnosis.kind !== 'diagnosis') return judgements
  const weight = new Map(diagnosis.sensitivity.map((one) => [one.judgement, swingOf(one)]))
  return [...judgements].sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0))
}
