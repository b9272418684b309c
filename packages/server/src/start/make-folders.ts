import { mkdir, rmdir, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Makes a folder and those above it that are missing, or none of them; gives those that it made, the uppermost first.
 * One by one, since `recursive` never ends on file systems that refuse new folders as if the one above were missing.
 */
export const makeFolders = async (folder: string): Promise<readonly string[]> => {
  const missing: string[] = []
  for (let at = folder; !(await isFolder(at)) && dirname(at) !== at; at = dirname(at)) missing.unshift(at)
  const made: string[] = []
  try {
    for (const one of missing) {
      await mkdir(one)
      made.push(one)
    }
    return made
  } catch (error) {
    await unmakeFolders(made)
    throw error
  }
}

/** Takes folders away again, those that are still empty. */
export const unmakeFolders = async (made: readonly string[]): Promise<void> => {
  for (const one of made.toReversed()) await rmdir(one).catch(() => {})
}

const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
