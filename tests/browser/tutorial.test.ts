import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { openPage } from './open-page.js'
import { type StartedWorkbench, startWithoutCase } from './start-without-case.js'

if (whyNot !== null) console.log(`skipped: the tutorial in a browser: ${whyNot}`)

// docs/tutorial/from-nothing-to-a-brief.md, as a newcomer goes through it: by roles and labels only.
// PARLEY_PICTURES=docs/images takes its pictures again.
const PICTURES = process.env.PARLEY_PICTURES
const MOST_BYTES = 300_000

const tutorial = await readFile(new URL('../../docs/tutorial/from-nothing-to-a-brief.md', import.meta.url), 'utf8')
const pageText = tutorial.match(/<!-- file: well\.txt -->\n```text\n([^`]+)```/)?.[1] ?? ''

const JUDGEMENTS = {
  'Upper village': {
    'Hours of water': 'high',
    Repairs: 'medium',
    'Two hours a day': 'very high',
    'Six hours a day': 'low',
    'Upper village alone': 'low',
    'Both villages': 'very high',
  },
  'Lower village': {
    'Hours of water': 'very high',
    Repairs: 'low',
    'Two hours a day': 'very low',
    'Six hours a day': 'very high',
    'Upper village alone': 'very high',
    'Both villages': 'medium',
  },
} as const

let browser: Browser
let workbench: StartedWorkbench
let page: Page
const complaints: string[] = []

const goTo = (view: string) =>
  page.getByRole('navigation', { name: 'Views of the case' }).getByRole('link', { name: view }).click()
const edit = (part: string) =>
  page.getByRole('navigation', { name: 'Parts of the case' }).getByRole('link', { name: part }).click()
const saved = () => page.getByText('Saved', { exact: true }).waitFor()

/** The part of a list that is about a party, open. */
const partOf = async (region: Locator, party: string): Promise<Locator> => {
  const item = region
    .getByRole('listitem')
    .filter({ has: page.getByText(party, { exact: true }) })
    .first()
  await item.waitFor()
  await open(item.getByRole('group').first(), item.getByText(party, { exact: true }).first())
  return item
}

/** Opens what folds open, where it is not open. */
const open = async (fold: Locator, summary: Locator): Promise<void> => {
  await summary.waitFor()
  if (!(await fold.evaluate((element) => (element as HTMLDetailsElement).open))) await summary.click()
}

const judge = (within: Locator, what: string, word: string) =>
  within.getByLabel(`${what}: said by`, { exact: true }).first().selectOption(word)

const picture = async (name: string, at?: Locator): Promise<void> => {
  if (!PICTURES) return
  await mkdir(PICTURES, { recursive: true })
  if (at) await at.evaluate((element) => element.scrollIntoView())
  else await page.evaluate(() => scrollTo(0, 0))
  const path = join(PICTURES, `tutorial-${name}.png`)
  await page.screenshot({ path, animations: 'disabled' })
  expect((await stat(path)).size).toBeLessThan(MOST_BYTES)
}

describe.skipIf(whyNot !== null)('the tutorial, from nothing to a brief', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    workbench = await startWithoutCase()
    page = await openPage(browser, workbench.address, complaints, {
      viewport: { width: 1100, height: 820 },
      reducedMotion: 'reduce',
    })
  }, 60_000)

  afterAll(async () => {
    await browser?.close()
    await workbench?.close()
    expect(complaints).toEqual([])
  }, 60_000)

  it('1. makes a case from the blank template', async () => {
    await page.getByRole('radio', { name: 'Blank' }).check()
    const form = page.getByRole('region', { name: 'New case' })
    await form.getByLabel('Title').fill('The well of two villages')
    await form.getByLabel('First party').fill('Upper village')
    await form.getByLabel('Second party').fill('Lower village')
    await picture('start')
    await form.getByRole('button', { name: 'Make the case' }).click()
    await page.getByRole('heading', { name: 'What a diagnosis still needs' }).waitFor()
  })

  it('2. names an analyst and the issues', async () => {
    await goTo('Edit')
    await page.getByLabel('About (English)').fill('Invented, to learn Parley.')
    await page.getByLabel('About (Vietnamese)').fill('Bịa ra để học cách dùng Parley.')
    await page.getByText('Add an analyst').first().click()
    const analyst = page.getByRole('form', { name: 'Add an analyst' })
    await analyst.getByLabel('Name').fill('Anna')
    await analyst.getByRole('button', { name: 'Add an analyst' }).click()
    await page.getByRole('heading', { name: 'Analysts (1)' }).waitFor()
    await edit('Issues')
    await page.getByText('Add an issue').first().click()
    const issue = page.getByRole('form', { name: 'Add an issue' })
    for (const [count, name, options] of [
      [2, 'Hours of water', 'Two hours a day\nSix hours a day'],
      [3, 'Repairs', 'Upper village alone\nBoth villages'],
    ] as const) {
      await issue.getByLabel('Name').fill(name)
      await issue.getByLabel('Options, one on each line').fill(options)
      await issue.getByRole('button', { name: 'Add an issue' }).click()
      await page.getByRole('heading', { name: `Issues (${count})` }).waitFor()
    }
    await page.getByText('First issue', { exact: true }).click()
    await page.getByRole('button', { name: 'Remove First issue' }).click()
    await page.getByRole('heading', { name: 'Issues (2)' }).waitFor()
    await saved()
  })

  it('3. says by words what each side wants, and what no agreement is worth', async () => {
    await edit('What they want')
    await page.getByRole('button', { name: 'Begin to judge what the parties want' }).click()
    await page.getByLabel('Judging as').selectOption({ label: 'Anna' })
    const wanted = page.getByRole('region', { name: 'What they want' })
    for (const [party, words] of Object.entries(JUDGEMENTS)) {
      const item = await partOf(wanted, party)
      for (const issue of ['Hours of water', 'Repairs']) {
        const summary = item.getByText(`What each option of ${issue} is worth`)
        await open(
          item
            .getByRole('group')
            .filter({ has: page.getByText(`What each option of ${issue} is worth`) })
            .last(),
          summary,
        )
      }
      for (const [what, word] of Object.entries(words)) await judge(item, what, word)
      if (party === 'Upper village') await picture('judge', item.getByText('How much each issue matters').first())
    }
    await saved()
    await edit('Without agreement')
    await page.getByRole('button', { name: 'Begin to judge what no agreement is worth' }).click()
    const without = page.getByRole('region', { name: 'Without agreement' })
    for (const [party, word] of [
      ['Upper village', 'medium'],
      ['Lower village', 'low'],
    ] as const)
      await judge(await partOf(without, party), 'What going on as now is worth', word)
    await saved()
  })

  it('4. finds the diagnosis', async () => {
    await goTo('Overview')
    const headline = page.getByRole('heading', {
      level: 1,
      name: /an agreement zone is .*\(it exists in \d+ % of 2,000 samples/,
    })
    await headline.waitFor()
    await page.getByText('Distance to agreement').first().waitFor()
    await picture('diagnosis')
  })

  it('5. reads a page into it, accepts claims and rejects one', async () => {
    await goTo('Evidence')
    await page
      .getByLabel('Choose files')
      .setInputFiles({ name: 'well.txt', mimeType: 'text/plain', buffer: Buffer.from(pageText) })
    await page.getByLabel('Decisions by').selectOption({ label: 'Anna' })
    const tab = (name: string) => page.getByRole('tab', { name })
    await tab('To decide (4)').waitFor()
    await picture('evidence')
    await page.getByRole('button', { name: 'Accept', exact: true }).first().click()
    await tab('Accepted (1)').waitFor()
    await page.getByRole('button', { name: 'Reject', exact: true }).first().click()
    await tab('Rejected (1)').waitFor()
    for (const count of [2, 3]) {
      await page.getByRole('button', { name: 'Accept', exact: true }).first().click()
      await tab(`Accepted (${count})`).waitFor()
    }
    await tab('To decide (0)').waitFor()
  })

  it('6. compares two what-ifs with the case as it is', async () => {
    await goTo('What if')
    for (const [name, look, change, value] of [
      ['Going on gets worse', 'status', 'Upper village: what the status quo is worth', '0.3'],
      ['Repairs matter more', 'repairs', 'Lower village: weight of Repairs', '0.9'],
    ] as const) {
      await page.getByRole('button', { name: 'Make a new one' }).click()
      await page.getByLabel('Its name').fill(name)
      await page.getByRole('searchbox').fill(look)
      await page.getByRole('button', { name: `Set ${change}` }).click()
      await page.getByRole('spinbutton', { name: `${change}: Value, as a number` }).fill(value)
      await page.getByRole('button', { name: 'Save in the case' }).click()
      await page.getByRole('checkbox', { name }).waitFor()
    }
    const table = page.getByRole('table', { name: 'What-ifs beside the case as it is' })
    for (const name of ['As it is', /Going on gets worse/, /Repairs matter more/])
      await table.getByRole('columnheader', { name }).waitFor()
    const zone = table.getByRole('row', { name: /^A zone exists in/ })
    await expect.poll(async () => (await zone.textContent())?.match(/% of samples/g)?.length).toBe(3)
    await picture('what-if', page.getByRole('heading', { name: 'Side by side' }))
  })

  it('7. releases a brief, which lies in the case’s folder', async () => {
    await goTo('Brief')
    await page.getByRole('button', { name: 'Start a draft' }).click()
    await page.getByRole('button', { name: 'Release …' }).waitFor()
    await page
      .getByRole('article')
      .getByText(/zone|package exists/)
      .first()
      .waitFor()
    await picture('brief')
    await page.getByRole('button', { name: 'Release …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Release this brief' })
    await dialog.getByLabel('Released by').selectOption({ label: 'Anna' })
    await dialog.getByRole('button', { name: 'Release', exact: true }).click()
    await page.getByText('Released into briefs/brief-1-1').waitFor()
    const folder = workbench.at('Parley', 'the-well-of-two-villages')
    expect(
      (await readdir(join(folder, 'briefs', 'brief-1-1'))).map((name) => name.replace(/^.*\./, '')).sort(),
    ).toEqual(expect.arrayContaining(['html', 'md', 'pdf']))
    expect(await readFile(join(folder, 'case.yaml'), 'utf8')).toMatch(/^briefs:/m)
  })
})
