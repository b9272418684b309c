import type { Needs } from '@parley/engine'
import { useSpeech } from '../i18n/language.js'
import { Commentary } from './commentary.js'
import { Section } from './section.js'

/** A case without the numbers: what is on record, and which judgements a diagnosis would need. */
export const RecordView = ({ needs }: { readonly needs: Needs }) => {
  const { words } = useSpeech()
  return (
    <div className="columns">
      <div className="columns-main">
        <Section id="needs" heading={words.record.heading} lead={words.record.lead}>
          <ul className="needs" lang="en">
            {needs.needs.map(({ path, what }) => (
              <li key={path}>
                {what} <code>{path}</code>
              </li>
            ))}
          </ul>
        </Section>
      </div>
      <Commentary />
    </div>
  )
}
