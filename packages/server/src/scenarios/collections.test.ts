import { createHash } from 'node:crypto'
import {
  largestSum,
  optionCount,
  outcomeCountOf,
  readScenario,
  type Scenario,
  smallestSum,
  utilityAt,
  WRITTEN_FORMATS,
  type WrittenFormat,
  writeScenario,
} from '@parley/formats'
import { parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { analyseScenario } from '../analysis/analyse-scenario.js'
import { hasCollections, scenarioFolders } from './collections.fixture.js'
import { loadScenario } from './load-scenario.js'
import { scenarioOfCase } from './scenario-of-case.js'

const MOST_OUTCOMES = 500

/** Outcomes spread over a space, all where they are few; the same in every run. */
const outcomesOf = ({ name, issues }: Scenario): number[][] => {
  const all = outcomeCountOf(issues)
  const count = Math.min(all, MOST_OUTCOMES)
  return Array.from({ length: count }, (_, k) => {
    if (all > MOST_OUTCOMES) {
      const bytes = createHash('sha512').update(`${name} ${k}`).digest()
      return issues.map((issue, j) => bytes.readUInt16BE(2 * (j % 32)) % optionCount(issue))
    }
    let rest = k
    return issues
      .toReversed()
      .map((issue) => {
        const digit = rest % optionCount(issue)
        rest = Math.floor(rest / optionCount(issue))
        return digit
      })
      .toReversed()
  })
}

/** What was written, read again: utilities put back on the scale that a case takes them from. */
const readBack = (files: readonly { name: string; text: string }[], format: WrittenFormat, scenario: Scenario) => {
  if (format === 'csv') {
    const [, ...rows] = files[0]!.text.trimEnd().split('\n')
    const index = (digits: readonly number[]) =>
      digits.reduce((sum, digit, j) => sum * optionCount(scenario.issues[j]!) + digit, 0)
    return (digits: readonly number[], i: number) =>
      Number(rows[index(digits)]!.split(',').at(i - scenario.parties.length))
  }
  const again = format === 'case' ? asScenario(files[0]!.text) : read(files)
  if (!again.ok) throw new Error(JSON.stringify(again.problems))
  const { issues, parties } = again.value
  return (digits: readonly number[], i: number) => {
    const { utility } = scenario.parties[i]!
    const [low, high] =
      format === 'case' && utility.kind === 'additive' ? [smallestSum(utility), largestSum(utility)] : [0, 1]
    return low + (high - low) * utilityAt(issues, parties[i]!.utility, digits)!
  }
}

const read = (files: readonly { name: string; text: string }[]) =>
  readScenario(files.map(({ name, text }) => ({ name, bytes: new TextEncoder().encode(text) })))

const asScenario = (text: string) => {
  const parsed = parseCase(text)
  if (!parsed.ok) return parsed
  return scenarioOfCase({ source: parsed.value.case, file: '', text, hash: '', texts: new Map(), changes: [] })
}

/** What each party's utilities reach, for a tolerance relative to it. */
const reachOf = ({ parties }: Scenario): number =>
  Math.max(1, ...parties.map(({ utility }) => (utility.kind === 'additive' ? Math.abs(largestSum(utility)) : 1)))

describe.skipIf(!hasCollections)('every scenario of the collections', () => {
  it.each(scenarioFolders())('$name: is analysed, and the same however it is written', async ({ path, profiles }) => {
    for (const reading of ['genius', 'negmas'] as const) {
      const loaded = await loadScenario(path, { reading, ...(profiles ? { profiles } : {}) })
      if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
      const scenario = loaded.value
      if (reading === 'negmas' && scenario.format !== 'genius') continue
      expect(analyseScenario(scenario).ok).toBe(true)
      for (const format of WRITTEN_FORMATS) {
        const written = writeScenario(scenario, format, { asOf: '2025-01-31' })
        if (!written.ok) {
          // What a format cannot say is refused, and nothing else.
          expect(new Set(written.problems.map(({ code }) => code))).toEqual(new Set(['ERR_FORMAT_CANNOT']))
          continue
        }
        const again = readBack(written.value.files, format, scenario)
        // A case holds each issue's contribution in whole multiples of 1e-12.
        const within = 1e-12 * reachOf(scenario) * (format === 'case' ? scenario.issues.length : 1)
        let most = 0
        for (const digits of outcomesOf(scenario))
          scenario.parties.forEach(({ utility }, i) => {
            most = Math.max(most, Math.abs(again(digits, i) - utilityAt(scenario.issues, utility, digits)!))
          })
        expect({ format, most: most <= within ? 'same' : most }).toEqual({ format, most: 'same' })
      }
    }
  })
})
