import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: ranges and refusals in a browser: ${whyNot}`)

const RANGE_AND_POINT = /[\d.]+ to [+−]?[\d.]+ ?point estimate [+−]?[\d.]+/

let browser: Browser
let workbench: Workbench

const open = (query = ''): Promise<Page> => openPage(browser, workbench.address.replace('/#', `/${query}#`), [])

/** The texts that stand beside the bars of a part, without what only a screen reader hears. */
const figuresOf = (page: Page, name: string): Promise<string[]> =>
  page.getByRole('region', { name, exact: true }).locator('.bar-figure .figure').allTextContents()

describe.skipIf(whyNot !== null)('no number without its range', () => {
  let page: Page
  beforeAll(async () => {
    browser = await launchChromium()
    workbench = await startWorkbench('diagnosis')
    page = await open()
    await page.getByRole('heading', { level: 1, name: /samples/ }).waitFor()
  })

  afterAll(async () => {
    await browser?.close()
    await workbench?.close()
  })

  it.each(['Why', 'Both ways: what events did', 'What would move it'])('beside the bars of “%s”', async (name) => {
    const figures = await figuresOf(page, name)
    expect(figures.length).toBeGreaterThan(3)
    for (const figure of figures) expect(figure).toMatch(RANGE_AND_POINT)
  })

  it('beside trust, what no agreement is worth, and all that events did', async () => {
    for (const list of ['.trust-figure', '.sums dd', '.pairs:not(.bound-pairs) > div:first-child dd']) {
      const figures = await page.locator(list).allTextContents()
      expect(figures.length, list).toBeGreaterThan(1)
      for (const figure of figures) expect(figure).toMatch(RANGE_AND_POINT)
    }
  })

  it('in what the answer hangs on: trust by its correlation, with a word why there is no range', async () => {
    const part = page.getByRole('region', { name: 'What the answer hangs on' })
    const trust = part.getByRole('listitem').filter({ hasText: 'Drawn from the record and its prior' })
    await expect.poll(() => trust.count()).toBeGreaterThan(0)
    await expect.poll(() => trust.first().locator('.figure').textContent()).toMatch(/^[+−]0\.\d\d rank correlation$/)
    await trust.first().getByRole('button').click()
    const panel = page.getByRole('dialog')
    await expect.poll(() => panel.getByText(/Said by/).count()).toBeGreaterThan(0)
    await page.keyboard.press('Escape')
    await part.getByText(/^Table: /).click()
    await expect.poll(() => part.getByRole('cell', { name: 'from the record' }).count()).toBeGreaterThan(1)
    await expect.poll(() => part.getByRole('cell', { name: 'a ranking' }).count()).toBeGreaterThan(1)
  })

  it('leads from each date of the table to the page of that day', async () => {
    const dated = await open()
    const part = dated.getByRole('region', { name: 'How far, and since when' })
    await part.getByText(/^Table: /).click()
    await part.getByRole('rowheader').first().getByRole('button').click()
    await dated.getByText(/as it stood and was known on/).waitFor()
    expect(new URL(dated.url()).searchParams.get('at')).toMatch(/^\d{4}-\d\d-\d\d$/)
    await dated.context().close()
  })

  it('says why a date is refused, shows the case all the same, and offers other dates', async () => {
    const refused = await open('?at=banana')
    const problem = refused.getByRole('region', { name: 'The case cannot be shown as of “banana”' })
    await problem.waitFor()
    await expect.poll(() => problem.textContent()).toMatch(/impossible date: "banana" \(a calendar day, YYYY-MM-DD\)/)
    expect(new URL(refused.url()).search).toBe('')
    await expect.poll(() => findBarriers(refused)).toEqual([])
    const choice = refused.getByLabel('As it stood on')
    await choice.waitFor()
    await choice.selectOption({ index: 1 })
    await refused.getByText(/as it stood and was known on/).waitFor()
    await problem.waitFor({ state: 'hidden' })
    await refused.context().close()
  })
})
