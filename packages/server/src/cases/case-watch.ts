import { existsSync, type FSWatcher, type WatchListener, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Editors write a file in several steps: wait until it has been quiet for this long. */
const QUIET_MS = 120

/** Where the pages of a case lie, in its folder. */
const PAGES = 'sources'

/**
 * Calls `changed` when the case file or a page beside it was saved. Watches folders, not files: editors replace a file
 * by renaming another onto it, which ends a watch on the file itself. Where the system watches nothing more, changes
 * go unseen. Returns a function that stops watching.
 */
export const watchCase = (file: string, changed: () => void): (() => void) => {
  const folder = dirname(file)
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET_MS)
  }
  const follow = (path: string, listener: WatchListener<string>) => {
    watchers.get(path)?.close()
    watchers.delete(path)
    if (!existsSync(path)) return
    try {
      watchers.set(path, watch(path, listener).on('error', soon))
    } catch (error) {
      console.error(`not watched: ${path} (${(error as Error).message})`)
    }
  }
  const followPages = () => follow(join(folder, PAGES), soon)
  follow(folder, (_, name) => {
    if (name === PAGES) followPages()
    if (name === null || name === PAGES || name === basename(file)) soon()
  })
  followPages()
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers.values()) watcher.close()
  }
}
