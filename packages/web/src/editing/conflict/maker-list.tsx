import { actorsOf, type Conflict, type ConflictMaker, type Id, idOfName } from '@parley/model'
import { useId, useState } from 'react'
import { useSpeech } from '../../i18n/language.js'
import { useIsAsked } from '../asked-place.js'
import { OpenComments } from '../comments.js'
import { useEditingWords } from '../editing-words.js'
import { FieldRow } from '../field-row.js'
import { LazyDetails } from '../lazy-details.js'
import { refsOf } from '../refs-of.js'
import { RemoveItem } from '../remove-item.js'
import { useTarget } from '../target.js'
import { useConflictEditWords } from './conflict-words.js'
import { MakerForm } from './maker-form.js'
import { freeOptionId, optionsOf } from './options-of.js'

const LONGEST_ID = 28

/** Who can change the situation: each can be opened, moved and removed, and another added. */
export const MakerList = ({ conflict }: { readonly conflict: Conflict }) => {
  const ew = useEditingWords()
  const cw = useConflictEditWords()
  const { say } = useSpeech()
  const { data, edit } = useTarget()
  const isAsked = useIsAsked()
  const nameOf = (id: Id) => say(refsOf(data, 'actor', []).find((one) => one.id === id)?.name ?? id)
  const path = ['conflict', 'decisionMakers']
  const makers = conflict.decisionMakers
  return (
    <>
      <ul className="edit-items" tabIndex={-1} aria-label={cw.makers}>
        {makers.map(({ id }) => (
          <li key={id}>
            <LazyDetails
              isOpen={isAsked([...path, id])}
              summary={
                <>
                  {nameOf(id)}
                  <OpenComments path={[...path, id]} />
                </>
              }
            >
              <MakerForm path={[...path, id]} name={nameOf(id)} nameOf={nameOf} />
              <div className="edit-tools">
                {makers.length > 1 ? (
                  <RemoveItem path={[...path, id]} name={cw.maker(nameOf(id))} />
                ) : (
                  <button
                    type="button"
                    className="plain"
                    onClick={() => edit([{ path: ['conflict'], remove: true }], cw.end, { at: ['conflict'] })}
                  >
                    {ew.remove(cw.maker(nameOf(id)))}
                  </button>
                )}
              </div>
            </LazyDetails>
          </li>
        ))}
      </ul>
      <LazyDetails className="edit-compose" summary={cw.addMaker}>
        <NewMaker />
      </LazyDetails>
    </>
  )
}

/** Another decision maker: an actor, and what it can do, one option a line. */
export const NewMaker = () => {
  const cw = useConflictEditWords()
  const { say } = useSpeech()
  const { data, edit, problemsAt } = useTarget()
  const lines = useId()
  const { conflict } = data
  const free = actorsOf(data).filter(({ actor }) => !conflict?.decisionMakers.some(({ id }) => id === actor.id))
  const [chosen, setChosen] = useState('')
  const [text, setText] = useState('')
  const [isEmpty, setIsEmpty] = useState(false)
  const who = free.find(({ actor }) => actor.id === chosen)?.actor ?? free[0]?.actor
  if (who === undefined) return <p className="quiet">{cw.noActorLeft}</p>
  const add = () => {
    const names = text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
    setIsEmpty(names.length === 0)
    if (names.length === 0) return
    const maker: ConflictMaker = { id: who.id, options: newOptions(conflict, names), preferences: { statements: [] } }
    const one =
      conflict === undefined
        ? { path: ['conflict'], value: { decisionMakers: [maker] } }
        : { path: ['conflict', 'decisionMakers', conflict.decisionMakers.length], value: maker }
    if (edit([one], cw.addMaker, { at: ['conflict'] }).length > 0) return
    setText('')
    setChosen('')
  }
  return (
    <form
      className="edit-form"
      aria-label={cw.addMaker}
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <FieldRow label={cw.who} problems={problemsAt(['conflict'])}>
        {(ids) => (
          <select {...ids} value={who.id} onChange={(event) => setChosen(event.target.value)}>
            {free.map(({ actor }) => (
              <option key={actor.id} value={actor.id}>
                {say(actor.name ?? actor.id)}
              </option>
            ))}
          </select>
        )}
      </FieldRow>
      <div className={isEmpty ? 'edit-field edit-field-wrong' : 'edit-field'}>
        <label htmlFor={lines}>{cw.optionLines}</label>
        <textarea
          id={lines}
          rows={3}
          value={text}
          aria-describedby={`${lines}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
        <p id={`${lines}-hint`} className={isEmpty ? 'edit-problem' : 'quiet'}>
          {cw.optionLinesHint}
        </p>
      </div>
      <p className="edit-tools">
        <button type="submit" className="plain">
          {cw.addMaker}
        </button>
      </p>
    </form>
  )
}

/** Options with ids made of their names, which none in the conflict has. */
const newOptions = (conflict: Conflict | undefined, names: readonly string[]) => {
  const made: { readonly id: Id; readonly name: string }[] = []
  for (const name of names) {
    const beside = {
      decisionMakers: [{ id: '', options: [...optionsOf(conflict), ...made], preferences: { statements: [] } }],
    }
    made.push({ id: freeOptionId(beside, idOfName(name).slice(0, LONGEST_ID).replace(/-+$/, '')), name })
  }
  return made
}
