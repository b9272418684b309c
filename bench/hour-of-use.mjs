import { keepNoAnswers, memoryOf } from './tab-memory.mjs'
import { PARLEY, startUntil } from './time-process.mjs'
import { STEPS } from './workbench-steps.mjs'

/** An hour of a step every two seconds. */
export const STEPS_OF_AN_HOUR = 1800

/**
 * Does in one page what a person does in an hour, round after round over all views, without the pauses: `count` steps, those
 * that cannot be done just now left out. Resolves to what the tab holds before, after each `every` steps and at the end.
 */
export const useForAnHour = async (browser, folder, { count, every, tell }) => {
  const args = [PARLEY, 'open', folder, '--no-browser', '--port', '0']
  const { found, stop } = await startUntil(process.execPath, args, /workbench: (http:\S+)/)
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    const errors = []
    page.on('pageerror', (error) => errors.push(error.message))
    await page.goto(found[1])
    await page.getByRole('heading', { level: 1 }).waitFor()
    await keepNoAnswers(page)
    const begin = performance.now()
    const seen = []
    const look = async (steps) => {
      const minutes = (performance.now() - begin) / 60_000
      seen.push({ steps, minutes, ...(await memoryOf(browser, page)) })
      tell(seen.at(-1))
    }
    await look(0)
    let done = 0
    for (let failed = 0; done < count && failed < STEPS.length; ) {
      for (const { view, what, ready, can, act } of STEPS) {
        if (done === count) break
        try {
          await ready(page)
          if (!(await can(page))) continue
          await act(page)
        } catch (error) {
          failed += 1
          errors.push(`${view}, ${what}: ${error.message}`)
          continue
        }
        done += 1
        if (done % every === 0 || done === count) await look(done)
      }
    }
    await context.close()
    return { done, seen, errors }
  } finally {
    await stop()
  }
}
