import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { LocalText } from '@parley/model'

/** A case that was open, by its file; `opened`: when, ISO 8601. */
export type Recent = { readonly file: string; readonly title: LocalText | null; readonly opened: string }

/** The cases that this user opened, the latest first; kept outside of all cases. */
export type Recents = {
  list(): Promise<readonly Recent[]>
  remember(recent: Recent): Promise<void>
  forget(file: string): Promise<void>
}

const MOST = 30

/**
 * Recent cases in a file of `home`, or, without one, as long as the process lives. A list that cannot be read is an empty
 * one, and one that cannot be written stays as it is: no case depends on it.
 */
export const makeRecents = (home: string | null): Recents => {
  let kept: readonly Recent[] = []
  let last: Promise<unknown> = Promise.resolve()
  const read = async (): Promise<readonly Recent[]> => (home === null ? kept : readList(join(home, 'recent.json')))
  const change = (to: (list: readonly Recent[]) => readonly Recent[]): Promise<void> => {
    const changed = last.then(async () => {
      kept = to(await read()).slice(0, MOST)
      if (home !== null) await writeList(home, kept)
    })
    last = changed.catch(() => {})
    return changed
  }
  return {
    list: () => last.then(read),
    remember: (recent) =>
      change((list) => [recent, ...list.filter(({ file }) => file !== recent.file)]).catch((error: Error) =>
        console.error(`not remembered: ${recent.file} (${error.message})`),
      ),
    forget: (gone) => change((list) => list.filter(({ file }) => file !== gone)),
  }
}

const readList = async (path: string): Promise<readonly Recent[]> => {
  try {
    const list: unknown = JSON.parse(await readFile(path, 'utf8'))
    return Array.isArray(list) ? list.filter(isRecent).slice(0, MOST) : []
  } catch {
    return []
  }
}

const isRecent = (entry: unknown): entry is Recent => {
  const { file, title, opened } = (entry ?? {}) as Record<string, unknown>
  return typeof file === 'string' && typeof opened === 'string' && isTitle(title)
}

const isTitle = (title: unknown): title is Recent['title'] =>
  title === null ||
  typeof title === 'string' ||
  (typeof title === 'object' && Object.values(title).every((text) => typeof text === 'string'))

/** The whole list or, where the disk is full or the process ends, the former one. */
const writeList = async (home: string, list: readonly Recent[]): Promise<void> => {
  await mkdir(home, { recursive: true, mode: 0o700 })
  const path = join(home, 'recent.json')
  const beside = `${path}.${process.pid}.new`
  try {
    await writeFile(beside, `${JSON.stringify(list, null, 2)}\n`, { mode: 0o600 })
    await rename(beside, path)
  } catch (error) {
    await rm(beside, { force: true })
    throw error
  }
}
