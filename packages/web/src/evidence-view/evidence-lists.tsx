import type { HelperSuggestion, Id } from '@parley/model'
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useArrival } from '../navigation/arrival.js'
import { select } from '../navigation/selected.js'
import { AcceptAll } from './accept-all.js'
import { AcceptedCard } from './accepted-card.js'
import { ClaimForm } from './claim-form.js'
import { TABS, type Tab, useEvidence } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import { HelperSection } from './helper-section.js'
import { RejectedCard } from './rejected-card.js'
import { SuggestionCard } from './suggestion-card.js'

/** So many of a list are shown at first, and again so many more. */
const SHOWN = 100

type Props = {
  /** The page is being read: what software suggests is not known yet. */
  readonly isReading: boolean
  /** Whether the selected card is to have the focus next. */
  readonly wantsFocus: RefObject<boolean>
  readonly putHelper: (source: Id, suggestions: readonly HelperSuggestion[]) => void
}

/** What became of the claims of the source, in three lists that never mix. */
export const EvidenceLists = ({ isReading, wantsFocus, putHelper }: Props) => {
  const ew = useEvidenceWords()
  const { formats, say } = useSpeech()
  const { source, text, page, filter, tab, showTab, wording } = useEvidence()
  const id = useId()
  const tabs = useRef<HTMLDivElement>(null)
  const about = useRef<HTMLParagraphElement>(null)
  useArrival(about, filter !== null)
  const turn = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length]!
    showTab(next)
    tabs.current?.querySelector<HTMLElement>(`[data-tab="${next}"]`)?.focus()
  }
  const counts: Readonly<Record<Tab, number>> = {
    open: page.open.length,
    accepted: page.accepted.length,
    rejected: page.rejected.length,
  }
  return (
    <section className="evidence-lists" aria-label={ew.lists.label}>
      {wording?.kind === 'new' && <ClaimForm key="new" of={{ kind: 'new', marked: wording.marked }} />}
      {filter !== null && (
        <p className="evidence-filter" ref={about}>
          <strong>{ew.lists.about(say(filter.actor.name ?? filter.actor.id))}</strong>{' '}
          <span className="quiet">{ew.lists.leftOut(formats.count(filter.left))}</span>{' '}
          <button type="button" className="plain" onClick={() => select('party', null)}>
            {ew.lists.aboutAll}
          </button>
        </p>
      )}
      <div role="tablist" aria-label={ew.lists.label} className="evidence-tabs" ref={tabs} onKeyDown={turn}>
        {TABS.map((one) => (
          <button
            type="button"
            key={one}
            role="tab"
            id={`${id}-${one}`}
            data-tab={one}
            aria-selected={one === tab}
            aria-controls={`${id}-panel`}
            tabIndex={one === tab ? 0 : -1}
            onClick={() => showTab(one)}
          >
            {ew.lists[one](formats.count(counts[one]))}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tab}`} className={`evidence-list list-${tab}`}>
        <List key={tab} isReading={isReading} wantsFocus={wantsFocus} />
      </div>
      {source !== null && <HelperSection source={source} text={text} put={putHelper} />}
    </section>
  )
}

const List = ({ isReading, wantsFocus }: Pick<Props, 'isReading' | 'wantsFocus'>) => {
  const ew = useEvidenceWords()
  const { formats } = useSpeech()
  const { page, tab, selected } = useEvidence()
  const list = useRef<HTMLOListElement>(null)
  const [most, setMost] = useState(SHOWN)
  const all = tab === 'open' ? page.open.map(({ key }) => key) : page[tab].map(({ id }) => id)
  const at = selected === null ? -1 : all.indexOf(selected)
  const shown = Math.max(most, at + 1)
  useEffect(() => {
    if (!wantsFocus.current) return
    wantsFocus.current = false
    const chosen = list.current?.querySelector<HTMLElement>('[aria-current="true"]')
    chosen?.focus({ preventScroll: true })
    chosen?.closest('li')?.scrollIntoView({ block: 'nearest' })
  })
  if (all.length === 0 && isReading && tab === 'open') return <p className="quiet">{ew.opening}</p>
  if (all.length === 0)
    return <p className="quiet">{emptyText(ew, tab, page.accepted.length + page.rejected.length)}</p>
  return (
    <>
      {tab === 'open' && <AcceptAll />}
      <ol ref={list}>
        {tab === 'open' &&
          page.open.slice(0, shown).map((one, k) => <SuggestionCard key={one.key} of={one} place={k} />)}
        {tab === 'accepted' &&
          page.accepted.slice(0, shown).map((claim) => <AcceptedCard key={claim.id} claim={claim} />)}
        {tab === 'rejected' && page.rejected.slice(0, shown).map((one) => <RejectedCard key={one.id} of={one} />)}
      </ol>
      {shown < all.length && (
        <button type="button" className="plain" onClick={() => setMost(shown + SHOWN)}>
          {ew.lists.more(formats.count(Math.min(SHOWN, all.length - shown)))}
        </button>
      )}
    </>
  )
}

const emptyText = ({ lists }: ReturnType<typeof useEvidenceWords>, tab: Tab, decided: number): string => {
  if (tab === 'accepted') return lists.noneAccepted
  if (tab === 'rejected') return lists.noneRejected
  return decided > 0 ? lists.noneOpen : lists.noneSuggested
}
