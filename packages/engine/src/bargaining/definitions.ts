import { InvariantError } from '../invariant-error.js'
import { analyseAsAnl2022 } from './definitions/anl2022.js'
import { analyseAsGenius } from './definitions/genius.js'
import { analyseAsNegmas } from './definitions/negmas.js'
import { analyseAsNegolog } from './definitions/negolog.js'
import { analyseAsParley } from './definitions/parley.js'
import type { DefinedAnalysis, DefinitionName, DefinitionSpace } from './definitions/types.js'

export type { DefinedAnalysis, DefinedAnswer, DefinitionName, DefinitionSpace } from './definitions/types.js'

const ANALYSES: Readonly<Record<DefinitionName, (space: DefinitionSpace) => DefinedAnalysis>> = {
  parley: analyseAsParley,
  genius: analyseAsGenius,
  negmas: analyseAsNegmas,
  anl2022: analyseAsAnl2022,
  negolog: analyseAsNegolog,
}

export const DEFINITION_NAMES = Object.keys(ANALYSES) as readonly DefinitionName[]

/**
 * What a program calls the frontier, nash, kalai and so on of a space, so that its published figures can be checked. The
 * same words name different outcomes across programs; docs/reference/bargaining/definitions.md has the table.
 *
 * `space.utilities` are doubles as the program computes them from its files (for GENIUS: weight × evaluation / largest
 * evaluation of the issue, added up in the order of the issues; for NegMAS without the division), since all of these
 * programs compare them exactly. Up to some 10^6 outcomes give every outcome in OutcomeIndex order (`holds: 'outcomes'`).
 * Beyond, give the exact frontier's points in that scale, with `lowest`, `highest` and, if known, `counts`
 * (`holds: 'frontier'`): every concept is found there too, and figures over all outcomes are null.
 *
 * Answers are places in `space.utilities`. ANL 2022 and NegoLog know two parties only: with others the answer is
 * `two-parties-only`. Cost: the frontier of a list of vectors, then frontier × parties.
 *
 * @throws InvariantError for shapes that do not fit, a utility that is not finite, no outcome at all; for 'parley' also for
 * a reservation value that is not finite.
 * @example analyseByDefinition('genius', { parties: 2, utilities, holds: 'outcomes', reservation: [0.5, null] })
 */
export function analyseByDefinition(
  definition: DefinitionName,
  space: DefinitionSpace,
): DefinedAnalysis | { readonly kind: 'two-parties-only'; readonly definition: DefinitionName } {
  if (space.reservation.length !== space.parties)
    throw new InvariantError(`invalid number of reservation values: ${space.reservation.length}`)
  const isForTwo = definition === 'anl2022' || definition === 'negolog'
  if (isForTwo && space.parties !== 2) return { kind: 'two-parties-only', definition }
  return ANALYSES[definition](space)
}
