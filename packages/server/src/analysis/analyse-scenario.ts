import { type DescribedPoints, describePoints, ENGINE_VERSION, outcomeCount } from '@parley/engine/frontier'
import type { DiscretisedIssue, Scenario } from '@parley/formats'
import type { Result } from '@parley/model'
import type { LoadedScenario } from '../scenarios/load-scenario.js'
import { describeMore, type More, type MoreWanted } from './describe-more.js'
import type { SpaceProvenance } from './package-space.js'
import { scenarioSpace } from './scenario-space.js'

/** The frontier of a scenario in the file's own utilities, with its reference points. */
export type ScenarioFrontier = DescribedPoints &
  More & {
    readonly kind: 'frontier'
    readonly scenario: string
    /** All combinations as a decimal string. */
    readonly outcomes: string
    readonly parties: readonly string[]
    /** As the file has it; null: none. */
    readonly reservation: readonly (number | null)[]
    /** Continuous issues for which numbers stand, and how far these are apart. */
    readonly discretised: readonly DiscretisedIssue[]
    readonly ms: number
    readonly provenance: SpaceProvenance
  }

/** The frontier of a scenario, how long it took, the file read, and what was asked for beside it. */
export const analyseScenario = (
  scenario: Scenario | LoadedScenario,
  wanted: MoreWanted = {},
): Result<ScenarioFrontier> => {
  const start = performance.now()
  const made = scenarioSpace(scenario)
  if (!made.ok) return made
  const space = made.value
  const frontier = space.frontier(wanted.epsilon)
  if (!frontier.ok) return frontier
  const points = describePoints(frontier.value, space.reservation, space.names)
  const ms = performance.now() - start
  const head = {
    kind: 'frontier',
    scenario: scenario.name,
    outcomes: String(outcomeCount(space.measured.space)),
    parties: space.names.parties,
    reservation: scenario.parties.map(({ reservation }) => reservation),
    discretised: 'discretised' in scenario ? scenario.discretised : [],
  } as const
  const more = describeMore(space, frontier.value, wanted)
  const provenance = scenarioProvenance(scenario, {
    definitions: wanted.definitions ?? null,
    epsilon: wanted.epsilon ?? null,
  })
  return { ok: true, value: { ...head, ...points, ...more, ms, provenance } }
}

/** What an answer about a scenario was computed from; no hash of one that was not read from files. */
export const scenarioProvenance = (
  scenario: Scenario | LoadedScenario,
  settings: SpaceProvenance['settings'] = {},
): SpaceProvenance =>
  'hash' in scenario
    ? spaceProvenance(scenario.hash, { ...scenario.settings, ...settings })
    : spaceProvenance(null, settings)

export const spaceProvenance = (caseHash: string | null, settings: SpaceProvenance['settings']): SpaceProvenance => ({
  caseHash,
  engineVersion: ENGINE_VERSION,
  settings,
})
