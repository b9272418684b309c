import type { CommentaryCheck } from '@parley/engine'
import { useCase } from '../case/use-case.js'
import { Evidence } from '../evidence/evidence.js'
import { QuoteFromSource } from '../evidence/quote-from-source.js'
import { Local, useSpeech } from '../i18n/language.js'
import { VerdictMark } from './verdict-mark.js'

/** Each assertion of the commentary, in its author's order, and how the case stands to it. */
export const Commentary = () => {
  const { words, formats } = useSpeech()
  const { view, names } = useCase()
  const { commentary } = view
  if (commentary.length === 0) return null
  const source = view.case.commentary && names.findSource(view.case.commentary.source)
  const count = (verdict: CommentaryCheck['verdict']) =>
    formats.count(commentary.filter((check) => check.verdict === verdict).length)
  return (
    <section className="section commentary" id="commentary" aria-labelledby="commentary-heading">
      <h2 id="commentary-heading">{words.commentary.heading}</h2>
      <p className="lead">
        {source?.author !== undefined && (
          <>
            {source.author},{' '}
            <cite lang={source.language}>
              <Local of={source.title} />
            </cite>
            {'. '}
          </>
        )}
        {words.commentary.lead}
      </p>
      <ol className="assertions">
        {commentary.map((check) => (
          <li key={check.claim}>
            <Assertion check={check} />
          </li>
        ))}
      </ol>
      <p className="quiet">{words.commentary.tally(count('supports'), count('contradicts'), count('cannot-test'))}</p>
    </section>
  )
}

const Assertion = ({ check }: { readonly check: CommentaryCheck }) => {
  const { words, language, say } = useSpeech()
  const { names } = useCase()
  return (
    <article>
      <p className="assertion-says">
        <Evidence title={say(check.says)} basis={{ judgements: [], claims: [check.claim] }}>
          <Local of={check.says} />
        </Evidence>
      </p>
      <p className="quiet">{words.evidence.speaker(say(names.actor(check.speaker)))}</p>
      {check.quote && <QuoteFromSource quote={check.quote} isShort />}
      <p>
        <VerdictMark kind={check.verdict}>{words.commentary.verdict[check.verdict]}</VerdictMark>
      </p>
      <p className="reason">{sentence(check.reason[language])}</p>
      {check.place !== null && (
        <p className="quiet">
          {words.commentary.place} <code>{check.place}</code>
        </p>
      )}
    </article>
  )
}

/** A finding that begins small stands as a sentence of its own. */
const sentence = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1)
