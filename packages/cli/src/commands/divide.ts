import type { Division } from '@parley/server/scenarios'
import type { Command } from 'commander'
import type { Finish } from '../main.js'
import { BAD_INPUT, type Io, OK } from '../terminal/io.js'
import { withAt, withFaceValue, withJson, withWhatIf } from './options.js'
import { type ScenarioOptions, withScenario } from './scenario.js'
import { tellProblems } from './tell-problems.js'
import { refuseUnsuitable } from './unsuitable-options.js'

type Options = ScenarioOptions & {
  readonly json?: boolean
  readonly at?: string
  readonly faceValue?: boolean
  readonly set?: readonly string[]
}

/** `parley divide`: Adjusted Winner over a table of points, or over the issues of a case or scenario. Exit 1: a record. */
export const divideCommand = (program: Command, io: Io, finish: Finish): void => {
  const command = program
    .command('divide <points-or-case-or-scenario>')
    .description('Adjusted Winner: what goes to whom of two parties, where each item or issue can be divided')
    .addHelpText(
      'after',
      '\nA table of points is CSV, item,Carol,Bob with a row an item, or YAML, { parties: [Carol, Bob], items: { Home: [20, 30] } }.\n\nExamples:\n  $ parley divide points.csv\n  $ parley divide domain.xml --profiles buyer,seller --json',
    )
  withScenario(withWhatIf(withAt(withFaceValue(withJson(command))))).action(async (path: string, options: Options) => {
    const { isPoints, isScenario } = await import('@parley/server/scenarios')
    if (await isPoints(path)) return finish(await ofPoints(path, options, io))
    finish(await ((await isScenario(path)) ? ofScenario(path, options, io) : ofCase(path, options, io)))
  })
}

const ofPoints = async (path: string, options: Options, io: Io): Promise<number> => {
  if (await refuseUnsuitable('points', options, io)) return BAD_INPUT
  const { dividePoints, loadPoints, spaceProvenance } = await import('@parley/server/scenarios')
  const points = await loadPoints(path)
  const division = points.ok ? dividePoints(points.value) : points
  if (!points.ok || !division.ok) {
    await tellProblems(division.ok ? [] : division.problems, io)
    return BAD_INPUT
  }
  return tell(division.value, spaceProvenance(points.value.hash, {}), null, options, io)
}

const ofScenario = async (path: string, options: Options, io: Io): Promise<number> => {
  if (await refuseUnsuitable('scenario', options, io)) return BAD_INPUT
  const { divideSpace, loadScenario, scenarioProvenance, scenarioSpace } = await import('@parley/server/scenarios')
  const scenario = await loadScenario(path, options)
  const space = scenario.ok ? scenarioSpace(scenario.value) : scenario
  const division = space.ok ? divideSpace(space.value) : space
  if (!scenario.ok || !division.ok) {
    await tellProblems(division.ok ? [] : division.problems, io)
    return BAD_INPUT
  }
  return tell(division.value, scenarioProvenance(scenario.value), null, options, io)
}

const ofCase = async (path: string, options: Options, io: Io): Promise<number> => {
  if (await refuseUnsuitable('case', options, io)) return BAD_INPUT
  const { openCase } = await import('./open-case.js')
  const loaded = await openCase(path, options.set, io)
  if (!loaded) return BAD_INPUT
  const { caseProvenance, caseSpace, divideSpace } = await import('@parley/server/analysis')
  const { at, faceValue = false } = options
  const space = caseSpace(loaded, { at, faceValue })
  if (space === null) {
    const { answerNeeds } = await import('./answer-needs.js')
    return answerNeeds(loaded, options, io)
  }
  const division = divideSpace(space)
  if (!division.ok) {
    await tellProblems(division.problems, io)
    return BAD_INPUT
  }
  const { makeNames } = await import('../terminal/names.js')
  const provenance = caseProvenance(loaded, { at: space.compiled.asOf, faceValue })
  return tell(division.value, provenance, makeNames(loaded.source), options, io)
}

const tell = async (
  division: Division,
  provenance: object,
  names: import('../terminal/names.js').Names | null,
  options: Options,
  io: Io,
): Promise<number> => {
  if (options.json) io.stdout(`${JSON.stringify({ ...division, provenance }, null, 2)}\n`)
  else {
    const { renderDivision } = await import('../terminal/division.js')
    io.stdout(renderDivision(division, names, io))
  }
  return OK
}
