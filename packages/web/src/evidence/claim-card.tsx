import type { Claim, Id } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { Around } from '../i18n/around.js'
import { Local, useSpeech } from '../i18n/language.js'
import { addressWith, changeAddress } from '../navigation/address.js'
import { ActorName, ClaimName } from '../navigation/pick.js'
import { useDateText } from './claim-date.js'
import { QuoteFromSource } from './quote-from-source.js'

/** Claims by id, each with its speaker and quotes. */
export const ClaimList = ({ claims }: { readonly claims: readonly Id[] }) => {
  const { names } = useCase()
  return (
    <ul className="claims">
      {claims.map((id) => {
        const claim = names.findClaim(id)
        return <li key={id}>{claim ? <ClaimCard claim={claim} /> : <code>{id}</code>}</li>
      })}
    </ul>
  )
}

/** What is asserted, by whom, how reliable, and the words it stands on. `isPaired`: beside the one that it contradicts. */
export const ClaimCard = ({ claim, isPaired = false }: { readonly claim: Claim; readonly isPaired?: boolean }) => {
  const { words, say } = useSpeech()
  const { names } = useCase()
  const dateText = useDateText()
  return (
    <article className="claim">
      <p className="claim-says">
        <ClaimName claim={claim} />
      </p>
      <p className="quiet">
        <Around tell={words.evidence.speaker}>
          <ActorName id={claim.speaker} />
        </Around>
        {claim.reportedBy !== undefined && `, ${words.evidence.reportedBy(say(names.actor(claim.reportedBy)))}`}
        {claim.date !== undefined && `, ${dateText(claim)}`}
        {claim.reliability !== undefined && <Reliability code={claim.reliability} />}
      </p>
      {claim.quotes?.map((quote) => (
        <QuoteFromSource key={`${quote.source} ${quote.exact}`} quote={quote} />
      ))}
      {!isPaired && claim.contradicts && claim.contradicts.length > 0 && (
        <p className="quiet">
          {words.evidence.contradicts}{' '}
          {claim.contradicts.map((id, k) => (
            <span key={id}>
              {k > 0 && '; '}
              <Local of={names.findClaim(id)?.says ?? id} />
            </span>
          ))}
        </p>
      )}
      <WayToView claim={claim.id} />
    </article>
  )
}

/** Leads to where the claim is quoted, among what else its page says; a panel that is in the way closes. */
const WayToView = ({ claim }: { readonly claim: Id }) => {
  const { words } = useSpeech()
  const there = { view: 'evidence', claim, source: null }
  return (
    <p className="quote-source">
      <a
        href={addressWith(there)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
          event.preventDefault()
          event.currentTarget.closest('dialog')?.close()
          changeAddress(there, 'push')
        }}
      >
        {words.evidence.inView}
      </a>
    </p>
  )
}

/** The Admiralty code with what it means. */
export const Reliability = ({ code }: { readonly code: string }) => {
  const { words } = useSpeech()
  const meaning = [...code].map((letter) => words.evidence.reliability[letter]).filter(Boolean)
  return (
    <span>
      {' · '}
      <span className="code">{code}</span> {meaning.join(', ')}
    </span>
  )
}
