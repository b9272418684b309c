import { chromium } from 'playwright-core'
import { findChromium } from './chromium.mjs'

/** A Chromium without a window that talks to nobody but the pages it is given; null where there is none. */
export const openChromium = async () => {
  const executablePath = await findChromium()
  if (executablePath === null) return null
  return chromium.launch({
    executablePath,
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
}
