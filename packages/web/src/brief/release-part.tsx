import type { Brief } from '@parley/engine/brief'
import type { BriefDraft, Problem } from '@parley/model'
import { useId, useRef, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useSpeech } from '../i18n/language.js'
import { Problems } from '../views/problem-list.js'
import { draftFile, releaseDraft } from './brief-api.js'
import { useBriefWords } from './brief-words.js'

const FORMATS = ['markdown', 'html', 'pdf'] as const

type Props = { readonly draft: BriefDraft; readonly brief: Brief; readonly remarks: number }

/** The draft as a file, its release, and the releases before. */
export const ReleasePart = ({ draft, brief, remarks }: Props) => {
  const bw = useBriefWords()
  const { formats } = useSpeech()
  const dialog = useRef<HTMLDialogElement>(null)
  const [told, setTold] = useState('')
  return (
    <section className="brief-release" aria-label={bw.download}>
      <p className="brief-files">
        {bw.download}:{' '}
        {FORMATS.map((format) => (
          <a key={format} href={draftFile(draft.id, format)} download>
            {bw.formats[format]}
          </a>
        ))}
      </p>
      <p>
        <button type="button" className="plain" onClick={() => dialog.current?.showModal()}>
          {bw.release}
        </button>
      </p>
      <p role="status">{told}</p>
      {draft.released !== undefined && draft.released.length > 0 && (
        <details>
          <summary>{bw.releases}</summary>
          <ul>
            {draft.released.map(({ on, folder, caseHash }) => (
              <li key={folder}>
                {bw.releasedOn(formats.date(on), folder)}{' '}
                <span className="quiet">
                  {bw.madeFrom('')}
                  <code>{caseHash.slice(0, 12)}</code>
                </span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <dialog ref={dialog} className="panel" aria-labelledby="release-heading" closedby="any">
        <ReleaseForm
          draft={draft}
          brief={brief}
          remarks={remarks}
          close={() => dialog.current?.close()}
          done={(folder) => setTold(bw.released(folder))}
        />
      </dialog>
    </section>
  )
}

type FormProps = Props & { readonly close: () => void; readonly done: (folder: string) => void }

/** What leaves, what does not, and by whom. */
const ReleaseForm = ({ draft, brief, remarks, close, done }: FormProps) => {
  const bw = useBriefWords()
  const { formats, say, language } = useSpeech()
  const { names, view } = useCase()
  const id = useId()
  const [by, setBy] = useState('')
  const [namesAnalyst, setNamesAnalyst] = useState(false)
  const [isRunning, setIsRunning] = useState(false)
  const [problems, setProblems] = useState<readonly Problem[] | null>(null)
  const analysts = (view.case.analysts ?? []).map((analyst) => (typeof analyst === 'string' ? analyst : analyst.id))
  const blocks = brief.sections.reduce((sum, section) => sum + section.blocks.length, 0)
  const isSampled = view.diagnosis.kind === 'record' || brief.provenance.samples > 0
  const kinds = new Intl.ListFormat(language).format(FORMATS.map((format) => bw.formats[format]))
  const release = async () => {
    setIsRunning(true)
    setProblems(null)
    const answer = await releaseDraft({
      id: draft.id,
      ...(by !== '' && { by }),
      namesAnalyst: namesAnalyst && by !== '',
    })
    setIsRunning(false)
    if (answer.kind === 'problems') return setProblems(answer.problems)
    done(answer.release.folder)
    close()
  }
  return (
    <div className="panel-body">
      <header className="panel-head">
        <div>
          <h2 id="release-heading">{bw.releaseHeading}</h2>
          <p>{bw.releaseLead(kinds)}</p>
        </div>
      </header>
      <h3>{bw.leaves}</h3>
      <p>
        <strong>{brief.title}</strong>: {bw.leavesCounts(formats.count(blocks), formats.count(brief.notes.length))}
      </p>
      <p>{bw.remarks(remarks)}</p>
      <p>{bw.staysOut}</p>
      {!isSampled && <p>{bw.unsampled}</p>}
      <p className="brief-choice">
        <label htmlFor={`${id}-by`}>{bw.by}</label>
        <select id={`${id}-by`} value={by} onChange={(event) => setBy(event.target.value)}>
          <option value="">{bw.nobody}</option>
          {analysts.map((analyst) => (
            <option key={analyst} value={analyst}>
              {say(names.analyst(analyst))}
            </option>
          ))}
        </select>
      </p>
      <p className="brief-choice">
        <label>
          <input
            type="checkbox"
            checked={namesAnalyst && by !== ''}
            disabled={by === ''}
            onChange={(event) => setNamesAnalyst(event.target.checked)}
          />{' '}
          {bw.namesAnalyst}
        </label>
      </p>
      <div role="alert">
        {problems !== null && (problems.length === 0 ? <p>{bw.noAnswer}</p> : <Problems problems={problems} />)}
      </div>
      <p role="status">{isRunning ? bw.releasing : ''}</p>
      <p className="brief-tools">
        <button type="button" className="plain" disabled={isRunning} onClick={() => void release()}>
          {bw.confirm}
        </button>
        <button type="button" className="plain" onClick={close}>
          {bw.cancel}
        </button>
      </p>
    </div>
  )
}
