import { useMemo } from 'react'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'
import { DataTable } from '../charts/data-table.js'
import { useSpeech } from '../i18n/language.js'
import { differencesOf } from './change-preferences.js'
import { bitOf, conceptsIn } from './concepts.js'
import { useConflict } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import { StateLink, StateWords } from './words-of-state.js'

/** States that are named, gained and lost each; the table has all. */
const MOST_NAMED = 4

/** Which equilibria the changed preferences bring, and which they take. */
export const WhatChanges = () => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, shown, changes, start, hasStatusQuo } = useConflict()
  const differences = useMemo(() => differencesOf(base, shown), [base, shown])
  const sides = (['gained', 'lost'] as const).map((side) => ({
    side,
    of: differences
      .filter((difference) => difference[side] !== 0)
      .toSorted((a, b) => conceptsIn(b[side]).length - conceptsIn(a[side]).length || a.state - b.state),
  }))
  const [gained, lost] = sides.map(({ of }) => formats.count(of.length)) as [string, string]
  const now = conceptsIn(shown.equilibrium[start]!).map((concept) => CONCEPT_NAMES[concept])
  return (
    <div className="what-changes">
      <h3>{sw.whatIf.follows}</h3>
      <p role="status">
        {changes.size === 0
          ? sw.whatIf.asInCase
          : differences.length === 0
            ? sw.whatIf.nothing
            : sw.whatIf.summary(formats.count(differences.length), gained, lost)}
      </p>
      {hasStatusQuo && changes.size > 0 && <p>{now.length === 0 ? sw.whatIf.nowIsNone : sw.whatIf.nowIs(now)}</p>}
      {differences.length > 0 && <ByConcept />}
      {sides.map(
        ({ side, of }) =>
          of.length > 0 && (
            <div key={side}>
              <h4>{side === 'gained' ? sw.whatIf.gained(gained) : sw.whatIf.lost(lost)}</h4>
              <ul>
                {of.slice(0, MOST_NAMED).map((difference) => (
                  <li key={difference.state} className="difference">
                    <span aria-hidden="true">{side === 'gained' ? '+ ' : '− '}</span>
                    <StateLink state={difference.state} /> <StateWords state={difference.state} />
                    <span className="quiet">
                      {' '}
                      {conceptsIn(difference[side])
                        .map((concept) => CONCEPT_NAMES[concept])
                        .join(', ')}
                    </span>
                  </li>
                ))}
              </ul>
              {of.length > MOST_NAMED && (
                <p className="quiet">{sw.whatIf.moreInTable(formats.count(of.length - MOST_NAMED))}</p>
              )}
            </div>
          ),
      )}
    </div>
  )
}

/** How many states are equilibria under each concept, in the case and with the changed preferences. */
const ByConcept = () => {
  const sw = useStabilityWords()
  const { formats } = useSpeech()
  const { base, shown } = useConflict()
  const count = (masks: Uint8Array, concept: (typeof CONCEPTS)[number]) =>
    formats.count(masks.reduce((sum, mask) => sum + (mask & bitOf(concept) ? 1 : 0), 0))
  const both = (concept: (typeof CONCEPTS)[number], keep: (before: number, after: number) => number) =>
    count(
      base.equilibrium.map((before, s) => keep(before, shown.equilibrium[s]!)),
      concept,
    )
  return (
    <DataTable
      caption={sw.whatIf.byConcept}
      rows={CONCEPTS}
      rowKey={(concept) => concept}
      columns={[
        { key: 'concept', heading: sw.large.concept, cell: (concept) => CONCEPT_NAMES[concept] },
        {
          key: 'before',
          heading: sw.whatIf.inCase,
          isNumber: true,
          cell: (concept) => count(base.equilibrium, concept),
        },
        {
          key: 'gained',
          heading: sw.whatIf.come,
          isNumber: true,
          cell: (concept) => both(concept, (before, after) => after & ~before),
        },
        {
          key: 'lost',
          heading: sw.whatIf.go,
          isNumber: true,
          cell: (concept) => both(concept, (before, after) => before & ~after),
        },
        {
          key: 'after',
          heading: sw.whatIf.changed,
          isNumber: true,
          cell: (concept) => count(shown.equilibrium, concept),
        },
      ]}
    />
  )
}
