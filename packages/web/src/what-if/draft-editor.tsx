import { type Id, idOfName, type WhatIf } from '@parley/model'
import { useId } from 'react'
import { useEditor } from '../editing/use-editor.js'
import { useSpeech } from '../i18n/language.js'
import { Problems } from '../views/problem-list.js'
import { Section } from '../views/section.js'
import { ChangeRow } from './change-row.js'
import { ChangeSearch } from './change-search.js'
import { freeIdOf, keyOf, whatIfOf, withText } from './draft.js'
import { DraftNow } from './draft-now.js'
import { useTrying } from './what-if-context.js'
import { useWhatIfWords } from './what-if-words.js'

type Props = { readonly saved: readonly WhatIf[]; readonly close: () => void }

/** The what-if that is being made: its name and reason, its changes, what to add, and how the case stands with them. */
export const DraftEditor = ({ saved, close }: Props) => {
  const ww = useWhatIfWords()
  const { say, language } = useSpeech()
  const { edit } = useEditor()
  const { draft, change, answered } = useTrying()
  const id = useId()
  const name = say(draft.name)
  const before = saved.find((one) => one.id === draft.of)
  const save = async (of: Id | null) => {
    const used = new Set(saved.map((one) => one.id))
    const own = of ?? freeIdOf(idOfName(name), used)
    const value = whatIfOf(draft, own, before)
    const isFirst = saved.length === 0
    const answer = await edit(
      [isFirst ? { path: 'whatIf', value: [value] } : { path: `whatIf.${own}`, value }],
      ww.draft.saved(name),
    )
    if (answer.kind === 'saved') close()
  }
  const cannot = name.trim() === ''
  return (
    <Section id="draft" heading={ww.draft.heading(name === '' ? ww.draft.unnamed : name)} className="what-if-draft">
      <div className="what-if-desk">
        <div>
          <p className="choice">
            <label htmlFor={`${id}-name`}>{ww.draft.name}</label>
            <input
              id={`${id}-name`}
              type="text"
              maxLength={200}
              value={name}
              onChange={(event) => change({ ...draft, name: withText(draft.name, language, event.target.value) })}
            />
          </p>
          <p className="choice">
            <label htmlFor={`${id}-why`}>{ww.draft.why}</label>
            <textarea
              id={`${id}-why`}
              rows={2}
              maxLength={2000}
              value={say(draft.why)}
              onChange={(event) => change({ ...draft, why: withText(draft.why, language, event.target.value) })}
            />
          </p>
        </div>
        <DraftNow />
        <div>
          {draft.changes.length === 0 ? (
            <p>{ww.draft.nothing}</p>
          ) : (
            <ul className="change-list" aria-label={ww.draft.list}>
              {draft.changes.map((one) => (
                <ChangeRow key={keyOf(one)} change={one} />
              ))}
            </ul>
          )}
          {answered.problems !== null && (
            <div role="status">
              <p>{answered.problems.length > 0 ? ww.draft.problems : ww.failed}</p>
              <Problems problems={answered.problems} />
            </div>
          )}
          <ChangeSearch />
        </div>
      </div>
      <p className="builder-tools">
        <button type="button" className="plain" disabled={cannot} onClick={() => void save(before?.id ?? null)}>
          {ww.draft.save}
        </button>
        {before !== undefined && (
          <button type="button" className="plain" disabled={cannot} onClick={() => void save(null)}>
            {ww.draft.saveAs}
          </button>
        )}
        <button type="button" className="plain" onClick={close}>
          {ww.draft.close}
        </button>
      </p>
      <p className="quiet">{cannot ? `${ww.draft.needsName} ${ww.draft.share}` : ww.draft.share}</p>
    </Section>
  )
}
