import { datedAs } from '@parley/model'
import { useDateText } from '../evidence/claim-date.js'
import { Local, useSpeech } from '../i18n/language.js'
import { guessLanguage } from '../i18n/local-text.js'
import { CardHead } from './card-head.js'
import { ClaimForm } from './claim-form.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import { KeyHint, shortcutOf } from './key-settings.js'
import type { OpenSuggestion } from './page-evidence.js'

type Props = { readonly of: OpenSuggestion; readonly place: number }

/** A suggestion: what it says and who says so; where it is selected also the rest, and what to do with it. */
export const SuggestionCard = ({ of, place }: Props) => {
  const ew = useEvidenceWords()
  const { formats } = useSpeech()
  const { selected, wording, page } = useEvidence()
  const { offered } = of
  const isSelected = selected === of.key
  return (
    <li className={isSelected ? 'evidence-card is-suggested is-selected' : 'evidence-card is-suggested'}>
      <p className="quiet card-kind">
        {ew.lists.of(formats.count(place + 1), formats.count(page.open.length))}
        {offered.from === 'helper' && (
          <>
            {' · '}
            <span className="from-helper">{ew.suggestion.helper}</span> <code>{offered.model}</code>
          </>
        )}
      </p>
      <CardHead itemKey={of.key} says={offered.says} />
      <p className="quiet">
        <Speaker of={of} />
      </p>
      {isSelected &&
        (wording?.kind === 'selected' ? <ClaimForm of={{ kind: 'suggestion', offered }} /> : <Rest of={of} />)}
    </li>
  )
}

const Speaker = ({ of: { offered } }: Pick<Props, 'of'>) => {
  const ew = useEvidenceWords()
  const dateText = useDateText()
  const { speaker, reported, date } = offered
  const who =
    speaker === null
      ? reported
        ? ew.suggestion.saidByUnnamed
        : ew.suggestion.saidByPage
      : ew.suggestion.saidBy(speaker)
  return date === null ? who : `${who}, ${dateText(datedAs(date))}`
}

const Rest = ({ of: { offered, near } }: Pick<Props, 'of'>) => {
  const ew = useEvidenceWords()
  const { file, source: page, accept, reject, word, keys } = useEvidence()
  const { source, target, event, stage, terms, quote } = offered
  const isDigest = page?.kind === 'digest'
  const list = (actors: readonly string[]) => (actors.length === 0 ? ew.suggestion.nobody : actors.join(', '))
  return (
    <>
      {event !== null && (
        <p className="quiet">
          {ew.suggestion.who(list(source), list(target))} · {ew.suggestion.event[event] ?? event},{' '}
          {ew.suggestion.stage[stage]}
        </p>
      )}
      {terms.length > 0 && <p className="quiet">{ew.suggestion.terms(terms)}</p>}
      {offered.from === 'helper' && offered.unquoted.length > 0 && (
        <p className="quiet">{ew.suggestion.unquoted(offered.unquoted)}</p>
      )}
      <div className={isDigest ? 'quote digest card-quote' : 'quote card-quote'}>
        {isDigest ? (
          <p lang={guessLanguage(quote.exact)}>{quote.exact}</p>
        ) : (
          <blockquote lang={guessLanguage(quote.exact)}>“{quote.exact}”</blockquote>
        )}
      </div>
      {near.length > 0 && (
        <p className="quiet">
          {ew.suggestion.near}{' '}
          {near.map((id, k) => (
            <span key={id}>
              {k > 0 && '; '}
              <Local of={file.claims?.find((claim) => claim.id === id)?.says ?? id} />
            </span>
          ))}
        </p>
      )}
      <p className="card-actions">
        {(
          [
            ['accept', accept],
            ['reject', reject],
            ['edit', () => word({ kind: 'selected' })],
          ] as const
        ).map(([action, act]) => (
          <button
            type="button"
            key={action}
            className={`plain is-${action}`}
            {...shortcutOf(keys, action)}
            onClick={act}
          >
            {ew.actions[action]} <KeyHint settings={keys} action={action} />
          </button>
        ))}
      </p>
    </>
  )
}
