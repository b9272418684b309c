import { lstat, mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Problem } from '@parley/model'
import type { SourcePlan } from '@parley/reader'
import { unwritable } from '../cases/save-case.js'

/**
 * Writes the files of new sources beside a case: before the case names them, so that it never names a page that is not
 * there. Gives what went wrong, if anything.
 */
export const keepPages = async (folder: string, plans: readonly SourcePlan[]): Promise<Problem | null> => {
  const fresh = plans.flatMap((plan) => (plan.kind === 'new' ? [plan] : []))
  if (fresh.length === 0) return null
  try {
    for (const part of ['sources', 'sources/raw']) {
      await mkdir(join(folder, part), { recursive: true })
      if ((await lstat(join(folder, part))).isDirectory()) continue
      const hint = "a plain folder inside the case's"
      return { code: 'ERR_PATH_OUTSIDE', path: part, message: 'outside path: a link', hint }
    }
    for (const { files } of fresh) {
      for (const { path, bytes } of files) {
        const problem = await writeNew(join(folder, path), path, bytes)
        if (problem !== null) return problem
      }
    }
    return null
  } catch (error) {
    return unwritable(join(folder, 'sources'), error)
  }
}

/**
 * Never overwrites a page. A raw file is named by its bytes, so that one that is there already is the same. Where the
 * same page was added before and taken out of the case again, its text is there, and the record is of the new capture.
 */
const writeNew = async (file: string, path: string, bytes: Uint8Array): Promise<Problem | null> => {
  try {
    await writeFile(file, bytes, { flag: 'wx' })
    return null
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  if (path.startsWith('sources/raw/')) return null
  if (!(await lstat(file)).isFile())
    return { code: 'ERR_PATH_OUTSIDE', path, message: 'outside path: a link', hint: 'no file of this name' }
  if (path.endsWith('.capture.json')) await writeFile(file, bytes)
  else if (!Buffer.from(bytes).equals(await readFile(file))) {
    const hint = 'another name for that file, which no source of the case names'
    return { code: 'ERR_FILE_UNWRITABLE', path, message: 'other page: there is a file of this name', hint }
  }
  return null
}
