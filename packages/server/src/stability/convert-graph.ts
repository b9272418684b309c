import { basename, extname, join, resolve } from 'node:path'
import { type Graph, placesByRank } from '@parley/engine/graph-model'
import { writeGmcr } from '@parley/formats/gmcr'
import type { Result } from '@parley/model'
import { saveOutputs } from '../scenarios/save-outputs.js'
import { isGraphFile, loadGraphFile } from './load-graph-file.js'

/** What was written where, and what could not be carried over. */
export type ConvertedGraph = {
  readonly format: 'gmcr'
  readonly files: readonly string[]
  readonly notes: readonly string[]
}

/** Whether a conversion is one of graph models: told by `--to`, by the name to write, or by what is read. */
export const isGraphConversion = async (from: string, out: string, to: string | undefined): Promise<boolean> =>
  to === 'gmcr' || (to === undefined && extname(out).toLowerCase() === '.gmcr') || isGraphFile(from)

/** Writes the conflict of a case, or a graph model, as a `.gmcr` file: at `out`, or in that folder. */
export const convertGraph = async (
  from: string,
  out: string,
  { to, force = false }: { readonly to?: string | undefined; readonly force?: boolean | undefined },
): Promise<Result<ConvertedGraph>> => {
  if ((to ?? 'gmcr') !== 'gmcr')
    return refuse('ERR_ARGUMENT', '--to', `unsuitable format: ${to} of a graph model`, 'gmcr')
  const loaded = (await isGraphFile(from)) ? await loadGraphFile(from) : await graphOfCase(from)
  if (!loaded.ok) return loaded
  const { graph } = loaded.value
  const written = writeGmcr(graph.model, () => placesByRank(graph).map((ranks) => ranks.map(positions)))
  if (!written.ok) return written
  const name = basename(resolve(from)).replace(/\.[^.]*$/, '')
  const path = extname(out).toLowerCase() === '.gmcr' ? resolve(out) : join(resolve(out), `${name}.gmcr`)
  const saved = await saveOutputs([{ path, text: written.value.text }], force)
  if (!saved.ok) return saved
  return { ok: true, value: { format: 'gmcr', files: saved.value, notes: written.value.notes } }
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
