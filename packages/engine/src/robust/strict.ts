import { SOLVER } from '../numeric/tolerance.js'

/**
 * What a gain has to come to before it is one, in utility: an outcome dominates another where no party loses and gains add
 * up to this. Ten times `SOLVER`, for programs with whole columns are good to `SOLVER` only.
 */
export const STRICT = 10 * SOLVER
