import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, dirname, extname, join, resolve } from 'node:path'
import {
  type DiscretisedIssue,
  discretise,
  isDomainFile,
  type ReadOptions,
  readScenario,
  SCENARIO_LIMITS,
  type Scenario,
  type SourceFile,
} from '@parley/formats'
import type { Problem, Result } from '@parley/model'

export type LoadOptions = ReadOptions & {
  /** How many evenly spaced numbers stand for each continuous issue; none by default. */
  readonly points?: number | undefined
}

/** A scenario read from files. */
export type LoadedScenario = Scenario & {
  /** SHA-256 over the names and bytes of all files that were looked at, hex. */
  readonly hash: string
  /** The continuous issues for which numbers stand. */
  readonly discretised: readonly DiscretisedIssue[]
  /** How they were read: part of what an answer rests on. */
  readonly settings: {
    readonly reading: string
    readonly profiles: readonly string[] | null
    readonly points: number | null
  }
}

/** Files of a folder that are looked at; more are no scenario. */
const MOST_FILES = 500

/**
 * The scenario at a path: a folder with a domain and its profiles, the domain's file (its profiles lie beside it), or a
 * file that says all. Every problem found, never an exception for bad input.
 */
export const loadScenario = async (path: string, options: LoadOptions = {}): Promise<Result<LoadedScenario>> => {
  const sources = await sourceFiles(resolve(path))
  if (!sources.ok) return sources
  const { files, ...from } = sources.value
  const scenario = readScenario(files, { ...options, ...from })
  if (!scenario.ok) return scenario
  const { points, reading = 'genius', profiles } = options
  const made = points === undefined ? { scenario: scenario.value, discretised: [] } : discretise(scenario.value, points)
  const settings = { reading, profiles: profiles ?? null, points: points ?? null }
  return { ok: true, value: { ...made.scenario, discretised: made.discretised, hash: hashOf(files), settings } }
}

/** SHA-256 over the name and the bytes of each file, by name. */
const hashOf = (files: readonly SourceFile[]): string => {
  const hash = createHash('sha256')
  for (const { name, bytes } of files.toSorted((a, b) => (a.name < b.name ? -1 : 1)))
    hash.update(`${name}\0${bytes.length}\0`).update(bytes)
  return hash.digest('hex')
}

type Sources = { readonly files: readonly SourceFile[]; readonly name: string; readonly domain?: string }

const sourceFiles = async (path: string): Promise<Result<Sources>> => {
  try {
    if ((await stat(path)).isDirectory()) {
      const files = await readFolder(path, () => true)
      return files.ok ? { ok: true, value: { files: files.value, name: basename(path) } } : files
    }
    const name = basename(path)
    const own = await readSource(path)
    if (!isDomainFile(own)) return { ok: true, value: { files: [own], name } }
    const beside = await readFolder(dirname(path), (file) => extname(file) === extname(path) && file !== name)
    return beside.ok ? { ok: true, value: { files: [own, ...beside.value], name, domain: name } } : beside
  } catch (error) {
    return { ok: false, problems: [problemOf(error, path)] }
  }
}

const readFolder = async (folder: string, isWanted: (name: string) => boolean): Promise<Result<SourceFile[]>> => {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ name }) => name)
    .filter(isWanted)
  if (names.length > MOST_FILES) {
    const message = `large folder: ${names.length} files`
    return {
      ok: false,
      problems: [{ code: 'ERR_SCENARIO_SIZE', path: folder, message, hint: `at most ${MOST_FILES}` }],
    }
  }
  return { ok: true, value: await Promise.all(names.sort().map((name) => readSource(join(folder, name)))) }
}

/** A file, or of one that is too large a byte more than may be, so that it is refused. */
const readSource = async (path: string): Promise<SourceFile> => {
  const { size } = await stat(path)
  const name = basename(path)
  return size > SCENARIO_LIMITS.bytes ? { name, bytes: new Uint8Array(0), size } : { name, bytes: await readFile(path) }
}

const problemOf = (error: unknown, path: string): Problem => {
  const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
  return code === 'ENOENT' || code === 'ENOTDIR'
    ? {
        code: 'ERR_FILE_MISSING',
        path: basename(path),
        message: `missing file: ${path}`,
        hint: 'a scenario, a folder of one, or a case',
      }
    : {
        code: 'ERR_FILE_UNREADABLE',
        path: basename(path),
        message: `unreadable file: ${path} (${code})`,
        hint: 'a file that this user may read',
      }
}
