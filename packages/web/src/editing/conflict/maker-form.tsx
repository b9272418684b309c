import type { BelievedPreferences, ConflictMaker, Id, Path } from '@parley/model'
import { Comments } from '../comments.js'
import { useEditingWords } from '../editing-words.js'
import { FieldRow } from '../field-row.js'
import { ItemList } from '../item-list.js'
import { useTarget } from '../target.js'
import { removalOf, settingOf, valueAt } from '../value-at.js'
import { ConditionList } from './condition-list.js'
import { useConflictEditWords } from './conflict-words.js'
import { PreferencesEditor } from './preferences-editor.js'

type Props = { readonly path: Path; readonly name: string; readonly nameOf: (id: Id) => string }

/** A decision maker: what it alone decides, what it wants, what it does not see, and what it takes others to want. */
export const MakerForm = ({ path, name, nameOf }: Props) => {
  const ew = useEditingWords()
  const cw = useConflictEditWords()
  const { data, edit } = useTarget()
  const maker = valueAt(data, path) as ConflictMaker | undefined
  if (maker === undefined) return null
  const others = (data.conflict?.decisionMakers ?? []).filter(({ id }) => id !== maker.id)
  const believe = (id: Id, way: 'itself' | 'statements') => {
    const at = [...path, 'believes', id]
    const value: BelievedPreferences = { statements: [] }
    edit([way === 'itself' ? removalOf(data, at) : settingOf(data, at, value)], cw.takes(name, nameOf(id)), { at })
  }
  return (
    <div className="edit-form">
      <fieldset className="edit-field edit-nested">
        <legend>{cw.optionsOf(name)}</legend>
        <ItemList path={[...path, 'options']} of="conflictOption" what={name} />
      </fieldset>
      <PreferencesEditor path={[...path, 'preferences']} label={cw.wants(name)} what={name} party={maker.id} />
      <ConditionList path={[...path, 'unseen']} label={cw.unseen(name)} hint={cw.unseenHint} what={name} />
      {others.map(({ id }) => {
        const believed = maker.believes?.[id]
        return (
          <div key={id} className="edit-field">
            <FieldRow label={cw.takes(name, nameOf(id))} problems={[]}>
              {(ids) => (
                <select
                  {...ids}
                  value={believed === undefined ? 'itself' : 'statements'}
                  onChange={({ target }) => believe(id, target.value as 'itself' | 'statements')}
                >
                  <option value="itself">{cw.asItIs}</option>
                  <option value="statements">{cw.otherwise}</option>
                </select>
              )}
            </FieldRow>
            {believed !== undefined && (
              <PreferencesEditor
                path={[...path, 'believes', id]}
                label={cw.believed(name, nameOf(id))}
                what={name}
                party={null}
                isBelieved
              />
            )}
          </div>
        )
      })}
      <Comments path={path} what={ew.of(ew.parts.conflict, name)} />
    </div>
  )
}
