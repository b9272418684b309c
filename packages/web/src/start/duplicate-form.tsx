import { type FormEvent, useEffect, useRef, useState } from 'react'
import { DoingTold, Submit } from './doing-told.js'
import { duplicate } from './start-api.js'
import { useStartWords } from './start-words.js'
import { TextField } from './text-field.js'
import { useDoing } from './use-doing.js'
import { useFolder } from './use-folder.js'

type Props = {
  readonly file: string
  readonly title: string
  readonly casesFolder: string
  readonly cancel: () => void
}

/** A copy of a case with its pages, under another title and in another folder. */
export const DuplicateForm = ({ file, title, casesFolder, cancel }: Props) => {
  const sw = useStartWords()
  const doing = useDoing()
  const form = useRef<HTMLFormElement>(null)
  const [copyTitle, setCopyTitle] = useState(sw.duplicate.copyOf(title))
  const [folder, setFolder] = useFolder(casesFolder, copyTitle)
  useEffect(() => form.current?.querySelector('input')?.focus(), [])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!doing.isBusy) void doing.make(() => duplicate(file, folder, copyTitle))
  }
  return (
    <form ref={form} className="inline-form" aria-label={sw.duplicate.heading(title)} onSubmit={submit}>
      <TextField label={sw.duplicate.title} value={copyTitle} onChange={setCopyTitle} />
      <TextField
        label={sw.folder.label}
        hint={sw.folder.hint}
        value={folder}
        onChange={setFolder}
        isInvalid={doing.problems.some(({ path }) => path === 'folder')}
        isPath
      />
      <DoingTold doing={doing} />
      <p className="case-ways">
        <Submit doing={doing} label={sw.duplicate.submit} />
        <button type="button" className="plain" onClick={cancel}>
          {sw.duplicate.cancel}
        </button>
      </p>
    </form>
  )
}
