import { mkdir, mkdtemp, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Result } from '@parley/model'
import { folderFor, takenFolder } from './folder-for.js'
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
  let made: string | undefined
  let stage: string | undefined
  try {
    made = await mkdir(dirname(folder.value), { recursive: true })
    stage = await mkdtemp(join(dirname(folder.value), '.parley-new-'))
    await fill(stage)
  } catch (error) {
    await clean(stage, made)
    return unwritableFolder(folder.value, error)
  }
  try {
    await rename(stage, folder.value)
  } catch (error) {
    await clean(stage, made)
    const isTaken = TAKEN.has((error as NodeJS.ErrnoException).code ?? '')
    return isTaken ? takenFolder(folder.value) : unwritableFolder(folder.value, error)
  }
  return folder
}

/** Takes away what was made and nothing else. */
const clean = async (stage: string | undefined, made: string | undefined): Promise<void> => {
  if (stage !== undefined) await rm(stage, { recursive: true, force: true })
  if (made !== undefined) await rm(made, { recursive: true, force: true })
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
