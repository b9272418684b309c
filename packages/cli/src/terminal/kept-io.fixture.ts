import type { Io } from './io.js'

/** Where a command writes in a test: `told` is what it has written so far. No colours, no progress. */
export const keptIo = ({
  columns = 100,
  color = false,
}: {
  readonly columns?: number
  readonly color?: boolean
} = {}) => {
  const told = { stdout: '', stderr: '' }
  const io: Io = {
    stdout: (text) => {
      told.stdout += text
    },
    stderr: (text) => {
      told.stderr += text
    },
    color,
    progress: false,
    columns,
  }
  return { io, told }
}
