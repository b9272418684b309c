import type { Id } from '@parley/model'
import { Evidence } from '../evidence/evidence.js'
import { judgementBasis } from '../evidence/rests-on.js'
import { Local, useSpeech } from '../i18n/language.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'

/** What rests on a claim: judgements, each of which opens with all its claims, and other entries of the case. */
export const RestsOnIt = ({ claim }: { readonly claim: Id }) => {
  const ew = useEvidenceWords()
  const { say } = useSpeech()
  const { resting, judgements } = useEvidence()
  const [own, others] = [judgements.get(claim) ?? [], resting.get(claim) ?? []]
  if (own.length + others.length === 0) return <p className="quiet">{ew.claim.restsNothing}</p>
  return (
    <>
      <p className="quiet">{ew.claim.rests}</p>
      <ul className="rests-on-it">
        {own.map(({ id, label }) => (
          <li key={id}>
            <span className="quiet">{ew.claim.judgement}:</span>{' '}
            <Evidence title={say(label)} basis={judgementBasis(id)}>
              <Local of={label} />
            </Evidence>
          </li>
        ))}
        {others.map(({ path, kind, what }) => (
          <li key={path}>
            <span className="quiet">{ew.claim.resting[kind]}:</span> <Local of={what} />
          </li>
        ))}
      </ul>
    </>
  )
}
