import type { Case, Path } from '@parley/model'
import type { KindName } from './kinds.js'

/** The parts of a case, as the edit view shows them one at a time: `?part=issues`. */
export const PARTS = [
  'case',
  'actors',
  'issues',
  'preferences',
  'noAgreement',
  'trust',
  'agreements',
  'events',
  'positions',
  'rounds',
  'influence',
  'levers',
  'conflict',
  'claims',
  'sources',
  'commentary',
  'whatIf',
  'briefs',
  'wording',
  'comments',
] as const

export type Part = (typeof PARTS)[number]

/** The lists of a case whose items are edited in a part of their own, with their kinds. */
export const LISTS: Readonly<Partial<Record<Part, readonly { readonly key: keyof Case; readonly of: KindName }[]>>> = {
  case: [{ key: 'analysts', of: 'analyst' }],
  actors: [
    { key: 'parties', of: 'party' },
    { key: 'mediators', of: 'mediator' },
    { key: 'stakeholders', of: 'stakeholder' },
  ],
  issues: [{ key: 'issues', of: 'issue' }],
  trust: [{ key: 'trust', of: 'trust' }],
  agreements: [{ key: 'agreements', of: 'agreement' }],
  events: [{ key: 'events', of: 'event' }],
  positions: [{ key: 'positions', of: 'position' }],
  rounds: [{ key: 'rounds', of: 'round' }],
  influence: [{ key: 'influence', of: 'influence' }],
  levers: [{ key: 'levers', of: 'lever' }],
  claims: [
    { key: 'claims', of: 'claim' },
    { key: 'rejected', of: 'rejected' },
  ],
  sources: [{ key: 'sources', of: 'source' }],
  whatIf: [{ key: 'whatIf', of: 'whatIf' }],
  briefs: [{ key: 'briefs', of: 'brief' }],
  wording: [{ key: 'wording', of: 'word' }],
}

/** The part in which a place is edited; null: in none. */
export const partOfPlace = ([top]: Path): Part | null => {
  if (WHOLE.has(top)) return top as Part
  if (top !== undefined && OF_THE_CASE.has(top)) return 'case'
  return PARTS.find((part) => LISTS[part]?.some(({ key }) => key === top)) ?? null
}

/** Parts that are one thing and no list. */
const WHOLE: ReadonlySet<string | number | undefined> = new Set([
  'preferences',
  'noAgreement',
  'conflict',
  'commentary',
])

const OF_THE_CASE: ReadonlySet<string | number> = new Set(
  'title about asOf classification agreementName period baseRates'.split(' '),
)
