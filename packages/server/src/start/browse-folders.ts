import { readdir, realpath } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join, sep } from 'node:path'
import type { Result } from '@parley/model'
import { isCaseHead } from './case-at.js'
import { refuse } from './refuse.js'

/** A folder to look into, or a case: a folder with case.yaml, or a YAML file that is one. */
export type FolderEntry = { readonly name: string; readonly path: string; readonly kind: 'folder' | 'case' }

export type FolderListing = {
  readonly path: string
  /** null: there is no way further up from here. */
  readonly parent: string | null
  readonly entries: readonly FolderEntry[]
  /** Whether entries were left out because they are too many. */
  readonly isCut: boolean
}

const MOST = 500
const YAML = /\.ya?ml$/i

/**
 * What the folder chooser shows of a folder: folders and cases, nothing else, and nothing outside of this user's home.
 * Hidden ones and links are left out.
 */
export const listFolder = async (path: string | undefined, home = homedir()): Promise<Result<FolderListing>> => {
  try {
    const root = await realpath(home)
    const folder = path === undefined ? root : await realpath(path)
    if (folder !== root && !folder.startsWith(root + sep))
      return refuse(
        'ERR_PATH_OUTSIDE',
        'path',
        `outside folder: ${path}`,
        `one below ${root}; another path can be typed`,
      )
    const all = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => !name.startsWith('.'))
    const kinds = await Promise.all(
      all.slice(0, MOST * 4).map(async (entry): Promise<FolderEntry[]> => {
        const place = join(folder, entry.name)
        if (entry.isDirectory()) {
          const isCase = await isCaseHead(join(place, 'case.yaml'))
          return [{ name: entry.name, path: place, kind: isCase ? 'case' : 'folder' }]
        }
        const isCase = entry.isFile() && YAML.test(entry.name) && (await isCaseHead(place))
        return isCase ? [{ name: entry.name, path: place, kind: 'case' }] : []
      }),
    )
    const entries = kinds.flat().sort((a, b) => byKind(a, b) || a.name.localeCompare(b.name))
    const parent = folder === root ? null : dirname(folder)
    const isCut = all.length > MOST * 4 || entries.length > MOST
    return { ok: true, value: { path: folder, parent, entries: entries.slice(0, MOST), isCut } }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    const isGone = code === 'ENOENT' || code === 'ENOTDIR'
    return isGone
      ? refuse('ERR_FILE_MISSING', 'path', `missing folder: ${path}`, 'a folder that is there')
      : refuse(
          'ERR_FILE_UNREADABLE',
          'path',
          `unreadable folder: ${path} (${code})`,
          'a folder that this user may read',
        )
  }
}

const byKind = (a: FolderEntry, b: FolderEntry): number => Number(b.kind === 'case') - Number(a.kind === 'case')
