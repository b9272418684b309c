import { describeFrontier, type FrontierAnswer } from '@parley/engine'
import type { Result } from '@parley/model'
import type { LoadedCase } from '../cases/load-case.js'
import { type CaseView, caseProvenance, caseSpace } from './case-space.js'
import { describeMore, type More, type MoreWanted } from './describe-more.js'
import type { SpaceProvenance } from './package-space.js'

/** The frontier of a case, how long it took, and what was asked for beside it. */
export type CaseFrontier = FrontierAnswer & More & { readonly ms: number; readonly provenance: SpaceProvenance }

/** The frontier with how long it took, the case compiled. null for a record. */
export const analyseFrontier = (
  loaded: LoadedCase,
  { faceValue = false, at, ...wanted }: CaseView & MoreWanted,
): Result<CaseFrontier> | null => {
  const space = caseSpace(loaded, { at, faceValue })
  if (space === null) return null
  const start = performance.now()
  const frontier = space.frontier(wanted.epsilon)
  if (!frontier.ok) return frontier
  const answer = describeFrontier(space.compiled, space.measuredCase, frontier.value)
  const ms = performance.now() - start
  const settings = {
    at: answer.asOf,
    faceValue,
    definitions: wanted.definitions ?? null,
    epsilon: wanted.epsilon ?? null,
  }
  return {
    ok: true,
    value: {
      ...answer,
      ...describeMore(space, frontier.value, wanted),
      ms,
      provenance: caseProvenance(loaded, settings),
    },
  }
}
