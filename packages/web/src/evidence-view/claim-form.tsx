import { actorsOf, type Case, type Claim, claimOf, type Id, type LocalText, quoteAt, spokenIn } from '@parley/model'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { guessLanguage } from '../i18n/local-text.js'
import { type ClaimDraft, claimFrom, draftOf, faultsOf, quoteOf } from './claim-draft.js'
import { ClaimFields } from './claim-fields.js'
import { addClaim, changeClaim, inShort, nextClaim } from './decisions.js'
import { type Stretch, useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import type { Offered } from './offered.js'

/** What is worded: a new claim of marked words, a suggestion in other words, or a claim that is there. */
export type Worded =
  | { readonly kind: 'new'; readonly marked: Stretch | null }
  | { readonly kind: 'suggestion'; readonly offered: Offered }
  | { readonly kind: 'claim'; readonly claim: Claim }

/** A claim in the words of the analyst. What is typed shows at once; the case changes when it is saved. */
export const ClaimForm = ({ of }: { readonly of: Worded }) => {
  const ew = useEvidenceWords()
  const { say, language } = useSpeech()
  const { names } = useCase()
  const { file, source, text, save, word, who, tab, select, showTab } = useEvidence()
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [ground] = useState<Claim>(() => groundOf(of, file, source, text))
  const actorIn = (actor: string) => say(names.actor(actor))
  const [draft, setDraft] = useState<ClaimDraft>(() => draftOf(ground, say, actorIn))
  const [isTried, setIsTried] = useState(false)
  const faults = faultsOf(draft, of.kind === 'new' && !isMarked(of, text, draft.words) ? text : null)
  useEffect(() => form.current?.querySelector<HTMLElement>('textarea, input')?.focus(), [])

  const actorId = (name: string): Id =>
    name === actorIn(ground.speaker)
      ? ground.speaker
      : (actorsOf(file).find(({ actor }) => say(actor.name ?? actor.id) === name)?.actor.id ?? name)
  const saysWith = (was: LocalText, says: string): LocalText => {
    if (typeof was === 'string') return says
    const { language: spoken } = spokenIn(was, language)
    return { ...was, [spoken ?? language]: says }
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    setIsTried(true)
    if (faults.length > 0) return
    let claim = claimFrom(draft, ground, saysWith, actorId)
    if (of.kind === 'new' && source !== null && text !== null) {
      const quote = quoteOf(source.id, text, draft.words, of.marked)
      claim = { ...claim, ...(quote === null ? {} : { quotes: [quote] }) }
    }
    const says = inShort(say(claim.says))
    const edits = of.kind === 'claim' ? changeClaim(claim) : addClaim(file, claim, who).edits
    const label = ew.labels[of.kind === 'new' ? 'add' : of.kind === 'suggestion' ? 'accept' : 'change'](says)
    word(null)
    const isSaved = await save(edits, label, ew.news.saved(says))
    if (isSaved && of.kind === 'new') {
      if (tab !== 'accepted') showTab('accepted')
      select(claim.id)
    }
  }
  const heading =
    of.kind === 'new'
      ? ew.form.newHeading
      : of.kind === 'claim'
        ? ew.form.editHeading(of.claim.id)
        : ew.form.acceptHeading
  return (
    <form
      ref={form}
      className="claim-form"
      aria-labelledby={`${id}-heading`}
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.preventDefault()
        word(null)
      }}
    >
      <h3 id={`${id}-heading`}>{heading}</h3>
      <ClaimFields draft={draft} onChange={setDraft} hasWords={of.kind === 'new'} />
      {of.kind !== 'new' && draft.words !== '' && (
        <p className="quiet">
          {ew.form.quote}: <span lang={guessLanguage(draft.words)}>{draft.words}</span>
        </p>
      )}
      {faults.length > 0 && isTried && (
        <ul className="claim-faults" role="alert">
          {faults.map((fault) => (
            <li key={fault}>{ew.form[fault]}</li>
          ))}
        </ul>
      )}
      <p className="card-actions">
        <button type="submit" className="plain is-accept">
          {ew.form.save}
        </button>
        <button type="button" className="plain" onClick={() => word(null)}>
          {ew.form.cancel}
        </button>
      </p>
    </form>
  )
}

/** Whether the words to be quoted are the marked ones, whose place is known however often they occur. */
const isMarked = (of: Worded, text: string | null, words: string): boolean =>
  of.kind === 'new' &&
  of.marked !== null &&
  text !== null &&
  quoteAt(text, of.marked.start, of.marked.end)?.quote.exact === words

/** The claim that the form begins with. */
const groundOf = (
  of: Worded,
  file: Case,
  source: ReturnType<typeof useEvidence>['source'],
  text: string | null,
): Claim => {
  if (of.kind === 'claim') return of.claim
  const id = nextClaim(file)
  if (source === null || text === null) return { id, says: '', speaker: '' }
  if (of.kind === 'suggestion') return claimOf(of.offered, source, text, file, id)
  const marked = of.marked === null ? null : quoteAt(text, of.marked.start, of.marked.end)
  const exact = marked?.quote.exact ?? ''
  const speaker = source.author ?? source.publisher ?? ''
  return {
    id,
    says: exact.replace(/\s+/g, ' '),
    speaker,
    ...(exact === '' ? {} : { quotes: [{ source: source.id, exact }] }),
  }
}
