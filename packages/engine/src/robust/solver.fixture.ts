/** For tests: the solver, loaded once. */
import loadHighs from 'highs'
import { makeSolver } from './solver.js'

export const solver = makeSolver(await loadHighs())
