import { type FSWatcher, watch } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Editors write a file in several steps: wait until it has been quiet for this long. */
const QUIET_MS = 120

/**
 * Calls `changed` when the case file or a page beside it was saved. Watches folders, not files: editors replace a file
 * by renaming another onto it, which ends a watch on the file itself. Returns a function that stops watching.
 */
export const watchCase = (file: string, changed: () => void): (() => void) => {
  const folder = dirname(file)
  let timer: NodeJS.Timeout | undefined
  const soon = () => {
    clearTimeout(timer)
    timer = setTimeout(changed, QUIET_MS)
  }
  const watchers: FSWatcher[] = [
    watch(folder, (_, name) => {
      if (name === null || name === basename(file)) soon()
    }),
  ]
  try {
    watchers.push(watch(join(folder, 'sources'), soon))
  } catch {
    // A case without pages has no such folder.
  }
  for (const watcher of watchers) watcher.on('error', soon)
  return () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
  }
}
