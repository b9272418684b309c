import { useId, useState } from 'react'
import { Local, useSpeech } from '../i18n/language.js'
import { DuplicateForm } from './duplicate-form.js'
import { ExportList } from './export-list.js'
import { shownPath } from './shown-path.js'
import type { CurrentCase, Start } from './start-api.js'
import { useStartWords } from './start-words.js'

type Props = { readonly current: CurrentCase; readonly start: Start }

/** The case that is open: the way back to it, a copy of it, and what it can be taken along as. */
export const OpenNow = ({ current, start }: Props) => {
  const sw = useStartWords()
  const { say } = useSpeech()
  const id = useId()
  const [shown, setShown] = useState<'copy' | 'export' | null>(null)
  const title = current.title === null ? sw.untitled : say(current.title)
  const toggle = (what: 'copy' | 'export') => setShown(shown === what ? null : what)
  return (
    <section className="start-part open-now" aria-labelledby={id}>
      <h2 id={id}>{sw.now.heading}</h2>
      <p className="case-title">{current.title === null ? sw.untitled : <Local of={current.title} />}</p>
      <p className="quiet path">{shownPath(current.file, start.home)}</p>
      {current.isBroken && <p className="missing">{sw.broken}</p>}
      <p className="case-ways">
        <a className="primary" href="/">
          {sw.back}
        </a>
        <button type="button" className="plain" aria-expanded={shown === 'copy'} onClick={() => toggle('copy')}>
          {sw.now.duplicate}
        </button>
        <button type="button" className="plain" aria-expanded={shown === 'export'} onClick={() => toggle('export')}>
          {sw.now.export}
        </button>
      </p>
      {shown === 'copy' && (
        <DuplicateForm
          file={current.file}
          title={title}
          casesFolder={start.casesFolder}
          cancel={() => setShown(null)}
        />
      )}
      {shown === 'export' && <ExportList />}
    </section>
  )
}
