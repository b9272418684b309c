import type { Path } from '@parley/model'
import { useState } from 'react'
import { useEditingWords } from './editing-words.js'
import { type PlannedEdits, planEdits } from './plan-edits.js'
import { useTarget } from './target.js'
import { usePlaceText } from './use-place-text.js'

/** Removes a thing; where others refer to it, says which and takes those places out with it, in one step. */
export const RemoveItem = ({ path, name }: { readonly path: Path; readonly name: string }) => {
  const ew = useEditingWords()
  const placeText = usePlaceText()
  const { data, edit } = useTarget()
  const [asked, setAsked] = useState<PlannedEdits | null>(null)
  const make = (planned: Exclude<PlannedEdits, { kind: 'problems' }>, button: HTMLElement) => {
    const list = button.closest<HTMLElement>('.edit-items')
    setAsked(null)
    // The button goes with the thing: focus goes to what is left of the list.
    requestAnimationFrame(() => list?.focus())
    edit(planned.edits, ew.removed(name), { at: path })
  }
  const ask = (button: HTMLElement) => {
    const planned = planEdits(data, [{ path, remove: true }])
    if (planned.kind === 'fit') make(planned, button)
    else setAsked(planned)
  }
  return (
    <>
      <button
        type="button"
        className="plain"
        aria-label={ew.remove(name)}
        onClick={(event) => ask(event.currentTarget)}
      >
        {ew.removeShort}
      </button>
      {asked !== null && asked.kind !== 'fit' && (
        <div role="alert" className="edit-asked">
          {asked.kind === 'referred' ? (
            <>
              <p>{ew.referred(name)}</p>
              <ul>
                {asked.places.map((place) => (
                  <li key={place}>{placeText(place)}</li>
                ))}
              </ul>
              <button type="button" className="plain" onClick={(event) => make(asked, event.currentTarget)}>
                {ew.removeAll(name)}
              </button>{' '}
            </>
          ) : (
            <>
              <p>{ew.cannotRemove(name)}</p>
              <ul>
                {asked.problems.map(({ path: place, message, hint }) => (
                  <li key={`${place} ${message}`}>
                    {placeText(place)}: <span lang="en">{`${message} (${hint})`}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          <button type="button" className="plain" onClick={() => setAsked(null)}>
            {ew.keep(name)}
          </button>
        </div>
      )}
    </>
  )
}
