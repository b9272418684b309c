import { useMemo, useState } from 'react'
import { ClaimCard } from '../evidence/claim-card.js'
import { useSpeech } from '../i18n/language.js'
import { Section } from '../views/section.js'
import { contradictions, inShort, reconcile } from './decisions.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'

const FIRST = 6

/** Claims of the whole case that contradict each other, side by side. */
export const Contradictions = () => {
  const ew = useEvidenceWords()
  const { words, formats, say } = useSpeech()
  const { file, save } = useEvidence()
  const pairs = useMemo(() => contradictions(file.claims ?? []), [file.claims])
  const [all, setAll] = useState(false)
  const shown = all ? pairs : pairs.slice(0, FIRST)
  return (
    <Section
      id="contradictions"
      heading={ew.against.heading}
      lead={pairs.length === 0 ? ew.against.none : ew.against.lead}
    >
      {pairs.length > 0 && (
        <ul className="pairs-of-claims">
          {shown.map(([a, b], k) => {
            const label = ew.labels.reconcile(inShort(say(a.says)), inShort(say(b.says)))
            return (
              // biome-ignore lint/a11y/useSemanticElements: two claims, no set of fields
              <li key={`${a.id} ${b.id}`} role="group" aria-label={ew.against.pair(formats.count(k + 1))}>
                <ClaimCard claim={a} isPaired />
                <p className="versus">{ew.against.versus}</p>
                <ClaimCard claim={b} isPaired />
                <p>
                  <button
                    type="button"
                    className="plain"
                    onClick={() => void save(reconcile(a, b), label, ew.news.saved(label))}
                  >
                    {ew.against.reconcile}
                  </button>
                </p>
              </li>
            )
          })}
        </ul>
      )}
      {shown.length < pairs.length && (
        <p>
          <button type="button" className="plain" onClick={() => setAll(true)}>
            {words.showAll(formats.count(pairs.length))}
          </button>
        </p>
      )}
    </Section>
  )
}
