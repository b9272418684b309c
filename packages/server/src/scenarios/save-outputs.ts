import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Problem, Result } from '@parley/model'
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
      const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
      const problem = code === 'EEXIST' ? existing(path) : unwritable(path, code)
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

const unwritable = (path: string, code: string): Problem => ({
  code: 'ERR_FILE_UNWRITABLE',
  path,
  message: `unwritable file: ${code}`,
  hint: 'a place that this user may write to',
})
