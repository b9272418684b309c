import type { Problem } from '@parley/model'
import { useCallback, useEffect, useId, useRef, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { Problems } from '../views/problem-list.js'
import { type FolderListing, fetchFolder } from './start-api.js'
import { useStartWords } from './start-words.js'

/** Folders of this user's home to step through, and the cases in them to open. */
export const FolderChooser = ({ take }: { readonly take: (path: string) => void }) => {
  const sw = useStartWords()
  const { words } = useSpeech()
  const id = useId()
  const here = useRef<HTMLHeadingElement>(null)
  const asked = useRef(0)
  const [listing, setListing] = useState<FolderListing | null>(null)
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const look = useCallback(
    async (path: string | null) => {
      asked.current += 1
      const turn = asked.current
      const answer = await fetchFolder(path)
      if (turn !== asked.current) return
      if (answer.kind === 'found') {
        setListing(answer.value)
        setProblems([])
      } else if (answer.kind === 'problems') setProblems(answer.problems)
      else {
        const [message, hint] = [words.state.noServer, words.state.noServerHint]
        setProblems([{ code: 'ERR_CONNECTION', path: 'request', message, hint }])
      }
      here.current?.focus()
    },
    [words],
  )
  useEffect(() => void look(null), [look])
  return (
    <section className="chooser" aria-labelledby={id}>
      <h3 id={id} ref={here} tabIndex={-1}>
        {listing === null ? sw.open.folders : sw.open.here(listing.path)}
      </h3>
      {problems.length > 0 && (
        <div className="problems" role="alert">
          <Problems problems={problems} />
        </div>
      )}
      {listing && (
        <ul>
          {listing.parent !== null && (
            <li>
              <button type="button" onClick={() => void look(listing.parent)}>
                <span aria-hidden="true">↑ </span>
                {sw.open.up}
              </button>
            </li>
          )}
          {listing.entries.map(({ name, path, kind }) => (
            <li key={path}>
              {kind === 'case' ? (
                <button type="button" aria-label={sw.open.take(name)} onClick={() => take(path)}>
                  <strong>{name}</strong> <span className="mark-of-case">{sw.open.caseMark}</span>
                </button>
              ) : (
                <button type="button" aria-label={sw.open.look(name)} onClick={() => void look(path)}>
                  {name}
                  <span aria-hidden="true"> /</span>
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {listing?.entries.length === 0 && <p className="quiet">{sw.open.nothing}</p>}
      {listing?.isCut && <p className="quiet">{sw.open.cut}</p>}
    </section>
  )
}
