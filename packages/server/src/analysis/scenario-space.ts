import { optionName, optionNames, type Scenario } from '@parley/formats'
import type { Result } from '@parley/model'
import { listScenarioOutcomes } from './list-scenario-outcomes.js'
import type { PackageSpace } from './package-space.js'
import { scenarioNumbers } from './scenario-numbers.js'
import { scenarioPoints } from './scenario-points.js'

/** The packages of a scenario in the file's own utilities; refused where it has none in numbers. */
export const scenarioSpace = (scenario: Scenario): Result<PackageSpace<never>> => {
  const made = scenarioNumbers(scenario)
  if (!made.ok) return made
  const numbers = made.value
  const { issues, parties } = scenario
  const { reservation, quantaPerUnit } = numbers
  // Made once: frontiers name very many outcomes.
  const chosen = issues.map((issue) => optionNames(issue).map((option) => [issue.name, option] as const))
  return {
    ok: true,
    value: {
      measured: numbers,
      reservation,
      names: {
        parties: parties.map(({ name }) => name),
        issue: (j) => issues[j]!.name,
        option: (j, o) => optionName(issues[j]!, o),
        outcome: (digits) => Object.fromEntries(chosen.map((options, j) => options[digits[j]!]!)),
        unit: (quanta) => quanta / quantaPerUnit,
      },
      issues: issues.map((issue) => ({ name: issue.name, options: optionNames(issue) })),
      statusQuo: null,
      listed: (frontier) => listScenarioOutcomes(scenario, numbers, frontier),
      frontier: (epsilon) => scenarioPoints(numbers, epsilon ?? null),
    },
  }
}
