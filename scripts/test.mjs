import { findChromium } from './chromium.mjs'
import { bin, build, install } from './prepare.mjs'
import { run } from './steps.mjs'

// npm test [-- FILTER …]: installs and builds what has changed, finds or installs Chromium, runs all tests.
await install()
await build()
const chromium = await findChromium()
const args = [bin('vitest/vitest.mjs'), 'run', ...process.argv.slice(2)]
process.exit(await run(process.execPath, args, { env: chromium ? { PARLEY_CHROMIUM: chromium } : {} }))
