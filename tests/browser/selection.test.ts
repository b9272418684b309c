import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: what is selected in a browser: ${whyNot}`)

const ISSUE = 'Duration of the ceasefire'

let browser: Browser
let workbench: Workbench
let page: Page
const complaints: string[] = []

const bar = () => page.getByRole('region', { name: 'What is selected' })
const asked = (name: string): string | null => new URL(page.url()).searchParams.get(name)
const links = () => page.getByRole('navigation', { name: 'Views of the case' })
const go = (view: string) => links().getByRole('link', { name: view, exact: true }).click()
const named = (within: Locator, name: string) => within.getByRole('button', { name, exact: true })
const isPressed = (button: Locator) => expect.poll(() => button.getAttribute('aria-pressed')).toBe('true')

/** One page, as one person goes through the views with it. */
describe.skipIf(whyNot !== null)('what is selected in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    workbench = await startWorkbench('diagnosis')
    page = await openPage(browser, workbench.address, complaints)
  })

  afterAll(async () => {
    await browser?.close()
    await workbench?.close()
  })

  it('is what was pressed, by pointer or key, and is told; nothing moves', async () => {
    const issue = named(page.getByRole('region', { name: 'The closest package' }), ISSUE)
    const party = named(page.getByRole('article', { name: 'Hamas' }), 'Hamas')
    // What comes later is as high as what stands for it, to a pixel.
    await page.locator('.timeline-svg').waitFor()
    await party.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => document.querySelector('#parties')!.getBoundingClientRect().top)
    await party.click()
    await isPressed(party)
    const after = () => page.evaluate(() => document.querySelector('#parties')!.getBoundingClientRect().top)
    await expect.poll(after).toBeCloseTo(before, 0)
    await issue.focus()
    await page.keyboard.press('Enter')
    await isPressed(issue)
    await bar().getByText(ISSUE).waitFor()
    await bar().getByText('Hamas').waitFor()
    await page.getByText(`Selected: Issue: ${ISSUE}; Party: Hamas.`).waitFor({ state: 'attached' })
  })

  it('is marked in each other view, and opens its form where it is edited', async () => {
    await go('Packages')
    const row = page.getByRole('group', { name: ISSUE })
    await isPressed(named(row, ISSUE))
    await isPressed(named(page.getByRole('article', { name: 'Hamas' }), 'Hamas'))
    await go('Record')
    await isPressed(named(page.getByRole('heading', { name: ISSUE }), ISSUE))
    await expect.poll(() => findBarriers(page)).toEqual([])
    await go('Stability')
    await isPressed(named(page.getByRole('heading', { name: 'Hamas' }).first(), 'Hamas'))
    await go('Evidence')
    await page.getByText('Only what names Hamas.').waitFor()
    await go('What if')
    await isPressed(named(page.getByRole('rowheader', { name: ISSUE }), ISSUE))
    await go('Edit')
    // What was pressed last.
    const form = page.getByRole('group').filter({ has: page.locator('summary[aria-current="true"]') })
    await form.getByLabel('Name (English)').first().waitFor()
    await expect.poll(() => form.getByLabel('Name (English)').first().inputValue()).toBe(ISSUE)
  })

  it('stays when the page is loaded again, and the back button brings back what Escape took', async () => {
    await page.reload()
    await bar().getByText(ISSUE).waitFor()
    await go('Brief')
    await page.getByRole('article').first().waitFor()
    await bar()
      .getByRole('button', { name: /selection of Hamas/ })
      .click()
    await bar().getByText('Hamas').waitFor({ state: 'hidden' })
    await expect.poll(() => [asked('issue'), asked('party')]).toEqual(['duration', null])
    await page.keyboard.press('Escape')
    await bar().waitFor({ state: 'hidden' })
    await page.goBack()
    await bar().getByText(ISSUE).waitFor()
    await page.keyboard.press('Escape')
    await bar().waitFor({ state: 'hidden' })
  })

  it('is a month of the record, too: the case as known then, in all views', async () => {
    await go('Record')
    const month = page.getByRole('columnheader', { name: /May/ }).first().getByRole('button')
    await month.click()
    await bar().getByText('As known on 31 May 2024').waitFor()
    await expect.poll(() => asked('at')).toBe('2024-05-31')
    await go('Overview')
    await page.getByText(/as it stood and was known on 31 May 2024/).waitFor()
    await page.getByRole('slider', { name: 'Date that the case is looked at' }).focus()
    await page.keyboard.press('End')
    await bar().waitFor({ state: 'hidden' })
  })

  it('is a claim, too: what rests on it is marked, and it is open where it is edited', async () => {
    await go('Brief')
    const note = page.locator('.brief-notes').getByRole('button').first()
    const says = (await note.textContent())!
    await note.click()
    await bar().getByText(says).waitFor()
    await page.getByText('rests on the selected claim').first().waitFor({ state: 'attached' })
    await go('Edit')
    await page
      .locator('summary[aria-current="true"]')
      .filter({ hasText: says.slice(0, 40) })
      .waitFor()
    await page.keyboard.press('Escape')
    await bar().waitFor({ state: 'hidden' })
  })

  it('takes one line on a phone, however much it is', async () => {
    const { origin } = new URL(workbench.address)
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(`${origin}/?issue=duration&party=hamas&at=2024-05-31`)
    for (const text of [ISSUE, 'Hamas', 'As known on 31 May 2024']) await bar().getByText(text).waitFor()
    const heightOf = async () => (await bar().boundingBox())?.height
    await expect.poll(heightOf).toBeLessThan(60)
    await expect.poll(() => findBarriers(page)).toEqual([])
    // What is beyond the edge comes into sight with the focus.
    const last = bar()
      .getByRole('button', { name: /31 May 2024/ })
      .last()
    await last.focus()
    const right = async () => {
      const box = await last.boundingBox()
      return box === null ? Infinity : box.x + box.width
    }
    await expect.poll(right).toBeLessThanOrEqual(360)
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  it('raised no error in all of this', () => {
    expect(complaints).toEqual([])
  })
})
