import type { FieldDegrees } from '@parley/engine/graph-model'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { Section } from '../views/section.js'
import { useStabilityWords } from './stability-words.js'

/** What the concepts mean, and where they come from; also those that only some conflicts need. */
export const ConceptKey = ({ degrees = null }: { readonly degrees?: FieldDegrees | null }) => {
  const sw = useStabilityWords()
  const further = (['strong', 'unknown', 'perceived'] as const).filter((kind) => degrees && degrees[kind] !== null)
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
        {further.map((kind) => (
          <div key={kind}>
            <dt>{sw.degrees.key[kind].name}</dt>
            <dd>
              {sw.degrees.key[kind].meaning} <span className="quiet">{sw.degrees.key[kind].source}</span>
            </dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{sw.key.limits}</p>
    </Section>
  )
}
