import type { StabilityOf } from '@parley/engine/graph-model'

/** Stability under some concepts as state numbers, by decision maker and for all. */
export type ToldStability<Concept extends string> = {
  readonly stable: Readonly<Record<Concept, Readonly<Record<string, Int32Array>>>>
  readonly equilibria: Readonly<Record<Concept, Int32Array>>
}

export const toldStability = <Concept extends string>(
  { stable, equilibria }: StabilityOf<Concept>,
  names: readonly string[],
  states: Int32Array,
): ToldStability<Concept> => {
  const byConcept = <T>(of: (concept: Concept) => T) =>
    Object.fromEntries(Object.keys(stable).map((concept) => [concept, of(concept as Concept)])) as Record<Concept, T>
  return {
    stable: byConcept((concept) =>
      Object.fromEntries(names.map((name, i) => [name, numbersWhere(stable[concept][i]!, states)])),
    ),
    equilibria: byConcept((concept) => numbersWhere(equilibria[concept], states)),
  }
}

/** The numbers of the states marked, ascending. */
export const numbersWhere = (marks: Uint8Array, states: Int32Array): Int32Array => {
  let count = 0
  for (const mark of marks) count += mark
  const numbers = new Int32Array(count)
  let next = 0
  for (let s = 0; s < marks.length; s++) if (marks[s]) numbers[next++] = states[s]!
  return numbers
}
