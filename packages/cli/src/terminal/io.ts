/** Where a command writes; colours only on a terminal. */
export type Io = {
  readonly stdout: (text: string) => void
  readonly stderr: (text: string) => void
  /** Whether stdout, and stderr, are terminals that show colours. */
  readonly color: boolean
  readonly progress: boolean
  readonly columns: number
}

/** The process's own streams. NO_COLOR (no-color.org) switches colours off. */
export const processIo = (): Io => ({
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  color: process.stdout.isTTY === true && !process.env.NO_COLOR,
  progress: process.stderr.isTTY === true,
  columns: process.stdout.columns ?? 100,
})

/** Exit codes of the contract: success, the answer to a check is "no", bad input. */
export const OK = 0
export const NO = 1
export const BAD_INPUT = 2
