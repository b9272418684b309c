import { realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Result } from '@parley/model'
import { headOf, isScenario } from '../scenarios/is-scenario.js'
import { isGraphFile } from '../stability/load-graph-file.js'
import { refuse } from './refuse.js'

/** The key that says which version of the format a case is in: only a case has it. */
const CASE_KEY = /^\s*[{]?\s*["']?parley["']?\s*:/m

/** Whether the beginning of a file says that it is a case. */
export const isCaseHead = async (file: string): Promise<boolean> =>
  CASE_KEY.test((await headOf(file).catch(() => '')).replace(/^\uFEFF/, ''))

/**
 * The YAML file of the case at a whole path that somebody typed or chose. What is no case is not read further, so that
 * nothing of it can show up in a problem.
 */
export const caseAt = async (path: string): Promise<Result<string>> => {
  const found = await stat(path).catch(() => null)
  if (found === null)
    return refuse('ERR_FILE_MISSING', 'path', `missing file: ${path}`, 'a case’s folder, or its YAML file')
  const file = found.isDirectory() ? join(path, 'case.yaml') : path
  const isThere = (await stat(file).catch(() => null))?.isFile() === true
  if (isThere && /\.ya?ml$/i.test(await realpath(file)) && (await isCaseHead(file))) return { ok: true, value: file }
  const isImportable = await (found.isDirectory() ? isScenario(path) : isGraphFile(path)).catch(() => false)
  if (isImportable)
    return refuse('ERR_FILE_NOT_CASE', 'path', `no case: ${path}`, 'import it: it looks like another program’s file')
  const hint = found.isDirectory() ? 'a folder with case.yaml' : 'a YAML file with parley: 1'
  return refuse('ERR_FILE_NOT_CASE', 'path', `no case: ${path}`, hint)
}
