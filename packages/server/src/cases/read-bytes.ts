import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { Problem, Result } from '@parley/model'

/** The bytes of a plain file of at most `limit` bytes; what cannot be read is a problem at the file's name. */
export const readBytes = async (file: string, limit: number): Promise<Result<Uint8Array>> => {
  try {
    const found = await stat(file)
    if (!found.isFile()) {
      const what = found.isDirectory() ? 'a folder' : 'not a plain file'
      return fail(file, 'ERR_FILE_UNREADABLE', `unsuitable file: ${what}`, 'a plain file')
    }
    if (found.size > limit) {
      return fail(file, 'ERR_FILE_TOO_LARGE', `large file: ${found.size} bytes`, `at most ${limit} bytes`)
    }
    return { ok: true, value: await readFile(file) }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    return code === 'ENOENT' || code === 'ENOTDIR'
      ? fail(file, 'ERR_FILE_MISSING', `missing file: ${file}`, 'a case folder with case.yaml, or a YAML file')
      : fail(file, 'ERR_FILE_UNREADABLE', `unreadable file: ${file} (${code})`, 'a file that this user may read')
  }
}

const fail = (file: string, code: string, message: string, hint: string): Result<never> => {
  const problem: Problem = { code, path: basename(file), message, hint }
  return { ok: false, problems: [problem] }
}
