import { useEffect, useRef } from 'react'
import { Problems } from '../views/problem-list.js'
import { useStartWords } from './start-words.js'
import type { Doing } from './use-doing.js'

/** What came of something that was asked for, where it was asked for. */
export const DoingTold = ({ doing }: { readonly doing: Doing }) => {
  const sw = useStartWords()
  const goOn = useRef<HTMLButtonElement>(null)
  const { made } = doing
  useEffect(() => {
    if (made) goOn.current?.focus()
  }, [made])
  return (
    <>
      <div role="alert">
        {doing.problems.length > 0 && (
          <div className="problems">
            <Problems problems={doing.problems} />
          </div>
        )}
      </div>
      {made && (
        <div className="callout">
          <p>{sw.notes}</p>
          <ul className="notes" lang="en">
            {made.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
          <button ref={goOn} type="button" className="plain" onClick={() => void doing.open(made.folder)}>
            {sw.goOn}
          </button>
        </div>
      )}
    </>
  )
}

/** The press that does it. While it is being done a further press does nothing. */
export const Submit = ({ doing, label }: { readonly doing: Doing; readonly label: string }) => {
  const sw = useStartWords()
  return (
    <button type="submit" className="primary" aria-disabled={doing.isBusy || undefined}>
      {doing.isBusy ? sw.working : label}
    </button>
  )
}
