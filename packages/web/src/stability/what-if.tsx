import { useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { useSelected } from '../navigation/selected.js'
import { Section } from '../views/section.js'
import { NO_CHANGES } from './change-preferences.js'
import { Choice } from './choice.js'
import { useConflict, useNames } from './conflict-context.js'
import { LeastChange } from './least-change.js'
import { RankingList } from './ranking-list.js'
import { useStabilityWords } from './stability-words.js'
import { StatementList } from './statement-list.js'
import { WhatChanges } from './what-changes.js'

/** Preferences in another order, and what follows at once. */
export const WhatIf = () => {
  const sw = useStabilityWords()
  const { say } = useSpeech()
  const names = useNames()
  const { shown, changes, change } = useConflict()
  const { decisionMakers } = shown.graph.model
  const [asked, setAsked] = useState(() => (changes.size > 0 ? Math.min(...changes.keys()) : 0))
  // The party that is selected, until another is chosen here.
  const party = useSelected('party')
  const [followed, follow] = useState<string | null>(null)
  if (party !== followed) {
    follow(party)
    const found = decisionMakers.findIndex((_, i) => names.of(i).id === party)
    if (found >= 0) setAsked(found)
  }
  const maker = Math.min(asked, decisionMakers.length - 1)
  const { preference } = decisionMakers[maker]!
  const resetOne = () => {
    const next = new Map(changes)
    if (next.delete(maker)) change(next)
  }
  return (
    <Section id="what-if" heading={sw.whatIf.heading} lead={sw.whatIf.lead}>
      <div className="what-if">
        <div>
          <Choice
            label={sw.whatIf.whose}
            value={String(maker)}
            values={decisionMakers.map((_, i) => {
              const name = say(names.maker(i))
              return [String(i), changes.has(i) ? sw.whatIf.changedName(name) : name]
            })}
            onChange={(value) => setAsked(Number(value))}
          />
          {preference.kind === 'statements' ? (
            <StatementList key={maker} maker={maker} statements={preference.statements} />
          ) : (
            <RankingList key={maker} maker={maker} />
          )}
          <p className="builder-tools">
            <button type="button" className="plain" aria-disabled={!changes.has(maker)} onClick={resetOne}>
              {sw.whatIf.resetOne(say(names.maker(maker)))}
            </button>
            <button
              type="button"
              className="plain"
              aria-disabled={changes.size === 0}
              onClick={() => change(NO_CHANGES)}
            >
              {sw.whatIf.reset}
            </button>
          </p>
          <LeastChange />
        </div>
        <WhatChanges />
      </div>
    </Section>
  )
}
