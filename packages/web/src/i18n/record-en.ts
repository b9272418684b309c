import type { ActorKind } from '@parley/model'

/** What the view of the record says in English; loaded with that view. Other languages have the same shape. */
export const recordEn = {
  heading: 'Record',
  lead: 'What is on record, apart from any judgement of worth: who stood where and when, what was signed and what became of it, what happened, and who has to do with whom.',
  map: {
    heading: 'Who moved, and when',
    lead: 'Each issue’s options by letter, in their order; a cell has what the actor was on record for at the month’s end, by what was known then. A frame marks a month in which something new was put on record.',
    none: 'Nobody is on record with a position.',
    caption: (issue: string) => `${issue}: positions by month`,
    actor: 'Actor',
    nothing: 'nothing on record',
    now: 'as now',
    moved: 'new',
    key: 'Letters',
    marks: 'A demands · A+ accepts · A− rejects · (A) said to accept · A? disputed',
  },
  promises: {
    heading: 'What was signed, month by month',
    lead: 'How the stipulations stood at each month’s end, by what was known then.',
    caption: 'Stipulations by state at each month’s end',
    month: 'Month',
    none: 'No agreement with stipulations is on record.',
    byParty: 'By party, as of the day looked at',
    party: 'Party',
    all: 'All',
  },
  incidents: {
    heading: 'What happened, by two rules of counting',
    lead: 'The same events counted twice: each event, and each day with an event. Where the two go apart, what is called an event decides the picture. Only what the case records is counted.',
    caption: 'Events by month',
    month: 'Month',
    events: 'Events',
    days: 'Days with an event',
    none: 'No event is on record.',
  },
  relations: {
    heading: 'Actors, and who has to do with whom',
    caption: 'Actors with what is on record of them',
    actor: 'Actor',
    kind: 'Part in the talks',
    kinds: { party: 'party', mediator: 'mediator', stakeholder: 'stakeholder' } satisfies Record<
      ActorKind,
      string
    > as Record<ActorKind, string>,
    positions: 'Positions',
    claims: 'Claims by it',
    promises: 'Stipulations',
    trust: 'Trust that it carries out what it signs (by whom)',
    influence: 'Influence that was tried',
    influenceCaption: 'Influence that was tried, and what came of it',
    columns: { of: 'By', on: 'On', what: 'What', result: 'What came of it', date: 'Date' },
    noInfluence: 'No use of influence is on record.',
  },
}

export type RecordWords = typeof recordEn
