import type { RejectedClaim } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { CardHead } from './card-head.js'
import { inShort, reopen } from './decisions.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'

/** What was not taken as a claim, with the way to decide again. */
export const RejectedCard = ({ of }: { readonly of: RejectedClaim }) => {
  const ew = useEvidenceWords()
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const { file, selected, save } = useEvidence()
  const isSelected = selected === of.id
  const says = inShort(of.says)
  return (
    <li className={isSelected ? 'evidence-card is-rejected is-selected' : 'evidence-card is-rejected'}>
      <CardHead itemKey={of.id} says={of.says} />
      <p className="quiet">
        {[
          of.speaker === undefined ? null : words.evidence.speaker(say(names.actor(of.speaker))),
          of.by === undefined
            ? null
            : ew.claim.rejectedBy(say(names.analyst(of.by)), of.on === undefined ? null : formats.date(of.on)),
        ]
          .filter((part) => part !== null)
          .join(' · ')}
      </p>
      {of.why !== undefined && (
        <p>
          <Local of={of.why} />
        </p>
      )}
      {isSelected && (
        <p className="card-actions">
          <button
            type="button"
            className="plain"
            onClick={() =>
              void save(reopen(file, of.id), ew.labels.reopen(says), ew.news.saved(ew.labels.reopen(says)))
            }
          >
            {ew.claim.reopen}
          </button>
        </p>
      )}
    </li>
  )
}
