import type { Browser, BrowserContextOptions, Page } from 'playwright-core'

/**
 * Opens an address in a context of its own and waits for its heading. What goes wrong while a test looks at it is kept
 * in `complaints`: errors, and requests that leave its origin.
 */
export const openPage = async (
  browser: Browser,
  address: string,
  complaints: string[],
  options: BrowserContextOptions = {},
): Promise<Page> => {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', ...options })
  const page = await context.newPage()
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(address).origin) complaints.push(`foreign request: ${request.url()}`)
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}
