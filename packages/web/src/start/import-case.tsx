import { type DragEvent, type FormEvent, useEffect, useId, useState } from 'react'
import { useSpeech } from '../i18n/language.js'
import { type Chosen, fromDrop, fromInput } from './chosen-files.js'
import { DoingTold, Submit } from './doing-told.js'
import { importFiles, type Start } from './start-api.js'
import { useStartWords } from './start-words.js'
import { TextField } from './text-field.js'
import { useDoing } from './use-doing.js'
import { useFolder } from './use-folder.js'

/** A case made of files of other programs, or of a case that came as files: dropped, or chosen. */
export const ImportCase = ({ start }: { readonly start: Start }) => {
  const sw = useStartWords()
  const id = useId()
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const [isOver, setOver] = useState(false)
  useDropsHeld()
  const drop = async (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    setChosen(await fromDrop(event.dataTransfer.items, start.drop))
  }
  return (
    <section
      className="start-part"
      aria-labelledby={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <h2 id={id}>{sw.import.heading}</h2>
      <p className="quiet">{sw.import.lead}</p>
      <div className={isOver ? 'drop is-over' : 'drop'}>
        <p>{sw.import.drop}</p>
        <p className="case-ways">
          <FileChoice label={sw.import.files} choose={(list) => setChosen(fromInput(list, start.drop))} />
          <FileChoice
            label={sw.import.wholeFolder}
            choose={(list) => setChosen(fromInput(list, start.drop))}
            isFolder
          />
        </p>
      </div>
      <ChosenTold chosen={chosen} start={start} />
    </section>
  )
}

/** A drop beside the place for it would lead the browser away from the page. */
const useDropsHeld = () => {
  useEffect(() => {
    const hold = (event: Event) => event.preventDefault()
    addEventListener('dragover', hold)
    addEventListener('drop', hold)
    return () => {
      removeEventListener('dragover', hold)
      removeEventListener('drop', hold)
    }
  }, [])
}

type ChoiceProps = {
  readonly label: string
  readonly choose: (list: FileList) => void
  readonly isFolder?: boolean
}

/** A file input that looks like the other buttons. */
const FileChoice = ({ label, choose, isFolder = false }: ChoiceProps) => (
  <label className="file-choice">
    <input
      type="file"
      multiple
      ref={(input) => {
        if (input) input.webkitdirectory = isFolder
      }}
      onChange={(event) => {
        if (event.target.files && event.target.files.length > 0) choose(event.target.files)
        event.target.value = ''
      }}
    />
    <span>{label}</span>
  </label>
)

const ChosenTold = ({ chosen, start }: { readonly chosen: Chosen | null; readonly start: Start }) => {
  const sw = useStartWords()
  const { formats } = useSpeech()
  const size = (bytes: number) =>
    bytes >= 1e6 ? sw.megabytes(formats.plain(bytes / 1e6)) : sw.kilobytes(formats.count(Math.ceil(bytes / 1e3)))
  const told = () => {
    if (chosen === null) return ''
    if (chosen.kind === 'chosen') {
      const n = chosen.files.length
      return sw.import.chosen(n === 1 ? sw.import.oneFile : sw.import.manyFiles(formats.count(n)), size(chosen.bytes))
    }
    if (chosen.why === 'too-large') return sw.import.tooLarge(size(chosen.bytes), size(start.drop.bytes))
    if (chosen.why === 'too-many') return sw.import.tooMany(formats.count(start.drop.files))
    return sw.import[chosen.why]
  }
  return (
    <>
      <p role="status" className={chosen?.kind === 'refused' ? 'missing' : undefined}>
        {told()}
      </p>
      {chosen?.kind === 'chosen' && <ImportForm key={chosen.name} chosen={chosen} casesFolder={start.casesFolder} />}
    </>
  )
}

type FormProps = { readonly chosen: Extract<Chosen, { kind: 'chosen' }>; readonly casesFolder: string }

const ImportForm = ({ chosen, casesFolder }: FormProps) => {
  const sw = useStartWords()
  const doing = useDoing()
  const [title, setTitle] = useState('')
  const [folder, setFolder] = useFolder(casesFolder, title || chosen.name)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!doing.isBusy) void doing.make(() => importFiles(chosen.files, folder, title))
  }
  return (
    <form aria-label={sw.import.heading} onSubmit={submit}>
      <ul className="notes path">
        {chosen.files.slice(0, 8).map(({ path }) => (
          <li key={path}>{path}</li>
        ))}
        {chosen.files.length > 8 && <li>…</li>}
      </ul>
      <TextField label={sw.import.title} hint={sw.import.titleHint} value={title} onChange={setTitle} />
      <TextField
        label={sw.folder.label}
        hint={sw.folder.hint}
        value={folder}
        onChange={setFolder}
        isInvalid={doing.problems.some(({ path }) => path === 'folder')}
        isPath
      />
      <DoingTold doing={doing} />
      <Submit doing={doing} label={sw.import.submit} />
    </form>
  )
}
