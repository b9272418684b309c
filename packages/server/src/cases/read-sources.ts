import { lstat, realpath } from 'node:fs/promises'
import { join, sep } from 'node:path'
import type { Draft, LooseCase } from '@parley/model'
import { readBytes } from './read-bytes.js'

/** Sources may be larger than the case, but a page beyond this is no page. */
const MAX_SOURCE_BYTES = 20_000_000

/** The pages beside a case: their text by source id, and what is wrong with the files. */
export type SourceTexts = { readonly texts: ReadonlyMap<string, string>; readonly drafts: readonly Draft<string>[] }

/**
 * Reads the pages that a case, or what is readable of one, names. Each must be a plain file inside the case's folder:
 * no link leads out of it.
 */
export const readSources = async (parts: LooseCase, folder: string): Promise<SourceTexts> => {
  const texts = new Map<string, string>()
  const drafts: Draft<string>[] = []
  const root = await realpath(folder)
  for (const [k, source] of (parts.sources ?? []).entries()) {
    if (source?.file === undefined) continue
    const page = await readPage(root, source.file)
    if (typeof page !== 'string') drafts.push({ ...page, at: ['sources', k, 'file'] })
    else if (source.id !== undefined) texts.set(source.id, page)
  }
  return { texts, drafts }
}

type Fault = { readonly code: string; readonly message: string; readonly hint: string }

const readPage = async (root: string, name: string): Promise<string | Fault> => {
  const file = join(root, name)
  try {
    const isInside = (await realpath(file)).startsWith(root + sep)
    if (!isInside || (await lstat(file)).isSymbolicLink()) {
      return {
        code: 'ERR_PATH_OUTSIDE',
        message: `outside path: ${name}`,
        hint: "a plain file inside the case's folder",
      }
    }
  } catch {
    return { code: 'ERR_FILE_MISSING', message: `missing file: ${name}`, hint: "a file inside the case's folder" }
  }
  const bytes = await readBytes(file, MAX_SOURCE_BYTES)
  return bytes.ok ? new TextDecoder().decode(bytes.value) : bytes.problems[0]!
}
