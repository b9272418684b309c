import { useDeferredValue, useId, useMemo, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { Local, useSpeech } from '../i18n/language.js'
import { isAbout, useSelected } from '../navigation/selected.js'
import { freeEventId, keyOf, withChange } from './draft.js'
import { type Candidate, candidatesOf, searchCandidates } from './search-changes.js'
import { useTrying } from './what-if-context.js'
import { useWhatIfWords } from './what-if-words.js'

/** So many are listed at a time. */
const MOST_LISTED = 8

/** Looks for what can be changed, and adds it. */
export const ChangeSearch = () => {
  const ww = useWhatIfWords()
  const { say, language } = useSpeech()
  const { view } = useCase()
  const { draft, change } = useTrying()
  const id = useId()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const candidates = useMemo(() => candidatesOf(view.case, view.judgements), [view])
  // Of a large case a search takes its time, which a slider elsewhere on the page should not wait for.
  const [issue, party] = [useSelected('issue'), useSelected('party')]
  const matching = useMemo(() => {
    const all = searchCandidates(candidates, asked, say)
    const concerns = ({ change }: Candidate) =>
      'set' in change && (isAbout(change.set, issue) || isAbout(change.set, party))
    // What is about the issue or party that is selected goes first.
    return issue === null && party === null ? all : [...all.filter(concerns), ...all.filter((one) => !concerns(one))]
  }, [candidates, asked, say, issue, party])
  const taken = new Set(draft.changes.map(keyOf))
  const found = matching.filter((candidate) => !taken.has(keyOf(candidate.change)))
  const listed = found.slice(0, MOST_LISTED)
  const addEvent = () => {
    const { asOf } = view.diagnosis
    const effects = [{ statusQuo: view.case.parties[0]!.id, add: 0 }]
    const event = { id: freeEventId(view.case, draft), date: asOf, what: ww.event.newWhat, effects }
    change(withChange(draft, { event }))
  }
  return (
    <div className="change-search">
      <p className="choice">
        <label htmlFor={id}>{ww.add.label}</label>
        <input
          id={id}
          type="search"
          lang={language}
          autoComplete="off"
          placeholder={ww.add.hint}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </p>
      <p className="quiet" role="status">
        {ww.add.results(found.length, listed.length)}
      </p>
      <ul>
        {listed.map((candidate) => (
          <li key={keyOf(candidate.change)}>
            <button type="button" className="candidate" onClick={() => change(withChange(draft, candidate.change))}>
              <span className="change-kind">{ww.add[candidate.kind]}</span> <Local of={candidate.label} />
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="plain" onClick={addEvent}>
        {ww.add.event}
      </button>
    </div>
  )
}
