// node --import ./bench/report-usage.mjs …: at the end of the process, writes to PARLEY_USAGE the most memory it held
// (MB) and the processor time it took (seconds), threads included.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.PARLEY_USAGE) {
  const file = process.env.PARLEY_USAGE
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeFileSync(file, JSON.stringify({ megabytes: maxRSS / 1024, processor: (userCPUTime + systemCPUTime) / 1e6 }))
  })
}
