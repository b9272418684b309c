import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { placesByRank } from '@parley/engine/graph-model'
import { WRITTEN_FORMATS, type Written, writeScenario } from '@parley/formats'
import { writeGmcr } from '@parley/formats/gmcr'
import { asOfDate, type Case, idOfName, isRecord, type Problem, type Result, textIn } from '@parley/model'
import { conflictGraph } from '../analysis/conflict-graph.js'
import { type LoadedCase, loadCase } from '../cases/load-case.js'
import { scenarioOfCase } from '../scenarios/scenario-of-case.js'
import { caseFiles } from './case-files.js'
import { makeZip } from './make-zip.js'
import { refuse } from './refuse.js'

/** What a case can be taken along as: itself with its pages, other programs' scenarios, its conflict as a graph model. */
export const EXPORTS = ['case', ...WRITTEN_FORMATS.filter((format) => format !== 'case'), 'gmcr'] as const

export type ExportFormat = (typeof EXPORTS)[number]

/** What is told of a format before it is chosen: what would be written, or why it cannot be. */
export type ExportLook = {
  readonly format: ExportFormat
  readonly files: readonly string[]
  readonly notes: readonly string[]
  readonly problems: readonly Problem[]
}

/** A file to be taken along; several together are a zip archive. */
export type Download = { readonly name: string; readonly type: string; readonly bytes: Uint8Array }

export const isExportFormat = (text: string): text is ExportFormat => (EXPORTS as readonly string[]).includes(text)

/** Packages, and states of a conflict, of which all is written to see whether it can be. */
const MOST_TRIED = 20_000

/**
 * Each format with what it would write of the case at a path. Where that is so much that writing takes a while it is not
 * tried: `files` is empty then, and so are the problems.
 */
export const exportLooks = async (path: string): Promise<readonly ExportLook[]> => {
  const loaded = await loadCase(path)
  return Promise.all(
    EXPORTS.map(async (format): Promise<ExportLook> => {
      if (format !== 'case' && loaded.ok && isLong(loaded.value.source, format)) return look(format, [], [])
      const written = format === 'case' ? await pagesOf(path) : loaded.ok ? writtenAs(loaded.value, format) : loaded
      if (!written.ok) return { ...look(format, [], []), problems: written.problems }
      return look(format, written.value.files, written.value.notes)
    }),
  )
}

const look = (
  format: ExportFormat,
  files: readonly { readonly name: string }[],
  notes: readonly string[],
): ExportLook => ({ format, files: files.map(({ name }) => name), notes, problems: [] })

const isLong = (source: Case, format: Exclude<ExportFormat, 'case'>): boolean => {
  if (format === 'gmcr') {
    const options = (source.conflict?.decisionMakers ?? []).reduce((sum, maker) => sum + maker.options.length, 0)
    return 2 ** options > MOST_TRIED
  }
  const preferences = Object.values(source.preferences ?? {})
  // Refused at first sight.
  if (isRecord(source) || preferences.some(({ redLines = [] }) => redLines.length > 0)) return false
  const isTable = format === 'csv' || preferences.some(({ interactions = [] }) => interactions.length > 0)
  return isTable && source.issues.reduce((product, { options }) => product * options.length, 1) > MOST_TRIED
}

const pagesOf = async (path: string): Promise<Result<{ files: { name: string }[]; notes: string[] }>> => {
  const found = await caseFiles(path)
  if (!found.ok) return found
  return { ok: true, value: { files: ['case.yaml', ...found.value.pages].map((name) => ({ name })), notes: [] } }
}

/** The case at a path in a format. A case goes along whether it loads or not. */
export const exportCase = async (path: string, format: ExportFormat): Promise<Result<Download>> => {
  if (format === 'case') return wholeCase(path)
  const loaded = await loadCase(path)
  if (!loaded.ok) return loaded
  const written = writtenAs(loaded.value, format)
  if (!written.ok) return written
  const { files } = written.value
  const name = nameOf(loaded.value)
  const [only] = files
  if (files.length === 1)
    return {
      ok: true,
      value: { name: `${name}${endingOf(only!.name)}`, type: 'application/octet-stream', bytes: encode(only!.text) },
    }
  return {
    ok: true,
    value: zipOf(
      `${name}-${format}`,
      files.map((file) => ({ name: file.name, bytes: encode(file.text) })),
    ),
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

const endingOf = (name: string): string => name.slice(name.lastIndexOf('.'))

const nameOf = ({ source }: LoadedCase): string => idOfName(textIn(source.title, 'en')) || 'case'

const writtenAs = (loaded: LoadedCase, format: Exclude<ExportFormat, 'case'>): Result<Written> => {
  if (format === 'gmcr') return graphOf(loaded)
  const scenario = scenarioOfCase(loaded)
  return scenario.ok ? writeScenario(scenario.value, format, { asOf: asOfDate(loaded.source) }) : scenario
}

const graphOf = ({ source }: LoadedCase): Result<Written> => {
  const graph = conflictGraph(source, asOfDate(source))
  if (graph === null)
    return refuse('ERR_FIELD_MISSING', 'conflict', 'missing field: conflict', 'a case with a conflict')
  if (!graph.ok) return graph
  const positions = () =>
    placesByRank(graph.value).map((ranks) => ranks.map((places) => places.map((place) => place + 1)))
  const written = writeGmcr(graph.value.model, positions)
  if (!written.ok) return written
  return {
    ok: true,
    value: { files: [{ name: 'conflict.gmcr', text: written.value.text }], notes: written.value.notes },
  }
}

const wholeCase = async (path: string): Promise<Result<Download>> => {
  const found = await caseFiles(path)
  if (!found.ok) return found
  const { bytes, folder, pages } = found.value
  const loaded = await loadCase(path)
  const name = loaded.ok ? nameOf(loaded.value) : 'case'
  const files = await Promise.all(
    pages.map(async (page) => ({ name: `${name}/${page}`, bytes: await readFile(join(folder, page)) })),
  )
  return { ok: true, value: zipOf(name, [{ name: `${name}/case.yaml`, bytes }, ...files]) }
}

const zipOf = (name: string, files: Parameters<typeof makeZip>[0]): Download => ({
  name: `${name}.zip`,
  type: 'application/zip',
  bytes: makeZip(files),
})
