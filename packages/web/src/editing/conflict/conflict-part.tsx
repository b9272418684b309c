import type { Id } from '@parley/model'
import { useState } from 'react'
import { useSpeech } from '../../i18n/language.js'
import { Comments } from '../comments.js'
import { useEditingWords } from '../editing-words.js'
import { FieldEditor } from '../field.js'
import { FieldGroup } from '../field-row.js'
import { useTarget } from '../target.js'
import { usePlace } from '../use-place.js'
import { removalOf, settingOf } from '../value-at.js'
import { ConditionList } from './condition-list.js'
import { useConflictEditWords } from './conflict-words.js'
import { MakerList, NewMaker } from './maker-list.js'
import { optionsOf } from './options-of.js'

/** Who can do what when nobody is bound: decision makers and their options, what cannot be, and what holds now. */
export const ConflictPart = () => {
  const ew = useEditingWords()
  const cw = useConflictEditWords()
  const { say } = useSpeech()
  const { data, problemsAt } = useTarget()
  const { conflict } = data
  if (conflict === undefined)
    return (
      <>
        <p>{cw.begin}</p>
        <NewMaker />
      </>
    )
  const options = optionsOf(conflict)
  const named = options.map(({ id, name }) => ({ id, name: say(name ?? id) }))
  return (
    <div className="edit-form">
      <FieldEditor field={{ key: 'about', as: 'words', long: true }} path={['conflict']} what={ew.parts.conflict} />
      {problemsAt(['conflict']).map(({ path, message, hint }) => (
        <p key={`${path} ${message}`} className="edit-problem" lang="en" role="alert">
          {path}: {message} ({hint})
        </p>
      ))}
      <fieldset className="edit-field edit-nested">
        <legend>{cw.makers}</legend>
        <MakerList conflict={conflict} />
      </fieldset>
      <details className="conflict-names">
        <summary>{cw.shortNames}</summary>
        <p className="quiet">{cw.conditionHint}</p>
        <dl>
          {named.map(({ id, name }) => (
            <div key={id}>
              <dt>
                <code>{id}</code>
              </dt>
              <dd>{name}</dd>
            </div>
          ))}
        </dl>
      </details>
      <ConditionList
        path={['conflict', 'infeasible']}
        label={cw.infeasible}
        hint={cw.infeasibleHint}
        what={ew.parts.conflict}
      />
      <Exclusions named={named} />
      <ConditionList
        path={['conflict', 'indistinguishable']}
        label={cw.indistinguishable}
        hint={cw.indistinguishableHint}
        what={ew.parts.conflict}
      />
      <StatusQuo named={named} />
      <Comments path={['conflict']} what={ew.parts.conflict} />
    </div>
  )
}

type NamedOptions = { readonly named: readonly { readonly id: Id; readonly name: string }[] }

/** The options that are taken now. */
const StatusQuo = ({ named }: NamedOptions) => {
  const cw = useConflictEditWords()
  const place = usePlace(['conflict', 'statusQuo'], cw.statusQuo)
  const taken = (place.value ?? []) as readonly Id[]
  const isSaid = place.value !== undefined
  const turn = (id: Id) =>
    place.set(named.flatMap((one) => ((one.id === id) !== taken.includes(one.id) ? [one.id] : [])))
  return (
    <FieldGroup label={cw.statusQuo} hint={cw.statusQuoHint} problems={place.problems}>
      <label className="edit-check">
        <input type="checkbox" checked={isSaid} onChange={() => place.set(isSaid ? undefined : [])} />
        <span>{cw.statusQuoKnown}</span>
      </label>
      {isSaid && (
        <div className="edit-checks">
          {named.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" checked={taken.includes(id)} onChange={() => turn(id)} />
              <span>{name}</span>
            </label>
          ))}
        </div>
      )}
    </FieldGroup>
  )
}

/** Options of which no two can be taken at once, group by group. */
const Exclusions = ({ named }: NamedOptions) => {
  const ew = useEditingWords()
  const cw = useConflictEditWords()
  const { data, edit } = useTarget()
  const path = ['conflict', 'atMostOne']
  const place = usePlace(path, cw.atMostOne)
  const groups = (place.value ?? []) as readonly (readonly Id[])[]
  const [chosen, setChosen] = useState<readonly Id[]>([])
  const add = () => {
    if (chosen.length < 2) return
    if (edit([settingOf(data, [...path, groups.length], chosen)], cw.atMostOne, { at: path }).length === 0)
      setChosen([])
  }
  const remove = (k: number) => {
    const one = groups.length === 1 ? removalOf(data, path) : ({ path: [...path, k], remove: true } as const)
    edit([one], cw.atMostOne, { at: path })
  }
  const names = (ids: readonly Id[]) => ids.map((id) => named.find((one) => one.id === id)?.name ?? id).join(' / ')
  if (named.length < 2) return null
  return (
    <FieldGroup label={cw.atMostOne} hint={cw.atMostOneHint} problems={place.problems}>
      <ul className="edit-chosen">
        {groups.map((ids, k) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a group has no name of its own.
          <li key={k}>
            {names(ids)}{' '}
            <button type="button" className="edit-more" aria-label={ew.remove(names(ids))} onClick={() => remove(k)}>
              ×
            </button>
          </li>
        ))}
      </ul>
      <FieldGroup label={cw.newGroup} problems={[]}>
        <div className="edit-checks">
          {named.map(({ id, name }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={() =>
                  setChosen(named.flatMap((one) => ((one.id === id) !== chosen.includes(one.id) ? [one.id] : [])))
                }
              />
              <span>{name}</span>
            </label>
          ))}
        </div>
        <button type="button" className="plain" aria-disabled={chosen.length < 2} onClick={add}>
          {cw.addGroup}
        </button>
      </FieldGroup>
    </FieldGroup>
  )
}
