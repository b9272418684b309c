import { type DescribedPoints, describePoints } from '@parley/engine/frontier'
import { optionName, type Scenario } from '@parley/formats'
import type { Result } from '@parley/model'
import { scenarioNumbers } from './scenario-numbers.js'
import { scenarioPoints } from './scenario-points.js'

/** The frontier of a scenario in the file's own utilities, with its reference points. */
export type ScenarioFrontier = DescribedPoints & {
  readonly kind: 'frontier'
  readonly scenario: string
  /** All combinations as a decimal string. */
  readonly outcomes: string
  readonly parties: readonly string[]
  /** As the file has it; null: none. */
  readonly reservation: readonly (number | null)[]
  readonly ms: number
}

/** The frontier of a scenario and how long it took, the file read. */
export const analyseScenario = (scenario: Scenario): Result<ScenarioFrontier> => {
  const start = performance.now()
  const made = scenarioNumbers(scenario)
  if (!made.ok) return made
  const numbers = made.value
  const { issues, parties } = scenario
  const points = describePoints(scenarioPoints(numbers), numbers.reservation, {
    unit: (quanta) => quanta / numbers.quantaPerUnit,
    outcome: (digits) => Object.fromEntries(issues.map((issue, j) => [issue.name, optionName(issue, digits[j]!)])),
  })
  const outcomes = issues.reduce((product, _, j) => product * BigInt(numbers.space.sizes[j]!), 1n)
  const head = {
    kind: 'frontier',
    scenario: scenario.name,
    outcomes: String(outcomes),
    parties: parties.map(({ name }) => name),
    reservation: parties.map(({ reservation }) => reservation),
  } as const
  return { ok: true, value: { ...head, ...points, ms: performance.now() - start } }
}
