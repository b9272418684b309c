import { findNamed, type Path, type Problem, placeWithIds, renameEdits, resolvePath } from '@parley/model'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { changeAddress } from '../navigation/address.js'
import { useEditingWords } from './editing-words.js'
import { FieldRow } from './field-row.js'
import { LazyDetails } from './lazy-details.js'
import { useEditor } from './use-editor.js'

type Props = { readonly path: Path; readonly what: string }

/** The place of what was renamed last: it comes on the page anew, and has the focus then. */
let renamedLast: string | null = null

/** The id of a thing, and the way to another, everywhere it is named; nothing where the thing is not in the case yet. */
export const RenameItem = ({ path, what }: Props) => {
  const ew = useEditingWords()
  const { draft } = useEditor()
  const thing = draft === null ? undefined : findNamed(draft, path)
  const frame = useRef<HTMLDivElement>(null)
  const place = thing === undefined || draft === null ? null : placeWithIds(draft, thing.at.slice(0, -1))
  useEffect(() => {
    if (place === null || place !== renamedLast) return
    renamedLast = null
    const field = () => frame.current?.querySelector('summary')
    // What else comes on the page with it may take the focus first.
    requestAnimationFrame(() => field()?.focus())
  }, [place])
  if (thing === undefined) return null
  return (
    <div ref={frame} className="edit-rename">
      <LazyDetails
        name={what}
        summary={
          <>
            {ew.rename.id}: <code>{thing.id}</code>
          </>
        }
      >
        <RenameForm path={path} id={thing.id} what={what} />
      </LazyDetails>
    </div>
  )
}

const RenameForm = ({ path, id, what }: Props & { readonly id: string }) => {
  const ew = useEditingWords()
  const { draft, edit } = useEditor()
  const [typed, setTyped] = useState(id)
  const [refused, setRefused] = useState<readonly Problem[]>([])
  const asked = useDeferredValue(typed)
  const planned = useMemo(() => (draft === null ? null : renameEdits(draft, path, asked)), [draft, path, asked])
  const problems = planned?.ok === false ? planned.problems : refused
  const rename = () => {
    if (draft === null || typed === id) return
    const now = renameEdits(draft, path, typed)
    if (!now.ok) return
    // An analyst may be an id alone: then the place is one of the list.
    const found = resolvePath(draft, path)
    const at = found.kind === 'found' ? found.path : path
    const steps = placeWithIds(draft, at.slice(0, -1))
    renamedLast = `${steps}.${typed}`
    void edit(now.value, ew.rename.done(what, id, typed)).then((answer) => {
      setRefused(answer.kind === 'problems' ? answer.problems : [])
    })
    changeAddress({ place: renamedLast }, 'replace')
  }
  return (
    <form
      className="edit-form"
      aria-label={ew.rename.of(what)}
      onSubmit={(event) => {
        event.preventDefault()
        rename()
      }}
    >
      <FieldRow label={ew.rename.new} hint={ew.rename.hint} problems={problems}>
        {(ids) => (
          <input
            {...ids}
            value={typed}
            spellCheck={false}
            autoCapitalize="off"
            aria-invalid={problems.length > 0}
            onChange={(event) => {
              setTyped(event.target.value)
              setRefused([])
            }}
          />
        )}
      </FieldRow>
      <p className="edit-tools">
        <button type="submit" className="plain" aria-disabled={typed === id || problems.length > 0}>
          {ew.rename.act}
        </button>
      </p>
    </form>
  )
}
