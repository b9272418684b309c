import {
  type Cause,
  type Claim,
  type Id,
  isRealDate,
  type LocalText,
  locateQuote,
  type Period,
  type Quote,
  quoteAt,
} from '@parley/model'

export const CAUSES: readonly Cause[] = ['disagreement', 'situation', 'mistrust', 'waiting']

/** Whether a claim speaks for a cause, against it, or neither. */
export type Side = 'neither' | 'for' | 'against'

/** A claim while it is worded: what the fields of its form say. */
export type ClaimDraft = {
  readonly says: string
  readonly speaker: string
  readonly reportedBy: string
  readonly date: string
  readonly precision: Period
  readonly known: string
  /** Letter A–F and digit 1–6; each may be empty. */
  readonly reliability: string
  readonly credibility: string
  readonly causes: Readonly<Record<Cause, Side>>
  /** The words that it quotes; empty: none. */
  readonly words: string
}

export type DraftFault = 'missing' | 'both' | 'noDate' | 'noWords' | 'manyWords'

export const draftOf = (
  claim: Claim,
  saysIn: (says: LocalText) => string,
  actorIn: (id: string) => string,
): ClaimDraft => ({
  says: saysIn(claim.says),
  speaker: actorIn(claim.speaker),
  reportedBy: claim.reportedBy === undefined ? '' : actorIn(claim.reportedBy),
  date: claim.date ?? '',
  precision: claim.precision ?? 'day',
  known: claim.known ?? '',
  reliability: claim.reliability?.[0] ?? '',
  credibility: claim.reliability?.[1] ?? '',
  causes: Object.fromEntries(
    CAUSES.map((cause): [Cause, Side] => [
      cause,
      claim.supports?.includes(cause) ? 'for' : claim.opposes?.includes(cause) ? 'against' : 'neither',
    ]),
  ) as Record<Cause, Side>,
  words: claim.quotes?.[0]?.exact ?? '',
})

/** Why the fields are no claim yet; empty: they are one. `text`: the page that a new claim quotes. */
export const faultsOf = (draft: ClaimDraft, text: string | null): readonly DraftFault[] => {
  const faults: DraftFault[] = []
  if (draft.says.trim() === '' || draft.speaker.trim() === '') faults.push('missing')
  if ((draft.reliability === '') !== (draft.credibility === '')) faults.push('both')
  if (draft.precision !== 'day' && draft.date === '') faults.push('noDate')
  if (text !== null && draft.words.trim() !== '') {
    const place = locateQuote(text, { exact: draft.words })
    if (place.kind === 'missing') faults.push('noWords')
    if (place.kind === 'ambiguous') faults.push('manyWords')
  }
  return faults
}

/**
 * The claim that the fields say, on the ground of another: what no field shows stays, and a text in several languages is
 * changed in the one that was shown.
 */
export const claimFrom = (
  draft: ClaimDraft,
  ground: Claim,
  saysWith: (was: LocalText, says: string) => LocalText,
  actorId: (name: string) => Id,
): Claim => {
  const {
    reportedBy: _r,
    date: _d,
    precision: _p,
    known: _k,
    reliability: _l,
    supports: _s,
    opposes: _o,
    ...rest
  } = ground
  const side = (which: Side) => CAUSES.filter((cause) => draft.causes[cause] === which)
  const [supports, opposes] = [side('for'), side('against')]
  const code = draft.reliability + draft.credibility
  const { id, says, speaker: _speaker, quotes, ...others } = rest
  return {
    id,
    says: saysWith(says, draft.says.trim()),
    speaker: actorId(draft.speaker.trim()),
    ...(draft.reportedBy.trim() === '' ? {} : { reportedBy: actorId(draft.reportedBy.trim()) }),
    ...(isRealDate(draft.date) ? { date: draft.date } : {}),
    ...(isRealDate(draft.date) && draft.precision !== 'day' ? { precision: draft.precision } : {}),
    ...(isRealDate(draft.known) ? { known: draft.known } : {}),
    ...(quotes === undefined ? {} : { quotes }),
    ...(code.length === 2 ? { reliability: code } : {}),
    ...(supports.length === 0 ? {} : { supports }),
    ...(opposes.length === 0 ? {} : { opposes }),
    ...others,
  }
}

/** A quote of words of a page: those that are marked, or else those that were typed, where they stand there once. */
export const quoteOf = (
  source: Id,
  text: string,
  words: string,
  marked: { readonly start: number; readonly end: number } | null,
): Quote | null => {
  if (words.trim() === '') return null
  const own = marked === null ? null : quoteAt(text, marked.start, marked.end)
  if (own?.quote.exact === words) return { source, ...own.quote }
  const place = locateQuote(text, { exact: words })
  if (place.kind !== 'found') return null
  const found = quoteAt(text, place.start, place.end)
  return found === null ? null : { source, ...found.quote }
}
