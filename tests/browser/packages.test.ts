import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { type Kind, startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: the packages in a browser: ${whyNot}`)

const WIDTHS = [1280, 360, 320]
let browser: Browser
const workbenches = new Map<Kind, Workbench>()
const complaints: string[] = []

/** Opens a case's packages, or the overview, lets a test look, closes it. */
const look = async (
  kind: Kind,
  see: (page: Page) => Promise<void>,
  { query = 'view=packages', ...options }: BrowserContextOptions & { query?: string } = {},
): Promise<void> => {
  const { address } = workbenches.get(kind)!
  const page = await openPage(browser, address.replace('/#', `/?${query}#`), complaints, options)
  try {
    if (query.includes('packages') && kind !== 'record') await verdict(page).getByRole('listitem').first().waitFor()
    await see(page)
  } finally {
    await page.context().close()
  }
}

const verdict = (page: Page) => page.locator('.builder-verdict')
const builder = (page: Page) => page.getByRole('region', { name: 'The package', exact: true })
const walk = (page: Page) => page.getByRole('slider', { name: 'Along the frontier' })
const selectedRows = (page: Page) =>
  page.getByRole('region', { name: 'The packages as a table' }).locator('button[aria-pressed="true"]')

/** The options that the builder shows as picked, issue by issue. */
const picked = (page: Page): Promise<string[]> =>
  builder(page).evaluate((region) =>
    [...region.querySelectorAll<HTMLInputElement>('input:checked')].map(
      (input) => input.closest('label')?.textContent ?? '',
    ),
  )

const packageIn = (page: Page): string | null => new URL(page.url()).searchParams.get('package')

describe.skipIf(whyNot !== null)('the packages in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    for (const kind of ['diagnosis', 'empty', 'record', 'three', 'million'] as const)
      workbenches.set(kind, await startWorkbench(kind))
  })

  afterAll(async () => {
    await browser?.close()
    for (const workbench of workbenches.values()) await workbench.close()
  })

  it('are a link away from the overview, loaded only then; the back button leads back', () =>
    look(
      'three',
      async (page) => {
        const scripts = () =>
          page.evaluate(
            () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length,
          )
        await expect.poll(() => scripts()).toBe(1)
        const links = page.getByRole('navigation', { name: 'Views of the case' })
        await expect.poll(() => links.getByRole('link', { name: 'Overview' }).getAttribute('aria-current')).toBe('page')
        const link = links.getByRole('link', { name: 'Packages' })
        await link.focus()
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { level: 1, name: 'Packages' }).waitFor()
        await expect.poll(() => link.getAttribute('aria-current')).toBe('page')
        await expect.poll(() => link.evaluate((element) => element === document.activeElement)).toBe(true)
        await expect.poll(() => page.url()).toContain('view=packages')
        await expect.poll(() => page.title()).toMatch(/^Packages · /)
        await expect.poll(() => scripts()).toBeGreaterThan(1)
        await page.goBack()
        await page.getByRole('region', { name: 'How far, and since when' }).waitFor()
        await page.goForward()
        await page.getByRole('heading', { level: 1, name: 'Packages' }).waitFor()
      },
      { query: '' },
    ))

  it('have every part, every picture an accessible name, and figures without a range say so', () =>
    look('three', async (page) => {
      for (const name of [
        'Two parties at a time',
        'The package',
        'What each party gets',
        'What would improve it',
        'All parties at once',
        'The packages as a table',
        'Would it hold?',
      ])
        await page.getByRole('region', { name, exact: true }).waitFor()
      await page
        .getByRole('img', { name: /^Packages by what Altmar \(across\) and Mesena \(upwards\) get; 783 drawn/ })
        .waitFor()
      await page.getByRole('img', { name: /^48 packages of the frontier/ }).waitFor()
      for (const name of ['What each party gets', 'The packages as a table'])
        await expect.poll(() => page.getByRole('region', { name }).textContent()).toMatch(/point estimate/)
      await expect.poll(() => page.getByText(/optimal|best deal is/i).count()).toBe(0)
    }))

  it('show two parties alone without the picture for more', () =>
    look('diagnosis', async (page) => {
      await expect.poll(() => page.getByRole('region', { name: 'All parties at once' }).count()).toBe(0)
      await expect.poll(() => page.getByLabel('Across', { exact: true }).count()).toBe(0)
      await page.getByText(/All 933,120 packages that cross no red line are drawn/).waitFor()
    }))

  it('are walked along by arrow keys; what is selected there is selected everywhere, and after a reload', () =>
    look('three', async (page) => {
      const before = await picked(page)
      await walk(page).focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('ArrowRight')
      await expect.poll(() => picked(page)).not.toEqual(before)
      const after = await picked(page)
      await expect
        .poll(() => walk(page).getAttribute('aria-valuetext'))
        .toMatch(/^\d+ of 48: Altmar 0\.\d\d, Mesena 0\.\d\d, Navaro 0\.\d\d$/)
      await page
        .getByRole('status')
        .getByText(/^Selected package: Altmar 0\.\d\d/)
        .waitFor()
      await expect.poll(() => packageIn(page)).toMatch(/^release:/)
      const told = await verdict(page).textContent()
      await page.reload()
      await verdict(page).getByRole('listitem').first().waitFor()
      await expect.poll(() => picked(page)).toEqual(after)
      await expect.poll(() => verdict(page).textContent()).toBe(told)
    }))

  it('are built option by option, taken back and taken up again by keyboard', () =>
    look('three', async (page) => {
      const before = await picked(page)
      const told = await verdict(page).textContent()
      const radio = builder(page).getByRole('radio', { checked: true }).first()
      await radio.focus()
      await page.keyboard.press('ArrowDown')
      await expect.poll(() => picked(page)).not.toEqual(before)
      const after = await picked(page)
      expect(after.filter((option, j) => option !== before[j])).toHaveLength(1)
      await expect.poll(() => verdict(page).textContent()).not.toBe(told)
      await page.getByRole('button', { name: 'Choice back' }).press('Enter')
      await expect.poll(() => picked(page)).toEqual(before)
      await expect.poll(() => verdict(page).textContent()).toBe(told)
      await page.getByRole('button', { name: 'Choice forward' }).press('Enter')
      await expect.poll(() => picked(page)).toEqual(after)
    }))

  it('name their points of reference with definition and source, and select their packages', () =>
    look('diagnosis', async (page) => {
      const nash = page.getByRole('button', { name: 'Nash solution', exact: true })
      await nash.focus()
      await page
        .locator('.mark-definition')
        .getByText(/largest product of the parties’ gains over it\. Source: Nash 1950/)
        .waitFor()
      expect(
        await nash.evaluate((button) => document.getElementById(button.getAttribute('aria-describedby')!)?.textContent),
      ).toMatch(/Source: Nash 1950/)
      await page.keyboard.press('Enter')
      await expect.poll(() => nash.getAttribute('aria-pressed')).toBe('true')
      await verdict(page)
        .getByText(/^In the agreement zone/)
        .waitFor()
      await page.getByLabel('Rows').selectOption('marks')
      // Closest, Nash, Kalai–Smorodinsky and egalitarian are one package here.
      await expect.poll(() => selectedRows(page).allTextContents()).toContain('N · Nash solution · selected')
      const offer = page.getByRole('button', { name: /^Offer of Egypt/ })
      await offer.click()
      await expect.poll(() => offer.getAttribute('aria-pressed')).toBe('true')
      await expect.poll(() => nash.getAttribute('aria-pressed')).toBe('false')
      await verdict(page)
        .getByText(/^Not in the zone/)
        .waitFor()
    }))

  it('say who is short, by how much, and which issues make it up', () =>
    look('diagnosis', async (page) => {
      await page.getByRole('button', { name: 'Continuing as now' }).click()
      await verdict(page)
        .getByText('Not in the zone: one party falls short, by 0.22 at most (point estimate).')
        .waitFor()
      const hamas = page.getByRole('article', { name: 'Hamas' })
      await hamas.getByText(/0\.22 short/).waitFor()
      const parts = hamas.getByRole('table', { name: /Shortfall by issue/ })
      await expect.poll(() => parts.getByRole('row').count()).toBe(12)
      await parts.getByRole('button', { name: /Hamas: Duration/ }).click()
      await page.getByRole('dialog', { name: /Hamas: Duration/ }).waitFor()
    }))

  it('improve by a press: nobody gets less, and a press takes it back', () =>
    look('diagnosis', async (page) => {
      await page.getByRole('button', { name: 'Continuing as now' }).click()
      const region = page.getByRole('region', { name: 'What would improve it' })
      const take = region.getByRole('button', { name: /^Take over/ }).first()
      await take.waitFor()
      const utilities = async () =>
        (await verdict(page).getByRole('listitem').locator('strong').allTextContents()).map(Number)
      await expect.poll(utilities).toEqual([0.49, 0.07])
      await take.click()
      await expect.poll(utilities).not.toEqual([0.49, 0.07])
      const [israel, hamas] = await utilities()
      expect(israel).toBeGreaterThanOrEqual(0.49)
      expect(hamas).toBeGreaterThanOrEqual(0.07)
      await page.getByRole('button', { name: 'Choice back' }).click()
      await expect.poll(utilities).toEqual([0.49, 0.07])
      await page.getByRole('button', { name: /^Take over: largest product of gains/ }).click()
      await region.getByText(/No package is better for one party and worse for none/).waitFor()
    }))

  it('are picked in the picture, and marked in the table', () =>
    look('three', async (page) => {
      await page.getByText(/All 783 packages/).waitFor()
      const picture = page.locator('.scatter-picture')
      const box = (await picture.boundingBox())!
      const before = await picked(page)
      await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.55)
      await page.locator('.scatter-hover').waitFor()
      await page.mouse.click(box.x + box.width * 0.55, box.y + box.height * 0.55)
      await expect.poll(() => picked(page)).not.toEqual(before)
      await page.getByLabel('Rows').selectOption('all')
      await page.getByRole('table', { name: /All packages/ }).waitFor()
      const first = page.getByRole('button', { name: 'Select No. 1', exact: true })
      await first.press('Enter')
      await expect.poll(() => first.getAttribute('aria-pressed')).toBe('true')
      await expect
        .poll(() => page.getByRole('button', { name: 'Closest package', exact: true }).getAttribute('aria-pressed'))
        .toBe('true')
      await page.getByRole('button', { name: 'Next page' }).press('Enter')
      await page.getByText('Page 2 of 53').waitFor()
    }))

  it('follow the lines over all parties’ axes', () =>
    look('three', async (page) => {
      const picture = page.locator('.parallel-picture')
      const before = await picked(page)
      const box = (await picture.boundingBox())!
      await picture.click({ position: { x: box.width * 0.17 + 2, y: 70 } })
      await expect.poll(() => picked(page)).not.toEqual(before)
      // Clicked near the top of the first party's axis: a package that gives it much.
      await expect.poll(() => walk(page).getAttribute('aria-valuetext')).toMatch(/Altmar 0\.[78]\d/)
    }))

  it('show which two parties are asked for, and what promises are worth at their face', () =>
    look('three', async (page) => {
      await page.getByLabel('Upwards', { exact: true }).selectOption({ label: 'Navaro' })
      await page.getByRole('img', { name: /Altmar \(across\) and Navaro \(upwards\)/ }).waitFor()
      await expect.poll(() => page.url()).toContain('y=navaro')
      await page.getByLabel('Across', { exact: true }).selectOption({ label: 'Navaro' })
      await page.getByRole('img', { name: /Navaro \(across\) and Altmar \(upwards\)/ }).waitFor()
      const told = await verdict(page).textContent()
      await page.getByRole('radio', { name: /at face value/ }).check()
      await expect.poll(() => verdict(page).textContent()).not.toBe(told)
      await expect.poll(() => page.url()).toContain('worth=face-value')
    }))

  it('say why there are none: a record, and a case in which every package crosses a red line', async () => {
    await look('record', async (page) => {
      await page.getByText(/This case is a record/).waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    })
    await look('empty', async (page) => {
      await page.getByText(/Every package crosses a red line/).waitFor()
      await verdict(page)
        .getByText(/Crosses a red line of/)
        .waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    })
  })

  it('speak Vietnamese', () =>
    look('three', async (page) => {
      await page.getByRole('button', { name: 'Tiếng Việt' }).click()
      await page.getByRole('heading', { level: 1, name: 'Các gói' }).waitFor()
      await page.getByRole('button', { name: 'Nghiệm Nash' }).waitFor()
      await expect.poll(() => page.title()).toMatch(/^Các gói · /)
      await expect.poll(() => builder(page).count()).toBe(0)
      await expect.poll(() => page.locator('.builder legend span[lang="en"]').count()).toBeGreaterThan(3)
      await expect.poll(() => findBarriers(page)).toEqual([])
    }))

  it.each(['diagnosis', 'three'] as const)('have no barrier that axe can find: %s', async (kind) => {
    for (const options of [
      {},
      { colorScheme: 'dark' },
      { viewport: { width: 360, height: 740 } },
    ] satisfies BrowserContextOptions[])
      await look(
        kind,
        async (page) => {
          await page.getByRole('button', { name: 'Continuing as now' }).click()
          await page.getByText(/packages that cross no red line are drawn/).waitFor()
          await expect.poll(() => findBarriers(page)).toEqual([])
        },
        options,
      )
  })

  it.each(WIDTHS)('fit a window %i px wide without scrolling sideways', async (width) => {
    for (const kind of ['diagnosis', 'three', 'empty', 'record'] as const)
      await look(
        kind,
        async (page) => {
          await page.waitForTimeout(200)
          await expect
            .poll(() => page.evaluate(() => document.documentElement.scrollWidth), { message: kind })
            .toBeLessThanOrEqual(width)
        },
        { viewport: { width, height: 740 } },
      )
  })

  it('can all be reached by keyboard, visibly, and hide no focus under what stays in sight', () =>
    look('three', async (page) => {
      const seen = await page.evaluate(() => {
        const tabbable = (element: Element) =>
          element.matches('a[href], button, select, summary, input[type="range"]') ||
          (element instanceof HTMLInputElement && element.type === 'radio' && element.checked)
        const watch = globalThis as unknown as { reached: Set<Element>; wrong: string[] }
        watch.reached = new Set()
        watch.wrong = []
        document.addEventListener('focusin', ({ target }) => {
          const element = target as Element
          if (tabbable(element)) watch.reached.add(element)
          if (getComputedStyle(element).outlineStyle === 'none') watch.wrong.push(element.outerHTML)
          requestAnimationFrame(() => {
            const { left, top, width, height } = element.getBoundingClientRect()
            const over = document.elementFromPoint(left + width / 2, top + height / 2)
            const isCovered = over?.closest('.builder-verdict') && !element.closest('.builder-verdict')
            if (isCovered) watch.wrong.push(`covered: ${element.outerHTML}`)
          })
        })
        return [...document.querySelectorAll('*')].filter((e) => tabbable(e) && e.checkVisibility()).length
      })
      for (let k = 0; k < seen + 10; k++) await page.keyboard.press('Tab')
      for (let k = 0; k < seen + 10; k++) await page.keyboard.press('Shift+Tab')
      const after = await page.evaluate(() => {
        const { reached, wrong } = globalThis as unknown as { reached: Set<Element>; wrong: string[] }
        return { reached: reached.size, wrong }
      })
      expect(after).toEqual({ reached: seen, wrong: [] })
    }))

  it('stand still for those who ask for reduced motion', () =>
    look(
      'three',
      async (page) => {
        await page.getByRole('button', { name: 'Continuing as now' }).click()
        await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
      },
      { reducedMotion: 'reduce' },
    ))

  it('a million of them: picked, and an option’s change told', () =>
    look('million', async (page) => {
      await page.getByText('All 1,000,000 packages that cross no red line are drawn', { exact: false }).waitFor()
      const picks = await page.evaluate(() => {
        const picture = document.querySelector('.scatter-picture')!
        const box = picture.getBoundingClientRect()
        return Array.from({ length: 21 }, (_, k) => {
          const at = { clientX: box.left + box.width * (0.3 + k / 50), clientY: box.top + box.height * (0.7 - k / 60) }
          const start = performance.now()
          picture.dispatchEvent(new PointerEvent('pointermove', { ...at, bubbles: true, pointerType: 'mouse' }))
          return performance.now() - start
        }).sort((a, b) => a - b)
      })
      const changes: number[] = []
      for (const option of [1, 2, 3, 4, 5]) {
        const told = page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              const select = document.querySelector('.builder select')!
              let start = 0
              select.addEventListener(
                'change',
                () => {
                  start = performance.now()
                },
                { capture: true, once: true },
              )
              const observer = new MutationObserver(() => {
                observer.disconnect()
                requestAnimationFrame(() => resolve(performance.now() - start))
              })
              observer.observe(document.querySelector('.builder-verdict')!, {
                subtree: true,
                childList: true,
                characterData: true,
              })
            }),
        )
        await builder(page).getByRole('combobox').first().selectOption({ index: option })
        changes.push(await told)
      }
      changes.sort((a, b) => a - b)
      console.log(`a million packages: pick ${picks[10]!.toFixed(1)} ms, option ${changes[2]!.toFixed(0)} ms (medians)`)
    }))

  it('has asked nothing of other origins and raised no error in all of this', () => {
    expect(complaints).toEqual([])
  })
})
