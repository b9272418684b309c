import { readdir } from 'node:fs/promises'
import { basename, dirname, join, relative, sep } from 'node:path'
import { LIMITS, type Result, readCase } from '@parley/model'
import { caseFileOf } from '../cases/load-case.js'
import { readBytes } from '../cases/read-bytes.js'
import { isInside } from './is-inside.js'

/** A case as files: its own bytes, and what lies beside it by the path below its folder, which is not read yet. */
export type CaseFiles = {
  readonly file: string
  readonly folder: string
  readonly bytes: Uint8Array
  /** With `/` between, whatever the system has. */
  readonly pages: readonly string[]
}

/** Whether a path below a case's folder is of the case, whatever it names: its pages, and the briefs that were released. */
export const isOfCase = (path: string): boolean => FOLDERS.some((folder) => path.startsWith(`${folder}/`))

const FOLDERS = ['sources', 'briefs'] as const
/** Pages beyond this are no case's. */
const MOST_PAGES = 5_000

/**
 * The files that make up a case, whether it loads or not: the pages that it names, wherever below its folder, and what
 * else lies under `sources` and `briefs`. Links are left out.
 */
export const caseFiles = async (path: string): Promise<Result<CaseFiles>> => {
  const file = await caseFileOf(path)
  const bytes = await readBytes(file, LIMITS.bytes)
  if (!bytes.ok) return bytes
  const folder = dirname(file)
  const named = await Promise.all(
    namedPages(bytes.value).map(async (name) => ((await isInside(folder, name)) ? [name.split(sep).join('/')] : [])),
  )
  const beside = await Promise.all(
    FOLDERS.map((name) => readdir(join(folder, name), { recursive: true, withFileTypes: true }).catch(() => [])),
  )
  const found = beside
    .flat()
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
  const pages = [...new Set([...named.flat(), ...found])].filter((page) => page !== basename(file)).sort()
  return { ok: true, value: { file, folder, bytes: bytes.value, pages: pages.slice(0, MOST_PAGES) } }
}

/** The files of a case's sources, as it names them. */
export const namedPages = (bytes: Uint8Array): readonly string[] => {
  const { parts } = readCase(new TextDecoder().decode(bytes))
  return (parts?.sources ?? []).flatMap((source) => (typeof source?.file === 'string' ? [source.file] : []))
}
