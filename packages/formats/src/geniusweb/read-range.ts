import type { DataNode } from '../data/data-node.js'
import { asList, asNumber } from '../data/fields.js'
import { SCENARIO_LIMITS } from '../limits.js'
import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import type { ScenarioIssue } from '../scenario/scenario.js'

/** `[low, high, step]`: low, low + step, … up to high, counted in decimals, so that 0.1 three times is 0.3. */
export const readRange = (name: string, node: DataNode, tell: Tell): ScenarioIssue | null => {
  const list = asList(node, `range of ${quoted(name)}`, tell)
  if (list === null) return null
  const [low, high, step] = list.items.map((item) => asNumber(item, `range of ${quoted(name)}`, tell))
  if (list.items.length !== 3) {
    tell(node.at, 'ERR_SCENARIO_RANGE', `unusable range: ${list.items.length} numbers`, '[low, high, step]')
    return null
  }
  if (low == null || high == null || step == null) return null
  if (!(low <= high) || !(step > 0)) {
    tell(
      node.at,
      'ERR_SCENARIO_RANGE',
      `unusable range: ${low} to ${high} by ${step}`,
      'low <= high and a step above 0',
    )
    return null
  }
  if (step === 1 && Number.isSafeInteger(low) && Number.isSafeInteger(high)) return { kind: 'integer', name, low, high }
  const decimals = Math.max(...[low, high, step].map(decimalsOf))
  const unit = 10 ** decimals
  const [from, to, by] = [low, high, step].map((value) => Math.round(value * unit)) as [number, number, number]
  const count = Math.floor((to - from) / by) + 1
  if (count > SCENARIO_LIMITS.options || !Number.isSafeInteger(to) || !Number.isSafeInteger(from)) {
    tell(
      node.at,
      'ERR_SCENARIO_SIZE',
      `large range: ${count} values of ${quoted(name)}`,
      `at most ${SCENARIO_LIMITS.options}`,
    )
    return null
  }
  const options = Array.from({ length: count }, (_, k) => String((from + k * by) / unit))
  return { kind: 'discrete', name, options }
}

/** Decimals that a number is written with. */
const decimalsOf = (value: number): number => {
  const [digits = '', exponent = '0'] = String(value).split('e')
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent))
}
