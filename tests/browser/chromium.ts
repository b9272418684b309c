import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
]
const BUILT = ['web/dist/index.html', 'server/dist/index.js'].map(
  (name) => new URL(`../../packages/${name}`, import.meta.url),
)

const executable = [process.env.PARLEY_CHROMIUM, ...PLACES].find((place) => place !== undefined && existsSync(place))

/** Why the browser tests cannot run here; null where they can. */
export const whyNot: string | null =
  executable === undefined
    ? 'no Chromium (install one, or name it in PARLEY_CHROMIUM)'
    : BUILT.every((file) => existsSync(file))
      ? null
      : 'the page and its server are not built (npm run build)'

/** A Chromium without a window that talks to nobody but the pages it is given. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({
    ...(executable === undefined ? {} : { executablePath: executable }),
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
