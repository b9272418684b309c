import type { View } from '@parley/engine'
import type { Case } from '@parley/model'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { type Kind, startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: what-ifs in a browser: ${whyNot}`)

const WIDTHS = [1280, 360, 320]

let browser: Browser
const workbenches = new Map<Kind, Workbench>()
const complaints: string[] = []

/** Opens a case's what-ifs, lets a test look, closes them. */
const look = async (
  kind: Kind,
  see: (page: Page) => Promise<void>,
  { query = '', ...options }: BrowserContextOptions & { query?: string } = {},
): Promise<void> => {
  const { address } = workbenches.get(kind)!
  const page = await openPage(browser, address.replace('/#', `/?view=what-if${query}#`), complaints, options)
  try {
    await see(page)
  } finally {
    await page.context().close()
  }
}

const sides = (page: Page) => page.getByRole('table', { name: 'What-ifs beside the case as it is' })
const ranges = (page: Page) => page.locator('#side-by-side').getByText('Ranges of 200 samples.')
const draft = (page: Page) => page.locator('#draft')
const now = (page: Page) => page.getByRole('region', { name: 'With these changes' })
const figures = (page: Page) => now(page).locator('dl').textContent()
const search = (page: Page) => page.getByRole('searchbox', { name: /^Change something/ })
const row = (page: Page, name: string) => sides(page).getByRole('row', { name: new RegExp(`^${name}`) })
/** As it is saved, without waiting for what is computed from it. */
const caseOf = (page: Page) =>
  page.evaluate(async () => ((await (await fetch('/api/edits')).json()) as { case: Case }).case)

const tried = (changes: unknown, name = 'Tried') => `&try=${encodeURIComponent(JSON.stringify({ name, changes }))}`

describe.skipIf(whyNot !== null)('what-ifs in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    for (const kind of ['diagnosis', 'record', 'empty', 'three', 'ferry'] as const)
      workbenches.set(kind, await startWorkbench(kind))
  })

  afterAll(async () => {
    await browser?.close()
    for (const workbench of workbenches.values()) await workbench.close()
  })

  it('of the case stand beside it, each figure with its range and what changes', () =>
    look('diagnosis', async (page) => {
      await ranges(page).waitFor()
      await expect.poll(() => page.title()).toMatch(/^What if · /)
      const heads = await sides(page).locator('thead th').allInnerTexts()
      expect(heads.slice(1)).toEqual([
        'As it is',
        'A Without the killings of 30 and 31 July',
        'B Checked step by step, guaranteed in writing',
        'C No overall settlement in sight',
      ])
      const distance = await row(page, 'Distance').getByRole('cell').allInnerTexts()
      expect(distance).toHaveLength(4)
      for (const text of distance) expect(text).toMatch(/\d to −?\d.*\n?point estimate/)
      for (const text of distance.slice(1)) expect(text).toMatch(/change [−+]?\d.* to /)
      await row(page, 'Duration of the ceasefire').getByText('the same').first().waitFor()
      await row(page, 'Numbers in the first exchange').getByText('differs:').first().waitFor({ state: 'attached' })
      await row(page, 'Continuing as now').getByText('an equilibrium under SMR and GMR').first().waitFor()
      await page.getByRole('checkbox', { name: 'No overall settlement in sight' }).uncheck()
      await expect.poll(() => sides(page).locator('thead th').count()).toBe(4)
      await expect
        .poll(() => new URL(page.url()).searchParams.get('compare'))
        .toBe('without-killings,checked-and-written')
    }))

  it('are made by keyboard: looked for, set, tried at once, and kept in the address', () =>
    look('diagnosis', async (page) => {
      await page.getByRole('button', { name: 'Make a new one' }).press('Enter')
      await search(page).fill('hamas quo is worth')
      const found = draft(page).getByRole('button', { name: 'Set Hamas: what the status quo is worth' })
      await found.press('Enter')
      const slider = page.getByRole('slider', { name: 'Hamas: what the status quo is worth: Value' })
      expect(Number(await slider.inputValue())).toBeCloseTo(0.18)
      await now(page).getByText('Ranges of 200 samples.').waitFor()
      await slider.focus()
      await page.keyboard.press('End')
      await expect.poll(() => slider.inputValue()).toBe('1')
      await now(page)
        .getByText(/exists in (0|<\s1)\s% of samples/)
        .waitFor()
      await page.getByRole('spinbutton', { name: /^Hamas: what the status quo is worth: Value/ }).fill('0.05')
      await expect.poll(() => slider.inputValue()).toBe('0.05')
      await page.getByRole('radio', { name: 'a word' }).check()
      await page.getByRole('combobox', { name: /Value$/ }).selectOption('low')
      await now(page).getByText('Ranges of 200 samples.').waitFor()
      await expect
        .poll(() => JSON.parse(new URL(page.url()).searchParams.get('try') ?? '{}'))
        .toMatchObject({ changes: [{ set: 'noAgreement.hamas.statusQuo', to: 'low' }] })

      await search(page).fill('observers')
      await draft(page).getByRole('button', { name: 'Pull Observers at the corridors' }).press('Enter')
      await draft(page).getByRole('button', { name: 'Add an event of your own' }).press('Enter')
      await page.getByLabel('What happens').fill('A convoy is let through')
      await page.getByLabel('Changes', { exact: true }).selectOption({ label: 'Israel: what the status quo is worth' })
      await page.getByRole('slider', { name: 'Effect 1: By: Value' }).focus()
      for (let k = 0; k < 5; k++) await page.keyboard.press('ArrowLeft')
      await page.getByLabel('Its name').fill('Fewer hopes')
      await now(page).getByText('Ranges of 200 samples.').waitFor()
      const told = await figures(page)
      await expect.poll(() => page.url()).toContain('Fewer')
      await page.reload()
      await now(page).getByText('Ranges of 200 samples.').waitFor()
      await expect.poll(() => figures(page)).toBe(told)
      await expect.poll(() => page.getByLabel('What happens').inputValue()).toBe('A convoy is let through')
      await draft(page).getByRole('button', { name: 'Take back: Observers at the corridors' }).press('Enter')
      await expect.poll(() => draft(page).locator('.change').count()).toBe(2)
    }))

  it('pull a lever to what the overview tells of it', () =>
    look(
      'diagnosis',
      async (page) => {
        await now(page).getByText('Ranges of 200 samples.').waitFor()
        const { change, distance } = await page.evaluate(async () => {
          const { diagnosis } = (await (await fetch('/api/view')).json()) as View
          if (diagnosis.kind !== 'diagnosis') throw new Error('no diagnosis')
          return diagnosis.levers.find(({ id }) => id === 'observers')!
        })
        const shown = (n: number, sign: string) => `${n < 0 ? '−' : sign}${Math.abs(n).toFixed(2)}`
        const text = ((await now(page).textContent()) ?? '').replaceAll(/\s+/g, ' ')
        expect(text).toContain(`point estimate ${shown(distance, '')}`)
        expect(text).toContain(`point estimate ${shown(change, '+')}`)
      },
      { query: tried([{ lever: 'observers' }]) },
    ))

  it('are sampled behind, with progress and a way to stop and to go on', () =>
    look('diagnosis', async (page) => {
      await ranges(page).waitFor()
      let held = 0
      await page.route('**/api/what-if**', async (route) => {
        if (route.request().url().includes('samples=0')) return route.continue()
        held++ // never answered
      })
      await page.getByRole('button', { name: 'Make a new one' }).click()
      await draft(page).getByRole('button', { name: 'Pull Written US guarantee' }).click()
      await now(page)
        .getByText(/point estimate/)
        .first()
        .waitFor()
      await now(page).getByRole('progressbar').waitFor()
      await expect.poll(() => held).toBeGreaterThan(0)
      // What was sampled before keeps its ranges meanwhile.
      await expect.poll(() => row(page, 'Distance').getByRole('cell').first().textContent()).toMatch(/ to /)
      await now(page).getByRole('button', { name: 'Stop sampling' }).click()
      await now(page).getByText('Stopped: the newest figures are point estimates.').waitFor()
      await page.unroute('**/api/what-if**')
      await now(page).getByRole('button', { name: 'Sample again' }).click()
      await now(page).getByText('Ranges of 200 samples.').waitFor()
      await now(page)
        .getByText(/exists in .* of samples/)
        .waitFor()
    }))

  it('are saved in the case, changed there, and deleted, each of which can be undone', () =>
    look(
      'ferry',
      async (page) => {
        const save = draft(page).getByRole('button', { name: 'Save in the case' })
        await expect.poll(() => save.isDisabled()).toBe(true)
        await page.getByLabel('Its name').fill('Đặt trợ cấp')
        await page.getByLabel('Why it is asked').fill('Who would pay?')
        await save.click()
        await draft(page).waitFor({ state: 'detached' })
        const list = page.locator('#what-ifs')
        await list.getByText('Đặt trợ cấp').waitFor()
        const made = { id: 'dat-tro-cap', name: 'Đặt trợ cấp', why: 'Who would pay?', changes: [{ lever: 'subsidy' }] }
        await expect.poll(async () => (await caseOf(page)).whatIf?.at(-1)).toEqual(made)

        await list.getByRole('button', { name: 'Change Paid and printed' }).click()
        await draft(page).getByRole('button', { name: 'Take back: A timetable' }).click()
        await draft(page).getByRole('button', { name: 'Save in the case' }).click()
        await expect
          .poll(async () => (await caseOf(page)).whatIf?.[0])
          .toEqual({
            id: 'paid',
            name: { en: 'Paid and printed', vi: 'Trả tiền và in lịch' },
            by: 'desk',
            changes: [{ lever: 'subsidy' }],
          })
        await list.getByRole('button', { name: 'Delete Paid and printed' }).click()
        await list.getByText('Paid and printed').waitFor({ state: 'detached' })
        await expect.poll(async () => (await caseOf(page)).whatIf).toEqual([made])
        await list.getByRole('button', { name: 'Delete Đặt trợ cấp' }).click()
        await expect.poll(async () => (await caseOf(page)).whatIf).toBeUndefined()
        await page.getByText(/The case has none yet/).waitFor()
        await page.getByRole('button', { name: 'Undo' }).click()
        await list.getByText('Đặt trợ cấp').waitFor()
      },
      { query: tried([{ lever: 'subsidy' }], '') },
    ))

  it('that do not fit the case, or the date, say so', async () => {
    await look(
      'diagnosis',
      async (page) => {
        await draft(page).getByText('These changes do not fit the case:').waitFor()
        await draft(page)
          .getByText(/unknown lever: no-such-lever/)
          .waitFor()
      },
      { query: tried([{ lever: 'no-such-lever' }]) },
    )
    await look('diagnosis', (page) => draft(page).getByText('changes nothing on this date').waitFor(), {
      query: `&at=2024-06-01${tried([{ without: 'haniyeh' }])}`,
    })
  })

  it('of cases without any, with one feasible thing the less, or without numbers, say what there is to do', async () => {
    await look('three', async (page) => {
      await page.getByText(/The case has none yet/).waitFor()
      await page.getByRole('button', { name: 'Make a new one' }).waitFor()
      await expect.poll(() => findBarriers(page)).toEqual([])
    })
    await look('empty', (page) => page.getByText(/The red lines exclude every package/).waitFor())
    await look('record', (page) => page.getByText(/there is nothing to change/).waitFor())
  })

  it.each(WIDTHS)('have no barriers and no sideways scroll at %i px, in either language and scheme', async (width) => {
    const changes = [
      { lever: 'observers' },
      { set: 'noAgreement.hamas.statusQuo', to: [0.1, 0.2] },
      { without: 'haniyeh' },
      { event: { id: 'new-1', date: '2024-08-20', what: 'x', effects: [{ statusQuo: 'hamas', add: 0.1 }] } },
    ]
    for (const [locale, colorScheme] of [
      ['en-GB', 'light'],
      ['vi-VN', 'dark'],
    ] as const)
      await look(
        'diagnosis',
        async (page) => {
          await page
            .getByText(/Ranges of 200 samples\.|Khoảng của 200 mẫu\./)
            .first()
            .waitFor()
          await expect.poll(() => findBarriers(page)).toEqual([])
          const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
          expect(over).toBeLessThanOrEqual(0)
        },
        { query: tried(changes), viewport: { width, height: 800 }, locale, colorScheme },
      )
  })

  it('follow a slider: from the key to the paint', () =>
    look(
      'diagnosis',
      async (page) => {
        await now(page).getByText('Ranges of 200 samples.').waitFor()
        await page.locator('#draft').getByRole('slider').first().focus()
        const times: number[] = []
        for (let k = 0; k < 12; k++) {
          await page.evaluate(() => {
            const shown = document.querySelector('.draft-now')!
            const before = shown.textContent
            const slot = globalThis as unknown as { painted: Promise<number> }
            slot.painted = new Promise((resolve) => {
              let pressed = 0
              addEventListener('keydown', () => (pressed = performance.now()), { once: true, capture: true })
              const observer = new MutationObserver(() => {
                if (shown.textContent === before || !shown.textContent?.includes('(point estimate)')) return
                observer.disconnect()
                requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - pressed)))
              })
              observer.observe(shown, { subtree: true, childList: true, characterData: true })
            })
          })
          await page.keyboard.press('ArrowRight')
          times.push(await page.evaluate(() => (globalThis as unknown as { painted: Promise<number> }).painted))
          await now(page).getByText('Ranges of 200 samples.').waitFor()
        }
        times.sort((a, b) => a - b)
        console.log(
          `a change of one judgement, from the key to the paint of its point estimates: median ${times[6]!.toFixed(0)} ms, most ${times.at(-1)!.toFixed(0)} ms`,
        )
        await expect.poll(() => page.locator('#draft').getByRole('slider').first().inputValue()).toBe('0.27')
      },
      { query: tried([{ set: 'noAgreement.hamas.statusQuo', to: 0.15 }]) },
    ))

  it('made no errors and asked nobody else', () => {
    expect(complaints.filter((text) => !text.includes('422'))).toEqual([])
  })
})
