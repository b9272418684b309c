import type { Io } from './io.js'

const WIDTH = 30

/** A progress bar on stderr for long work; quiet where stderr is no terminal. Call `done` before other output. */
export const makeProgress = (io: Io, label: string) => {
  let shown = ''
  return {
    update(done: number, total: number): void {
      if (!io.progress) return
      const filled = Math.round((done / total) * WIDTH)
      const line = `\r${label} ${'━'.repeat(filled)}${'─'.repeat(WIDTH - filled)} ${Math.round((100 * done) / total)} %`
      if (line !== shown) io.stderr(line)
      shown = line
    },
    done(): void {
      if (shown !== '') io.stderr(`\r${' '.repeat(shown.length)}\r`)
      shown = ''
    },
  }
}
