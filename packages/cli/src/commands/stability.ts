import { basename } from 'node:path'
import type { WorkLimitError } from '@parley/engine'
import type { Case, Problem, Result } from '@parley/model'
import type { CoalitionAnswer, LoadedGraph } from '@parley/server/stability'
import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { withAt, withJson, withWhatIf } from './options.js'
import { tellProblems } from './tell-problems.js'

type Options = {
  readonly json?: boolean
  readonly at?: string
  readonly set?: readonly string[]
  readonly explain?: readonly string[]
  readonly from?: readonly string[]
  readonly coalition?: readonly string[]
  readonly change?: readonly string[]
}

/** `parley stability`: which states are stable for whom when nobody can be bound. */
export const stabilityCommand = (program: Command, io: Io, finish: Finish): void => {
  const repeated = (text: string, before: string[] | undefined) => [...(before ?? []), text]
  const command = program
    .command('stability <case-or-gmcr>')
    .description(
      'the graph model: which states are stable for whom when nobody can be bound, the status quo among them',
    )
    .option('--explain <state>', 'why a state is stable for each decision maker, or is not (repeatable)', repeated)
    .option('--from <state>', 'which equilibria can be reached from a state, and how (repeatable)', repeated)
    .option(
      '--change <state>',
      'the least change of preferences that settles, or unsettles, a state (repeatable)',
      repeated,
    )
    .option('--coalition <names>', 'decision makers that act together, with commas between (repeatable)', repeated)
    .addHelpText(
      'after',
      `
A state is its number (option i is bit i), now, none, the options taken with commas between, or a Y or N for each option.

Examples:
  $ parley stability examples/gaza-2024
  $ parley stability examples/gaza-2024 --explain now --from now
  $ parley stability examples/gaza-2024 --change now
  $ parley stability model.gmcr --json`,
    )
  withWhatIf(withAt(withJson(command))).action(async (path: string, options: Options) => {
    const stability = await import('@parley/server/stability')
    const refuse = async (problems: readonly Problem[]) => {
      await tellProblems(problems, io)
      finish(BAD_INPUT)
    }
    const isFile = await stability.isGraphFile(path)
    const loaded: Result<CaseGraph> = isFile ? await stability.loadGraphFile(path) : await graphOfCase(path, options)
    if (!loaded.ok) return refuse(loaded.problems)
    const { graph, coalitions, hash, at = null, source = null } = loaded.value
    const problems: Problem[] = []
    const gather = <T>(result: Result<T>): T[] => {
      if (!result.ok) problems.push(...result.problems)
      return result.ok ? [result.value] : []
    }
    const explained = (options.explain ?? []).flatMap((text) => gather(stability.findState(graph, text, '--explain')))
    const starts = (options.from ?? []).flatMap((text) => gather(stability.findState(graph, text, '--from')))
    const changed = (options.change ?? []).flatMap((text) => gather(stability.findState(graph, text, '--change')))
    const named = (options.coalition ?? []).flatMap((text) => gather(stability.findMembers(graph, text)))
    const together = [...coalitions, ...named].flatMap((members): CoalitionAnswer[] =>
      gather(stability.analyseCoalition(graph, members)),
    )
    if (starts.length > 0) problems.push(...stability.tooManyForPaths(graph))
    if (changed.length > 0) problems.push(...stability.tooManyForChanges(graph))
    if (problems.length > 0) return refuse(problems)
    const analysed = withinLimits(() => stability.analyseStability(graph), isFile ? basename(path) : 'conflict')
    if (!analysed.ok) return refuse(analysed.problems)
    const answer = analysed.value
    const wanted = stability.allEquilibria(answer)
    const whole = {
      ...answer,
      ...(together.length > 0 ? { coalitions: together } : {}),
      ...(explained.length > 0 ? { explain: explained.map((state) => stability.explainStability(graph, state)) } : {}),
      ...(changed.length > 0 ? { change: changed.map((state) => stability.changeStability(graph, state)) } : {}),
      ...(starts.length > 0 ? { from: starts.map((state) => stability.pathsFrom(graph, state, wanted)) } : {}),
      provenance: { caseHash: hash, settings: { at, set: options.set ?? [] }, engineVersion: stability.ENGINE_VERSION },
    }
    if (options.json) {
      const { gathered, writeJson } = await import('../terminal/compact-json.js')
      const out = gathered(io.stdout)
      writeJson(whole, out.write)
      out.write('\n')
      out.end()
    } else {
      const { renderStability } = await import('../terminal/stability/render-stability.js')
      io.stdout(renderStability(whole, source, io))
    }
    finish(OK)
  })
}

/** What an analysis gives, or the problem of a model that takes more work than is allowed. */
const withinLimits = <T>(analyse: () => T, path: string): Result<T> => {
  try {
    return { ok: true, value: analyse() }
  } catch (error) {
    if (!(error instanceof Error) || error.name !== 'WorkLimitError') throw error
    const { message, hint } = error as WorkLimitError
    return { ok: false, problems: [{ code: 'ERR_GRAPH_SIZE', path, message, hint }] }
  }
}

type CaseGraph = LoadedGraph & { readonly source?: Case; readonly at?: string }

const graphOfCase = async (path: string, options: Options): Promise<Result<CaseGraph>> => {
  const { asOfOf, conflictGraph, loadCase } = await import('@parley/server/analysis')
  const loaded = await loadCase(path, options.set ?? [])
  if (!loaded.ok) return loaded
  const { source, hash } = loaded.value
  const at = asOfOf(loaded.value, options)
  const graph = conflictGraph(source, at)
  if (graph !== null)
    return graph.ok ? { ok: true, value: { graph: graph.value, coalitions: [], hash, at, source } } : graph
  const message = 'missing field: conflict'
  const hint = 'who can do what when nobody is bound, { decisionMakers, … }; or a .gmcr file'
  return { ok: false, problems: [{ code: 'ERR_FIELD_MISSING', path: 'conflict', message, hint }] }
}
