import type { Digits } from '@parley/engine'
import type { Id, Issue } from '@parley/model'

/** A package as the address says it: `issue:option,issue:option`. */
export const tellOutcome = (issues: readonly Issue[], digits: Digits): string =>
  issues.map(({ id, options }, j) => `${id}:${options[digits[j] ?? 0]?.id}`).join(',')

/** Reads it back; issues that are missing or no longer have the option stand as now. null where nothing is named. */
export const readOutcome = (issues: readonly Issue[], text: string | null): Digits | null => {
  if (text === null || text === '') return null
  const named = new Map(text.split(',').map((pair) => pair.split(':', 2) as [string, string]))
  return digitsOf(issues, Object.fromEntries(named))
}

/** An outcome by ids, as digits; where it says nothing that exists, what holds now. */
export const digitsOf = (issues: readonly Issue[], outcome: Readonly<Record<Id, Id>>): Digits =>
  issues.map(({ id, options, statusQuo }) => {
    const asked = options.findIndex((option) => option.id === outcome[id])
    return asked >= 0 ? asked : options.findIndex((option) => option.id === statusQuo)
  })

/** The digits of an OutcomeIndex, first issue most significant. */
export const digitsAt = (issues: readonly Issue[], index: number): Digits => {
  const digits: number[] = new Array(issues.length)
  let left = index
  for (let j = issues.length - 1; j >= 0; j--) {
    const size = issues[j]?.options.length ?? 1
    digits[j] = left % size
    left = Math.floor(left / size)
  }
  return digits
}

/** The OutcomeIndex of digits, for spaces that can be listed. */
export const indexOf = (issues: readonly Issue[], digits: Digits): number =>
  issues.reduce((index, { options }, j) => index * options.length + (digits[j] ?? 0), 0)

export const isSame = (a: Digits, b: Digits): boolean => a.length === b.length && a.every((digit, j) => digit === b[j])
