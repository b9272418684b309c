/** Where a command writes; colours only on a terminal. */
export type Io = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Whether stdout, and stderr, are terminals that show colours. */
  readonly color: boolean
  readonly progress: boolean
  /** Columns to lay out for. */
  readonly columns: number
}

/** Columns where stdout is no terminal, and the least that is laid out for. */
const DEFAULT_COLUMNS = 100
const LEAST_COLUMNS = 40

/** The process's own streams. NO_COLOR (no-color.org) and a dumb terminal switch colours off. */
export const processIo = (): Io => {
  const { stdout, stderr, env } = process
  // A reader that has seen enough (`| head`) closes the pipe: there is nobody left to write to.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE')
      stderr.write(`problem: ERR_OUTPUT stdout: ${error.message} (a place that can be written)\n`)
    process.exit(error.code === 'EPIPE' ? OK : BAD_INPUT)
  })
  return {
    stdout: (text) => writeInPieces(stdout, text),
    stderr: (text) => void stderr.write(text),
    color: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
    progress: stderr.isTTY === true && env.TERM !== 'dumb',
    columns: Math.max(LEAST_COLUMNS, stdout.columns || DEFAULT_COLUMNS),
  }
}

/** Characters of a piece. */
const PIECE = 1 << 20

/** Very long texts would need as much memory again for their bytes. */
export const writeInPieces = (stream: { write(text: string): unknown }, text: string): void => {
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + PIECE)
    // Both halves of a character belong in one piece.
    if (to < text.length && isFirstHalf(text.charCodeAt(to - 1))) to++
    stream.write(text.slice(from, to))
    from = to
  }
}

const isFirstHalf = (code: number): boolean => code >= 0xd800 && code < 0xdc00

/** Exit codes of the contract: success, the answer to a check is "no", bad input. */
export const OK = 0
export const NO = 1
export const BAD_INPUT = 2
