import { cpus } from 'node:os'
import { setTimeout } from 'node:timers/promises'

const WINDOW_MS = 500
const BUSY = 0.1
const PATIENCE_MS = 20_000

const ticks = () => {
  const all = cpus().map(({ times }) => times)
  const idle = all.reduce((sum, times) => sum + times.idle, 0)
  return { idle, total: all.reduce((sum, times) => sum + Object.values(times).reduce((a, b) => a + b, 0), 0) }
}

/** Waits until others leave the processors alone for half a second, 20 seconds at most. Resolves to whether they did. */
export const waitForQuiet = async () => {
  for (const end = performance.now() + PATIENCE_MS; performance.now() < end; ) {
    const before = ticks()
    await setTimeout(WINDOW_MS)
    const after = ticks()
    if (1 - (after.idle - before.idle) / (after.total - before.total) < BUSY) return true
  }
  return false
}
