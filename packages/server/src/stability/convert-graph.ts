import { basename, extname, join, resolve } from 'node:path'
import { type Graph, placesByRank } from '@parley/engine/graph-model'
import { writeGmcr } from '@parley/formats/gmcr'
import type { IsoDate, Result } from '@parley/model'
import { saveOutputs } from '../scenarios/save-outputs.js'
import { isGraphFile, type LoadedGraph, loadGraphFile } from './load-graph-file.js'

/** What was written where, and what could not be carried over. */
export type ConvertedGraph = {
  readonly format: 'gmcr' | 'case'
  readonly files: readonly string[]
  readonly notes: readonly string[]
}

/** Whether a conversion is one of graph models: told by `--to`, by the name to write, or by what is read. */
export const isGraphConversion = async (from: string, out: string, to: string | undefined): Promise<boolean> =>
  to === 'gmcr' || (to === undefined && extname(out).toLowerCase() === '.gmcr') || isGraphFile(from)

type GraphOptions = {
  readonly to?: string | undefined
  readonly force?: boolean | undefined
  /** The day that a case made of a graph model speaks of. */
  readonly asOf: IsoDate
}

/** Writes the conflict of a case, or a graph model, as a `.gmcr` file, or a graph model as a case: at `out`, or in that folder. */
export const convertGraph = async (
  from: string,
  out: string,
  { to, force = false, asOf }: GraphOptions,
): Promise<Result<ConvertedGraph>> => {
  const isFromFile = await isGraphFile(from)
  const format = to ?? (isFromFile && YAML.test(out) ? 'case' : 'gmcr')
  if (format !== 'gmcr' && !(format === 'case' && isFromFile))
    return refuse(
      'ERR_ARGUMENT',
      '--to',
      `unsuitable format: ${to} of a graph model`,
      isFromFile ? 'gmcr or case' : 'gmcr',
    )
  const loaded: Result<Loaded> = isFromFile ? await loadGraphFile(from) : await graphOfCase(from)
  if (!loaded.ok) return loaded
  const { graph } = loaded.value
  const name = basename(resolve(from)).replace(/\.[^.]*$/, '')
  const written = format === 'case' ? await caseText(loaded.value, name, asOf) : gmcrText(graph)
  if (!written.ok) return written
  const isNamed = format === 'case' ? YAML.test(out) : extname(out).toLowerCase() === '.gmcr'
  const path = isNamed ? resolve(out) : join(resolve(out), format === 'case' ? 'case.yaml' : `${name}.gmcr`)
  const saved = await saveOutputs([{ path, text: written.value.text }], force)
  if (!saved.ok) return saved
  return { ok: true, value: { format, files: saved.value, notes: written.value.notes } }
}

const YAML = /\.ya?ml$/i

type Loaded = { readonly graph: Graph; readonly coalitions?: LoadedGraph['coalitions'] }

type Text = Result<{ readonly text: string; readonly notes: readonly string[] }>

const gmcrText = (graph: Graph): Text =>
  writeGmcr(graph.model, () => placesByRank(graph).map((ranks) => ranks.map(positions)))

/** What writes cases is loaded when one is written: reading a graph model needs none of it. */
const caseText = async ({ graph, coalitions = [] }: Loaded, title: string, asOf: IsoDate): Promise<Text> => {
  const { caseOfGraph } = await import('@parley/formats/gmcr-case')
  const { model, states } = graph
  const written = caseOfGraph(model, { title, asOf, states, coalitions })
  return written.ok ? { ok: true, value: { text: written.value.files[0]!.text, notes: written.value.notes } } : written
}

const positions = (places: readonly number[]): readonly number[] => places.map((place) => place + 1)

const graphOfCase = async (path: string): Promise<Result<{ graph: Graph }>> => {
  const { asOfOf, conflictGraph, loadCase } = await import('../analysis/index.js')
  const loaded = await loadCase(path)
  if (!loaded.ok) return loaded
  const graph = conflictGraph(loaded.value.source, asOfOf(loaded.value, {}))
  if (graph === null)
    return refuse('ERR_FIELD_MISSING', 'conflict', 'missing field: conflict', 'a case with a conflict, or a .gmcr file')
  return graph.ok ? { ok: true, value: { graph: graph.value } } : graph
}

const refuse = (code: string, path: string, message: string, hint: string): Result<never> => ({
  ok: false,
  problems: [{ code, path, message, hint }],
})
