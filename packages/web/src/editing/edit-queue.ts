import {
  type Case,
  type Edit,
  followComments,
  mergeEdits,
  type Problem,
  type SeenEdit,
  seenEditOf,
  structured,
  takeEdit,
} from '@parley/model'
import type { EditServer } from './edit-server.js'
import { type KeptEdit, keepEdit, keptEdits, newKey, releaseEdit } from './kept-edits.js'
import { rebaseEdits } from './rebase-edits.js'

/** How an edit ended: saved, refused for what would be wrong with the case, or given up for what others put there. */
export type EditAnswer =
  | { readonly kind: 'saved' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] }
  | { readonly kind: 'dropped' }

/** A place that both sides changed; undefined: nothing stands there. */
export type ToldConflict = {
  readonly path: string
  readonly base?: unknown
  readonly mine?: unknown
  readonly theirs?: unknown
}

export type EditState =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saving' }
  /** Kept in this browser until it can be saved; no problem: the server does not answer. */
  | { readonly kind: 'held'; readonly problems: readonly Problem[] }
  | { readonly kind: 'conflict'; readonly what: string; readonly conflicts: readonly ToldConflict[] }
  /** The last step could not be taken back or made again, and will not be. */
  | { readonly kind: 'refused'; readonly what: string; readonly problems: readonly Problem[] }

/** What happened last, to be announced. */
export type EditNews = { readonly turn: number; readonly kind: 'undone' | 'redone'; readonly label: string }

export type EditSnapshot = {
  /** Tells the case from others on this machine; null until the server has told it. */
  readonly key: string | null
  /** The case with every edit made here, saved or not; null until the server has told it. */
  readonly draft: Case | null
  readonly state: EditState
  readonly undoable: string | null
  readonly redoable: string | null
  /** Edits that are not saved yet. */
  readonly waiting: number
  readonly news: EditNews | null
}

export type EditOptions = { readonly joins?: boolean }

export type EditQueue = {
  subscribe(listener: () => void): () => void
  snapshot(): EditSnapshot
  /** Asks for the case as it is saved now, and tries again what is held. */
  refresh(): Promise<void>
  /** The same because somebody asks for it: what was refused has been read. */
  retry(): void
  edit(edits: readonly Edit[], label: string, options?: EditOptions): Promise<EditAnswer>
  undo(): Promise<void>
  redo(): Promise<void>
  /** Decides a conflict. */
  choose(prefer: 'mine' | 'theirs'): void
}

type WaitingEdit = KeptEdit & { readonly kind: 'edit'; settle(answer: EditAnswer): void }
/** The last step is taken back, or made again, once all that was asked before is done. */
type WaitingTurn = { readonly kind: 'undo' | 'redo'; settle(): void }
type Waiting = WaitingEdit | WaitingTurn
type Saved = { readonly edits: readonly SeenEdit[]; readonly at: number }
type Conflict = {
  readonly what: string
  readonly conflicts: readonly ToldConflict[]
  decide(prefer: 'mine' | 'theirs'): void
}
type Choice = { readonly prefer: 'mine' | 'theirs'; readonly at: string }

const RETRY_MS = 3_000

/**
 * Edits on their way to the server, and their being taken back, one after another in the order in which they were asked
 * for. What was edited shows at once and is kept in the browser until the server has saved it, through reloads and its
 * being away.
 */
export const makeEditQueue = (server: EditServer): EditQueue => {
  const listeners = new Set<() => void>()
  let key: string | null = null
  let base: { readonly case: Case; readonly caseHash: string } | null = null
  let turns: { undo: string | null; redo: string | null } = { undo: null, redo: null }
  let waiting: Waiting[] = []
  let saved: Saved[] = []
  let held: readonly Problem[] | null = null
  let conflict: Conflict | null = null
  let refused: Omit<Extract<EditState, { readonly kind: 'refused' }>, 'kind'> | null = null
  let news: EditNews | null = null
  let isBusy = false
  let clock = 0
  /** The clock of the latest question that was answered. */
  let answered = 0
  let retry: ReturnType<typeof setTimeout> | undefined
  let shown: EditSnapshot = {
    key: null,
    draft: null,
    state: { kind: 'saved' },
    undoable: null,
    redoable: null,
    waiting: 0,
    news: null,
  }

  const waitingEdits = (): readonly WaitingEdit[] => waiting.filter((one) => one.kind === 'edit')
  /** The case as the server has it, as far as is known here. */
  const savedCase = (of: Case): Case => {
    const data = structured(of)
    for (const { edits } of saved) mergeEdits(data, edits, 'mine')
    return data as Case
  }
  const draftOf = (): Case | null => {
    if (base === null) return null
    const mine = waitingEdits()
    if (saved.length === 0 && mine.length === 0) return base.case
    const data = savedCase(base.case)
    for (const { edits } of mine) mergeEdits(data, edits, 'mine')
    return data
  }
  const stateNow = (): EditState => {
    if (conflict !== null) return { kind: 'conflict', what: conflict.what, conflicts: conflict.conflicts }
    if (held !== null) return { kind: 'held', problems: held }
    if (refused !== null) return { kind: 'refused', ...refused }
    return isBusy || waiting.length > 0 ? { kind: 'saving' } : { kind: 'saved' }
  }
  const tell = (isDraftNew = false): void => {
    shown = {
      key,
      draft: isDraftNew ? draftOf() : shown.draft,
      state: stateNow(),
      undoable: turns.undo,
      redoable: turns.redo,
      waiting: waitingEdits().length,
      news,
    }
    for (const listener of listeners) listener()
  }

  /** Tries again in a while, or as soon as the server tells of a change. */
  const hold = (problems: readonly Problem[]): void => {
    held = problems
    clearTimeout(retry)
    retry = setTimeout(() => void refresh(), RETRY_MS)
  }
  const takeFirst = (): void => void waiting.shift()
  const settleEdit = (first: WaitingEdit, answer: EditAnswer): void => {
    takeFirst()
    releaseEdit(key, first)
    first.settle(answer)
  }
  const settleTurn = (first: WaitingTurn): void => {
    takeFirst()
    first.settle()
  }

  const pump = async (choice?: Choice): Promise<void> => {
    if (isBusy || conflict !== null || base === null) return
    const first = waiting[0]
    if (first === undefined) return
    const label = first.kind === 'edit' ? first.label : turns[first.kind]
    if (first.kind !== 'edit' && label === null && choice === undefined) {
      settleTurn(first)
      tell()
      return pump()
    }
    isBusy = true
    refused = null
    tell()
    const answer = await (first.kind === 'edit'
      ? server.post('edits', editBody(first, choice))
      : server.post(first.kind, choice === undefined ? {} : { choice }))
    isBusy = false
    held = null
    switch (answer.kind) {
      case 'saved':
        turns = answer.turns
        if (first.kind === 'edit') {
          saved.push({ edits: choice === undefined ? first.edits : [], at: ++clock })
          settleEdit(first, choice?.prefer === 'theirs' ? { kind: 'dropped' } : { kind: 'saved' })
          tell(choice !== undefined)
        } else {
          takeIn(answer.made)
          news = { turn: (news?.turn ?? 0) + 1, kind: first.kind === 'undo' ? 'undone' : 'redone', label: label ?? '' }
          settleTurn(first)
          tell(true)
        }
        void refresh()
        return pump()
      case 'refused':
        if (first.kind === 'edit') settleEdit(first, { kind: 'problems', problems: answer.problems })
        else {
          if (!answer.problems.every(({ code }) => code === 'ERR_EDIT_NOTHING'))
            refused = { what: label ?? '', problems: answer.problems }
          settleTurn(first)
          void refresh()
        }
        tell(true)
        return pump()
      case 'conflicts':
        conflict = {
          what: label ?? '',
          conflicts: answer.conflicts,
          decide: (prefer) => void pump({ prefer, at: answer.caseHash }),
        }
        return tell()
      case 'held':
        hold(answer.problems)
        return tell()
    }
  }

  /** What taking a step back has made; edits made here meanwhile did not see it, and are no less meant. */
  const takeIn = (made: readonly SeenEdit[]): void => {
    if (base === null) return
    const before = savedCase(base.case)
    saved.push({ edits: made, at: ++clock })
    const mine = waitingEdits()
    const rebased = rebaseEdits(
      mine.map(({ edits }) => edits),
      before,
      savedCase(base.case),
    )
    const at = new Map(mine.map((one, k) => [one.key, { ...one, edits: rebased[k]! }]))
    waiting = waiting.map((one) => (one.kind === 'edit' ? at.get(one.key)! : one))
    for (const { settle: _, kind: __, ...one } of at.values()) keepEdit(key, one)
  }

  const restore = (of: string): void => {
    const here = new Set(waitingEdits().map((one) => one.key))
    const old = keptEdits(of).filter((one) => !here.has(one.key))
    waiting = [...old.map((one) => ({ ...one, kind: 'edit' as const, settle: () => {} })), ...waiting]
  }

  const refresh = async (): Promise<void> => {
    clearTimeout(retry)
    const asked = ++clock
    const found = await server.get(base?.caseHash)
    // An answer that a later one has overtaken says how things were.
    if (asked < answered) return
    answered = asked
    if (found === null) {
      if (waiting.length > 0) hold([])
      return tell()
    }
    if (found === 'none') {
      base = null
      key = null
      waiting = []
      saved = []
      return tell(true)
    }
    if (found.key !== key) {
      if (key !== null) {
        waiting = []
        saved = []
        conflict = null
      }
      key = found.key
      restore(key)
    }
    // The same as the one that was known when this was asked, which another answer has replaced meanwhile.
    if (found.case === null && found.caseHash !== base?.caseHash) return refresh()
    turns = { undo: found.undo, redo: found.redo }
    const isNew = found.case !== null
    if (found.case !== null) base = { case: found.case, caseHash: found.caseHash }
    const before = saved.length
    saved = saved.filter(({ at }) => at > asked)
    tell(isNew || before !== saved.length || shown.draft === null)
    void pump()
  }

  const turn = (kind: WaitingTurn['kind']): Promise<void> => {
    if (conflict !== null) return Promise.resolve()
    return new Promise((settle) => {
      waiting.push({ kind, settle })
      tell()
      void pump()
    })
  }

  return {
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    snapshot: () => shown,
    refresh,
    retry() {
      refused = null
      void refresh()
    },
    edit(edits, label, { joins = false } = {}) {
      if (base === null || shown.draft === null) return Promise.resolve({ kind: 'problems', problems: [NOT_YET] })
      const data = structured(shown.draft)
      const seen: SeenEdit[] = []
      const make = (edit: Edit): readonly Problem[] => {
        const taken = takeEdit(data, edit)
        if (!taken.ok) return taken.problems
        seen.push(seenEditOf(taken.value))
        return []
      }
      for (const edit of edits) {
        const problems = make(edit)
        if (problems.length > 0) return Promise.resolve({ kind: 'problems', problems })
      }
      for (const { edit } of followComments(shown.draft, data)) make(edit)
      return new Promise((settle) => {
        const one: KeptEdit = { key: newKey(), edits: seen, label, joins, base: base!.caseHash }
        keepEdit(key, one)
        waiting.push({ ...one, kind: 'edit', settle })
        tell(true)
        void pump()
      })
    },
    undo: () => turn('undo'),
    redo: () => turn('redo'),
    choose(prefer) {
      const decided = conflict
      conflict = null
      decided?.decide(prefer)
      tell()
    },
  }
}

const editBody = ({ edits, label, joins, base }: KeptEdit, choice: Choice | undefined): object => ({
  edits,
  base,
  label,
  joins,
  ...(choice && { choice }),
})

const NOT_YET: Problem = {
  code: 'ERR_EDIT_BASE',
  path: 'base',
  message: 'missing case: the server has not told it yet',
  hint: 'the same once more in a moment',
}
