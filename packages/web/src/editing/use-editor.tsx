import type { Case, Edit } from '@parley/model'
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import type { Workbench } from '../use-workbench.js'
import { type EditAnswer, type EditNews, type EditOptions, type EditState, makeEditQueue } from './edit-queue.js'
import { editServer } from './edit-server.js'

export type { EditAnswer, EditState, ToldConflict } from './edit-queue.js'

/** Edits of the case that is open, from whichever view. */
export type Editor = {
  /** Shows edits at once and saves them; `label` says in a few words what is done, for undo. */
  edit(edits: readonly Edit[], label: string, options?: EditOptions): Promise<EditAnswer>
  undo(): Promise<void>
  redo(): Promise<void>
  /** What would be undone or done again; null: nothing. */
  readonly undoable: string | null
  readonly redoable: string | null
  readonly state: EditState
  /** Edits that are not saved yet. */
  readonly waiting: number
  /** The case with every edit made here, saved or not; null until the server has told it. */
  readonly draft: Case | null
  readonly news: EditNews | null
  /** Tells the case from others on this machine; null until the server has told it. */
  readonly key: string | null
  choose(prefer: 'mine' | 'theirs'): void
  retry(): void
}

const EditorContext = createContext<Editor | null>(null)

export const useEditor = (): Editor => {
  const editor = useContext(EditorContext)
  if (!editor) throw new Error('useEditor outside EditorProvider')
  return editor
}

export const EditorProvider = ({
  workbench: { changes },
  children,
}: {
  readonly workbench: Pick<Workbench, 'changes'>
  readonly children: ReactNode
}) => {
  const [queue] = useState(() => makeEditQueue(editServer))
  const snapshot = useSyncExternalStore(queue.subscribe, queue.snapshot)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked anew whenever the server tells of a change.
  useEffect(() => void queue.refresh(), [queue, changes])

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || isTextField(event.target)) return
      const key = event.key.toLowerCase()
      const turn = key === 'z' ? (event.shiftKey ? queue.redo : queue.undo) : key === 'y' ? queue.redo : null
      if (turn === null) return
      event.preventDefault()
      void turn()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [queue])

  const editor = useMemo<Editor>(
    () => ({
      ...snapshot,
      edit: queue.edit,
      undo: queue.undo,
      redo: queue.redo,
      choose: queue.choose,
      retry: queue.retry,
    }),
    [queue, snapshot],
  )
  return <EditorContext value={editor}>{children}</EditorContext>
}

/** A text field undoes its own typing by these keys. */
const isTextField = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'range', 'button'].includes(target.type)) ||
  (target instanceof HTMLElement && target.isContentEditable)
