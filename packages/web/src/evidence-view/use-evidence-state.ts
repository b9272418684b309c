import {
  type Actor,
  actorsOf,
  type Case,
  type Claim,
  type Edit,
  type HelperSuggestion,
  type Id,
  type LocalText,
  localDay,
} from '@parley/model'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useEditor } from '../editing/use-editor.js'
import { useSpeech } from '../i18n/language.js'
import { changeAddress, useAddress } from '../navigation/address.js'
import { useSelected } from '../navigation/selected.js'
import { acceptSuggestion, type Decider, inShort, rejectSuggestion } from './decisions.js'
import type { EvidenceState, News, Stretch, Tab, Wording } from './evidence-context.js'
import { useEvidenceWords } from './evidence-words.js'
import type { KeySettings } from './key-map.js'
import { isClaimOf, isSuggestionOf } from './names-actor.js'
import { bySource, type PageEvidence } from './page-evidence.js'
import { restingByClaim } from './rests-on-claim.js'
import { UNQUOTED, useEvidenceBySource } from './use-evidence-by-source.js'
import { usePages } from './use-pages.js'
import { useSelection } from './use-selection.js'

const NOTHING: PageEvidence = { open: [], accepted: [], rejected: [] }
const NO_HELPER: ReadonlyMap<Id, readonly HelperSuggestion[]> = new Map()

/** All that this view shows and does. */
export const useEvidenceState = (keys: KeySettings, by: Id | null) => {
  const ew = useEvidenceWords()
  const { view } = useCase()
  const { formats } = useSpeech()
  const { draft, edit } = useEditor()
  const file: Case = draft ?? view.case
  const sources = file.sources ?? NONE
  const address = useAddress()
  const asked = { source: address.get('source'), claim: address.get('claim') }
  const accepted = useMemo(() => bySource(file.claims), [file.claims])
  const rejected = useMemo(() => bySource(file.rejected), [file.rejected])
  const askedClaim = file.claims?.find(({ id }) => id === asked.claim)
  // Where nothing is asked for any more, what was shown stays.
  const shownLast = useRef<string | null>(null)
  const sourceId = chooseSource(sources, asked.source ?? (asked.claim === null ? shownLast.current : null), askedClaim)
  useEffect(() => {
    shownLast.current = sourceId
  }, [sourceId])
  const source = sources.find(({ id }) => id === sourceId) ?? null

  const actors = useMemo(() => actorsOf(file).map(({ actor }) => actor), [file])
  const pages = usePages(sources, actors, view.sources, sourceId)
  const [helped, setHelped] = useState(NO_HELPER)
  const evidence = useEvidenceBySource(sources, pages, helped, accepted, rejected)
  const whole = evidence.get(sourceId) ?? NOTHING
  const party = useSelected('party')
  const filter = actors.find(({ id }) => id === party) ?? null
  const page = useMemo(
    () => (filter === null ? whole : pageOf(whole, filter, asked.claim)),
    [whole, filter, asked.claim],
  )
  const read = pages.get(sourceId) ?? null
  const text = read?.kind === 'read' ? read.page.text : null

  const [tab, setTab] = useState<Tab>('open')
  const [wording, word] = useState<Wording | null>(null)
  const [marked, showMarked] = useState<Stretch | null>(null)
  const markedNow = useRef(marked)
  const readMarked = useRef<(() => void) | null>(null)
  const mark = useCallback((stretch: Stretch | null) => {
    markedNow.current = stretch
    showMarked(stretch)
  }, [])
  const [news, setNews] = useState<News | null>(null)
  const list = useMemo(
    () => (tab === 'open' ? page.open.map(({ key }) => key) : page[tab].map(({ id }) => id)),
    [page, tab],
  )
  const { selected, index, select: choose, wantsFocus } = useSelection(list)
  const select = useCallback((key: string, moves = false) => choose(key, list.indexOf(key), moves), [choose, list])
  const tell = useCallback(
    (said: string, problems: News['problems'] = []) =>
      setNews((last) => ({ turn: (last?.turn ?? 0) + 1, text: said, problems })),
    [],
  )

  // A claim that the address asks for is shown where it is quoted; nothing of another source stays marked.
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another is asked for.
  useEffect(() => {
    word(null)
    mark(null)
    if (askedClaim === undefined) return
    setTab('accepted')
    choose(askedClaim.id, 0, true)
  }, [sourceId, asked.claim])

  const who: Decider = useMemo(() => ({ by, on: localDay(new Date()) }), [by])
  const save = useCallback(
    async (edits: readonly Edit[], label: string, told: string): Promise<boolean> => {
      tell(told)
      const answer = await edit(edits, label)
      if (answer.kind === 'problems') tell(ew.news.refused, answer.problems)
      return answer.kind === 'saved'
    },
    [edit, ew, tell],
  )
  const now = tab === 'open' ? page.open[index] : undefined
  const left = formats.count(Math.max(0, page.open.length - 1))
  const decide = (kind: 'accept' | 'reject') => {
    if (now === undefined || source === null || text === null || wording !== null) return
    const { offered } = now
    const says = inShort(offered.says)
    const { edits } =
      kind === 'accept'
        ? acceptSuggestion(file, { source, text }, offered, who)
        : rejectSuggestion(file, source.id, offered, who)
    wantsFocus.current = true
    const told = kind === 'accept' ? ew.news.accepted(says, left) : ew.news.rejected(says, left)
    void save(edits, ew.labels[kind](says), told)
  }
  const showClaim = useCallback((id: Id) => changeAddress({ source: null, claim: id }, 'push'), [])
  const resting = useMemo(
    () => restingByClaim(file, new Set(view.judgements.map(({ id }) => id))),
    [file, view.judgements],
  )
  const judgements = useMemo(() => {
    const found = new Map<Id, { readonly id: string; readonly label: LocalText }[]>()
    for (const { id, label, claims } of view.judgements)
      for (const claim of claims) found.set(claim, [...(found.get(claim) ?? []), { id, label }])
    return found
  }, [view.judgements])

  const state: EvidenceState = {
    file,
    source,
    text,
    page,
    filter: filter && { actor: filter, left: sizeOf(whole) - sizeOf(page) },
    tab,
    showTab: (next) => {
      word(null)
      setTab(next)
    },
    selected,
    select,
    wording,
    word,
    marked,
    mark,
    readMarked,
    wordMarked: () => {
      readMarked.current?.()
      word({ kind: 'new', marked: markedNow.current })
    },
    accept: () => decide('accept'),
    reject: () => decide('reject'),
    save,
    who,
    resting,
    judgements,
    showClaim,
    keys,
  }
  const step = (by: 1 | -1) => {
    const key = list[index + by]
    if (key !== undefined && wording === null) select(key, true)
  }
  const putHelper = useCallback(
    (id: Id, suggestions: readonly HelperSuggestion[]) => setHelped((all) => new Map(all).set(id, suggestions)),
    [],
  )
  return { state, sources, sourceId, evidence, pages, read, news, tell, step, wantsFocus, putHelper }
}

const NONE: readonly never[] = []

/** What of a page names an actor; the claim that is asked for stays. */
const pageOf = (page: PageEvidence, actor: Actor, claim: string | null): PageEvidence => ({
  open: page.open.filter(({ offered }) => isSuggestionOf(offered, actor)),
  accepted: page.accepted.filter((one) => one.id === claim || isClaimOf(one, actor)),
  rejected: page.rejected.filter((one) => isClaimOf(one, actor)),
})

const sizeOf = ({ open, accepted, rejected }: PageEvidence): number => open.length + accepted.length + rejected.length

/** The source that is asked for, that of the claim asked for, or the first. */
const chooseSource = (
  sources: readonly { readonly id: Id }[],
  asked: string | null,
  claim: Claim | undefined,
): string => {
  const quoted = claim?.quotes?.[0]?.source
  if (asked === UNQUOTED || (asked === null && claim !== undefined && quoted === undefined)) return UNQUOTED
  const found = sources.find(({ id }) => id === asked) ?? sources.find(({ id }) => id === quoted) ?? sources[0]
  return found?.id ?? UNQUOTED
}
