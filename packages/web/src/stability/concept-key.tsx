import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { Section } from '../views/section.js'
import { useStabilityWords } from './stability-words.js'

/** What the concepts mean, and where they come from. */
export const ConceptKey = () => {
  const sw = useStabilityWords()
  return (
    <Section id="concepts" heading={sw.key.heading} lead={sw.key.lead}>
      <dl className="concept-key">
        {CONCEPTS.map((concept) => (
          <div key={concept}>
            <dt>
              {CONCEPT_NAMES[concept]} <span className="quiet">{sw.key.name[concept]}</span>
            </dt>
            <dd>
              {sw.key.meaning[concept]} <span className="quiet">{sw.key.source[concept]}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{sw.key.limits}</p>
    </Section>
  )
}
