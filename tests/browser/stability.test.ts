import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { type Kind, startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: the stability in a browser: ${whyNot}`)

const WIDTHS = [1280, 360, 320]

let browser: Browser
const workbenches = new Map<Kind, Workbench>()
const complaints: string[] = []

/** Opens a case's stability, or the overview, lets a test look, closes it. */
const look = async (
  kind: Kind,
  see: (page: Page) => Promise<void>,
  { query = 'view=stability', ...options }: BrowserContextOptions & { query?: string } = {},
): Promise<void> => {
  const { address } = workbenches.get(kind)!
  const page = await openPage(browser, address.replace('/#', `/?${query}#`), complaints, options)
  try {
    if (query.includes('stability') && (kind === 'diagnosis' || kind === 'well')) await places(page).first().waitFor()
    await see(page)
  } finally {
    await page.context().close()
  }
}

const places = (page: Page) => page.getByRole('listbox', { name: /^States in layers/ }).getByRole('option')
const selectedPlace = (page: Page) => page.locator('[role="option"][aria-selected="true"]')
const card = (page: Page) => page.locator('#state')
const table = (page: Page) => page.getByRole('region', { name: 'The states as a table' })
const whatIf = (page: Page) => page.getByRole('region', { name: 'What if they wanted otherwise?' })
const inAddress = (page: Page, name: string): string | null => new URL(page.url()).searchParams.get(name)

describe.skipIf(whyNot !== null)('the stability in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    for (const kind of ['diagnosis', 'record', 'well', 'degrees', 'states'] as const)
      workbenches.set(kind, await startWorkbench(kind))
  })

  afterAll(async () => {
    await browser?.close()
    for (const workbench of workbenches.values()) await workbench.close()
  })

  it('is told on the overview, with a way to the view', () =>
    look(
      'diagnosis',
      async (page) => {
        const region = page.getByRole('region', { name: 'If nobody is bound' })
        await region.getByText('Continuing as now is an equilibrium under SMR, GMR only.').waitFor()
        await region.getByText('Iran', { exact: true }).waitFor()
        await region.getByText('stable under SMR, GMR only').waitFor()
        const link = region.getByRole('link', { name: /All states, reasons/ })
        await link.focus()
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { level: 1, name: 'If nobody is bound' }).waitFor()
        await expect.poll(() => inAddress(page, 'view')).toBe('stability')
        await expect.poll(() => page.title()).toMatch(/^Stability · /)
        await page.goBack()
        await region.waitFor()
      },
      { query: '' },
    ))

  it('of a case without a conflict is what would be needed, on both pages', async () => {
    await look('record', (page) => page.getByText(/It would need to say who can change the situation/).waitFor(), {
      query: '',
    })
    await look('record', async (page) => {
      await page.getByText(/This case does not say yet who can do what/).waitFor()
      await expect.poll(() => page.locator('.needs li').count()).toBe(4)
      await expect.poll(() => findBarriers(page)).toEqual([])
      await page.getByRole('link', { name: 'Put it in' }).click()
      await page.getByRole('heading', { name: 'Nobody bound' }).waitFor()
    })
  })

  it('has states in layers, their shapes named, and says how it groups them', () =>
    look('diagnosis', async (page) => {
      await page.getByText(/576 states are too many to draw one by one: they stand in 49 places/).waitFor()
      await expect.poll(() => places(page).count()).toBe(49)
      const list = page.getByRole('listbox', { name: /^States in layers/ })
      for (const name of ['The status quo', 'One move away', '4 moves away'])
        await list.getByRole('group', { name }).waitFor({ state: 'attached' })
      const now = list.getByRole('group', { name: 'The status quo' }).getByRole('option')
      await expect
        .poll(() => now.getAttribute('aria-label'))
        .toBe('Now. State 0: nothing taken. An equilibrium under SMR and GMR.')
      await page.getByText('Options told apart in the picture').click()
      await page.getByRole('checkbox', { name: 'Retaliate directly' }).uncheck()
      await expect.poll(() => places(page).count()).toBe(25)
      await expect.poll(() => inAddress(page, 'apart')).not.toContain('iran-retaliates')
      await page.getByLabel('Layers', { exact: true }).selectOption('sides')
      await list.getByRole('group', { name: 'Stable for all 6 under SEQ: equilibria' }).waitFor({ state: 'attached' })
      await page.getByLabel('Under', { exact: true }).selectOption('gmr')
      await list.getByRole('group', { name: 'Stable for all 6 under GMR: equilibria' }).waitFor({ state: 'attached' })
    }))

  it('is stepped through by arrow keys; what is selected is told, and kept by a reload', () =>
    look('diagnosis', async (page) => {
      await selectedPlace(page).focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('End')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('ArrowLeft')
      const selected = selectedPlace(page)
      await expect.poll(() => selected.evaluate((option) => option === document.activeElement)).toBe(true)
      const heading = (await card(page).getByRole('heading', { level: 2 }).textContent())!
      expect(heading).toMatch(/^State [1-9]\d*$/)
      await page.getByRole('status').getByText(`${heading}:`).waitFor()
      await expect.poll(() => inAddress(page, 'state')).toBe(heading.replace('State ', ''))
      await page.reload()
      await card(page).getByRole('heading', { level: 2, name: heading }).waitFor()
    }))

  it('gives the reasons that the terminal gives', () =>
    look('diagnosis', async (page) => {
      const text = (await card(page).textContent())!.replaceAll(/\s+/g, ' ')
      expect(text).toContain('Would improve by taking “Retaliate directly” → State 256')
      expect(text).toContain('SSEQ, SEQ, SIM: no answer leaves it at or below where it is')
      expect(text).toContain(
        'SMR, GMR: sanctioned by Israel taking “Pause operations in Gaza”; State 257 is worse for it than here',
      )
      await card(page)
        .getByRole('button', { name: /^State 256/ })
        .click()
      await card(page).getByText('An equilibrium under every concept.').waitFor()
      await card(page).getByText('Each step an improvement for whoever makes it, from the status quo:').waitFor()
      await card(page)
        .getByText(/^Moves from here: \d+$/)
        .click()
      await card(page).getByText('worse for the mover').first().waitFor()
      await card(page).getByRole('button', { name: 'To the status quo' }).click()
      await card(page).getByText('What stands now.').waitFor()
    }))

  it('has a table that sorts, filters and selects', () =>
    look('diagnosis', async (page) => {
      const region = table(page)
      await region.getByText('576 of 576 states').waitFor()
      await region.getByLabel('States', { exact: true }).selectOption({ label: 'equilibria under Nash' })
      await region.getByText('3 of 576 states').waitFor()
      const first = () => region.getByRole('row').nth(1).getByRole('button').textContent()
      await expect.poll(() => first()).toBe('State 256')
      await region.getByRole('button', { name: 'Israel', exact: true }).press('Enter')
      const head = region.getByRole('columnheader', { name: 'Israel' })
      await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending')
      await expect.poll(first).toBe('State 272')
      await region.getByText('By option').click()
      await region.getByLabel('Free prisoners', { exact: true }).selectOption('taken')
      await region.getByText('1 of 576 states').waitFor()
      await region.getByRole('button', { name: /^State 276/ }).press('Enter')
      await card(page).getByRole('heading', { name: 'State 276' }).waitFor()
      await expect.poll(() => region.locator('button[aria-pressed="true"]').textContent()).toBe('State 276')
    }))

  it('puts statements in another order by buttons and keys, says whose they are, and what follows', () =>
    look('diagnosis', async (page) => {
      const region = whatIf(page)
      await region.getByText('Preferences are as in the case.').waitFor()
      const list = region.getByRole('list', { name: 'What Israel wants, the most important first' })
      const texts = () => list.locator('li > div > p:first-child').allTextContents()
      const before = await texts()
      expect(before[0]).toBe('“Free hostages”')
      await expect
        .poll(() => list.textContent())
        .toContain('Judged by: The editor of this example: No pause without hostages.')
      await list
        .getByRole('button', { name: /^2 claims/ })
        .first()
        .click()
      await page.getByRole('dialog', { name: /Free hostages/ }).waitFor()
      await page.keyboard.press('Escape')
      const down = list.getByRole('button', { name: 'Less important: “Free hostages”' })
      await down.press('Enter')
      await expect.poll(texts).toEqual([before[1], before[0], ...before.slice(2)])
      await expect.poll(() => down.evaluate((button) => button === document.activeElement)).toBe(true)
      await page.keyboard.press('Alt+ArrowUp')
      await expect.poll(texts).toEqual(before)
      await list
        .getByRole('button', { name: 'Leave out: not “Pause operations in Gaza” if not “Free hostages”' })
        .press('Enter')
      await list.getByRole('button', { name: 'Leave out: not “Pause operations in Gaza”', exact: true }).press('Enter')
      const status = region.locator('.what-changes').getByRole('status')
      await expect.poll(() => status.textContent()).toMatch(/^\d+ states change as equilibria: /)
      await region.getByText(/^Gained: \d+$/).waitFor()
      await region.getByText(/^Lost: \d+$/).waitFor()
      await expect.poll(() => inAddress(page, 'order')).toBe('israel:1.3.4.5.7.8.9')
      const told = await status.textContent()
      await table(page).getByLabel('only what the changed preferences change').check()
      await expect
        .poll(() =>
          table(page)
            .getByText(/ of 576 states$/)
            .textContent(),
        )
        .not.toMatch(/^576/)
      await page.reload()
      await expect.poll(() => status.textContent()).toBe(told)
      await expect.poll(() => findBarriers(page)).toEqual([])
      const back = region.getByRole('button', { name: /^Bring back: not “Pause operations in Gaza” if/ })
      await back.press('Enter')
      await expect.poll(async () => (await texts())[1]).toBe(before[1])
      await region.getByRole('button', { name: 'All as in the case' }).click()
      await expect.poll(texts).toEqual(before)
      await expect.poll(() => inAddress(page, 'order')).toBeNull()
    }))

  it('computes what a state would take, and tries it', () =>
    look(
      'well',
      async (page) => {
        const region = whatIf(page)
        const answer = region.locator('.least-change').getByRole('status')
        await region.getByLabel('Concept', { exact: true }).selectOption('nash')
        await region.getByRole('button', { name: 'Compute' }).press('Enter')
        await answer.getByText(/It is no equilibrium under Nash/).waitFor()
        // A tie of drawing alone with nobody drawing suffices; in either order of its statements it would rather draw.
        await answer.getByText(/upper:/).waitFor()
        await expect
          .poll(() => answer.textContent())
          .toContain('one pair of states in its ranking changes order; no order of its')
        await page.getByRole('option', { name: /^State 3:/ }).click()
        await expect.poll(() => answer.textContent()).toBe('')
        await region.getByRole('button', { name: 'Compute' }).press('Enter')
        await answer.getByText(/It is an equilibrium under Nash/).waitFor()
        await expect.poll(() => findBarriers(page)).toEqual([])
      },
      { query: 'view=stability&state=0' },
    ))

  it('shows a changed preference of 576 states in the next frame', () =>
    look('diagnosis', async (page) => {
      const times = await page.evaluate(async () => {
        const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
        const buttons = () => [...document.querySelectorAll<HTMLButtonElement>('#what-if [data-button$="-down"]')]
        const found: number[] = []
        for (let k = 0; k < 7; k++) {
          const status = document.querySelector('#what-if [role="status"]')!
          const button = buttons()[k]!
          const start = performance.now()
          button.click()
          await frame()
          found.push(performance.now() - start)
          if (status.textContent === 'Preferences are as in the case.') throw new Error('it did not change')
        }
        return found.sort((a, b) => a - b)
      })
      console.log(`576 states: a changed preference shows in ${times[3]!.toFixed(0)} ms (median of ${times.length})`)
    }))

  it('of four states is drawn one by one, and a ranking moves state by state', () =>
    look(
      'well',
      async (page) => {
        await expect.poll(() => places(page).count()).toBe(4)
        await page
          .getByRole('option', {
            name: 'State 3: upper: Draws above; lower: Draws below. An equilibrium under every concept.',
          })
          .waitFor()
        const region = whatIf(page)
        await region.getByLabel('Whose preferences').selectOption({ label: 'lower' })
        await region.getByText(/The case ranks the states one by one/).waitFor()
        await card(page).getByRole('heading', { name: 'State 0' }).waitFor()
        await region.getByRole('button', { name: 'State 0 ranks higher' }).press('Enter')
        await region.getByRole('button', { name: 'State 0 ranks higher' }).press('Enter')
        await expect.poll(() => region.getByText('place 1 of 4').count()).toBe(1)
        await region.getByRole('button', { name: 'State 0 ranks lower' }).press('Enter')
        await region.getByRole('button', { name: 'State 0 ranks lower' }).press('Enter')
        await region.getByText('Preferences are as in the case.').waitFor()
        await expect.poll(() => findBarriers(page)).toEqual([])
      },
      { query: 'view=stability' },
    ))

  it('shows what is strong, unknown and mistaken in the table, the card and the key', () =>
    look('degrees', async (page) => {
      const region = table(page)
      const headings = await region.getByRole('columnheader').allTextContents()
      for (const heading of ['Strongly', 'With the unknown', 'As each sees it']) expect(headings).toContain(heading)
      await region
        .getByRole('row', { name: /State 3/ })
        .getByText('not seen by lower')
        .waitFor()
      await card(page).getByRole('heading', { name: 'Strength, doubt and misperception' }).waitFor()
      await region.getByRole('button', { name: /^State 3/ }).click()
      await card(page).getByText('does not see this state').waitFor()
      await whatIf(page).getByText('it is not known whether it wants this or the opposite').waitFor()
      await page.getByText('Hamouda, Kilgour and Hipel 2004, 2006.').waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    }))

  it('of 32,768 states tells counts, groups and the strongest equilibria, and says that it does', () =>
    look('states', async (page) => {
      await page.getByText(/32,768 states are too many to draw and list here \(up to 16,384\)/).waitFor()
      expect(
        await page
          .getByRole('table', { name: /The first 100/ })
          .getByRole('row')
          .count(),
      ).toBe(101)
      expect(
        await page
          .getByRole('table', { name: /groups of states/ })
          .getByRole('row')
          .count(),
      ).toBeGreaterThan(2)
      await expect.poll(() => findBarriers(page)).toEqual([])
    }))

  it('speaks Vietnamese, and marks what is in another language', async () => {
    await look('diagnosis', async (page) => {
      await page.getByRole('button', { name: 'Tiếng Việt' }).click()
      await page.getByRole('heading', { level: 1, name: 'Nếu không ai bị ràng buộc' }).waitFor()
      await card(page).getByText('Cân bằng theo SMR và GMR.').waitFor()
      await card(page).getByText('Trả đũa trực tiếp').first().waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    })
    await look('well', async (page) => {
      await page.getByRole('button', { name: 'Tiếng Việt' }).click()
      await page.getByRole('heading', { level: 1, name: 'Nếu không ai bị ràng buộc' }).waitFor()
      await expect.poll(() => table(page).count()).toBe(0)
      await expect.poll(() => page.locator('.state-table span[lang="en"]').count()).toBeGreaterThan(3)
    })
  })

  it.each(['diagnosis', 'well'] as const)('has no barrier that axe can find: %s', async (kind) => {
    for (const options of [
      {},
      { colorScheme: 'dark' },
      { viewport: { width: 360, height: 740 } },
    ] satisfies BrowserContextOptions[])
      await look(
        kind,
        async (page) => {
          await expect.poll(() => findBarriers(page)).toEqual([])
        },
        options,
      )
  })

  it.each(WIDTHS)('fits a window %i px wide without scrolling sideways', async (width) => {
    for (const kind of ['diagnosis', 'well', 'states', 'record'] as const)
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

  it('can all be reached by keyboard, visibly', () =>
    look('well', async (page) => {
      const seen = await page.evaluate(() => {
        const tabbable = (element: Element) =>
          element.matches('a[href], button, select, summary, input') ||
          (element.getAttribute('role') === 'option' && element.getAttribute('tabindex') === '0')
        const watch = globalThis as unknown as { reached: Set<Element>; wrong: string[] }
        watch.reached = new Set()
        watch.wrong = []
        document.addEventListener('focusin', ({ target }) => {
          const element = target as Element
          if (tabbable(element)) watch.reached.add(element)
          if (getComputedStyle(element).outlineStyle === 'none') watch.wrong.push(element.outerHTML)
        })
        return [...document.querySelectorAll('*')].filter((e) => tabbable(e) && e.checkVisibility()).length
      })
      for (let k = 0; k < seen + 5; k++) await page.keyboard.press('Tab')
      const after = await page.evaluate(() => {
        const { reached, wrong } = globalThis as unknown as { reached: Set<Element>; wrong: string[] }
        return { reached: reached.size, wrong }
      })
      expect(after).toEqual({ reached: seen, wrong: [] })
    }))

  it('stands still for those who ask for reduced motion', () =>
    look(
      'diagnosis',
      async (page) => {
        await selectedPlace(page).focus()
        await page.keyboard.press('ArrowDown')
        await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0)
      },
      { reducedMotion: 'reduce' },
    ))

  it('has asked nothing of other origins and raised no error in all of this', () => {
    expect(complaints).toEqual([])
  })
})
