import { type Path, resolvePath } from '@parley/model'
import { AttributionEditor } from './attribution-editor.js'
import { useEditingWords } from './editing-words.js'
import { EffectForm } from './effect-form.js'
import { FieldEditor } from './field.js'
import { FieldRow } from './field-row.js'
import { type Field, KINDS, type KindName } from './kinds.js'
import { RenameItem } from './rename-item.js'
import { type Target, TargetProvider, useTarget } from './target.js'
import { useDraft } from './use-draft.js'
import { usePlace } from './use-place.js'
import { valueAt } from './value-at.js'
import { WordsAt } from './words-field.js'

type Props = { readonly of: KindName; readonly path: Path; readonly what: string }

/** Every field of a thing. */
export const ItemForm = ({ of, path, what }: Props) => {
  const { data } = useTarget()
  if (resolvePath(data, path).kind !== 'found') return null
  const value = valueAt(data, path)
  if (of === 'statement') return <StatementForm path={path} what={what} />
  if (of === 'effect' || of === 'leverEffect') return <EffectForm path={path} what={what} mayFade={of === 'effect'} />
  if (typeof value === 'string')
    return (
      <>
        <BareAnalystForm path={path} what={what} />
        <RenameItem path={path} what={what} />
      </>
    )
  const { isJudged } = KINDS[of]
  const fields = of === 'position' && isOlder(value) ? OLDER_POSITION : KINDS[of].fields
  return (
    <div className="edit-form">
      {fields.map((field) => (
        <FieldEditor key={field.key} field={field} path={path} what={what} />
      ))}
      {isJudged && <AttributionEditor path={path} what={what} />}
      <RenameItem path={path} what={what} />
    </div>
  )
}

/** A position whose actor stands under the key that was used before. */
const isOlder = (value: unknown): boolean => typeof value === 'object' && value !== null && 'party' in value

const OLDER_POSITION: readonly Field[] = KINDS.position.fields.map((field) =>
  field.key === 'actor' ? { ...field, key: 'party' } : field,
)

/** A statement is a text, or a text with claims. */
const StatementForm = ({ path, what }: Omit<Props, 'of'>) => {
  const ew = useEditingWords()
  const target = useTarget()
  const value = valueAt(target.data, path)
  const isWhole = typeof value === 'object' && value !== null && 'text' in value
  return (
    <div className="edit-form">
      <WordsAt path={isWhole ? [...path, 'text'] : path} label={ew.fields.text} undoLabel={what} isLong isNeeded />
      <TargetProvider value={isWhole ? target : carryingText(target, path, value)}>
        <FieldEditor field={{ key: 'because', as: 'refs', to: 'claim' }} path={path} what={what} />
      </TargetProvider>
    </div>
  )
}

/** Makes room for claims: a text alone becomes one that carries them, in the same edit. */
const carryingText = (target: Target, path: Path, text: unknown): Target => ({
  ...target,
  edit: (edits, label, options) => target.edit([{ path, value: { text } }, ...edits], label, options),
})

/** An analyst who is an id alone gets a name. */
const BareAnalystForm = ({ path, what }: Omit<Props, 'of'>) => {
  const ew = useEditingWords()
  const place = usePlace(path, ew.of(what, ew.fields.name))
  const id = String(place.value)
  const draft = useDraft('', (name, joins) => name === '' || place.set({ id, name }, joins))
  return (
    <FieldRow label={ew.fields.name} problems={place.problems}>
      {(ids) => (
        <input {...ids} value={draft.text} onChange={(event) => draft.type(event.target.value)} onBlur={draft.leave} />
      )}
    </FieldRow>
  )
}
