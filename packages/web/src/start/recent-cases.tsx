import { useId, useState } from 'react'
import { Local, useSpeech } from '../i18n/language.js'
import { DoingTold } from './doing-told.js'
import { DuplicateForm } from './duplicate-form.js'
import { shownPath } from './shown-path.js'
import { forget, type RecentCase, type Start } from './start-api.js'
import { useStartWords } from './start-words.js'
import { useDoing } from './use-doing.js'

type Props = { readonly start: Start; readonly refresh: () => void }

/** The cases that were open lately, the latest first. */
export const RecentCases = ({ start, refresh }: Props) => {
  const sw = useStartWords()
  const { say } = useSpeech()
  const id = useId()
  const [told, setTold] = useState('')
  const remove = async ({ file, title }: RecentCase) => {
    const answer = await forget(file)
    if (answer.kind !== 'found') return setTold(sw.failed)
    setTold(sw.recent.removed(title === null ? sw.untitled : say(title)))
    document.getElementById(id)?.focus()
    refresh()
  }
  const shown = start.recents.filter(({ file }) => file !== start.current?.file)
  return (
    <section className="start-part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {sw.recent.heading}
      </h2>
      <p role="status" className="quiet">
        {told}
      </p>
      {shown.length === 0 ? (
        <p className="quiet">{sw.recent.none}</p>
      ) : (
        <ul className="case-list">
          {shown.map((one) => (
            <Recent key={one.file} recent={one} start={start} remove={() => void remove(one)} />
          ))}
        </ul>
      )}
    </section>
  )
}

type RecentProps = { readonly recent: RecentCase; readonly start: Start; readonly remove: () => void }

const Recent = ({ recent, start, remove }: RecentProps) => {
  const sw = useStartWords()
  const { formats, say } = useSpeech()
  const doing = useDoing()
  const [isCopying, setCopying] = useState(false)
  const title = recent.title === null ? sw.untitled : say(recent.title)
  return (
    <li>
      <p className="case-title">{recent.title === null ? sw.untitled : <Local of={recent.title} />}</p>
      <p className="quiet">
        <span className="path">{shownPath(recent.file, start.home)}</span> ·{' '}
        {sw.recent.opened(formats.date(recent.opened.slice(0, 10)))}
      </p>
      {recent.isMissing && <p className="missing">{sw.recent.missing}</p>}
      <p className="case-ways">
        {!recent.isMissing && (
          <>
            <button
              type="button"
              className="plain"
              aria-label={sw.recent.open(title)}
              onClick={() => void doing.open(recent.file)}
            >
              {sw.recent.openShort}
            </button>
            <button
              type="button"
              className="plain"
              aria-label={sw.recent.duplicate(title)}
              aria-expanded={isCopying}
              onClick={() => setCopying(!isCopying)}
            >
              {sw.recent.duplicateShort}
            </button>
          </>
        )}
        <button type="button" className="plain" aria-label={sw.recent.remove(title)} onClick={remove}>
          {sw.recent.removeShort}
        </button>
      </p>
      <DoingTold doing={doing} />
      {isCopying && (
        <DuplicateForm
          file={recent.file}
          title={title}
          casesFolder={start.casesFolder}
          cancel={() => setCopying(false)}
        />
      )}
    </li>
  )
}
