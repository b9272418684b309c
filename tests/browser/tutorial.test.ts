import { mkdir, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runParley } from '../cli/run-parley.js'
import { launchChromium, whyNot } from './chromium.js'
import { makeNewcomer, tableIn } from './newcomer.js'
import { openPage } from './open-page.js'
import { type StartedWorkbench, startWithoutCase } from './start-without-case.js'

if (whyNot !== null) console.log(`skipped: the tutorial in a browser: ${whyNot}`)

// docs/tutorial/from-nothing-to-a-brief.md, as a newcomer goes through it: by roles and labels only. What stands in its
// tables is what is typed. PARLEY_PICTURES=docs/images takes its pictures again.
const PICTURES = process.env.PARLEY_PICTURES
const MOST_BYTES = 200_000

const tutorial = await readFile(new URL('../../docs/tutorial/from-nothing-to-a-brief.md', import.meta.url), 'utf8')
const pageText = tutorial.match(/<!-- file: well\.txt -->\n```text\n([^`]+)```/)?.[1] ?? ''
const PARTIES = ['Upper village', 'Lower village'] as const
const ISSUES = tableIn(tutorial, 'issue')
const JUDGEMENTS = tableIn(tutorial, 'how much it matters')

let browser: Browser
let workbench: StartedWorkbench
let page: Page
let newcomer: ReturnType<typeof makeNewcomer>
const complaints: string[] = []

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
  })

  afterAll(() => browser?.close())

  // All of it is one test, so that it begins anew where it is run again.
  beforeEach(async () => {
    complaints.length = 0
    workbench = await startWithoutCase()
    page = await openPage(browser, workbench.address, complaints, {
      viewport: { width: 1100, height: 820 },
      reducedMotion: 'reduce',
    })
    page.setDefaultTimeout(60_000)
    newcomer = makeNewcomer(page)
  })

  afterEach(async () => {
    await page?.context().close()
    await workbench?.close()
  })

  const steps: (readonly [string, () => Promise<void>])[] = []
  const step = (name: string, go: () => Promise<void>) => steps.push([name, go])

  step('1. makes a case from the blank template', async () => {
    await page.getByRole('radio', { name: 'Blank' }).check()
    const form = page.getByRole('region', { name: 'New case' })
    await form.getByLabel('Title').fill('The channel of two villages')
    await form.getByLabel('First party').fill(PARTIES[0])
    await form.getByLabel('Second party').fill(PARTIES[1])
    await picture('start')
    await form.getByRole('button', { name: 'Make the case' }).click()
    await page.getByRole('heading', { name: 'What a diagnosis still needs' }).waitFor()
  })

  step('2. names an analyst and what there is to settle', async () => {
    await newcomer.goTo('Edit')
    await page.getByLabel('About (English)').fill('Invented, to learn Parley.')
    await page.getByLabel('About (Vietnamese)').fill('Bịa ra để học cách dùng Parley.')
    await page.getByLabel('As of (needed)').fill('2026-11-24')
    await newcomer.add(page, 'Add an analyst', { Name: 'Anna' })
    await newcomer.edit('Issues')
    for (const [name, options] of ISSUES)
      await newcomer.add(page, 'Add an issue', {
        Name: name!,
        'Options, one on each line': options!.split(', ').join('\n'),
      })
    await page.getByRole('heading', { name: 'Issues (5)' }).waitFor()
    for (const [name, , performers] of ISSUES) {
      const issue = await newcomer.thing(page, name!)
      const needs = issue.getByRole('group', { name: 'Whose action it needs' })
      for (const performer of performers!.split(', ')) await needs.getByLabel(performer).check()
    }
    await newcomer.unfold(page, 'First issue')
    await page.getByRole('button', { name: 'Remove First issue' }).click()
    await page.getByRole('heading', { name: 'Issues (4)' }).waitFor()
    await newcomer.saved()
  })

  step('3. says by words, ranges and a ranking what each side wants', async () => {
    await newcomer.edit('What they want')
    await page.getByRole('button', { name: 'Begin to judge what the parties want' }).click()
    await page.getByLabel('Judging as').selectOption({ label: 'Anna' })
    for (const [k, party] of PARTIES.entries()) {
      const item = await newcomer.thing(page.getByRole('region', { name: 'What they want' }), party)
      if (JUDGEMENTS.some((row) => row[k + 1] === '(ranking)')) {
        await item.getByRole('radio', { name: 'as a ranking' }).first().check()
        await item.getByRole('button', { name: 'Move up The gate' }).click()
        await page.getByText('The gate is now number 2 of 4.').waitFor({ state: 'attached' })
      }
      for (const [issue] of ISSUES) await newcomer.unfold(item, `What each option of ${issue} is worth`)
      for (const [what, ...words] of JUDGEMENTS)
        if (words[k] !== '(ranking)') await newcomer.judge(item, what!, words[k]!)
      if (k === 0) await picture('judge', item.getByText('How much each issue matters').first())
      await newcomer.unfold(page.getByRole('region', { name: 'What they want' }), party)
    }
    await newcomer.saved()
  })

  step('4. says what they have without an agreement', async () => {
    await newcomer.edit('Without agreement')
    await page.getByRole('button', { name: 'Begin to judge what no agreement is worth' }).click()
    const without = page.getByRole('region', { name: 'Without agreement' })
    await newcomer.judge(await newcomer.thing(without, PARTIES[0]), 'What going on as now is worth', 'medium')
    const lower = await newcomer.thing(without, PARTIES[1])
    await newcomer.judge(lower, 'What going on as now is worth', 'low')
    await lower.getByLabel('Waits for an overall settlement instead').check()
    await newcomer.judge(lower, 'What the overall settlement would be worth', 'high')
    await newcomer.judge(lower, 'How likely it comes in any one unit of time', '0.005 to 0.02')
    await newcomer.judge(lower, 'What a unit of time later is worth beside now', '0.99')
    await newcomer.saved()
  })

  step('5. says what happened before, and what somebody could do', async () => {
    await newcomer.edit('Trust')
    for (const [of, inWhom] of [PARTIES, PARTIES.toReversed()] as const)
      await newcomer.add(page, 'Add trust between two', { Of: of!, In: inWhom! })

    await newcomer.edit('Agreements')
    await newcomer.add(page, 'Add an agreement', {
      Name: 'The spring accord',
      Date: '2026-04-06',
    })
    const accord = await newcomer.thing(page, 'The spring accord')
    await newcomer.fill(accord, 'Hours of water', 'Six hours a day')
    await newcomer.fill(accord, 'Repairs', 'Both villages')
    for (const [by, what, due, status] of tableIn(tutorial, 'by')) {
      await newcomer.add(accord, 'Add a stipulation', { By: by!, What: what! })
      const stipulation = await newcomer.thing(accord, `${by}: ${what}`)
      await newcomer.fill(stipulation, 'Due', due!)
      await newcomer.fill(stipulation, 'How it was carried out', status!)
      await newcomer.unfold(accord, `${by}: ${what}`)
    }

    await newcomer.edit('Events')
    const [breach, theft] = tableIn(tutorial, 'what | date')
    for (const [what, date] of [breach!, theft!]) await newcomer.add(page, 'Add an event', { What: what!, Date: date! })
    const broken = await newcomer.thing(page, `14 September 2026: ${breach![0]}`)
    await newcomer.unfold(broken, 'Add an effect')
    const worse = broken.getByRole('form', { name: 'Add an effect' })
    await newcomer.judge(worse, 'Adds', '-0.1 to -0.05')
    await worse.getByRole('button', { name: 'Add an effect' }).click()
    await worse.getByText('Added.').waitFor()
    const taken = await newcomer.thing(page, `9 November 2026: ${theft![0]}`)
    await newcomer.unfold(taken, 'Add an effect')
    const doubt = taken.getByRole('form', { name: 'Add an effect' })
    await newcomer.fill(doubt, 'What it changes', 'Trust')
    await newcomer.fill(doubt, 'In whom', PARTIES[1])
    await doubt.getByRole('button', { name: 'Judge Promises counted as broken' }).click()
    await newcomer.judge(doubt, 'Promises counted as broken', '1')
    await doubt.getByRole('button', { name: 'Add an effect' }).click()
    await doubt.getByText('Added.').waitFor()

    await newcomer.edit('Levers')
    for (const [what, cost] of tableIn(tutorial, 'what | cost')) {
      await newcomer.add(page, 'Add a lever', { What: what! })
      const lever = await newcomer.thing(page, what!)
      await newcomer.fill(lever, 'Cost', cost!)
      await newcomer.unfold(lever, 'Add an effect')
      const effect = lever.getByRole('form', { name: 'Add an effect' })
      if (what === 'A meter at the gate') {
        await newcomer.fill(effect, 'What it changes', 'Monitoring or guarantee of an issue')
        await newcomer.fill(effect, 'Issue', 'Hours of water')
        await newcomer.judge(effect, 'How much it guarantees', '0.6')
      } else {
        await newcomer.fill(effect, 'What it changes', 'What an option is worth')
        await newcomer.fill(effect, 'Party', PARTIES[1])
        await newcomer.fill(effect, 'Issue', 'Repairs')
        await newcomer.fill(effect, 'Option', 'Both villages')
        await newcomer.judge(effect, 'Adds', '0.3')
      }
      await effect.getByRole('button', { name: 'Add an effect' }).click()
      await effect.getByText('Added.').waitFor()
      await newcomer.unfold(page, what!)
    }
    await newcomer.saved()
  })

  step('6. finds the diagnosis: how far, why, and what would move it', async () => {
    await newcomer.goTo('Overview')
    const headline = page.getByRole('heading', {
      level: 1,
      name: /an agreement zone is .*\(it exists in \d+ % of 2,000 samples/,
    })
    await headline.waitFor()
    await page.getByText('Distance to agreement').first().waitFor()
    await page.getByLabel('As it stood on').waitFor()
    await picture('diagnosis')
    const causes = page.getByRole('region', { name: 'Why' })
    for (const cause of ['Room on substance', 'Situation', 'Mistrust', 'Waiting'])
      await causes.getByText(cause, { exact: true }).first().waitFor()
    await picture('causes', causes)
    const levers = page.getByRole('region', { name: 'What would move it' })
    for (const lever of tableIn(tutorial, 'what | cost')) await levers.getByText(lever[0]!).first().waitFor()
  })

  step('7. reads a page into it, accepts claims and rejects one by keys, and links one to a judgement', async () => {
    await newcomer.goTo('Evidence')
    await page
      .getByLabel('Choose files')
      .setInputFiles({ name: 'well.txt', mimeType: 'text/plain', buffer: Buffer.from(pageText) })
    await page.getByLabel('Decisions by').selectOption({ label: 'Anna' })
    const tab = (name: string) => page.getByRole('tab', { name })
    await tab('To decide (4)').waitFor()
    await picture('evidence')
    await page.getByRole('heading', { level: 1 }).click()
    await page.keyboard.press('a')
    await tab('Accepted (1)').waitFor()
    await page.keyboard.press('r')
    await tab('Rejected (1)').waitFor()
    for (const count of [2, 3]) {
      await page.getByRole('button', { name: 'Accept', exact: true }).first().click()
      await tab(`Accepted (${count})`).waitFor()
    }
    await tab('To decide (0)').waitFor()

    await newcomer.goTo('Edit')
    await newcomer.edit('What they want')
    const lower = await newcomer.thing(page.getByRole('region', { name: 'What they want' }), PARTIES[1])
    await newcomer.unfold(lower, 'What each option of Hours of water is worth')
    const two = lower.getByRole('group', { name: 'Two hours a day', exact: true })
    await two.getByText(/by Anna/).click()
    await two.getByLabel('Add to Because of these claims').fill('c1')
    await two.getByRole('button', { name: /^Take out c1/ }).waitFor()
    await newcomer.saved()
  })

  step('8. compares two what-ifs with the case as it is', async () => {
    await newcomer.goTo('What if')
    for (const [name, look, change, value] of [
      ['With a meter', 'meter', 'Pull A meter at the gate', null],
      ['The plan is far off', 'chance', 'Set Lower village: chance of the settlement a period', '0.002'],
    ] as const) {
      await page.getByRole('button', { name: 'Make a new one' }).click()
      await page.getByLabel('Its name').fill(name)
      await page.getByRole('searchbox').fill(look)
      await page.getByRole('button', { name: change }).click()
      if (value !== null) await page.getByRole('spinbutton', { name: /: Value, as a number$/ }).fill(value)
      await page.getByRole('button', { name: 'Save in the case' }).click()
      await page.getByRole('checkbox', { name }).waitFor()
    }
    const table = page.getByRole('table', { name: 'What-ifs beside the case as it is' })
    // While a draft is being saved it stands beside what it becomes.
    await expect
      .poll(() => table.getByRole('columnheader').allTextContents())
      .toEqual([
        expect.any(String),
        'As it is',
        expect.stringMatching(/With a meter$/),
        expect.stringMatching(/far off$/),
      ])
    const zone = table.getByRole('row', { name: /^A zone exists in/ })
    await expect.poll(async () => (await zone.textContent())?.match(/% of samples/g)?.length).toBe(3)
    await picture('what-if', page.getByRole('heading', { name: 'Side by side' }))
  })

  step('9. rewrites and releases a brief, which can be made again from the case’s folder', async () => {
    await newcomer.goTo('Brief')
    await page.getByRole('button', { name: 'Start a draft' }).click()
    await page.getByRole('button', { name: 'Release …' }).waitFor()
    const brief = page.getByRole('article')
    await brief
      .getByText(/zone|package exists/)
      .first()
      .waitFor()
    await picture('brief')
    await brief
      .getByRole('button', { name: /^Rewrite:/ })
      .first()
      .click()
    const written = 'The two villages talk again, and the meter is what they talk about.'
    await brief.getByRole('textbox', { name: /^Rewrite:/ }).fill(written)
    await brief.getByRole('button', { name: 'Keep', exact: true }).click()
    await brief.getByText(written).first().waitFor()
    await newcomer.saved()
    await page.getByRole('button', { name: 'Release …' }).click()
    const dialog = page.getByRole('dialog', { name: 'Release this brief' })
    await dialog.getByLabel('Released by').selectOption({ label: 'Anna' })
    await dialog.getByRole('button', { name: 'Release', exact: true }).click()
    await page.getByText('Released into briefs/brief-1-1').waitFor()

    const folder = workbench.at('Parley', 'the-channel-of-two-villages')
    const release = join(folder, 'briefs', 'brief-1-1')
    const files = await readdir(release)
    const named = (ending: string) => files.filter((name) => name.endsWith(ending))
    expect([named('.md'), named('.html'), named('.pdf')].map((found) => found.length)).toEqual([1, 1, 1])
    await expect.poll(() => readFile(join(release, named('.md')[0]!), 'utf8')).toContain(written)
    await expect.poll(() => runParley(['validate', folder])).toMatchObject({ code: 0, stderr: '' })
    const check = await runParley(['brief', folder, '--check', release, '--json'])
    expect(check).toMatchObject({ code: 0, stderr: '' })
    expect(JSON.parse(check.stdout).files).toHaveLength(3)
  })

  it('is gone through by a newcomer', async () => {
    for (const [name, go] of steps)
      await go().catch((error) => {
        throw new Error(`step ${name}`, { cause: error })
      })
    expect(complaints).toEqual([])
  }, 400_000)
})
