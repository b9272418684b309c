// Reads the newspaper pages of ../shared/news with the command, 1,000 in all, as JSON: how fast, and in how much memory.
// The pages are read by one process; what starting it takes is measured apart.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { timeParley } from '../time-process.mjs'
import { loadNewsPages } from './news-pages.mjs'

const TIMES = 1000
const round = (value) => Number(value.toFixed(1))

/** Seconds, seconds of processor time and megabytes at most of `parley read` on a thousand pages, beside those of one. */
export const measureSpeed = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const files = loadNewsPages()
      .filter(({ set }) => set === 'naeb')
      .map(({ id, bytes }) => {
        const file = join(folder, `${id}.html`)
        writeFileSync(file, bytes)
        return file
      })
    const one = await timeParley(['read', '--json', files[0]])
    const all = await timeParley([
      'read',
      '--json',
      ...Array.from({ length: TIMES }, (_, k) => files[k % files.length]),
    ])
    return {
      pages: TIMES,
      pagesPerSecond: round((TIMES - 1) / (all.seconds - one.seconds)),
      ofProcessorTime: round((TIMES - 1) / (all.processor - one.processor)),
      megabytes: Math.round(all.megabytes),
      firstPageSeconds: round(one.seconds),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
