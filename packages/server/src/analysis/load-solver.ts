import type { Solver } from '@parley/engine/robust'
import type { Highs } from 'highs'

/** Its types are written for CommonJS, where the loader would stand under `default.default`. */
type HighsModule = { readonly default: () => Promise<Highs> }

/** The solver of linear and mixed-integer programs, read when it is first needed: some 40 ms. */
export const loadSolver = async (): Promise<Solver> => {
  const [{ makeSolver }, highs] = await Promise.all([import('@parley/engine/robust'), import('highs')])
  return makeSolver(await (highs as unknown as HighsModule).default())
}
