import {
  DEGREE_CONCEPTS,
  type DegreeConcept,
  EXTENSIONS,
  type Extension,
  type FieldDegrees,
  type MarksByMaker,
} from '@parley/engine/graph-model'
import { CONCEPT_NAMES, CONCEPTS } from '../case/concepts.js'

/** Concepts that ask how strong a preference is, or whether it is known, those that ask most of stability first. */
const TOLD: readonly DegreeConcept[] = CONCEPTS.filter((concept): concept is DegreeConcept =>
  (DEGREE_CONCEPTS as readonly string[]).includes(concept),
)

/** The names of the concepts in a mask, bit k the k-th of `DEGREE_CONCEPTS`. */
export const degreeNames = (mask: number): string[] =>
  TOLD.filter((concept) => mask & (1 << DEGREE_CONCEPTS.indexOf(concept))).map((concept) => CONCEPT_NAMES[concept])

/** The concepts that a state has for all. */
export const forAll = (marks: MarksByMaker, state: number): number =>
  marks.reduce((mask, of) => mask & of[state]!, 2 ** DEGREE_CONCEPTS.length - 1)

/**
 * The names of the concepts that a state has in each extension, extensions that agree together: for one decision maker, or
 * (null) for all.
 */
export const extensionsOf = (
  unknown: Readonly<Record<Extension, MarksByMaker>>,
  state: number,
  maker: number | null,
): { readonly extensions: readonly Extension[]; readonly names: readonly string[] }[] => {
  const together = new Map<number, Extension[]>()
  for (const extension of EXTENSIONS) {
    const marks = unknown[extension]
    const mask = maker === null ? forAll(marks, state) : marks[maker]![state]!
    together.set(mask, [...(together.get(mask) ?? []), extension])
  }
  return [...together].map(([mask, extensions]) => ({ extensions, names: degreeNames(mask) }))
}

/** Decision makers who do not see a state. */
export const unseenBy = (perceived: NonNullable<FieldDegrees['perceived']>, state: number): number[] =>
  perceived.views.filter(({ states }) => !states.includes(state)).map(({ maker }) => maker)

/** Whether a conflict says anything beside plain preferences. */
export const hasDegrees = ({ strong, unknown, perceived }: FieldDegrees): boolean =>
  strong !== null || unknown !== null || perceived !== null
