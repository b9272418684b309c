import type { Id, WhatIf } from '@parley/model'
import { useEditor } from '../editing/use-editor.js'
import { Local, useSpeech } from '../i18n/language.js'
import { Section } from '../views/section.js'
import { type Draft, draftOf, NEW_DRAFT } from './draft.js'
import { MOST_SHOWN } from './most-shown.js'
import { useWhatIfWords } from './what-if-words.js'

type Props = {
  readonly saved: readonly WhatIf[]
  readonly shown: readonly Id[]
  readonly show: (ids: readonly Id[]) => void
  readonly draft: Draft | null
  readonly change: (draft: Draft | null) => void
}

/** The what-ifs of the case: which stand beside it; each can be changed and deleted, and a new one made. */
export const WhatIfList = ({ saved, shown, show, draft, change }: Props) => {
  const ww = useWhatIfWords()
  const { say } = useSpeech()
  const { edit } = useEditor()
  const isFull = shown.length >= MOST_SHOWN
  const toggle = (id: Id) => show(shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id])
  const remove = ({ id, name }: WhatIf) => {
    if (draft?.of === id) change(null)
    const path = saved.length === 1 ? 'whatIf' : `whatIf.${id}`
    void edit([{ path, remove: true }], ww.list.removed(say(name ?? id)))
  }
  return (
    <Section id="what-ifs" heading={ww.list.heading} lead={saved.length > 0 ? ww.list.lead : ww.list.none}>
      {saved.length > 0 && (
        <ul className="what-if-list">
          {saved.map((one) => {
            const name = say(one.name ?? one.id)
            const isShown = shown.includes(one.id)
            return (
              <li key={one.id}>
                <div>
                  <label>
                    <input
                      type="checkbox"
                      checked={isShown}
                      disabled={isFull && !isShown}
                      onChange={() => toggle(one.id)}
                    />
                    <strong>
                      <Local of={one.name ?? one.id} />
                    </strong>
                  </label>
                  <p className="quiet">
                    {ww.list.changes(one.changes.length)}
                    {one.why !== undefined && (
                      <>
                        {' · '}
                        <Local of={one.why} />
                      </>
                    )}
                  </p>
                </div>
                <div className="steps">
                  <button
                    type="button"
                    className="plain"
                    aria-label={ww.list.change(name)}
                    aria-pressed={draft?.of === one.id}
                    onClick={() => change(draftOf(one))}
                  >
                    {ww.list.changeShort}
                  </button>
                  <button type="button" className="plain" aria-label={ww.list.remove(name)} onClick={() => remove(one)}>
                    {ww.list.removeShort}
                  </button>
                </div>
              </li>
            )
          })}
        </ul>
      )}
      {isFull && saved.length > MOST_SHOWN && <p className="quiet">{ww.list.tooMany(MOST_SHOWN)}</p>}
      {(draft === null || draft.of !== null) && (
        <button type="button" className="plain" onClick={() => change(NEW_DRAFT)}>
          {ww.list.create}
        </button>
      )}
    </Section>
  )
}
