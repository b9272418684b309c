import type { CaseRecord, Cause, Claim } from '@parley/model'
import { Evidence } from '../evidence/evidence.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Section } from './section.js'

const CAUSES: readonly Cause[] = ['disagreement', 'situation', 'mistrust', 'waiting']

/** The claims that speak for and against each cause. */
export const RecordCauses = ({ record: { causes } }: { readonly record: CaseRecord }) => {
  const { words } = useSpeech()
  return (
    <Section id="causes" heading={words.record.causes}>
      <div className="cards">
        {CAUSES.map((cause) => (
          <article className="card" key={cause}>
            <h3>{words.causes.name[cause]}</h3>
            <Claims heading={words.record.for} claims={causes[cause].supporting} />
            <Claims heading={words.record.against} claims={causes[cause].opposing} />
          </article>
        ))}
      </div>
    </Section>
  )
}

const Claims = ({ heading, claims }: { readonly heading: string; readonly claims: readonly Claim[] }) => {
  const { words, say } = useSpeech()
  return (
    <>
      <h4>{heading}</h4>
      {claims.length === 0 ? (
        <p className="quiet">{words.none}</p>
      ) : (
        <ul className="statements">
          {claims.map(({ id, says }) => (
            <li key={id}>
              <Evidence title={say(says)} basis={{ judgements: [], claims: [id] }}>
                <Local of={says} />
              </Evidence>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
