// node --import ./bench/report-usage.mjs …: at the end of the process, writes the most memory it held (MB) to PARLEY_USAGE.
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread && process.env.PARLEY_USAGE) {
  const file = process.env.PARLEY_USAGE
  process.on('exit', () => writeFileSync(file, String(process.resourceUsage().maxRSS / 1024)))
}
