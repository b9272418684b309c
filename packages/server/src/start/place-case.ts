import { randomBytes } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Result } from '@parley/model'
import { folderFor, takenFolder } from './folder-for.js'
import { makeFolders, unmakeFolders } from './make-folders.js'
import { unwritableFolder } from './refuse.js'

/** Codes of a rename onto what came to be there meanwhile. */
const TAKEN: ReadonlySet<string> = new Set(['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EISDIR'])

/**
 * Makes a case's folder, whole or not at all: `fill` writes into a folder beside it that nobody sees, which then gets its
 * name. What lies there already is left as it is. Gives the folder's whole path.
 */
export const placeCase = async (path: string, fill: (stage: string) => Promise<void>): Promise<Result<string>> => {
  const folder = await folderFor(path)
  if (!folder.ok) return folder
  const above = dirname(folder.value)
  const stage = join(above, `.parley-new-${randomBytes(6).toString('hex')}`)
  let made: readonly string[] = []
  const undo = async () => {
    await rm(stage, { recursive: true, force: true })
    await unmakeFolders(made)
  }
  try {
    made = await makeFolders(above)
    await mkdir(stage)
  } catch (error) {
    await unmakeFolders(made)
    return unwritableFolder(folder.value, error)
  }
  try {
    await fill(stage)
  } catch (error) {
    await undo()
    return unwritableFolder(folder.value, error)
  }
  try {
    await rename(stage, folder.value)
  } catch (error) {
    await undo()
    const isTaken = TAKEN.has((error as NodeJS.ErrnoException).code ?? '')
    return isTaken ? takenFolder(folder.value) : unwritableFolder(folder.value, error)
  }
  return folder
}

/** Writes a file that is not there yet, and waits until the disk has it. */
export const writeNew = async (file: string, content: string | Uint8Array): Promise<void> => {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(file, 'wx')
  try {
    await handle.writeFile(content)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
