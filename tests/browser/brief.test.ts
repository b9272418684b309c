import { readFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { type Kind, startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: the brief and the record in a browser: ${whyNot}`)

const WIDTHS = [1280, 360, 320]

let browser: Browser
const workbenches = new Map<Kind, Workbench>()
const complaints: string[] = []

const look = async (
  kind: Kind,
  view: 'brief' | 'record',
  see: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> => {
  const { address } = workbenches.get(kind)!
  const page = await openPage(browser, address.replace('/#', `/?view=${view}#`), complaints, options)
  try {
    await (view === 'brief'
      ? page.getByRole('article').first().waitFor()
      : page.getByRole('heading', { level: 1, name: /Record|Ghi nhận/ }).waitFor())
    await see(page)
  } finally {
    await page.context().close()
  }
}

const brief = (page: Page) => page.getByRole('article').first()

describe.skipIf(whyNot !== null)('the brief in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    for (const kind of ['diagnosis', 'record', 'empty', 'ferry'] as const)
      workbenches.set(kind, await startWorkbench(kind))
  })

  afterAll(async () => {
    await browser?.close()
    for (const workbench of workbenches.values()) await workbench.close()
  })

  it('can be read before there is a draft, and then nothing can be changed', () =>
    look('diagnosis', 'brief', async (page) => {
      await brief(page).getByRole('heading', { name: 'Key judgements' }).waitFor()
      await brief(page)
        .getByRole('table', { name: /^Each lever by itself/ })
        .waitFor()
      expect(
        await brief(page)
          .getByRole('button', { name: /^Rewrite/ })
          .count(),
      ).toBe(0)
      await expect.poll(() => findBarriers(page)).toEqual([])
    }))

  it('is written anew, left out, added to, taken back by keys, and there again after a reload', () =>
    look('ferry', 'brief', async (page) => {
      await page.getByRole('button', { name: 'Start a draft' }).press('Enter')
      await page.getByLabel('Title', { exact: true }).fill('On the talks')
      await page.getByLabel('Title', { exact: true }).press('Enter')
      await brief(page).getByRole('heading', { level: 2, name: 'On the talks' }).waitFor()

      await page.getByRole('button', { name: /^Rewrite: The distance to an agreement/ }).press('Enter')
      await page.getByRole('textbox', { name: /^Rewrite: The distance to an/ }).fill('Talks might resume at 0.21.')
      await page.keyboard.press('Control+Enter')
      await brief(page).getByText('Talks might resume at 0.21.').waitFor()
      await brief(page).getByText('“might” does not say how likely').waitFor()
      await brief(page).getByText('2 remarks on the wording').waitFor()

      await page.getByRole('button', { name: 'Leave out: Parts of the distance', exact: false }).press('Enter')
      await expect
        .poll(() =>
          brief(page)
            .getByRole('table', { name: /^Parts of the distance/ })
            .count(),
        )
        .toBe(0)

      await page.getByRole('button', { name: 'Add a passage to “Key judgements”' }).press('Enter')
      await page.getByRole('textbox', { name: 'Add a passage to “Key judgements”' }).fill('A sentence of mine.')
      await page.getByRole('button', { name: 'Keep', exact: true }).press('Enter')
      await brief(page).getByText('A sentence of mine.').waitFor()
      await brief(page)
        .focus()
        .catch(() => {})
      await page.getByRole('button', { name: 'Release …' }).focus()
      await page.keyboard.press('Control+z')
      await expect.poll(() => brief(page).getByText('A sentence of mine.').count()).toBe(0)

      await page.reload()
      await brief(page).getByText('Talks might resume at 0.21.').waitFor()
      await brief(page).getByText('One passage or table is left out').click()
      await page.getByRole('button', { name: /^Put back: Parts of the distance/ }).press('Enter')
      await brief(page)
        .getByRole('table', { name: /^Parts of the distance/ })
        .waitFor()
      await page.getByRole('button', { name: 'Back to the generated text' }).press('Enter')
      await brief(page)
        .getByText(/^The distance to an agreement is/)
        .waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    }))

  it('is saved as a file that says that it is a draft, and released with what it says told first', () =>
    look('ferry', 'brief', async (page) => {
      await page.getByRole('button', { name: 'Release …' }).waitFor()
      const saved = page.waitForEvent('download')
      await page.getByRole('link', { name: 'HTML' }).click()
      const html = await readFile(await (await saved).path(), 'utf8')
      expect(html).toContain('Draft, not released')

      await page.getByRole('button', { name: 'Release …' }).press('Enter')
      const dialog = page.getByRole('dialog', { name: 'Release this brief' })
      await dialog.getByText(/passages and tables, \d+ footnotes/).waitFor()
      await expect.poll(() => dialog.getByRole('checkbox').isEnabled()).toBe(false)
      await dialog.getByLabel('Released by').selectOption({ index: 1 })
      await expect.poll(() => dialog.getByRole('checkbox').isChecked()).toBe(false)
      await expect.poll(() => findBarriers(page)).toEqual([])
      await dialog.getByRole('button', { name: 'Release', exact: true }).press('Enter')
      await page.getByText('Released into briefs/brief-1-1').waitFor()
      await page.getByText('Releases', { exact: true }).click()
      await page.getByText(/: briefs\/brief-1-1/).waitFor()
    }))

  it('is there for a record, and where every package crosses a red line', async () => {
    await look('record', 'brief', async (page) => {
      await brief(page)
        .getByText(/a record without/)
        .waitFor()
    })
    await look('empty', 'brief', async (page) => {
      await brief(page)
        .getByText(/^The red lines exclude every package\./)
        .waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    })
  })

  it.each(WIDTHS)('fits a window %i px wide, light and dark, in Vietnamese too', async (width) => {
    for (const view of ['brief', 'record'] as const)
      await look(
        'diagnosis',
        view,
        async (page) => {
          const widest = () => page.evaluate(() => document.documentElement.scrollWidth)
          await expect.poll(widest).toBeLessThanOrEqual(width)
          await page.getByRole('button', { name: 'Tiếng Việt' }).click()
          await page.getByRole('heading', { level: 1, name: view === 'brief' ? 'Bản tóm tắt' : 'Ghi nhận' }).waitFor()
          await expect.poll(widest).toBeLessThanOrEqual(width)
          await expect.poll(() => findBarriers(page)).toEqual([])
        },
        { viewport: { width, height: 740 }, colorScheme: 'dark' },
      )
  })

  it('the record has where who stood by month, what was signed, what happened, each as a table', () =>
    look('diagnosis', 'record', async (page) => {
      const map = page.getByRole('table', { name: 'Duration of the ceasefire: positions by month' })
      await map.getByRole('row', { name: /^Hamas/ }).waitFor()
      const cell = map
        .getByRole('row', { name: /^Hamas/ })
        .getByRole('button', { name: /Hamas, Duration/ })
        .first()
      await cell.press('Enter')
      await page.getByRole('dialog', { name: /^Hamas, Duration of the ceasefire, / }).waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('img', { name: 'Events by month' }).waitFor()
      await page.getByRole('table', { name: 'Stipulations by state at each month’s end' }).waitFor()
      await page.getByRole('table', { name: 'Actors with what is on record of them' }).getByRole('row').nth(5).waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    }))

  it.each(['svg', 'png', 'csv'] as const)('a figure is saved as %s', (kind) =>
    look('diagnosis', 'record', async (page) => {
      const region = page.getByRole('region', { name: 'What happened, by two rules of counting' })
      await region.getByText('Save this figure').click()
      const saved = page.waitForEvent('download')
      await region.getByRole('button', { name: new RegExp(kind, 'i') }).press('Enter')
      const download = await saved
      expect(download.suggestedFilename()).toBe(`events-by-month.${kind}`)
      const bytes = await readFile(await download.path())
      if (kind === 'png') expect(bytes.subarray(1, 4).toString()).toBe('PNG')
      if (kind === 'csv') expect(bytes.toString()).toMatch(/^Month,Events,Days with an event\r\n\w+ \d{4},\d+,\d+\r\n/)
      if (kind === 'svg') {
        const text = bytes.toString()
        expect(text).toMatch(/^<svg /)
        expect(text.match(/<text /g)!.length).toBeGreaterThan(20)
        expect(text).not.toMatch(/ class="|<script/)
      }
    }),
  )

  it('has asked nothing of other origins and raised no error in all of this', () => {
    expect(complaints).toEqual([])
  })
})
