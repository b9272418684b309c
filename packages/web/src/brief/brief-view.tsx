import { type Brief, editBrief, findRemarks } from '@parley/engine/brief'
import type { BriefDraft } from '@parley/model'
import { useId, useMemo, useState } from 'react'
import { useCase } from '../case/use-case.js'
import { useEditor } from '../editing/use-editor.js'
import { useSpeech } from '../i18n/language.js'
import { changeAddress, useAddress } from '../navigation/address.js'
import type { Workbench } from '../use-workbench.js'
import { Problems } from '../views/problem-list.js'
import { addDraft, removeDraft, setField } from './brief-edits.js'
import { BriefText } from './brief-text.js'
import { useBriefWords } from './brief-words.js'
import { ReleasePart } from './release-part.js'
import { useBrief } from './use-brief.js'

/** A text made from the case, to be read, written anew in parts, saved as a file, and released. */
export const BriefView = ({ workbench: { at } }: { readonly workbench: Workbench }) => {
  const bw = useBriefWords()
  const { language } = useSpeech()
  const { view } = useCase()
  const editor = useEditor()
  const asked = useAddress().get('brief')
  const drafts = (editor.draft ?? view.case).briefs
  const draft = drafts?.find(({ id }) => id === asked) ?? drafts?.[0] ?? null
  const { brief, failed } = useBrief({
    language: draft?.language ?? language,
    at: draft?.at ?? at,
    since: draft?.since ?? null,
  })
  const start = async () => {
    const { id, edits } = addDraft(drafts, language)
    await editor.edit(edits, bw.did.start)
    changeAddress({ brief: id }, 'replace')
  }
  return (
    <>
      <div className="section packages-head">
        <h1>{bw.heading}</h1>
        <p className="lead">{bw.lead}</p>
      </div>
      {draft === null ? (
        <div className="brief-controls">
          <p>{bw.noDraft}</p>
          <button type="button" className="plain" onClick={() => void start()}>
            {bw.start}
          </button>
        </div>
      ) : (
        <DraftControls key={draft.id} drafts={drafts ?? []} draft={draft} title={brief?.title ?? ''} start={start} />
      )}
      {brief === null ? (
        <>
          <p role="status">{failed === null ? bw.loading : bw.failed}</p>
          {failed !== null && <Problems problems={failed} />}
        </>
      ) : (
        <Written brief={brief} draft={draft} />
      )}
    </>
  )
}

const Written = ({ brief, draft }: { readonly brief: Brief; readonly draft: BriefDraft | null }) => {
  const { view } = useCase()
  const edited = useMemo(() => editBrief(brief, draft ?? {}), [brief, draft])
  const remarks = useMemo(() => findRemarks(edited, view.case.wording), [edited, view])
  return (
    <>
      {draft !== null && <ReleasePart draft={draft} brief={edited} remarks={remarks.length} />}
      <BriefText generated={brief} brief={edited} draft={draft} remarks={remarks} />
    </>
  )
}

type ControlsProps = {
  readonly drafts: readonly BriefDraft[]
  readonly draft: BriefDraft
  /** The title as generated. */
  readonly title: string
  readonly start: () => Promise<void>
}

/** Which draft, and what of it is no passage. */
const DraftControls = ({ drafts, draft, title, start }: ControlsProps) => {
  const bw = useBriefWords()
  const editor = useEditor()
  const id = useId()
  const [own, setOwn] = useState(draft.title ?? '')
  const set = (field: 'title' | 'since' | 'language', value: string | null) => {
    const edits = setField(draft, field, value)
    if (edits.length > 0) void editor.edit(edits, bw.did.settings)
  }
  const keepTitle = () => {
    const value = own.trim() === '' ? null : own.trim()
    if ((draft.title ?? null) !== value) set('title', value)
  }
  return (
    <div className="brief-controls">
      <p className="brief-choice">
        <label htmlFor={`${id}-draft`}>{bw.drafts}</label>
        <select
          id={`${id}-draft`}
          value={draft.id}
          onChange={(event) => changeAddress({ brief: event.target.value }, 'replace')}
        >
          {drafts.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title ?? one.id}
            </option>
          ))}
        </select>
      </p>
      <p className="brief-choice">
        <label htmlFor={`${id}-language`}>{bw.language}</label>
        <select id={`${id}-language`} value={draft.language} onChange={(event) => set('language', event.target.value)}>
          {(['en', 'vi'] as const).map((code) => (
            <option key={code} value={code} lang={code}>
              {bw.languages[code]}
            </option>
          ))}
        </select>
      </p>
      <p className="brief-choice">
        <label htmlFor={`${id}-since`}>{bw.since}</label>
        <input
          id={`${id}-since`}
          type="date"
          value={draft.since ?? ''}
          onChange={(event) => set('since', event.target.value === '' ? null : event.target.value)}
        />
      </p>
      <p className="brief-choice brief-title">
        <label htmlFor={`${id}-title`}>{bw.title}</label>
        <input
          id={`${id}-title`}
          type="text"
          value={own}
          placeholder={title}
          onChange={(event) => setOwn(event.target.value)}
          onBlur={keepTitle}
          onKeyDown={(event) => event.key === 'Enter' && keepTitle()}
        />
      </p>
      <p className="brief-choice">
        <button type="button" className="plain" onClick={() => void start()}>
          {bw.another}
        </button>
        <button type="button" className="plain" onClick={() => void editor.edit(removeDraft(draft), bw.did.remove)}>
          {bw.remove}
        </button>
      </p>
    </div>
  )
}
