import { describeImprovements, type ImprovementsAnswer } from '@parley/engine/bargaining'
import type { Result } from '@parley/model'
import { parseOutcome } from './outcome-text.js'
import type { PackageSpace } from './package-space.js'

/** A package as text (see `parseOutcome`), or as digits: for each issue the number of its option. */
export type Package = string | Int32Array

/** What improves a package; `empty`: no package is feasible at all. */
export const analyseImprovements = (
  space: PackageSpace,
  standing: Package,
): Result<ImprovementsAnswer | { readonly kind: 'empty' }> => {
  const digits = digitsOf(space, standing)
  if (!digits.ok) return digits
  const frontier = space.frontier()
  if (!frontier.ok) return frontier
  if (frontier.value.kind === 'empty') return { ok: true, value: { kind: 'empty' } }
  const { measured, reservation, names } = space
  return {
    ok: true,
    value: describeImprovements(measured, frontier.value, reservation, digits.value, names),
  }
}

/** The digits of a package; every problem of a text. */
export const digitsOf = (space: PackageSpace, standing: Package): Result<Int32Array> =>
  typeof standing === 'string' ? parseOutcome(standing, space.issues, space.statusQuo) : { ok: true, value: standing }
