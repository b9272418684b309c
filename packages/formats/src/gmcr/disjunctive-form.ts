import type { Condition } from '@parley/model'

/** Options that must be taken, or must not, by number: all of them together. */
export type Conjunction = ReadonlyMap<number, boolean>

/** Conjunctions beyond which a condition is too long to be written out. */
const MOST_CONJUNCTIONS = 1000

/**
 * A condition as conjunctions of which one must hold; none: it never holds; an empty one: it always does. No conjunction
 * contradicts itself or says more than another of the list. null: too many.
 */
export const disjunctiveForm = (condition: Condition, wanted = true): readonly Conjunction[] | null => {
  switch (condition.kind) {
    case 'taken':
      return [new Map([[condition.option, wanted]])]
    case 'not':
      return disjunctiveForm(condition.of, !wanted)
    case 'and':
    case 'or': {
      const parts = condition.of.map((of) => disjunctiveForm(of, wanted))
      return (condition.kind === 'and') === wanted ? allOf(parts) : oneOf(parts)
    }
    case 'if': {
      const holds = disjunctiveForm(condition.holds, wanted)
      const when = disjunctiveForm(condition.when, !wanted)
      return wanted ? oneOf([holds, when]) : allOf([holds, when])
    }
    case 'iff': {
      const [a, b] = condition.of
      const both = allOf([disjunctiveForm(a, true), disjunctiveForm(b, wanted)])
      return oneOf([both, allOf([disjunctiveForm(a, false), disjunctiveForm(b, !wanted)])])
    }
  }
}

type Form = readonly Conjunction[] | null

const oneOf = (parts: readonly Form[]): Form => {
  if (parts.includes(null)) return null
  const all = (parts as readonly (readonly Conjunction[])[]).flat()
  return all.length > MOST_CONJUNCTIONS ? null : withoutRepeats(all)
}

const allOf = (parts: readonly Form[]): Form => {
  let result: readonly Conjunction[] = [new Map()]
  for (const part of parts) {
    if (part === null || result.length * part.length > MOST_CONJUNCTIONS) return null
    result = withoutRepeats(result.flatMap((a) => part.flatMap((b) => together(a, b) ?? [])))
  }
  return result
}

const together = (a: Conjunction, b: Conjunction): Conjunction | null => {
  const result = new Map(a)
  for (const [option, isTaken] of b) {
    if (result.get(option) === !isTaken) return null
    result.set(option, isTaken)
  }
  return result
}

/** Without what holds only where another of the list holds; of equal ones the first stays. */
const withoutRepeats = (all: readonly Conjunction[]): readonly Conjunction[] =>
  all.filter((a, k) => !all.some((b, m) => k !== m && saysLess(b, a) && (b.size < a.size || m < k)))

const saysLess = (less: Conjunction, more: Conjunction): boolean =>
  [...less].every(([option, isTaken]) => more.get(option) === isTaken)
