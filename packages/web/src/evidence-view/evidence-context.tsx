import type { Actor, Case, Edit, Id, LocalText, Problem, Source } from '@parley/model'
import { createContext, type RefObject, useContext } from 'react'
import type { Decider } from './decisions.js'
import type { KeySettings } from './key-map.js'
import type { PageEvidence } from './page-evidence.js'
import type { Resting } from './rests-on-claim.js'

/** The lists of a source, one of which is shown. */
export const TABS = ['open', 'accepted', 'rejected'] as const
export type Tab = (typeof TABS)[number]

/** The stretch of the page's text that is marked, to be quoted. */
export type Stretch = { readonly start: number; readonly end: number }

/** What is being worded: a claim of one's own, or what is selected in other words. */
export type Wording = { readonly kind: 'new'; readonly marked: Stretch | null } | { readonly kind: 'selected' }

/** What happened last, to be announced; `turn` tells two like happenings apart. */
export type News = { readonly turn: number; readonly text: string; readonly problems: readonly Problem[] }

/** What every part of this view shares. */
export type EvidenceState = {
  /** The case with every decision that was made here, saved or not. */
  readonly file: Case
  /** The source that is looked at; null: the claims that quote none. */
  readonly source: Source | null
  /** Its text; null where it has none, or while it is being read. */
  readonly text: string | null
  readonly page: PageEvidence
  /** The actor that is selected, whom alone the page's lists are about, and how many they leave out; null: none is. */
  readonly filter: { readonly actor: Actor; readonly left: number } | null
  readonly tab: Tab
  readonly showTab: (tab: Tab) => void
  /** The key of what is selected in the list that is shown; null: the list is empty. */
  readonly selected: string | null
  /** `moves`: the focus goes there too. */
  readonly select: (key: string, moves?: boolean) => void
  readonly wording: Wording | null
  readonly word: (wording: Wording | null) => void
  readonly marked: Stretch | null
  readonly mark: (stretch: Stretch | null) => void
  /** Reads what is marked in the text at this moment; null: no text is shown. */
  readonly readMarked: RefObject<(() => void) | null>
  /** Words a new claim of what is marked at this moment, whether it was drawn yet or not. */
  readonly wordMarked: () => void
  readonly accept: () => void
  readonly reject: () => void
  /** Makes edits, and says how that went. */
  readonly save: (edits: readonly Edit[], label: string, told: string) => Promise<boolean>
  readonly who: Decider
  /** What rests on each claim, besides judgements, and the judgements that do. */
  readonly resting: ReadonlyMap<Id, readonly Resting[]>
  readonly judgements: ReadonlyMap<Id, readonly { readonly id: string; readonly label: LocalText }[]>
  /** Shows a claim where it is quoted. */
  readonly showClaim: (id: Id) => void
  readonly keys: KeySettings
}

const EvidenceContext = createContext<EvidenceState | null>(null)

export const EvidenceStateProvider = EvidenceContext.Provider

export const useEvidence = (): EvidenceState => {
  const state = useContext(EvidenceContext)
  if (!state) throw new Error('useEvidence outside its view')
  return state
}
