import { gzipSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { type Kind, startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: the page in a browser: ${whyNot}`)

const WIDTHS = [1280, 360, 320]
const POINT_OR_RANGE = /point estimate|ước lượng điểm| to | đến /

let browser: Browser
const workbenches = new Map<Kind, Workbench>()

/** What went wrong on a page while a test looked at it: errors, and requests that left our origin. */
const complaints: string[] = []

const open = (kind: Kind, options: BrowserContextOptions = {}): Promise<Page> =>
  openPage(browser, workbenches.get(kind)!.address, complaints, options)

const headlineOf = async (page: Page): Promise<string> =>
  (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''

/** Opens the page, lets a test look at it, closes it. */
const look = async (kind: Kind, see: (page: Page) => Promise<void>, options?: BrowserContextOptions): Promise<void> => {
  const page = await open(kind, options)
  try {
    await see(page)
  } finally {
    await page.context().close()
  }
}

const numbers = (page: Page) => page.locator('main button[aria-haspopup="dialog"]')

describe.skipIf(whyNot !== null)('the page in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    for (const kind of ['diagnosis', 'empty', 'record'] as const) workbenches.set(kind, await startWorkbench(kind))
  })

  afterAll(async () => {
    await browser?.close()
    for (const workbench of workbenches.values()) await workbench.close()
  })

  it('opens with a headline, its date, and no token in the address bar', () =>
    look('diagnosis', async (page) => {
      await expect.poll(() => headlineOf(page)).not.toBe('')
      await page.getByText(/^As of \d+ \w+ \d{4}/).waitFor()
      await expect.poll(() => page.url()).not.toContain('token')
      await expect.poll(() => page.title()).toContain('Parley')
    }))

  it('asks for its key where the address has none, and shows nothing of the case', async () => {
    const page = await browser.newPage({ locale: 'en-GB' })
    await page.goto(new URL(workbenches.get('diagnosis')!.address).origin)
    await page.getByRole('heading', { name: 'This page needs its key.' }).waitFor()
    await expect.poll(() => page.getByRole('figure').count()).toBe(0)
    await expect.poll(() => findBarriers(page)).toEqual([])
    await page.close()
  })

  it('is drawn from one script, below 300 kB packed, and one style sheet of our own', () =>
    look('diagnosis', async (page) => {
      const paint = await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime)
      console.log(`first paint: ${paint?.toFixed(0)} ms`)
      const files = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((entry) => entry.name)
          .filter((name) => /\.(js|css)$/.test(name)),
      )
      expect(files.map((name) => name.split('.').pop()).sort()).toEqual(['css', 'js'])
      const script = await (await page.request.get(files.find((name) => name.endsWith('.js'))!)).body()
      expect(gzipSync(script).length).toBeLessThan(300_000)
    }))

  it('gives the distance with its range or as a point estimate', () =>
    look('diagnosis', async (page) => {
      const figures = page.getByRole('region', { name: 'The figures in short' })
      await expect.poll(() => figures.textContent()).toMatch(POINT_OR_RANGE)
      await figures.getByRole('heading', { name: 'Said in substance' }).waitFor()
    }))

  it('has every part that it promises', () =>
    look('diagnosis', async (page) => {
      for (const name of [
        'How far, and since when',
        'Why',
        'Both ways: what events did',
        'What the commentator says',
        'What would move it',
        'The closest package',
        'What each party weighs',
        'Would it hold?',
        'What the answer hangs on',
      ]) {
        await page.getByRole('region', { name, exact: true }).waitFor()
      }
      await expect.poll(() => page.getByRole('contentinfo').textContent()).toMatch(/Provenance.*engine/)
    }))

  it('has a table with a caption and headed rows and columns for every chart', () =>
    look('diagnosis', async (page) => {
      const charts = page.getByRole('figure')
      await expect.poll(() => charts.count()).toBeGreaterThanOrEqual(4)
      const count = await charts.count()
      for (let k = 0; k < count; k++) {
        const chart = charts.nth(k)
        // A figure that is a table needs no second one.
        const folded = chart.locator('summary', { hasText: /^Table: / })
        if ((await folded.count()) > 0) await folded.click()
        const table = chart.getByRole('table')
        await table.waitFor()
        await expect.poll(() => table.locator('caption').textContent()).not.toBe('')
        await expect.poll(() => table.getByRole('columnheader').count()).toBeGreaterThan(1)
        await expect.poll(() => table.getByRole('rowheader').count()).toBeGreaterThan(0)
      }
      await expect.poll(() => findBarriers(page)).toEqual([])
    }))

  it('shows who says so when a number is clicked, down to the words in their source', () =>
    look('diagnosis', async (page) => {
      const number = page.getByRole('region', { name: 'Why', exact: true }).getByRole('button', { name: /Mistrust/ })
      await number.click()
      const panel = page.getByRole('dialog', { name: /Mistrust/ })
      await panel.waitFor()
      await panel
        .getByText(/Said by/)
        .first()
        .waitFor()
      await panel.getByText('Read it in its source').first().click()
      const marked = panel.locator('mark').first()
      await marked.waitFor()
      expect((await marked.textContent())?.length).toBeGreaterThan(10)
      await expect.poll(() => findBarriers(page)).toEqual([])
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'hidden' })
      await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true)
    }))

  it('names the judgements behind a number, each with its analyst', () =>
    look('diagnosis', async (page) => {
      const figures = page.getByRole('region', { name: 'The figures in short' })
      await figures.getByRole('button').first().click()
      const panel = page.getByRole('dialog')
      await panel.getByText(/\d+ judgements, \d+ claims/).waitFor()
      const first = panel.getByRole('group').first()
      await first.locator('summary').first().click()
      await first.getByText(/^by /).waitFor()
      const before = await panel.locator('details.judgement').count()
      await panel.getByRole('button', { name: /Show all/ }).click()
      await expect.poll(() => panel.locator('details.judgement').count()).toBeGreaterThan(before)
    }))

  it('never puts a digest of ours into quotation marks', () =>
    look('diagnosis', async (page) => {
      await page.getByRole('region', { name: 'Both ways: what events did' }).getByRole('button').first().click()
      const digest = page.getByRole('dialog').locator('.digest').first()
      await expect.poll(() => digest.textContent()).toMatch(/^Our summary of /)
      await expect.poll(() => digest.locator('blockquote').count()).toBe(0)
      await expect.poll(() => digest.textContent()).not.toMatch(/[“”]/)
    }))

  it('says in words how the case stands to each assertion of the commentator', () =>
    look('diagnosis', async (page) => {
      const assertions = page.getByRole('region', { name: 'What the commentator says' }).getByRole('article')
      await expect.poll(() => assertions.count()).toBeGreaterThan(3)
      for (const text of await assertions.allTextContents()) {
        expect(text).toMatch(/The case (supports it|contradicts it|cannot test it)/)
        expect(text).toContain('Said by')
      }
    }))

  it('speaks Vietnamese when asked, marks what stays in English, and remembers', () =>
    look('diagnosis', async (page) => {
      const english = await headlineOf(page)
      await page.getByRole('button', { name: 'Tiếng Việt' }).click()
      await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('vi')
      await expect.poll(() => headlineOf(page)).not.toBe(english)
      await page.getByRole('region', { name: 'Vì sao' }).waitFor()
      await expect.poll(() => page.getByRole('region', { name: 'Tóm tắt các con số' }).textContent()).toMatch(/\d,\d\d/)
      await expect.poll(() => page.locator('blockquote[lang="en"]').count()).toBeGreaterThan(0)
      await expect.poll(() => findBarriers(page)).toEqual([])
      await page.reload()
      await page.getByRole('region', { name: 'Vì sao' }).waitFor()
    }))

  it('lets the keyboard reach everything, visibly, from the skip link on', () =>
    look('diagnosis', async (page) => {
      await page.keyboard.press('Tab')
      await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the figures')
      await page.keyboard.press('Enter')
      await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('main')
      await page.reload()
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.getByLabel('As it stood on').waitFor()
      await page.evaluate(() => {
        const seen = globalThis as unknown as { reached: Set<Element>; hidden: string[] }
        seen.reached = new Set()
        seen.hidden = []
        document.addEventListener('focusin', ({ target }) => {
          const element = target as Element
          seen.reached.add(element)
          if (getComputedStyle(element).outlineStyle === 'none') seen.hidden.push(element.outerHTML)
        })
      })
      // What a closed part holds cannot be seen, and is not to be reached; parts that come later are.
      const left = () =>
        page.evaluate(() => {
          const { reached, hidden } = globalThis as unknown as { reached: Set<Element>; hidden: string[] }
          const all = [...document.querySelectorAll('a[href], button, select, summary')]
          const missing = all.filter((e) => e.checkVisibility() && !reached.has(e))
          return { missing: missing.map(({ outerHTML }) => outerHTML), hidden }
        })
      await expect
        .poll(async () => {
          for (let k = 0; k < 50; k++) await page.keyboard.press('Tab')
          return left()
        })
        .toEqual({ missing: [], hidden: [] })
    }))

  it('opens and closes what is behind a number by keyboard alone', () =>
    look('diagnosis', async (page) => {
      const number = numbers(page).nth(1)
      await number.focus()
      await page.keyboard.press('Enter')
      const panel = page.getByRole('dialog')
      await panel.waitFor()
      await expect.poll(() => page.evaluate(() => document.activeElement?.closest('dialog') !== null)).toBe(true)
      await page.keyboard.press('Escape')
      await panel.waitFor({ state: 'hidden' })
      await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true)
    }))

  it('keeps the last good figures while the file has a problem, says so, and recovers; focus stays', () =>
    look('diagnosis', async (page) => {
      const workbench = workbenches.get('diagnosis')!
      const headline = await headlineOf(page)
      const number = numbers(page).nth(1)
      await number.focus()
      await page.waitForTimeout(300)
      await workbench.breakFile()
      const problems = page.getByRole('region', { name: /does not load as it stands/ })
      await problems.waitFor()
      await expect.poll(() => problems.getByRole('listitem').count()).toBeGreaterThan(0)
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/problem/)
      await expect.poll(() => headlineOf(page)).toBe(headline)
      await expect.poll(() => findBarriers(page)).toEqual([])
      await workbench.repairFile()
      await problems.waitFor({ state: 'hidden' })
      await page
        .getByRole('status')
        .getByText(/Recomputed/)
        .waitFor()
      await expect.poll(() => number.evaluate((element) => element === document.activeElement)).toBe(true)
    }))

  it('says problems in Vietnamese, with what was found, and in English beside it', () =>
    look(
      'diagnosis',
      async (page) => {
        const workbench = workbenches.get('diagnosis')!
        await workbench.breakFile()
        const problems = page.locator('.problems')
        await problems
          .getByText(/^Tiếng Anh:/)
          .first()
          .waitFor()
        const first = problems.getByRole('listitem').first()
        await expect.poll(() => first.locator('strong').textContent()).toMatch(/[ăâđêôơưáàạéèẹíìịóòọúùụ]/)
        await expect.poll(() => first.locator('.problem-english [lang="en"]').textContent()).toMatch(/\w+ \w+/)
        await workbench.repairFile()
        await problems.waitFor({ state: 'hidden' })
      },
      { locale: 'vi-VN' },
    ))

  it('looks back at an earlier date, and forward again', () =>
    look('diagnosis', async (page) => {
      const choice = page.getByLabel('As it stood on')
      await choice.waitFor()
      const earlier = await choice.locator('option').nth(1).getAttribute('value')
      await choice.selectOption(earlier!)
      await page.getByText(/as it stood and was known on/).waitFor()
      await expect.poll(() => page.url()).toContain(`at=${earlier}`)
      await page.goBack()
      await page.getByText(/as it stood and was known on/).waitFor({ state: 'hidden' })
    }))

  it('says what a record still needs', () =>
    look('record', async (page) => {
      const needs = page.getByRole('region', { name: 'What a diagnosis still needs' })
      await expect.poll(() => needs.getByRole('listitem').count()).toBeGreaterThan(0)
      await page.getByRole('table', { name: /Positions/ }).waitFor()
      await expect.poll(() => page.getByText('Distance to agreement').count()).toBe(0)
      const changed = page.getByRole('region', { name: 'What changed' })
      await changed
        .getByText(/^\D*\d.* Position: .+ (demands|accepts|rejects) “.+” \(.+\)$/)
        .first()
        .waitFor()
      // By name, not by their places in the file.
      await expect.poll(() => needs.getByText(/preferences\.|noAgreement\./).count()).toBe(0)
      await needs
        .getByRole('link', { name: /: how much each issue matters$/ })
        .first()
        .click()
      await page.getByRole('heading', { name: 'What they want', exact: true }).waitFor()
    }))

  it('says which red lines exclude every package', () =>
    look('empty', async (page) => {
      const empty = page.getByRole('region', { name: 'No package is feasible' })
      await empty.getByText(/The fewest that would have to be lifted/).waitFor()
      await expect.poll(() => empty.getByText(/rules out/).count()).toBeGreaterThan(0)
    }))

  it.each(['diagnosis', 'empty', 'record'] as const)('has no barrier that axe can find: %s', async (kind) => {
    await look(kind, async (page) => await expect.poll(() => findBarriers(page)).toEqual([]))
    await look(kind, async (page) => await expect.poll(() => findBarriers(page)).toEqual([]), { colorScheme: 'dark' })
    await look(kind, async (page) => await expect.poll(() => findBarriers(page)).toEqual([]), {
      viewport: { width: 360, height: 740 },
    })
  })

  it.each(WIDTHS)('fits a window %i px wide without scrolling sideways', async (width) => {
    for (const kind of ['diagnosis', 'empty', 'record'] as const) {
      await look(
        kind,
        async (page) => {
          await page.waitForTimeout(200)
          const widest = await page.evaluate(() => document.documentElement.scrollWidth)
          expect(widest, kind).toBeLessThanOrEqual(width)
        },
        { viewport: { width, height: 740 } },
      )
    }
  })

  it('stands still for those who ask for reduced motion', () =>
    look(
      'diagnosis',
      async (page) => {
        await numbers(page).nth(1).click()
        const moving = await page.evaluate(() => document.getAnimations().length)
        expect(moving).toBe(0)
      },
      { reducedMotion: 'reduce' },
    ))

  it('has asked nothing of other origins and raised no error in all of this', () => {
    expect(complaints).toEqual([])
  })
})
