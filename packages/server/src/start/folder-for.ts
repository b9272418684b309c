import { lstat } from 'node:fs/promises'
import { homedir } from 'node:os'
import { basename, isAbsolute, normalize, resolve, sep } from 'node:path'
import type { Result } from '@parley/model'
import { refuse } from './refuse.js'

const LONGEST_NAME = 200

/** A whole path as typed, `~` led to the user's home. What climbs with `..` is refused: it seldom is what it looks like. */
export const wholePath = (typed: string, field: string, home = homedir()): Result<string> => {
  const text = typed.trim()
  if (text === '')
    return refuse('ERR_ARGUMENT', field, 'missing path: nothing was typed', 'a path such as ~/Parley/talks')
  if (text.includes('\0')) return refuse('ERR_ARGUMENT', field, 'unsuitable path: it has a NUL in it', 'a path')
  if (text.split(/[\\/]/).includes('..'))
    return refuse('ERR_ARGUMENT', field, `unsuitable path: ${text}`, 'a path without ..')
  const whole = text === '~' || text.startsWith('~/') ? home + text.slice(1) : text
  if (!isAbsolute(whole))
    return refuse('ERR_ARGUMENT', field, `incomplete path: ${text}`, 'a whole path, that begins with / or ~')
  const path = normalize(whole)
  return { ok: true, value: path.length > 1 && path.endsWith(sep) ? path.slice(0, -1) : path }
}

/** Where a new case is to lie: a whole path at which there is nothing yet. */
export const folderFor = async (path: string): Promise<Result<string>> => {
  const folder = resolve(path)
  const name = basename(folder)
  if (name === '' || name.startsWith('.'))
    return refuse(
      'ERR_ARGUMENT',
      'folder',
      `unsuitable name: ${name || folder}`,
      'a name that does not begin with a dot',
    )
  if (Buffer.byteLength(name) > LONGEST_NAME)
    return refuse('ERR_ARGUMENT', 'folder', `long name: ${name.slice(0, 40)}…`, `at most ${LONGEST_NAME} bytes`)
  if (await isThere(folder)) return takenFolder(folder)
  return { ok: true, value: folder }
}

/** Something lies where a new case was to lie. */
export const takenFolder = (folder: string): Result<never> =>
  refuse('ERR_FILE_EXISTS', 'folder', `taken folder: ${folder} is left as it is`, 'another name')

export const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )
