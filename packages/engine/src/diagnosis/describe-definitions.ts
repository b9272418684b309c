import { PROGRAM_WORDS, type WordMeaning } from '../bargaining/definitions/words.js'
import { analyseByDefinition, type DefinitionName, type DefinitionSpace } from '../bargaining/definitions.js'
import type { ReferencePoint } from './describe-points.js'
import type { NamedOutcome } from './types.js'

/** What a word of a program answers: points in the program's utilities, or why none. */
export type DefinedConcept = WordMeaning &
  (
    | { readonly kind: 'found'; readonly points: readonly ReferencePoint[] }
    | { readonly kind: 'empty'; readonly reason: 'no-agreement-zone' | 'bound-not-passed' }
  )

/** A space in another program's words, to check its published figures. */
export type DefinitionsAnswer =
  | {
      readonly kind: 'found'
      readonly program: DefinitionName
      /** The program and the version whose figures were checked. */
      readonly version: string
      readonly utilities: string
      /** Whether every outcome was looked at, or, where they are too many, the exact frontier alone. */
      readonly holds: 'outcomes' | 'frontier'
      readonly frontier: WordMeaning & {
        /** What the program counts: a decimal string from 2^53 on; null where the counts of outcomes are not known. */
        readonly size: number | string | null
        /** Its points in the program's order, equal ones once. */
        readonly points: readonly ReferencePoint[]
      }
      readonly concepts: Readonly<Record<string, DefinedConcept>>
      readonly figures: Readonly<Record<string, WordMeaning & { readonly value: number | null }>>
    }
  /** The program knows two parties only. */
  | { readonly kind: 'two-parties-only'; readonly program: DefinitionName }

/**
 * What a program calls the frontier, nash, kalai and so on of a space, with what each of its words means and our name for
 * it. `outcomeAt`: the outcome behind a place in `space.utilities`. Cost: see `analyseByDefinition`.
 *
 * @throws InvariantError as `analyseByDefinition`.
 * @example describeDefinitions('negmas', space, (place) => ({ fare: ['free', 'paid'][place] }))
 */
export const describeDefinitions = (
  program: DefinitionName,
  space: DefinitionSpace,
  outcomeAt: (place: number) => NamedOutcome,
): DefinitionsAnswer => {
  const analysis = analyseByDefinition(program, space)
  if (analysis.kind === 'two-parties-only') return { kind: 'two-parties-only', program }
  const words = PROGRAM_WORDS[program]
  const { parties, utilities } = space
  const pointsAt = (places: readonly number[]) =>
    places.map((place) => ({
      utilities: Array.from(utilities.subarray(place * parties, (place + 1) * parties)),
      outcome: outcomeAt(place),
    }))
  const { frontierSize } = analysis
  const concepts = Object.entries(analysis.concepts).map(([name, answer]): [string, DefinedConcept] => [
    name,
    answer.kind === 'found'
      ? { ...words.concepts[name], kind: 'found', points: pointsAt(answer.points) }
      : { ...words.concepts[name], ...answer },
  ])
  return {
    kind: 'found',
    program,
    version: words.program,
    utilities: words.utilities,
    holds: space.holds,
    frontier: {
      ...words.frontier,
      size: frontierSize === null ? null : toldSize(frontierSize),
      points: pointsAt(analysis.frontier),
    },
    concepts: Object.fromEntries(concepts),
    figures: Object.fromEntries(
      Object.entries(analysis.figures).map(([name, value]) => [name, { ...words.figures[name], value }]),
    ),
  }
}

const toldSize = (size: bigint): number | string =>
  size <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(size) : String(size)
