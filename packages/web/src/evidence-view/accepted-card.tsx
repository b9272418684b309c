import type { Claim, Id } from '@parley/model'
import { useCase } from '../case/use-case.js'
import { Reliability } from '../evidence/claim-card.js'
import { QuoteFromSource } from '../evidence/quote-from-source.js'
import { useSpeech } from '../i18n/language.js'
import { IssueName } from '../navigation/pick.js'
import { isAbout, useSelected } from '../navigation/selected.js'
import { CardHead } from './card-head.js'
import { ClaimForm } from './claim-form.js'
import { inShort, withdrawClaim } from './decisions.js'
import { useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import { KeyHint, shortcutOf } from './key-settings.js'
import { LinkClaims } from './link-claims.js'
import { RestsOnIt } from './rests-on-it.js'
import { SaidBy } from './said-by.js'
import { useSourceName } from './source-list.js'

/** A claim of the case; where it is selected also its quotes, what rests on it, and what it contradicts. */
export const AcceptedCard = ({ claim }: { readonly claim: Claim }) => {
  const ew = useEvidenceWords()
  const { selected, wording } = useEvidence()
  const isSelected = selected === claim.id
  return (
    <li className={isSelected ? 'evidence-card is-accepted is-selected' : 'evidence-card is-accepted'}>
      <p className="quiet card-kind">{ew.claim.id(claim.id)}</p>
      <CardHead itemKey={claim.id} says={claim.says} claim={claim.id} />
      <p className="quiet">
        <SaidBy claim={claim} />
        {claim.reliability !== undefined && <Reliability code={claim.reliability} />}
      </p>
      <BearsOn claim={claim.id} />
      {isSelected &&
        (wording?.kind === 'selected' ? <ClaimForm of={{ kind: 'claim', claim }} /> : <Rest claim={claim} />)}
    </li>
  )
}

/** That positions or judgements on the issue that is selected rest on the claim. */
const BearsOn = ({ claim }: { readonly claim: Id }) => {
  const ew = useEvidenceWords()
  const { file, judgements } = useEvidence()
  const issue = useSelected('issue')
  if (issue === null) return null
  const bears =
    judgements.get(claim)?.some(({ id }) => isAbout(id, issue)) ||
    file.positions?.some((position) => position.issue === issue && position.because?.includes(claim))
  return bears ? (
    <p className="is-marked">
      {ew.claim.bearsOn} <IssueName id={issue} />
    </p>
  ) : null
}

const Rest = ({ claim }: { readonly claim: Claim }) => {
  const ew = useEvidenceWords()
  const { words, formats, say } = useSpeech()
  const { names } = useCase()
  const sourceName = useSourceName()
  const { file, source, resting, judgements, save, word, who, keys } = useEvidence()
  const causes = (list: Claim['supports'] = []) => list.map((cause) => words.causes.name[cause])
  const elsewhere = [...new Set((claim.quotes ?? []).map((quote) => quote.source))].filter((id) => id !== source?.id)
  const isUsed = (resting.get(claim.id)?.length ?? 0) > 0 || (judgements.get(claim.id)?.length ?? 0) > 0
  const says = inShort(claim.says)
  const withdraw = () => {
    if (!isUsed)
      void save(withdrawClaim(file, claim, who), ew.labels.withdraw(says), ew.news.saved(ew.labels.withdraw(says)))
  }
  return (
    <>
      {claim.by !== undefined && (
        <p className="quiet">
          {ew.claim.by(say(names.analyst(claim.by)), claim.on === undefined ? null : formats.date(claim.on))}
        </p>
      )}
      {(claim.supports?.length ?? 0) > 0 && <p className="quiet">{ew.claim.supports(causes(claim.supports))}</p>}
      {(claim.opposes?.length ?? 0) > 0 && <p className="quiet">{ew.claim.opposes(causes(claim.opposes))}</p>}
      {(claim.quotes ?? [])
        .filter((quote) => quote.source === source?.id)
        .map((quote) => (
          <QuoteFromSource key={quote.exact} quote={quote} isShort />
        ))}
      {elsewhere.length > 0 && (
        <p className="quiet">
          {ew.claim.elsewhere} {elsewhere.map(sourceName).join('; ')}
        </p>
      )}
      <RestsOnIt claim={claim.id} />
      <LinkClaims claim={claim} />
      <p className="card-actions">
        <button
          type="button"
          className="plain"
          {...shortcutOf(keys, 'edit')}
          onClick={() => word({ kind: 'selected' })}
        >
          {ew.actions.edit} <KeyHint settings={keys} action="edit" />
        </button>
        <button type="button" className="plain" aria-disabled={isUsed} onClick={withdraw}>
          {ew.claim.withdraw}
        </button>
      </p>
      {isUsed && <p className="quiet">{ew.claim.cannotWithdraw}</p>}
    </>
  )
}
