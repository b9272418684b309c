import { type FormEvent, useId, useState } from 'react'
import { DoingTold, Submit } from './doing-told.js'
import { FolderChooser } from './folder-chooser.js'
import { useStartWords } from './start-words.js'
import { TextField } from './text-field.js'
import { useDoing } from './use-doing.js'

/** A case that lies somewhere: its path typed, or found by looking through folders. */
export const OpenCase = () => {
  const sw = useStartWords()
  const id = useId()
  const doing = useDoing()
  const [path, setPath] = useState('')
  const [isLooking, setLooking] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!doing.isBusy) void doing.open(path)
  }
  return (
    <section className="start-part" aria-labelledby={id}>
      <h2 id={id}>{sw.open.heading}</h2>
      <form onSubmit={submit}>
        <TextField
          label={sw.open.path}
          hint={sw.open.pathHint}
          value={path}
          onChange={setPath}
          isInvalid={doing.problems.some((problem) => problem.path === 'path')}
          isPath
        />
        <DoingTold doing={doing} />
        <p className="case-ways">
          <Submit doing={doing} label={sw.open.submit} />
          <button type="button" className="plain" aria-expanded={isLooking} onClick={() => setLooking(!isLooking)}>
            {isLooking ? sw.open.close : sw.open.browse}
          </button>
        </p>
      </form>
      {isLooking && <FolderChooser take={(chosen) => void doing.open(chosen)} />}
    </section>
  )
}
