import { relative } from 'node:path'
import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'
import { withJson } from './options.js'
import { type ScenarioOptions, validateScenario, withScenario } from './scenario.js'
import { tellProblems } from './tell-problems.js'
import { validateGraph } from './validate-graph.js'

type Options = ScenarioOptions & { readonly json?: boolean }

/** `parley validate`: every problem found in a case file and its quotes, each with its path. Exit 2 where there is one. */
export const validateCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('validate <case-or-scenario>')
    .description('every problem found in a case, a scenario or a graph model, each with its path')
    .addHelpText(
      'after',
      '\nExamples:\n  $ parley validate examples/gaza-2024\n  $ parley validate my-case.yaml --json',
    )
  withScenario(withJson(command)).action(async (path: string, options: Options) => {
    const ofGraph = await validateGraph(path, options.json ?? false, io)
    if (ofGraph !== null) return finish(ofGraph)
    const ofScenario = await validateScenario(path, options, io)
    if (ofScenario !== null) return finish(ofScenario)
    const { ENGINE_VERSION } = await import('@parley/engine')
    const { checkComparisons, hashOfFile, loadCase } = await import('@parley/server/analysis')
    const loaded = await loadCase(path)
    const problems = loaded.ok ? await checkComparisons(loaded.value) : loaded.problems
    const isValid = problems.length === 0
    if (options.json) {
      const caseHash = loaded.ok ? loaded.value.hash : await hashOfFile(path)
      const provenance = { caseHash, engineVersion: ENGINE_VERSION }
      io.stdout(`${JSON.stringify({ valid: isValid, problems, provenance }, null, 2)}\n`)
    } else if (loaded.ok && isValid)
      io.stdout(`valid: ${nameOf(loaded.value.file)} (${countsOf(loaded.value.source)})\n`)
    await tellProblems(problems, io)
    finish(isValid ? OK : BAD_INPUT)
  })
}

/** The file as seen from the working folder, where it lies below it. */
const nameOf = (file: string): string => {
  const below = relative('.', file)
  return printable(below.startsWith('..') ? file : below)
}

const countsOf = (source: {
  readonly parties: readonly unknown[]
  readonly issues: readonly unknown[]
  readonly events?: readonly unknown[]
  readonly claims?: readonly unknown[]
  readonly sources?: readonly unknown[]
}): string =>
  (['parties', 'issues', 'events', 'claims', 'sources'] as const)
    .map((kind) => `${source[kind]?.length ?? 0} ${kind}`)
    .join(', ')
