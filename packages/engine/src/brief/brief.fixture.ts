import type { Brief, BriefLanguage, Passage } from './types.js'

export const passageOf = (id: string, text: string, claims: readonly string[] = []): Passage => ({
  kind: 'passage',
  id,
  text,
  claims,
  isEdited: false,
})

/** A brief of three passages and a table, with two footnotes. */
export const smallBrief = (texts: Readonly<Record<string, string>> = {}, language: BriefLanguage = 'en'): Brief => ({
  language,
  title: texts.title ?? 'The harbour',
  headline: 'An agreement is not in sight',
  classification: texts.classification ?? null,
  asOf: '2024-08-21',
  lead: ['As of 21 August 2024.'],
  since: null,
  sections: [
    {
      id: 'key-judgements',
      heading: 'Key judgements',
      blocks: [
        passageOf('zone', texts.zone ?? 'It is unlikely that a package exists.', ['c1']),
        passageOf('distance', texts.distance ?? 'It is far.', ['c2', 'c1']),
      ],
    },
    {
      id: 'causes',
      heading: 'Causes',
      blocks: [
        {
          kind: 'table',
          id: 'causes-table',
          caption: 'Parts',
          head: ['Cause', 'Part'],
          rows: [[texts.cell ?? 'waiting', '+0.10']],
        },
      ],
    },
    { id: 'basis', heading: 'Basis', blocks: [passageOf('basis-counts', 'Two claims.')] },
  ],
  notes: [
    {
      number: 1,
      claim: 'c1',
      says: 'It is open.',
      said: 'North, 1 May 2024, B2',
      quotes: [
        {
          exact: texts.quote ?? 'the harbour is open',
          language: 'en',
          isDigest: false,
          source: 'The Gazette',
          url: texts.url,
        },
      ],
    },
    {
      number: 2,
      claim: 'c2',
      says: 'It is shut.',
      said: 'South',
      quotes: [
        { exact: 'The South shuts it.', language: 'en', isDigest: true, source: 'our summary of X', url: undefined },
      ],
    },
  ],
  provenance: { seed: 1, samples: 100, caseHash: 'ab'.repeat(32), engineVersion: '0.1.0' },
})
