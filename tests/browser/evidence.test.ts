import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { type EvidenceWorkbench, startEvidenceWorkbench } from './evidence-case.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { startWorkbench, type Workbench } from './start-workbench.js'

if (whyNot !== null) console.log(`skipped: the evidence in a browser: ${whyNot}`)

const WIDTHS = [1280, 360, 320]

let browser: Browser
let gaza: Workbench
const complaints: string[] = []

type Seen = { readonly page: Page; readonly bench: EvidenceWorkbench }

/** Opens the evidence of a case of its own, lets a test look, closes it. */
const look = async (
  see: (seen: Seen) => Promise<void>,
  { query = 'view=evidence', ...options }: BrowserContextOptions & { query?: string } = {},
): Promise<void> => {
  const bench = await startEvidenceWorkbench()
  try {
    const page = await openPage(browser, bench.address.replace('/#', `/?${query}#`), complaints, options)
    try {
      await tab(page, 'To decide', 4)
        .or(tab(page, 'Cần quyết định', 4))
        .waitFor()
      await see({ page, bench })
    } finally {
      await page.context().close()
    }
  } finally {
    await bench.close()
  }
}

const tab = (page: Page, name: string, n: number) => page.getByRole('tab', { name: `${name} (${n})`, exact: true })
const panel = (page: Page) => page.getByRole('tabpanel')
const card = (page: Page, says: string) => panel(page).getByRole('button', { name: says, exact: true })
const button = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true })
const form = (page: Page, name: string) => page.getByRole('form', { name })
const frozen = (page: Page) => page.getByRole('region', { name: 'Text of Talks on the Sella dam go on' })
const selectedWords = (page: Page) => page.locator('.frozen-text .is-selected').allTextContents()
const said = (page: Page, text: RegExp) => page.getByRole('status').filter({ hasText: text })

const FIRST = 'Arvenia accepted the offer of Costane on 12 May 2024'
const SECOND = 'Costane praised the mediators'
const THIRD = 'Costane rejected the plan of the mediators'
const FOURTH = 'Envoys of Arvenia met envoys of Costane in the harbour in August 2024 without a text'

describe.skipIf(whyNot !== null)('the evidence in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    gaza = await startWorkbench('diagnosis')
  })

  afterAll(async () => {
    await browser?.close()
    await gaza?.close()
  })

  it('is decided by key: next, accept, reject, undo; the case file says so, and nothing else of it changes', () =>
    look(async ({ page, bench }) => {
      const list = page.getByRole('region', { name: 'Sources' })
      await list.getByText('1 accepted, 4 to decide, 0 rejected').waitFor()
      await expect
        .poll(() => selectedWords(page))
        .toEqual(['Arvenia accepted ', 'the offer of Costane', ' on 12 May 2024, and Costane praised the mediators.'])
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await expect.poll(() => card(page, THIRD).getAttribute('aria-current')).toBe('true')
      await expect.poll(() => card(page, THIRD).evaluate((element) => element === document.activeElement)).toBe(true)
      await expect
        .poll(() => selectedWords(page))
        .toEqual(['Costane rejected the plan of the mediators, Ana Lima said.'])
      await page.keyboard.press('k')
      await page.keyboard.press('j')
      await page.keyboard.press('a')
      await tab(page, 'Accepted', 2).waitFor()
      await tab(page, 'To decide', 3).waitFor()
      await said(page, /^Accepted: Costane rejected the plan of the mediators\. 3 left to decide\.$/).waitFor({
        state: 'attached',
      })
      // The next one has taken its place, and has the focus.
      await expect.poll(() => card(page, FOURTH).getAttribute('aria-current')).toBe('true')
      await expect.poll(() => card(page, FOURTH).evaluate((element) => element === document.activeElement)).toBe(true)
      await page.keyboard.press('r')
      await tab(page, 'Rejected', 1).waitFor()
      await list.getByText('2 accepted, 2 to decide, 1 rejected').waitFor()
      const accepted = `  - id: c1
    says: Costane rejected the plan of the mediators
    speaker: Ana Lima
    reportedBy: Ines Calder
    quotes:
      - source: talks
        exact: Costane rejected the plan of the mediators, Ana Lima said.
        prefix: Costane praised the mediators.
        suffix: Envoys of Arvenia met envoys of
sources:`
      await expect.poll(bench.caseText).toContain(accepted)
      await expect.poll(bench.caseText).toContain(`rejected:\n  - id: r1\n    says: ${FOURTH}\n`)
      const [head] = bench.original.split('sources:')
      expect((await bench.caseText()).startsWith(head!)).toBe(true)
      await page.keyboard.press('u')
      await tab(page, 'Rejected', 0).waitFor()
      await page.keyboard.press('u')
      await tab(page, 'Accepted', 1).waitFor()
      await expect.poll(bench.caseText).toBe(bench.original)
    }))

  it('keeps what is suggested apart from what was accepted: in lists of their own, and in the text not by colour', () =>
    look(async ({ page }) => {
      await expect.poll(() => card(page, 'Costane made an offer.').count()).toBe(0)
      const line = (words: string) =>
        frozen(page)
          .locator('mark', { hasText: words })
          .first()
          .evaluate((element) => getComputedStyle(element).textDecorationStyle)
      expect([await line('the offer of Costane'), await line('Costane rejected')]).toEqual(['double', 'dashed'])
      await tab(page, 'Accepted', 1).click()
      await card(page, 'Costane made an offer.').waitFor()
      await expect.poll(() => card(page, THIRD).count()).toBe(0)
      await expect.poll(() => selectedWords(page)).toEqual(['the offer of Costane'])
      // Arrow keys turn between the lists.
      await page.keyboard.press('ArrowRight')
      await panel(page).getByText('Nothing of this page was rejected.').waitFor()
    }))

  it('a quote that is pressed in the text is selected in its list', () =>
    look(async ({ page }) => {
      await frozen(page).getByText('Envoys of Arvenia met envoys').click()
      await expect.poll(() => card(page, FOURTH).getAttribute('aria-current')).toBe('true')
    }))

  it('is accepted in other words, by whoever decides', () =>
    look(async ({ page, bench }) => {
      await page.getByLabel('Decisions by').selectOption('Ana Prado')
      await card(page, FOURTH).click()
      await page.keyboard.press('e')
      const fields = form(page, 'Accept in other words')
      await fields.getByLabel('What is asserted').fill('The envoys met once more.')
      await fields.getByLabel('Said by').fill('Arvenia')
      await expect.poll(() => fields.getByLabel('How exactly the date is known').inputValue()).toBe('month')
      await fields.getByLabel('Reliability of the source').selectOption('B')
      await fields.getByRole('button', { name: 'Save' }).click()
      await fields.getByText(/choose both or neither/).waitFor()
      await fields.getByLabel('Credibility of what it says').selectOption('2')
      await fields.getByLabel('Waiting').selectOption('for')
      await fields.getByRole('button', { name: 'Save' }).click()
      await tab(page, 'Accepted', 2).waitFor()
      await tab(page, 'To decide', 3).waitFor()
      await expect.poll(bench.caseText).toMatch(/says: The envoys met once more\.\n +speaker: arvenia/)
      const text = await bench.caseText()
      expect(text).toMatch(/date: 2024-08-01\n +precision: month/)
      expect(text).toMatch(/reliability: B2\n +supports: \[ ?waiting ?\]\n +by: ana\n +on: \d{4}-\d{2}-\d{2}/)
      await tab(page, 'Accepted', 2).click()
      await card(page, 'The envoys met once more.').click()
      await panel(page)
        .getByText(/^accepted by Ana Prado, /)
        .waitFor()
      // A claim that is there can be changed, in this field alone.
      await button(page, 'Edit').click()
      await form(page, 'Claim c1').getByLabel('Passed on by').fill('The Gazette')
      await form(page, 'Claim c1').getByRole('button', { name: 'Save' }).click()
      await expect.poll(bench.caseText).toBe(text.replace(/( +)on: .*(?=\nsources:)/, '$&\n$1reportedBy: The Gazette'))
    }))

  it('all of a source are accepted only once that is confirmed, in one step', () =>
    look(async ({ page, bench }) => {
      await button(page, 'Accept all 4').click()
      const question = page.getByRole('group', { name: /^Accept all 4 suggestions of “Talks on/ })
      await question.getByRole('button', { name: 'No' }).click()
      await tab(page, 'To decide', 4).waitFor()
      await expect.poll(() => bench.caseText()).toBe(bench.original)
      await button(page, 'Accept all 4').click()
      await question.getByRole('button', { name: 'Yes, accept 4' }).click()
      await tab(page, 'Accepted', 5).waitFor()
      await panel(page).getByText('Nothing is left to decide on this page.').waitFor()
      await page.keyboard.press('u')
      await tab(page, 'To decide', 4).waitFor()
      await expect.poll(bench.caseText).toBe(bench.original)
    }))

  it('what was rejected does not come back, also after a reload, until it is decided again', () =>
    look(async ({ page, bench }) => {
      await button(page, 'Reject').click()
      await tab(page, 'Rejected', 1).waitFor()
      await expect.poll(bench.caseText).toContain('rejected:')
      await page.reload()
      await tab(page, 'Rejected', 1).click()
      await card(page, FIRST).waitFor()
      await button(page, 'Decide again').click()
      await tab(page, 'To decide', 4).waitFor()
      await expect.poll(bench.caseText).toBe(bench.original)
    }))

  it('marked words become a claim of one’s own, quoted as they stand', () =>
    look(async ({ page, bench }) => {
      await frozen(page).evaluate((element) => {
        const node = [...element.childNodes].find((one) => one.textContent?.includes('Farmers'))!
        const start = node.textContent!.indexOf('Farmers')
        getSelection()!.setBaseAndExtent(node, start, node, start + 'Farmers in the valley remember it '.length)
      })
      await page.keyboard.press('q')
      const fields = form(page, 'A new claim')
      await expect
        .poll(() => fields.getByLabel('The words on the page').inputValue())
        .toBe('Farmers in the valley remember it')
      await fields.getByLabel('What is asserted').fill('The drought is remembered.')
      await fields.getByRole('button', { name: 'Save' }).click()
      await tab(page, 'Accepted', 2).waitFor()
      await expect
        .poll(bench.caseText)
        .toContain(
          'exact: Farmers in the valley remember it\n        prefix: of its usual water that year.\n        suffix: well.',
        )
      await expect.poll(() => selectedWords(page)).toEqual(['Farmers in the valley remember it'])
      // Without a mouse: the words are typed, and must stand there once.
      await page.getByRole('button', { name: 'New claim from the marked words' }).click()
      const words = form(page, 'A new claim').getByLabel('The words on the page')
      await form(page, 'A new claim').getByLabel('What is asserted').fill('It was dry.')
      for (const [typed, fault] of [
        ['a third of the usual water', 'do not stand on the page just so'],
        ['Costane', 'stand on the page more than once'],
      ] as const) {
        await words.fill(typed)
        await form(page, 'A new claim').getByRole('button', { name: 'Save' }).click()
        await form(page, 'A new claim').getByText(fault, { exact: false }).waitFor()
      }
      await words.fill('a third of its  usual water')
      await form(page, 'A new claim').getByRole('button', { name: 'Save' }).click()
      await expect.poll(bench.caseText).toContain('exact: a third of its usual water')
    }))

  it('keys can be switched off and changed, and are not taken from what is typed', () =>
    look(async ({ page, bench }) => {
      await page.getByText('Keys', { exact: true }).click()
      const accept = page.getByLabel('Key for: Accept')
      await accept.fill('r')
      await expect.poll(() => page.getByLabel('Key for: Reject').inputValue()).toBe('a')
      // Typed into a field it is a letter, and decides nothing.
      await accept.press('a')
      await page.reload()
      await tab(page, 'To decide', 4).waitFor()
      await button(page, 'Accept').first().waitFor()
      await expect.poll(() => panel(page).locator('kbd').allTextContents()).toEqual(['r', 'a', 'e'])
      await page.getByText('Keys', { exact: true }).click()
      await page.getByLabel('Key for: Next').fill('n')
      await page.getByLabel('Listen to single keys').uncheck()
      await page.getByRole('heading', { level: 1 }).click()
      await expect.poll(() => page.locator('.evidence-lists kbd').count()).toBe(0)
      await page.keyboard.press('a')
      await page.keyboard.press('n')
      await expect.poll(() => card(page, FIRST).getAttribute('aria-current')).toBe('true')
      await page.getByLabel('Listen to single keys').check()
      await page.getByRole('heading', { level: 1 }).click()
      await page.keyboard.press('n')
      await expect.poll(() => card(page, SECOND).getAttribute('aria-current')).toBe('true')
      await expect.poll(() => bench.caseText()).toBe(bench.original)
    }))

  it('claims that contradict each other stand side by side once that is said', () =>
    look(async ({ page, bench }) => {
      await tab(page, 'Accepted', 1).click()
      await panel(page).getByText('Say that it contradicts another').click()
      await panel(page).getByLabel('The other claim').selectOption('The river was low.')
      await button(page, 'They contradict each other').click()
      const pair = page.getByRole('group', { name: 'Contradiction 1' })
      await expect
        .poll(() => pair.locator('.claim-says').allTextContents())
        .toEqual(['Costane made an offer.', 'The river was low.'])
      await expect.poll(bench.caseText).toMatch(/contradicts: \[ ?c-water ?\]/)
      await pair.getByRole('button', { name: 'They do not contradict each other' }).click()
      await pair.waitFor({ state: 'detached' })
      await expect.poll(bench.caseText).toBe(bench.original)
    }))

  it('a claim that something rests on stays; another is withdrawn and kept as rejected', () =>
    look(async ({ page, bench }) => {
      await tab(page, 'Accepted', 1).click()
      await panel(page).getByRole('listitem').filter({ hasText: 'event: The offer of Costane' }).last().waitFor()
      await expect.poll(() => button(page, 'Withdraw').getAttribute('aria-disabled')).toBe('true')
      await page.getByRole('link', { name: 'Claims without a page' }).click()
      await tab(page, 'Accepted', 1).waitFor()
      await card(page, 'The river was low.').click()
      await button(page, 'Withdraw').click()
      await tab(page, 'Accepted', 0).waitFor()
      await expect.poll(bench.caseText).toMatch(/rejected:\n +- id: r1\n +says: The river was low\./)
      await expect.poll(() => bench.caseText()).not.toContain('c-water')
    }))

  it('our own summary is never in quotation marks', () =>
    look(async ({ page }) => {
      await page.getByRole('link', { name: 'The summer in short' }).click()
      await page.getByText(/^Our summary of The Gazette, 30 August 2024: our own words/).waitFor()
      await tab(page, 'To decide', 1).waitFor()
      await expect.poll(() => panel(page).getByText('“').count()).toBe(0)
      await page.keyboard.press('a')
      await tab(page, 'Accepted', 1).click()
      await panel(page).getByText('Our summary of The Gazette').waitFor()
      await expect.poll(() => panel(page).getByText('“').count()).toBe(0)
    }))

  it('dated claims are bars as long as their dates are uncertain, and rows of a table', () =>
    look(async ({ page }) => {
      const region = page.getByRole('region', { name: 'Claims over time' })
      await region.getByRole('img', { name: '2 dated claims from 1 January 2024 to 1 May 2024' }).waitFor()
      const widths = await region
        .locator('rect')
        .evaluateAll((bars) => bars.map((bar) => Number(bar.getAttribute('width'))))
      const [year, month] = widths as [number, number]
      expect(year / month).toBeCloseTo(366 / 31, 0)
      await region.getByText('Table: The dated claims').click()
      await region.getByRole('row', { name: '1 May 2024 its month Costane made an offer. Costane' }).waitFor()
      await region.getByRole('button', { name: 'The river was low.' }).click()
      await expect.poll(() => card(page, 'The river was low.').getAttribute('aria-current')).toBe('true')
    }))

  it('a page that is chosen becomes a source; script in its title is text and never runs', () =>
    look(async ({ page, bench }) => {
      const markup = '<img src=x onerror="document.body.dataset.ran=1">'
      const escaped = markup.replaceAll('<', '&lt;').replaceAll('>', '&gt;')
      const html = `<!doctype html><title>${escaped} Talks &amp; more<script>document.body.dataset.ran = 1</script></title>
<script>document.body.dataset.ran = 1</script><h1>${escaped} Talks &amp; more</h1>
<p>Arvenia rejected the offer of Costane on Monday, Ana Lima said in ${escaped} the harbour.</p>
<p>Farmers remember the summer of 2011, when the river carried a third of its usual water.</p>
<p>No date has been set for another meeting of the delegates, who left the town in the evening.</p>`
      const choose = page.getByLabel('Choose files')
      await choose.setInputFiles({ name: 'talks.html', mimeType: 'text/html', buffer: Buffer.from(html) })
      await page.getByRole('heading', { level: 2, name: /Talks & more/ }).waitFor()
      await page.getByText(/^Added: .*Talks & more/).waitFor()
      await tab(page, 'To decide', 1).waitFor()
      await expect.poll(() => page.locator('.frozen-text').textContent()).toContain(`said in ${markup} the harbour`)
      await expect.poll(() => page.locator('body').getAttribute('data-ran')).toBeNull()
      await expect.poll(() => page.locator('img').count()).toBe(0)
      await page.keyboard.press('a')
      await tab(page, 'Accepted', 1).waitFor()
      await expect.poll(bench.caseText).toContain(`title: '${markup} Talks & more'`)
      const picture = Buffer.from('\x89PNG\r\n\x1a\n\0\0', 'latin1')
      await choose.setInputFiles({ name: 'picture.txt', mimeType: 'text/plain', buffer: picture })
      await page.getByText('picture.txt was not added:').waitFor()
      await page.getByText(/unsuitable page/).waitFor()
      // What is refused is told in the console too.
      complaints.splice(0, complaints.length, ...complaints.filter((one) => !one.includes('422')))
    }))

  it('pages that are dropped are added, one after another', () =>
    look(async ({ page }) => {
      const transfer = await page.evaluateHandle(() => {
        const data = new DataTransfer()
        for (const [k, what] of ['harbour', 'valley'].entries())
          data.items.add(
            new File(
              [
                `News of the ${what}\n\nInes Calder\n\nArvenia accused Costane of delay in the ${what} on ${k + 1} June 2024.\n`,
              ],
              `${what}.txt`,
            ),
          )
        return data
      })
      const place = page.locator('.add-pages')
      await place.dispatchEvent('dragover', { dataTransfer: transfer })
      await place.dispatchEvent('drop', { dataTransfer: transfer })
      await page.getByText('Added: News of the valley').waitFor()
      await page.getByRole('link', { name: 'News of the harbour' }).waitFor()
    }))

  it('another window follows', () =>
    look(async ({ page, bench }) => {
      const other = await openPage(browser, bench.address.replace('/#', '/?view=evidence#'), complaints)
      await tab(other, 'To decide', 4).waitFor()
      await page.keyboard.press('a')
      await tab(other, 'Accepted', 2).waitFor()
      await tab(other, 'To decide', 3).waitFor()
      await other.context().close()
    }))

  it('a claim leads to the judgements that rest on it, and a judgement to its claims', async () => {
    const page = await openPage(browser, gaza.address.replace('/#', '/?view=evidence&claim=c-wck#'), complaints)
    const says = 'Seven workers were killed by an Israeli strike that the prime minister called unintentional.'
    await expect.poll(() => card(page, says).getAttribute('aria-current')).toBe('true')
    await page.getByRole('heading', { level: 2, name: 'April 2024' }).waitFor()
    await panel(page)
      .getByRole('button', { name: /Israel: what the status quo is worth/ })
      .click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText(says).waitFor()
    await dialog.getByRole('link', { name: 'In the view of the evidence' }).first().click()
    await dialog.waitFor({ state: 'detached' })
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('evidence')
    await page.context().close()
  })

  it.each(WIDTHS)('has no barrier that axe finds, and no sideways scroll: %i px', (width) =>
    look(
      async ({ page }) => {
        await page.getByText('Keys', { exact: true }).click()
        for (const [name, n] of [
          ['To decide', 4],
          ['Accepted', 1],
          ['Rejected', 0],
        ] as const) {
          await tab(page, name, n).click()
          await expect.poll(() => findBarriers(page)).toEqual([])
        }
        await page.getByRole('button', { name: 'New claim from the marked words' }).click()
        await expect.poll(() => findBarriers(page)).toEqual([])
        await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      },
      { viewport: { width, height: 800 } },
    ),
  )

  it('has no barrier that axe finds in the dark, nor in Vietnamese', async () => {
    await look(async ({ page }) => await expect.poll(() => findBarriers(page)).toEqual([]), { colorScheme: 'dark' })
    await look(
      async ({ page }) => {
        await page.getByRole('heading', { level: 1, name: 'Bằng chứng' }).waitFor()
        await expect.poll(() => findBarriers(page)).toEqual([])
        await expect.poll(() => page.locator('.frozen-text').getAttribute('lang')).toBe('en')
        await page.keyboard.press('a')
        await page.getByRole('tab', { name: 'Đã chấp nhận (2)' }).waitFor()
      },
      { locale: 'vi-VN' },
    )
  })

  it('makes nothing complain', () => expect(complaints).toEqual([]))
})
