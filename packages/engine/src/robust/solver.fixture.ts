/** For tests: the solver, loaded once. */
import * as highs from 'highs'
import { makeSolver } from './solver.js'

// Its types are written for CommonJS, where the loader would stand under `default.default`.
const { default: load } = highs as unknown as { default: () => Promise<highs.Highs> }

export const solver = makeSolver(await load())
