import { lstat, realpath } from 'node:fs/promises'
import { isAbsolute, join, sep } from 'node:path'

/** Whether a name leads to a plain file or folder inside a folder: no link, and none on the way leads out of it. */
export const isInside = async (folder: string, name: string): Promise<boolean> => {
  if (isAbsolute(name)) return false
  try {
    const path = join(folder, name)
    return (await realpath(path)).startsWith((await realpath(folder)) + sep) && !(await lstat(path)).isSymbolicLink()
  } catch {
    return false
  }
}
