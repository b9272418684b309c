import { describeDistances, describeImprovements, measureInto, type SolutionDistances } from '@parley/engine/bargaining'
import type { Scenario } from '@parley/formats'
import type { Result } from '@parley/model'
import type { LoadedScenario } from '../scenarios/load-scenario.js'
import { scenarioProvenance } from './analyse-scenario.js'
import { parseOutcome } from './outcome-text.js'
import type { SpaceProvenance } from './package-space.js'
import { scenarioSpace } from './scenario-space.js'

type ByParty = Readonly<Record<string, number>>
type NamedPackage = Readonly<Record<string, string>>

/** One package of a scenario examined, in the file's own utilities. */
export type ScenarioEvaluation = {
  readonly kind: 'evaluation'
  readonly scenario: string
  readonly outcome: NamedPackage
  readonly utilities: ByParty
  /** As the file has it; null: none, and the party's least utility stands in. */
  readonly reservations: Readonly<Record<string, number | null>>
  /** By how much a party falls short of its reservation value. */
  readonly short: ByParty
  /** The largest of reservation value less utility. */
  readonly distance: number
  readonly inZone: boolean
  readonly distances: SolutionDistances
  /** Changes of one issue that are worse for no party and better for one, best first. */
  readonly improvements: readonly {
    readonly issue: string
    readonly from: string
    readonly to: string
    readonly changes: ByParty
  }[]
  /** A package on the frontier that is worse for no party and better for one; null: none. */
  readonly dominatedBy: { readonly outcome: NamedPackage; readonly utilities: ByParty } | null
  readonly efficient: boolean | null
  readonly provenance: SpaceProvenance
}

/** Examines one package of a scenario, given as text (see `parseOutcome`); every issue must be named. */
export const analyseScenarioOutcome = (
  scenario: Scenario | LoadedScenario,
  text: string,
): Result<ScenarioEvaluation> => {
  const made = scenarioSpace(scenario)
  if (!made.ok) return made
  const { measured, reservation, names, issues, statusQuo, frontier: find } = made.value
  const digits = parseOutcome(text, issues, statusQuo)
  if (!digits.ok) return digits
  const frontier = find()
  if (!frontier.ok) return frontier
  const found = describeImprovements(measured, frontier.value, reservation, digits.value, names)
  const { parties, standing } = found
  const byParty = <T>(values: readonly T[]) => Object.fromEntries(parties.map((party, i) => [party, values[i]!]))
  const missing = parties.map((_, i) => found.reservation[i]! - standing.utilities[i]!)
  const short = parties.flatMap((party, i): [string, number][] => (missing[i]! > 0 ? [[party, missing[i]!]] : []))
  const at = new Float64Array(parties.length)
  measureInto(measured, digits.value, at)
  const better = found.postSettlement.leximin[0]
  return {
    ok: true,
    value: {
      kind: 'evaluation',
      scenario: scenario.name,
      outcome: standing.outcome,
      utilities: byParty(standing.utilities),
      reservations: byParty(scenario.parties.map(({ reservation: of }) => of)),
      short: Object.fromEntries(short),
      distance: Math.max(...missing),
      inZone: standing.rational,
      distances: describeDistances(at, frontier.value, reservation, names.unit),
      improvements: found.swaps.map(({ issue, from, to, gains }) => ({ issue, from, to, changes: byParty(gains) })),
      dominatedBy: better === undefined ? null : { outcome: better.outcome, utilities: byParty(better.utilities) },
      efficient: found.efficient,
      provenance: scenarioProvenance(scenario),
    },
  }
}
