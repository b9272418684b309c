import { readFile } from 'node:fs/promises'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { openPage } from './open-page.js'
import { type Kind, startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: figures saved in a browser: ${whyNot}`)

let browser: Browser
const workbenches = new Map<Kind, Workbench>()
const complaints: string[] = []

/** Views with figures, and how the files of these are called. */
const VIEWS: readonly (readonly [Kind, string, readonly string[]])[] = [
  [
    'diagnosis',
    'overview',
    ['distance-over-time', 'causes', 'situation', 'levers', 'closest-package', 'parties', 'sensitivity'],
  ],
  ['three', 'packages', ['packages', 'package-standings', 'packages-all-parties']],
  ['degrees', 'stability', ['states']],
  ['ferry', 'what-if', ['what-ifs']],
  ['diagnosis', 'evidence', ['claims-over-time']],
]

const savers = (page: Page) =>
  page.getByRole('figure').getByRole('group').filter({ hasText: 'Save this figure' }).and(page.locator('details'))

const save = async (page: Page, saver: Locator, name: string): Promise<{ file: string; text: string }> => {
  const [download] = await Promise.all([page.waitForEvent('download'), saver.getByRole('button', { name }).click()])
  return { file: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') }
}

/** The cells of the lines of a CSV text. */
const cellsOf = (csv: string): string[][] =>
  csv
    .split('\r\n')
    .slice(0, -1)
    .map((line) => line.match(/(?<=^|,)(?:"(?:[^"]|"")*"|[^",]*)/g) ?? [])

describe.skipIf(whyNot !== null)('every figure of a view', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    for (const kind of new Set(VIEWS.map(([one]) => one))) workbenches.set(kind, await startWorkbench(kind))
  })

  afterAll(async () => {
    await browser?.close()
    for (const workbench of workbenches.values()) await workbench.close()
  })

  /** Saves the figures of a view one after another: Chromium lets a page have no more than ten downloads in a row. */
  const saveAll = async ([kind, view, files]: (typeof VIEWS)[number], button: string, ending: string) => {
    const { address } = workbenches.get(kind)!
    const page = await openPage(browser, address.replace('/#', `/?view=${view}#`), complaints)
    try {
      await expect.poll(() => savers(page).count()).toBe(files.length)
      await expect.poll(() => page.getByRole('figure').count()).toBe(files.length)
      const texts: string[] = []
      for (const [k, name] of files.entries()) {
        const saver = savers(page).nth(k)
        await saver.getByText('Save this figure').click()
        const { file, text } = await save(page, saver, button)
        expect(file).toBe(`${name}.${ending}`)
        texts.push(text)
      }
      return texts
    } finally {
      await page.context().close()
    }
  }

  it.each(VIEWS)('of %s in %s is saved as a picture', async (...view) => {
    for (const text of await saveAll(view, 'Picture (SVG)', 'svg')) {
      expect(text).toMatch(/^<svg .*<text /s)
      expect(text).not.toMatch(/Table: |Save this figure/)
    }
  })

  it.each(VIEWS)('of %s in %s is saved as a table', async (...view) => {
    for (const text of await saveAll(view, 'Table (CSV)', 'csv')) {
      expect(text).not.toMatch(/what is behind this|−\d/)
      const [head, ...rows] = cellsOf(text)
      expect(rows.length).toBeGreaterThan(0)
      for (const row of rows) expect(row.length, `${row} under ${head}`).toBe(head!.length)
    }
  })

  it('made no errors and asked nobody else', () => {
    expect(complaints).toEqual([])
  })
})
