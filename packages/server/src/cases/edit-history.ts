import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { EditChange } from '@parley/model'

/** One step that can be taken back: what it did, by path, and to the text, so that the very bytes come back. */
export type HistoryStep = {
  readonly label: string
  /** Hashes of the text before and after. */
  readonly from: string
  readonly to: string
  readonly splice: TextSplice
  readonly changes: readonly EditChange[]
}

/** `text.slice(start, start + removed.length)` is `removed` before and `inserted` after. */
export type TextSplice = { readonly start: number; readonly removed: string; readonly inserted: string }

/** The one splice that makes one text of another: what lies between their common ends. */
export const spliceBetween = (before: string, after: string): TextSplice => {
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {
    start,
    removed: before.slice(start, before.length - end),
    inserted: after.slice(start, after.length - end),
  }
}

export const forwards = (text: string, { start, removed, inserted }: TextSplice): string =>
  text.slice(0, start) + inserted + text.slice(start + removed.length)

export const backwards = (text: string, { start, removed, inserted }: TextSplice): string =>
  forwards(text, { start, removed: inserted, inserted: removed })

/** The steps of a case's editing: those that can be undone, the last of them last, and those that were. */
export type EditHistory = {
  undoable(): HistoryStep | undefined
  redoable(): HistoryStep | undefined
  /** A new step: what was undone before can no longer be done again. */
  add(step: HistoryStep): Promise<void>
  /** The last step was undone, or the last undone one done again; `null`: it is forgotten. */
  undone(step: HistoryStep | null): Promise<void>
  redone(step: HistoryStep | null): Promise<void>
}

/** What is kept at most; the oldest steps go first. */
const MOST = { steps: 200, characters: 4_000_000 }

/** Where the steps of a case are kept: beside it, in a folder that git passes over. */
export const historyFileOf = (file: string): string => join(dirname(file), '.parley', `${basename(file)}.history.json`)

/**
 * The history of a case's editing, kept beside the case so that it outlives the server. It is written after the case:
 * a step whose writing was cut off cannot be undone, and those before it are undone by path. Where it cannot be
 * written, it lives as long as the session.
 */
export const openHistory = async (file: string): Promise<EditHistory> => {
  const place = historyFileOf(file)
  const { done, undone } = await readHistory(place)
  const keep = async () => {
    while (done.length > MOST.steps) done.shift()
    await writeHistory(place, () => {
      let text = JSON.stringify({ done, undone })
      while (text.length > MOST.characters && done.length > 1) {
        done.splice(0, Math.ceil(done.length / 4))
        text = JSON.stringify({ done, undone })
      }
      return text
    })
  }
  return {
    undoable: () => done.at(-1),
    redoable: () => undone.at(-1),
    add(step) {
      done.push(step)
      undone.length = 0
      return keep()
    },
    undone(step) {
      done.pop()
      if (step !== null) undone.push(step)
      return keep()
    },
    redone(step) {
      undone.pop()
      if (step !== null) done.push(step)
      return keep()
    },
  }
}

type Kept = { readonly done: HistoryStep[]; readonly undone: HistoryStep[] }

/** A history that is damaged, or none, is an empty one. */
const readHistory = async (place: string): Promise<Kept> => {
  const text = await readFile(place, 'utf8').catch(() => '{}')
  try {
    const { done, undone } = JSON.parse(text) as Partial<Kept>
    return { done: stepsIn(done), undone: stepsIn(undone) }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    return { done: [], undone: [] }
  }
}

const stepsIn = (list: unknown): HistoryStep[] => (Array.isArray(list) && list.every(isStep) ? list : [])

const isStep = (value: unknown): value is HistoryStep => {
  const { label, from, to, splice, changes } = (value ?? {}) as Partial<HistoryStep>
  const isSplice = [splice?.removed, splice?.inserted].every((part) => typeof part === 'string')
  return [label, from, to].every((part) => typeof part === 'string') && isSplice && Array.isArray(changes)
}

const writeHistory = async (place: string, makeText: () => string): Promise<void> => {
  try {
    await mkdir(dirname(place), { recursive: true })
    // Former values stand in it: it stays out of version control wherever the case is.
    await writeFile(join(dirname(place), '.gitignore'), '*\n', { flag: 'wx' }).catch(() => undefined)
    await writeFile(`${place}.new`, makeText())
    await rename(`${place}.new`, place)
  } catch (error) {
    console.error(`undo is not kept beyond this session: ${place} (${(error as Error).message})`)
  }
}
