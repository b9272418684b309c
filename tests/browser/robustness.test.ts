import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { openPage } from './open-page.js'
import { BLANK } from './start-edited.js'
import { type Killable, startKillable } from './start-killable.js'

if (whyNot !== null) console.log(`skipped: what happens to edits when things go wrong: ${whyNot}`)

let browser: Browser
const cleanups: (() => unknown)[] = []

const begin = async (text?: string): Promise<Killable> => {
  const made = await startKillable(text)
  cleanups.push(made.close)
  return made
}

const editAddress = (bench: Killable) => bench.address().replace('/#', '/?view=edit#')
const title = (page: Page) => page.getByLabel('Title (needed)')
const about = (page: Page) => page.getByLabel('About', { exact: true })
const trouble = (page: Page) => page.getByRole('alert', { name: 'Not saved yet' })
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()

const open = async (bench: Killable): Promise<Page> => {
  // What a server that is away makes the browser say is no complaint here.
  const page = await openPage(browser, editAddress(bench), [])
  cleanups.push(() => page.context().close())
  await title(page).waitFor()
  return page
}
/** Another window of the same browser, at the address that was printed last. */
const openBeside = async (page: Page, bench: Killable): Promise<Page> => {
  const next = await page.context().newPage()
  await next.goto(editAddress(bench))
  await title(next).waitFor()
  return next
}

describe.skipIf(whyNot !== null)('nothing on the screen is lost', () => {
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterEach(async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean()
  })
  afterAll(async () => {
    await browser?.close()
  })

  it('when the server is killed in the middle of typing; the address printed next brings all windows back', async () => {
    const bench = await begin()
    const page = await open(bench)
    const other = await openBeside(page, bench)
    await title(page).fill('')
    await title(page).pressSequentially('Talks on the ferry')
    await bench.kill()
    await title(page).press('End')
    await title(page).pressSequentially(', and the pier')
    await about(page).fill('Typed while nobody was there.')
    await expect.poll(() => trouble(page).textContent()).toMatch(/kept in this browser/)
    await page.getByText('Connection lost; trying again.').waitFor()

    await bench.begin()
    // The new server has another key: the page says what to do.
    await page.getByText(/Open the address that parley printed in the terminal/).waitFor()
    await expect.poll(() => title(page).inputValue()).toBe('Talks on the ferry, and the pier')
    const third = await openBeside(page, bench)
    await expect.poll(bench.text).toContain('title: Talks on the ferry, and the pier')
    await expect.poll(bench.text).toContain('about: Typed while nobody was there.')
    for (const window of [page, other, third]) {
      await expect.poll(() => title(window).inputValue()).toBe('Talks on the ferry, and the pier')
      await saved(window)
      await expect.poll(() => window.getByText(/printed in the terminal|Connection lost/).count()).toBe(0)
    }
    await title(third).fill('In step again')
    for (const window of [page, other]) await expect.poll(() => title(window).inputValue()).toBe('In step again')
  })

  it('when an undone field is typed into before the case has come anew', async () => {
    const bench = await begin()
    const page = await open(bench)
    const before = await title(page).inputValue()
    await title(page).fill('Talks on the ferry')
    await expect.poll(bench.text).toContain('title: Talks on the ferry')
    await saved(page)
    // From now on nothing tells the page how the case stands but the answers to what it does.
    await page.route(/\/api\/edits/, (route) => (route.request().method() === 'GET' ? undefined : route.continue()))
    await page.getByRole('button', { name: 'Undo', exact: true }).click()
    await expect.poll(() => title(page).inputValue()).toBe(before)
    await title(page).fill('Talks on the pier')
    await expect.poll(bench.text).toContain('title: Talks on the pier')
    await saved(page)
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await page.unrouteAll({ behavior: 'ignoreErrors' })
  })

  it('while one types without a rest: what was typed a moment ago is in the file', async () => {
    const bench = await begin()
    const page = await open(bench)
    await about(page).focus()
    const isSaved = async () => /about: a{5}/.test(await bench.text())
    let keys = 0
    while (keys < 600 && !(await isSaved())) {
      await page.keyboard.press('a', { delay: 50 })
      keys++
    }
    expect(keys).toBeLessThan(600)
    await expect.poll(() => about(page).inputValue()).toBe('a'.repeat(keys))
  })

  it('when the window is closed too, before the server is back', async () => {
    const bench = await begin()
    const page = await open(bench)
    const blank = await page.context().newPage()
    await bench.kill()
    await about(page).fill('Typed while nobody was there.')
    await trouble(page).waitFor()
    await page.close()
    await expect.poll(() => bench.text()).toBe(BLANK)
    await bench.begin()
    await blank.goto(editAddress(bench))
    await expect.poll(bench.text).toContain('about: Typed while nobody was there.')
    await expect.poll(() => about(blank).inputValue()).toBe('Typed while nobody was there.')
  })

  it.each([
    ['becomes invalid', (bench: Killable) => bench.put(BLANK.replace('statusQuo: as-now', 'statusQuo: gone'))],
    ['is replaced by one that is no case', (bench: Killable) => bench.replace('parley: [')],
    ['is emptied', (bench: Killable) => bench.put('')],
    ['is deleted', (bench: Killable) => bench.remove()],
  ])('when the file %s outside: the page says so, and what is typed waits until it is back', async (_, damage) => {
    const bench = await begin()
    const page = await open(bench)
    await damage(bench)
    await page.getByRole('region', { name: /does not load as it stands/ }).waitFor()
    const damaged = await bench.text().catch(() => null)
    await about(page).fill('Typed meanwhile.')
    const told = trouble(page).getByRole('listitem').first()
    await told.waitFor()
    // Nothing is written over what others have left there.
    await expect.poll(() => bench.text().catch(() => null)).toBe(damaged)
    await bench.replace(BLANK.replace('A negotiation', 'By hand'))
    await expect.poll(bench.text).toContain('about: Typed meanwhile.')
    await expect.poll(() => bench.text()).toContain('title: By hand')
    await expect.poll(() => title(page).inputValue()).toBe('By hand')
    await expect.poll(() => page.getByRole('region', { name: /does not load as it stands/ }).count()).toBe(0)
    await saved(page)
  })

  it('when the file is edited outside while one types: other places are merged, the same one is asked about', async () => {
    const bench = await begin()
    const page = await open(bench)
    await about(page).pressSequentially('One types')
    await bench.replace((await bench.text()).replace('period: week', 'period: month # by hand'))
    await about(page).pressSequentially(' on.')
    await expect.poll(bench.text).toMatch(/period: month # by hand\n(.|\n)*about: One types on\./)

    await saved(page)
    await page.route('**/api/edits', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    )
    await title(page).fill('Mine')
    await trouble(page).waitFor()
    await bench.replace((await bench.text()).replace('A negotiation', 'Theirs'))
    await page.unroute('**/api/edits')
    const conflict = page.getByRole('alert', { name: 'Changed by others too: Title' })
    await conflict.waitFor()
    await expect.poll(() => bench.text()).toContain('title: Theirs')
    await conflict.getByRole('button', { name: 'Keep theirs' }).click()
    await expect.poll(() => title(page).inputValue()).toBe('Theirs')
    await saved(page)
  })

  it.each([
    ['full disk: ENOSPC', 'room on the disk, then the same once more'],
    ['read-only place: EACCES', 'the right to write case.yaml, or a copy of the case in another folder'],
  ])('when it cannot be saved (%s): the page says what to do, and saves once it can', async (message, hint) => {
    const bench = await begin()
    const page = await open(bench)
    const problem = { code: 'ERR_FILE_UNWRITABLE', path: bench.file, message, hint }
    await page.route('**/api/edits', (route) =>
      route.request().method() === 'POST'
        ? route.fulfill({ status: 422, json: { problems: [problem], of: 'file' } })
        : route.fallback(),
    )
    await title(page).fill('Kept')
    await trouble(page).getByText(message).waitFor()
    await expect.poll(() => trouble(page).textContent()).toContain(hint)
    await page.reload()
    await expect.poll(() => title(page).inputValue()).toBe('Kept')
    await page.unroute('**/api/edits')
    await expect.poll(bench.text).toContain('title: Kept')
    await saved(page)
  })
})
