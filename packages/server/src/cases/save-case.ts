import { createHash } from 'node:crypto'
import { access, constants, open, readFile, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Problem, Result } from '@parley/model'

/** What saving needs of the file system; a test may put faults in. */
export type Disk = {
  read(file: string): Promise<Uint8Array>
  /** Writes a file that is not there yet, with the rights of `like`, through to the disk. */
  writeNew(file: string, content: string, like: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(file: string): Promise<void>
}

export const realDisk: Disk = {
  read: (file) => readFile(file),
  async writeNew(file, content, like) {
    // A file that its owner made read-only is left alone, though its folder would let it be replaced.
    await access(like, constants.W_OK)
    const { mode } = await stat(like)
    const handle = await open(file, 'wx', mode & 0o777)
    try {
      await handle.writeFile(content)
      await handle.sync()
    } finally {
      await handle.close()
    }
  },
  rename,
  remove: (file) => rm(file, { force: true }),
}

/** A save by somebody else that never ended: its file is older than any save takes. */
const STALE_MS = 10_000

/** SHA-256 of a case's text or bytes, hex: the `caseHash` of every result. */
export const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex')

/**
 * Saves a case's text at once or not at all: written beside the file through to the disk, then renamed onto it, unless
 * the file no longer says `before`. A link is followed, so that it stays one. Gives the hash of what is saved.
 */
export const saveCase = async (
  path: string,
  before: string,
  text: string,
  disk: Disk = realDisk,
): Promise<Result<string>> => {
  const file = await realpath(path).catch(() => path)
  const beside = join(dirname(file), `.${basename(file)}.saving`)
  try {
    await makeRoom(beside)
    await disk.writeNew(beside, text, file)
  } catch (error) {
    // Another save is under way where its file is there; that file is its own.
    if (codeOf(error) === 'EEXIST') return refuse(changedMeanwhile(file))
    await disk.remove(beside).catch(() => undefined)
    return refuse(unwritable(file, error))
  }
  try {
    if (!Buffer.from(before).equals(await disk.read(file))) {
      await disk.remove(beside)
      return refuse(changedMeanwhile(file))
    }
    await disk.rename(beside, file)
    return { ok: true, value: hashOf(text) }
  } catch (error) {
    await disk.remove(beside).catch(() => undefined)
    return refuse(unwritable(file, error))
  }
}

/** Takes away what a save that was ended by force has left. */
const makeRoom = async (beside: string): Promise<void> => {
  const left = await stat(beside).catch(() => null)
  if (left !== null && Date.now() - left.mtimeMs > STALE_MS) await rm(beside, { force: true })
}

const refuse = (problem: Problem): Result<never> => ({ ok: false, problems: [problem] })

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error ? String(error.code) : null

const changedMeanwhile = (file: string): Problem => ({
  code: 'ERR_FILE_CHANGED',
  path: file,
  message: 'changed file: somebody saved it meanwhile',
  hint: 'the same once more',
})

/** Why a place cannot be written to, and what to do. An error that is none of the system's is thrown on. */
export const unwritable = (file: string, error: unknown): Problem => {
  const code = codeOf(error)
  const folder = dirname(file)
  switch (code) {
    case null:
      throw error
    case 'ENOSPC':
    case 'EDQUOT':
      return problemAt(file, `full disk: ${code}`, `room on the disk of ${folder}, then the same once more`)
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return problemAt(
        file,
        `read-only place: ${code}`,
        `the right to write ${basename(file)} and into ${folder}, or a copy of the case in another folder`,
      )
    case 'ENOENT':
      return problemAt(file, `missing file: ${code}`, `${basename(file)} back in ${folder}, then the same once more`)
    default:
      return problemAt(file, `unwritable place: ${code}`, 'a folder that this user may write to')
  }
}

const problemAt = (path: string, message: string, hint: string): Problem => ({
  code: 'ERR_FILE_UNWRITABLE',
  path,
  message,
  hint,
})
