import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Problem, Result } from '@parley/model'
import { unwritable } from '../cases/save-case.js'
import type { Output } from './output-of.js'

/** Writes files, all or, where one is there already and `force` is not given, none. */
export const saveOutputs = async (outputs: readonly Output[], force: boolean): Promise<Result<readonly string[]>> => {
  if (!force) {
    const there = await Promise.all(outputs.map(({ path }) => isThere(path)))
    const problems = outputs.filter((_, k) => there[k]).map(({ path }) => existing(path))
    if (problems.length > 0) return { ok: false, problems }
  }
  for (const { path, text } of outputs) {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text, { flag: force ? 'w' : 'wx' })
    } catch (error) {
      const isTaken = (error as NodeJS.ErrnoException).code === 'EEXIST'
      const problem = isTaken ? existing(path) : unwritable(path, error)
      return { ok: false, problems: [problem] }
    }
  }
  return { ok: true, value: outputs.map(({ path }) => path) }
}

const isThere = (path: string): Promise<boolean> =>
  lstat(path).then(
    () => true,
    () => false,
  )

const existing = (path: string): Problem => ({
  code: 'ERR_FILE_EXISTS',
  path,
  message: 'existing file: it is left as it is',
  hint: 'another name, or --force',
})
