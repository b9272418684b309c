import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { run, step } from './steps.mjs'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

const find = () => [process.env.PARLEY_CHROMIUM, ...PLACES].find((place) => place && existsSync(place))

/** Path of a Chromium for the browser tests; installs Debian's where that is possible; else says what is missing. */
export const findChromium = async () => {
  const found = find()
  if (found) return found
  const isRoot = process.getuid?.() === 0
  const hasApt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0
  if (isRoot && hasApt) {
    await step('Installing Chromium (Debian package) for the browser tests', async () => {
      await run('apt-get', ['update', '-qq'], { quiet: true })
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], {
        quiet: true,
        env: { DEBIAN_FRONTEND: 'noninteractive' },
      })
      return 0
    })
    const installed = find()
    if (installed) return installed
  }
  console.log(
    'No Chromium found: the browser tests will be skipped. Install one (Debian: apt-get install chromium), or name it in PARLEY_CHROMIUM.',
  )
  return null
}
