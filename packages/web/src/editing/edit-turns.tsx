import { useSpeech } from '../i18n/language.js'
import { Problems } from '../views/problem-list.js'
import type { ToldConflict } from './edit-queue.js'
import { useEditor } from './use-editor.js'

/** Undo, redo, and how the last edit fared: part of every page of a case. */
export const EditTurns = () => {
  const { words } = useSpeech()
  const { undo, redo, undoable, redoable, state, waiting } = useEditor()
  // What is still on its way can be undone once it is saved.
  const canUndo = undoable !== null || waiting > 0
  const ew = words.editing
  return (
    <div className="edit-turns">
      <button
        type="button"
        className="plain"
        aria-disabled={!canUndo}
        title={undoable === null ? undefined : ew.undoThis(undoable)}
        aria-keyshortcuts="Control+Z"
        onClick={() => canUndo && void undo()}
      >
        {ew.undo}
      </button>
      <button
        type="button"
        className="plain"
        aria-disabled={redoable === null}
        title={redoable === null ? undefined : ew.redoThis(redoable)}
        aria-keyshortcuts="Control+Shift+Z"
        onClick={() => redoable !== null && void redo()}
      >
        {ew.redo}
      </button>
      <span className={`edit-state edit-state-${state.kind === 'refused' ? 'saved' : state.kind}`}>
        {state.kind === 'saved' || state.kind === 'refused' ? ew.saved : state.kind === 'saving' ? ew.saving : ew.held}
      </span>
      <p className="visually-hidden" aria-live="polite">
        <TurnNews />
      </p>
    </div>
  )
}

const TurnNews = () => {
  const { words } = useSpeech()
  const { news } = useEditor()
  if (news === null) return null
  return (
    <span key={news.turn}>
      {news.kind === 'undone' ? words.editing.undone(news.label) : words.editing.redone(news.label)}
    </span>
  )
}

/** What keeps edits from being saved, and what to do; nothing while all is well. */
export const EditTrouble = () => {
  const { words } = useSpeech()
  const { state, retry, choose } = useEditor()
  const ew = words.editing
  if (state.kind === 'held')
    return (
      <section className="edit-trouble" role="alert" aria-label={ew.held}>
        <h2>{ew.held}</h2>
        <p>{state.problems.length === 0 ? ew.away : ew.heldWhy}</p>
        {state.problems.length > 0 && <Problems problems={state.problems} />}
        <button type="button" className="plain" onClick={retry}>
          {ew.again}
        </button>
      </section>
    )
  if (state.kind === 'refused')
    return (
      <section className="edit-trouble" role="alert" aria-label={ew.notTurned(state.what)}>
        <h2>{ew.notTurned(state.what)}</h2>
        <p>{ew.notTurnedWhy}</p>
        <Problems problems={state.problems} />
        <button type="button" className="plain" onClick={retry}>
          {ew.understood}
        </button>
      </section>
    )
  if (state.kind !== 'conflict') return null
  return (
    <section className="edit-trouble" role="alert" aria-label={ew.conflict(state.what)}>
      <h2>{ew.conflict(state.what)}</h2>
      <p>{ew.conflictLead}</p>
      <div className="edit-sides">
        <table>
          <thead>
            <tr>
              {[ew.place, ew.before, ew.mine, ew.theirs].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {state.conflicts.map((one) => (
              <Sides key={one.path} conflict={one} />
            ))}
          </tbody>
        </table>
      </div>
      <button type="button" className="plain" onClick={() => choose('mine')}>
        {ew.keepMine}
      </button>{' '}
      <button type="button" className="plain" onClick={() => choose('theirs')}>
        {ew.keepTheirs}
      </button>
    </section>
  )
}

const Sides = ({ conflict: { path, base, mine, theirs } }: { readonly conflict: ToldConflict }) => (
  <tr>
    <th scope="row">
      <code>{path}</code>
    </th>
    {[base, mine, theirs].map((value, k) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: three columns that stay.
      <td key={k}>
        <Said value={value} />
      </td>
    ))}
  </tr>
)

/** A value as the case file would say it. */
const Said = ({ value }: { readonly value: unknown }) => {
  const { words } = useSpeech()
  if (value === undefined) return <em>{words.editing.nothing}</em>
  return typeof value === 'string' ? value : <code>{JSON.stringify(value)}</code>
}
