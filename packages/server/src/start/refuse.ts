import type { Problem, Result } from '@parley/model'

/** One problem with what was asked for. */
export const refuse = (code: string, path: string, message: string, hint: string): Result<never> => {
  const problem: Problem = { code, path, message, hint }
  return { ok: false, problems: [problem] }
}

/** A folder that could not be written to, in words that say what to do; nothing is left of the attempt. */
export const unwritableFolder = (folder: string, error: unknown): Result<never> => {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return refuse('ERR_FILE_UNWRITABLE', 'folder', `unwritable folder: ${folder} (${code})`, HINTS[code] ?? ANOTHER_PLACE)
}

const ANOTHER_PLACE = 'a place that this user may write to'
const HINTS: Readonly<Record<string, string>> = {
  ENOSPC: 'space on that disk, or a folder on another; nothing was left behind',
  EDQUOT: 'space in this user’s quota, or a folder on another disk; nothing was left behind',
  EROFS: 'a folder on a disk that can be written to',
  EEXIST: 'a folder in a folder; part of this path is a file',
  ENOTDIR: 'a folder in a folder; part of this path is a file',
  ENAMETOOLONG: 'a shorter name',
}
