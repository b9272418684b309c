import { useMemo } from 'react'
import { useSpeech } from '../i18n/language.js'
import { differencesOf } from './change-preferences.js'
import { conceptsIn } from './concepts.js'
import { useConflict } from './conflict-context.js'
import { useStabilityWords } from './stability-words.js'
import { StateLink, StateWords } from './words-of-state.js'

/** States that are named, gained and lost each; the table has all. */
const MOST_NAMED = 6

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
  const now = conceptsIn(shown.equilibrium[start]!).map((concept) => sw.concept[concept])
  return (
    <div className="what-changes">
      <h3>{sw.whatIf.follows}</h3>
      <p role="status">
        {changes.size === 0
          ? sw.whatIf.asInCase
          : differences.length === 0
            ? sw.whatIf.nothing
            : sw.whatIf.summary(gained, lost)}
      </p>
      {hasStatusQuo && changes.size > 0 && <p>{now.length === 0 ? sw.whatIf.nowIsNone : sw.whatIf.nowIs(now)}</p>}
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
                        .map((concept) => sw.concept[concept])
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
