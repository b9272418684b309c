import { useEffect, useId, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { type ExportLook, fetchExports } from './start-api.js'
import { useStartWords } from './start-words.js'

/** Each format that the case can be written in as a download, and why it cannot be written in the others. */
export const ExportList = () => {
  const sw = useStartWords()
  const id = useId()
  const [looks, setLooks] = useState<readonly ExportLook[] | 'failed' | null>(null)
  useEffect(() => {
    let isShown = true
    void fetchExports().then((answer) => {
      if (isShown) setLooks(answer.kind === 'found' ? answer.value : 'failed')
    })
    return () => {
      isShown = false
    }
  }, [])
  return (
    <section className="exports" aria-labelledby={id}>
      <h3 id={id}>{sw.export.heading}</h3>
      <p role="status" className="quiet">
        {looks === null ? sw.export.loading : looks === 'failed' ? sw.failed : ''}
      </p>
      {Array.isArray(looks) && (
        <ul>
          {(looks as readonly ExportLook[]).map((look) => (
            <Export key={look.format} look={look} />
          ))}
        </ul>
      )}
    </section>
  )
}

const Export = ({ look }: { readonly look: ExportLook }) => {
  const sw = useStartWords()
  const { formats } = useSpeech()
  const { name, file } = sw.export.formats[look.format]
  const isWritten = look.files.length > 0
  return (
    <li>
      {isWritten ? (
        <a href={`/api/start/exports/${look.format}`} download aria-label={sw.export.download(`${name}, ${file}`)}>
          {name}
        </a>
      ) : (
        <span>{name}</span>
      )}{' '}
      <span className="quiet">
        {file}
        {look.files.length > 1 && `, ${sw.export.files(formats.count(look.files.length))}`}
      </span>
      {!isWritten && (
        <p className="quiet">
          {sw.export.notPossible}{' '}
          <span lang="en">{look.problems.map(({ message, hint }) => `${message} (${hint})`).join('; ')}</span>
        </p>
      )}
      {look.notes.map((note) => (
        <p key={note} className="quiet" lang="en">
          {note}
        </p>
      ))}
    </li>
  )
}
