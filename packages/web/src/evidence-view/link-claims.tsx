import type { Claim } from '@parley/model'
import { useId, useState } from 'react'
import { Local, useSpeech } from '../i18n/language.js'
import { contradict, contradictions, inShort } from './decisions.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'

/** What a claim contradicts, and the way to say that it contradicts another. */
export const LinkClaims = ({ claim }: { readonly claim: Claim }) => {
  const ew = useEvidenceWords()
  const { say } = useSpeech()
  const { file, save, showClaim } = useEvidence()
  const id = useId()
  const [other, setOther] = useState('')
  const against = contradictions(file.claims ?? []).flatMap(([a, b]) =>
    a.id === claim.id ? [b] : b.id === claim.id ? [a] : [],
  )
  const free = (file.claims ?? []).filter((one) => one.id !== claim.id && !against.includes(one))
  const link = () => {
    const chosen = free.find((one) => one.id === other)
    if (chosen === undefined) return
    setOther('')
    const label = ew.labels.contradict(inShort(claim.says), inShort(chosen.says))
    void save(contradict(claim, chosen.id), label, ew.news.saved(label))
  }
  return (
    <>
      {against.length > 0 && (
        <div>
          <p className="quiet">{ew.claim.contradicts}</p>
          <ul className="rests-on-it">
            {against.map((one) => (
              <li key={one.id}>
                <button type="button" className="evidence" onClick={() => showClaim(one.id)}>
                  <Local of={one.says} />
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {free.length > 0 && (
        <details className="link-claims">
          <summary>{ew.claim.link}</summary>
          <p>
            <label htmlFor={id}>{ew.claim.linkTo}</label>
            <select id={id} value={other} onChange={(event) => setOther(event.target.value)}>
              <option value="">{ew.claim.linkChoose}</option>
              {free.map((one) => (
                <option key={one.id} value={one.id}>
                  {inShort(say(one.says), 90)}
                </option>
              ))}
            </select>{' '}
            <button type="button" className="plain" aria-disabled={other === ''} onClick={link}>
              {ew.claim.linkDo}
            </button>
          </p>
        </details>
      )}
    </>
  )
}
