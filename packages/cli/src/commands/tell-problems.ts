import type { Problem } from '@parley/model'
import type { Io } from '../terminal/io.js'
import { printable } from '../terminal/printable.js'

/** Prints every problem on stderr, one a line; what a file says is made safe for a terminal. */
export const tellProblems = async (problems: readonly Problem[], io: Pick<Io, 'stderr'>): Promise<void> => {
  const { formatProblem } = await import('@parley/model')
  for (const problem of problems) io.stderr(`${printable(formatProblem(problem))}\n`)
}
