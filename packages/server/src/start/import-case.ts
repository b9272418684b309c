import { join, posix } from 'node:path'
import { compileGraph } from '@parley/engine/graph-model'
import { discretise, readScenario, writeScenario } from '@parley/formats'
import { readGmcr } from '@parley/formats/gmcr'
import { caseOfGraph } from '@parley/formats/gmcr-case'
import { type IsoDate, LIMITS, type Result } from '@parley/model'
import { isOfCase, namedPages } from './case-files.js'
import { withTitle } from './duplicate-case.js'
import { placeCase, writeNew } from './place-case.js'
import { refuse } from './refuse.js'

/** A file that was dropped or chosen, by its path in what was dropped. */
export type DroppedFile = { readonly path: string; readonly bytes: Uint8Array }

export type ImportSettings = {
  readonly folder: string
  /** Default: the file's own title. */
  readonly title?: string | undefined
  /** The day that a case made of another program's file speaks of. */
  readonly asOf: IsoDate
}

/** Where the case lies, and what could not be carried over. */
export type Imported = { readonly folder: string; readonly notes: readonly string[] }

/** A case's files by their paths in its folder, not written yet. */
type Made = { readonly files: readonly DroppedFile[]; readonly notes: readonly string[] }

/** Numbers that stand for a continuous issue. */
const POINTS = 11
const MOST_PAGE_BYTES = 20_000_000

/**
 * Makes a case of files of any format that Parley reads, in a folder that is not there yet: a case with its pages, as it is,
 * a graph model of GMCR+, or a scenario of GENIUS, GeniusWeb, NegMAS or NegoLog.
 */
export const importCase = async (
  dropped: readonly DroppedFile[],
  settings: ImportSettings,
): Promise<Result<Imported>> => {
  const files = dropped.map(({ path, bytes }) => ({ path: tidy(path), bytes })).filter(({ path }) => !isHidden(path))
  const outside = files.find(({ path }) => path.split('/').includes('..') || path.includes('\0'))
  if (outside !== undefined)
    return refuse(
      'ERR_PATH_OUTSIDE',
      'files',
      `outside path: ${outside.path}`,
      'files and folders without .. in their paths',
    )
  if (files.length === 0) return refuse('ERR_SCENARIO_EMPTY', 'files', 'no file: nothing was chosen', KNOWN)
  const made = madeOf(files, settings)
  if (!made.ok) return made
  const placed = await placeCase(settings.folder, async (stage) => {
    for (const { path, bytes } of made.value.files) await writeNew(join(stage, path), bytes)
  })
  return placed.ok ? { ok: true, value: { folder: placed.value, notes: made.value.notes } } : placed
}

const KNOWN = 'a Parley case, a graph model of GMCR+, or a scenario of GENIUS, GeniusWeb, NegMAS or NegoLog'

const tidy = (path: string): string =>
  path
    .split(/[\\/]/)
    .filter((part) => part !== '' && part !== '.')
    .join('/')

/** What systems put into folders: `.DS_Store`, `__MACOSX`, `Thumbs.db`. */
const isHidden = (path: string): boolean =>
  path.split('/').some((part) => /^(\.(?!\.$)|__MACOSX$|Thumbs\.db$)/i.test(part))

const madeOf = (files: readonly DroppedFile[], settings: ImportSettings): Result<Made> => {
  const cases = files.filter(isCase)
  if (cases.length > 1)
    return refuse(
      'ERR_SCENARIO_MIXED',
      'files',
      `several cases: ${cases.map(({ path }) => path).join(', ')}`,
      'one at a time',
    )
  if (cases.length === 1) return ofCase(cases[0]!, files, settings)
  return files.length === 1 && isGraph(files[0]!) ? ofGraph(files[0]!, settings) : ofScenario(files, settings)
}

const textOf = ({ bytes }: DroppedFile): string =>
  new TextDecoder().decode(bytes.subarray(0, 65_536)).replace(/^\uFEFF/, '')

const isCase = (file: DroppedFile): boolean =>
  /\.ya?ml$/i.test(file.path) &&
  (/^\s*[{]?\s*["']?parley["']?\s*:/m.test(textOf(file)) || posix.basename(file.path) === 'case.yaml')

const isGraph = (file: DroppedFile): boolean =>
  /\.gmcr$/i.test(file.path) ||
  (/\.json$/i.test(file.path) && /"(decisionMakers|infeasibles|permittedDirection)"\s*:/.test(textOf(file)))

/** The case as it is, whether it loads or not, with the pages that it names and what lies under `sources` and `briefs`. */
const ofCase = (found: DroppedFile, files: readonly DroppedFile[], { title }: ImportSettings): Result<Made> => {
  const root = posix.dirname(found.path)
  if (found.bytes.length > LIMITS.bytes)
    return refuse(
      'ERR_FILE_TOO_LARGE',
      'files',
      `large file: ${found.path}, ${found.bytes.length} bytes`,
      `at most ${LIMITS.bytes}`,
    )
  const named = new Set(namedPages(found.bytes).map(tidy))
  const pages: DroppedFile[] = []
  const notes: string[] = []
  for (const file of files) {
    if (file === found) continue
    const path = root === '.' ? file.path : file.path.startsWith(`${root}/`) ? file.path.slice(root.length + 1) : null
    const belongs = path !== null && (named.has(path) || isOfCase(path))
    if (!belongs) notes.push(`${file.path}: no page of the case; it is left out`)
    else if (file.bytes.length > MOST_PAGE_BYTES)
      notes.push(`${file.path}: over ${MOST_PAGE_BYTES} bytes; it is left out`)
    else pages.push({ path, bytes: file.bytes })
  }
  const text = withTitle(found.bytes, title)
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  return { ok: true, value: { files: [{ path: 'case.yaml', bytes }, ...pages], notes } }
}

const ofGraph = (file: DroppedFile, { title = '', asOf }: ImportSettings): Result<Made> => {
  const read = readGmcr({ name: file.path, bytes: file.bytes })
  if (!read.ok) return read
  const { model, coalitions } = read.value
  const graph = compileGraph(model)
  if (!graph.ok) return graph
  const named = title.trim() || nameOf(file.path)
  const written = caseOfGraph(model, { title: named, asOf, states: graph.value.states, coalitions })
  if (!written.ok) return written
  return { ok: true, value: { files: written.value.files.map(encoded), notes: written.value.notes } }
}

const ofScenario = (files: readonly DroppedFile[], { title = '', asOf }: ImportSettings): Result<Made> => {
  const roots = new Set(files.map(({ path }) => posix.dirname(path)))
  const root = [...roots][0]!
  const name = root === '.' ? nameOf(files[0]!.path) : posix.basename(root)
  const sources = files
    .filter(({ path }) => posix.dirname(path) === root)
    .map(({ path, bytes }) => ({ name: posix.basename(path), bytes }))
  const scenario = readScenario(sources, { name })
  if (!scenario.ok) return scenario
  const discrete = discretise(scenario.value, POINTS)
  const written = writeScenario(discrete.scenario, 'case', { asOf })
  if (!written.ok) return written
  const notes = [
    ...[...roots].slice(1).map((other) => `${other}: a folder besides the first; it is left out`),
    ...discrete.discretised.map(({ issue, points }) => `${issue}: continuous; ${points} numbers stand for it`),
    ...written.value.notes,
  ]
  const made = written.value.files.map(encoded)
  return { ok: true, value: { files: made.map((file) => titled(file, title)), notes } }
}

const titled = (file: DroppedFile, title: string): DroppedFile => {
  const text = withTitle(file.bytes, title)
  return typeof text === 'string' ? { ...file, bytes: new TextEncoder().encode(text) } : file
}

const encoded = ({ name, text }: { readonly name: string; readonly text: string }): DroppedFile => ({
  path: name,
  bytes: new TextEncoder().encode(text),
})

const nameOf = (path: string): string => posix.basename(path).replace(/\.[^.]*$/, '')
