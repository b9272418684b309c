import { setTimeout as sleep } from 'node:timers/promises'
import {
  type Edit,
  type EditChange,
  type EditConflict,
  editYaml,
  type MergedEdits,
  mergeEdits,
  type Prefer,
  type Problem,
  parseCase,
  type Result,
  readData,
  redoChanges,
  type SeenEdit,
  seenEditOf,
  structured,
  takeEdit,
  undoChanges,
} from '@parley/model'
import { LatestMap } from '../kept/latest-map.js'
import { backwards, forwards, type HistoryStep, openHistory, spliceBetween, type TextSplice } from './edit-history.js'
import { judgeText, type LoadedCase, textOfFile } from './load-case.js'
import { type Disk, hashOf, realDisk, saveCase } from './save-case.js'

/** Edits as they come in: each with what stood at its place when it was made, or else counted from `base`. */
export type EditRequest = {
  readonly edits: readonly (Edit | SeenEdit)[]
  /** The hash of the case that the edits were made in. */
  readonly base: string
  /** What was done, in a few words, for undo. */
  readonly label: string
  /** Goes on with the last step, where that was the last change: undone with it. */
  readonly joins?: boolean
  readonly choice?: Choice | undefined
}

/** Which side counts where both changed the same, decided by somebody who saw the file as it is `at` this hash. */
export type Choice = { readonly prefer: Exclude<Prefer, undefined>; readonly at: string }

/** The labels of the steps that can be undone and done again; null: none can. */
export type Turns = { readonly undo: string | null; readonly redo: string | null }

export type EditAnswer =
  | ({
      readonly kind: 'saved'
      readonly caseHash: string
      /** What taking a step back, or making it again, has changed, so that windows can show it before they have the case. */
      readonly made?: readonly SeenEdit[]
    } & Turns)
  | { readonly kind: 'conflicts'; readonly conflicts: readonly EditConflict[]; readonly caseHash: string }
  | {
      readonly kind: 'problems'
      readonly problems: readonly Problem[]
      /** Whose: of what was asked; or of the file, as it is or where it lies, so that the same may be made later. */
      readonly of: 'edit' | 'file'
    }

/** Edits of one case's file, one after another. What is on the disk counts, not what anybody remembers of it. */
export type CaseEditor = {
  edit(request: EditRequest): Promise<EditAnswer>
  undo(choice?: Choice): Promise<EditAnswer>
  redo(choice?: Choice): Promise<EditAnswer>
  /** What can be undone now, once what was asked before is done. */
  turns(): Promise<Turns>
  /** Keeps a text that windows may show, so that edits made in it can be merged. */
  remember(text: string): void
}

/** Texts that edits may still be counted from. */
const REMEMBERED = 50

/** Another process may save in between: so often is an edit fitted anew, after a growing wait, before it is given up. */
const TURNS = 10
const WAIT_MS = 30

const NOTHING: EditAnswer = {
  kind: 'problems',
  of: 'edit',
  problems: [
    {
      code: 'ERR_EDIT_NOTHING',
      path: 'edits',
      message: 'empty history: there is no such step',
      hint: 'a change that was made here before',
    },
  ],
}

type Refused = Extract<EditAnswer, { readonly kind: 'problems' }>

type Planned =
  /** `data`: what the text says, where that is known. */
  | { readonly kind: 'text'; readonly text: string; readonly changes: readonly EditChange[]; readonly data?: unknown }
  | Refused
  | Omit<Extract<EditAnswer, { readonly kind: 'conflicts' }>, 'caseHash'>

/** What an action makes of the file's text, and what it notes where that was saved. */
type Action = (
  text: string,
  hash: string,
) => Promise<{
  readonly planned: Planned
  readonly made?: readonly SeenEdit[]
  noted?(step: Omit<HistoryStep, 'label'>): Promise<void>
}>

/**
 * @param saved called as soon as the file says something else, with the case that it is then; null: its pages are not as
 * it says, as before
 */
export const makeEditor = (
  file: string,
  saved: (loaded: LoadedCase | null) => void,
  disk: Disk = realDisk,
): CaseEditor => {
  const history = openHistory(file)
  const texts = new LatestMap<string, string>(REMEMBERED)
  const remember = (text: string): void => texts.set(hashOf(text), text)

  /** What the last text said, so that it need not be read again for the next edit. */
  let read: { readonly hash: string; readonly data: unknown } | null = null
  const dataOf = (text: string, hash: string): unknown => {
    if (read?.hash !== hash) read = { hash, data: readData(text) }
    // An emptied file, or one of something else, says nothing that edits could be held against.
    return typeof read.data === 'object' && read.data !== null ? structured(read.data) : undefined
  }

  let last: Promise<unknown> = Promise.resolve()
  /** One action at a time, whichever window asks. */
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work)
    last = turn.catch(() => undefined)
    return turn
  }

  const turns = async (): Promise<Turns> => {
    const { undoable, redoable } = await history
    return { undo: undoable()?.label ?? null, redo: redoable()?.label ?? null }
  }

  const act = async (action: Action): Promise<EditAnswer> => {
    for (let turn = 1; ; turn++) {
      const found = await textOfFile(file)
      if (!found.ok) return { kind: 'problems', problems: found.problems, of: 'file' }
      const before = found.value
      const from = hashOf(before)
      remember(before)
      const { planned, made, noted } = await action(before, from)
      if (planned.kind === 'problems') return planned
      if (planned.kind === 'conflicts') return { ...planned, caseHash: from }
      const { text, changes } = planned
      if (text !== before) {
        const judged = await judge(file, before, text)
        if (judged.kind === 'problems') return judged
        const done = await saveCase(file, before, text, disk)
        if (!done.ok) {
          const isRaced = done.problems.every(({ code }) => code === 'ERR_FILE_CHANGED')
          if (isRaced && turn < TURNS) {
            await sleep(turn * WAIT_MS)
            continue
          }
          return { kind: 'problems', problems: done.problems, of: 'file' }
        }
        remember(text)
        if (planned.data !== undefined) read = { hash: done.value, data: planned.data }
        saved(judged.loaded)
      }
      await noted?.({ from, to: hashOf(text), splice: spliceBetween(before, text), changes })
      return { kind: 'saved', caseHash: hashOf(text), ...(made && { made }), ...(await turns()) }
    }
  }

  const again = async (kind: 'undo' | 'redo', choice: Choice | undefined): Promise<EditAnswer> => {
    const { undoable, redoable, undone, redone } = await history
    const step = kind === 'undo' ? undoable() : redoable()
    if (step === undefined) return NOTHING
    const [expected, turn, fit, note] =
      kind === 'undo'
        ? ([step.to, backwards, undoChanges, undone] as const)
        : ([step.from, forwards, redoChanges, redone] as const)
    return act(async (text, hash) => {
      const data = dataOf(text, hash)
      if (data === undefined) return { planned: unreadable(text) }
      const isAsLeft = hash === expected
      const fitted = fit(data, step.changes, isAsLeft ? 'mine' : preferOf(choice, hash))
      const made = fitted.kind === 'merged' ? fitted.changes.map(seenEditOf) : []
      if (isAsLeft) {
        const planned: Planned = { kind: 'text', text: turn(text, step.splice), changes: step.changes }
        return { planned, made, noted: () => note(step) }
      }
      const planned = textAfter(text, fitted, data)
      return {
        planned,
        made,
        noted: ({ from, to, splice }) => {
          if (from === to) return note(null)
          // The step leads from this text to that one from now on.
          const way = kind === 'undo' ? { from: to, to: from, splice: turned(splice) } : { from, to, splice }
          return note({ ...step, ...way })
        },
      }
    })
  }

  return {
    edit: ({ edits, base, label, choice, joins = false }) =>
      inTurn(() =>
        act(async (text, hash) => {
          const seen = sawAll(edits, texts.get(base))
          if (!seen.ok) return { planned: { kind: 'problems', problems: seen.problems, of: 'edit' } }
          const data = dataOf(text, hash)
          if (data === undefined) return { planned: unreadable(text) }
          const planned = textAfter(text, mergeEdits(data, seen.value, preferOf(choice, hash)), data)
          return {
            planned,
            noted: async (step) => {
              if (step.from === step.to) return
              const { undoable, add, undone } = await history
              const before = joins ? undoable() : undefined
              if (before === undefined || before.to !== step.from) return add({ label, ...step })
              await undone(null)
              const first = backwards(text, before.splice)
              const splice = spliceBetween(first, forwards(text, step.splice))
              await add({
                label,
                from: before.from,
                to: step.to,
                splice,
                changes: [...before.changes, ...step.changes],
              })
            },
          }
        }),
      ),
    undo: (choice) => inTurn(() => again('undo', choice)),
    redo: (choice) => inTurn(() => again('redo', choice)),
    turns: () => inTurn(turns),
    remember,
  }
}

const turned = ({ start, removed, inserted }: TextSplice): TextSplice => ({
  start,
  removed: inserted,
  inserted: removed,
})

const preferOf = (choice: Choice | undefined, hash: string): Prefer => (choice?.at === hash ? choice.prefer : undefined)

/** The text after edits that fit it, and what it says; or why it cannot be had. */
const textAfter = (text: string, merged: MergedEdits, data: unknown): Planned => {
  if (merged.kind === 'problems') return { ...merged, of: 'edit' }
  if (merged.kind === 'conflicts') return merged
  if (merged.edits.length === 0) return { kind: 'text', text, changes: [] }
  const edited = editYaml(text, merged.edits)
  if (!edited.ok) return { kind: 'problems', problems: edited.problems, of: 'edit' }
  return { kind: 'text', text: edited.value, changes: merged.changes, data }
}

/** Edits with what stood at their places in the text that they were made in. */
const sawAll = (edits: readonly (Edit | SeenEdit)[], base: string | undefined): Result<readonly SeenEdit[]> => {
  if (edits.every((edit): edit is SeenEdit => 'seen' in edit)) return { ok: true, value: edits }
  const data = base === undefined ? undefined : readData(base)
  if (data === undefined) {
    const hint = 'the hash of the case as it is or was lately; reload the page'
    return {
      ok: false,
      problems: [{ code: 'ERR_EDIT_BASE', path: 'base', message: 'unknown state of the case', hint }],
    }
  }
  const all: SeenEdit[] = []
  for (const edit of edits) {
    const taken = takeEdit(data, edit)
    if (!taken.ok) return taken
    all.push(seenEditOf(taken.value))
  }
  return { ok: true, value: all }
}

const unreadable = (text: string): Planned => {
  const parsed = parseCase(text)
  return { kind: 'problems', problems: parsed.ok ? [] : parsed.problems, of: 'file' }
}

/**
 * The case that a text would be; or why it may not be saved: it would be no legal case, or say something of its pages
 * that is not so. Problems with pages that were there before are none of its own.
 */
const judge = async (
  file: string,
  before: string,
  after: string,
): Promise<Refused | { readonly kind: 'legal'; readonly loaded: LoadedCase | null }> => {
  const judged = await judgeText(file, after)
  if (judged.ok) return { kind: 'legal', loaded: judged.value }
  const { problems } = judged
  if (!parseCase(after).ok) return { kind: 'problems', problems, of: parseCase(before).ok ? 'edit' : 'file' }
  const old = await judgeText(file, before)
  const known = new Set(old.ok ? [] : old.problems.map(({ code, path }) => `${code} ${path}`))
  const isWorse = problems.some(({ code, path }) => !known.has(`${code} ${path}`))
  return isWorse ? { kind: 'problems', problems, of: 'edit' } : { kind: 'legal', loaded: null }
}
