import { useEffect, useId, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { type ExportFormat, type ExportLook, fetchExports } from './start-api.js'
import { useStartWords } from './start-words.js'

/** Each format that the case can be written in as a download, and why it cannot be written in the others. */
export const ExportList = () => {
  const sw = useStartWords()
  const { words } = useSpeech()
  const id = useId()
  const [looks, setLooks] = useState<ExportLook[] | 'failed' | null>(null)
  useEffect(() => {
    let isShown = true
    void fetchExports().then((answer) => {
      if (isShown) setLooks(answer.kind === 'found' ? [...answer.value] : 'failed')
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
          {written(looks).map((look) => (
            <Export key={look.format} look={look} />
          ))}
          {groupByReason(looks).map(([reason, formats]) => (
            <li key={reason} className="quiet">
              <p>{sw.export.notPossible(words.and(formats.map((format) => sw.export.formats[format].name)))}</p>
              <p lang="en">{reason}</p>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}

const written = (looks: readonly ExportLook[]) => looks.filter(({ problems }) => problems.length === 0)

/** The formats that cannot be written, those together that cannot be for one reason. */
const groupByReason = (looks: readonly ExportLook[]): [string, ExportFormat[]][] => {
  const groups = new Map<string, ExportFormat[]>()
  for (const { format, problems } of looks) {
    if (problems.length === 0) continue
    const reason = problems.map(({ message, hint }) => `${message} (${hint})`).join('; ')
    groups.set(reason, [...(groups.get(reason) ?? []), format])
  }
  return [...groups]
}

const Export = ({ look: { format, files, notes } }: { readonly look: ExportLook }) => {
  const sw = useStartWords()
  const { formats } = useSpeech()
  const { name, file } = sw.export.formats[format]
  return (
    <li>
      <a href={`/api/start/exports/${format}`} download aria-label={sw.export.download(`${name}, ${file}`)}>
        {name}
      </a>{' '}
      <span className="quiet">
        {file}
        {files.length > 1 && `, ${sw.export.files(formats.count(files.length))}`}
      </span>
      {notes.map((note) => (
        <p key={note} className="quiet" lang="en">
          {note}
        </p>
      ))}
    </li>
  )
}
