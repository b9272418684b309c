import { findEgalitarian } from '../egalitarian.js'
import { findKalaiSmorodinsky } from '../kalai-smorodinsky.js'
import { findLeximin } from '../leximin.js'
import { findNash } from '../nash.js'
import { findOpposition } from '../opposition.js'
import { findRelativeUtilitarian } from '../relative-utilitarian.js'
import { findUtilitarian } from '../utilitarian.js'
import { listedFrontier, rangesOf } from './listed.js'
import type { DefinedAnalysis, DefinedAnswer, DefinitionSpace } from './types.js'

/**
 * Parley's own words on a space in a program's utilities: the frontier over all outcomes, each utility vector once, best
 * for the first party first; every concept over its individually rational points, all that tie within `FLOAT`. No
 * reservation value is the worst outcome's. `rationalShare` counts outcomes at or above every reservation value.
 */
export function analyseAsParley(space: DefinitionSpace): DefinedAnalysis {
  const { parties, utilities, holds } = space
  const ranges = rangesOf(space)
  const reservation = Float64Array.from(space.reservation, (r, i) => r ?? ranges[i].low)
  const frontier = listedFrontier(space)
  const placed = (answer: ReturnType<typeof findNash>): DefinedAnswer =>
    answer.kind === 'empty' ? answer : { kind: 'found', points: answer.points.map((k) => frontier.indices[k]) }
  let rational = 0
  if (holds === 'outcomes')
    for (let at = 0; at < utilities.length; at += parties)
      if (reservation.every((r, i) => utilities[at + i] >= r)) rational++
  return {
    kind: 'found',
    definition: 'parley',
    frontier: Array.from(frontier.indices),
    frontierSize: BigInt(frontier.size),
    concepts: {
      nash: placed(findNash(frontier, reservation)),
      kalaiSmorodinsky: placed(findKalaiSmorodinsky(frontier, reservation)),
      egalitarian: placed(findEgalitarian(frontier, reservation)),
      leximin: placed(findLeximin(frontier, reservation)),
      utilitarian: placed(findUtilitarian(frontier, reservation)),
      relativeUtilitarian: placed(findRelativeUtilitarian(frontier, reservation)),
    },
    figures: {
      opposition: findOpposition(frontier).distance,
      rationalShare: holds === 'outcomes' ? rational / (utilities.length / parties) : null,
    },
  }
}
