import { type Case, parseCase } from '@parley/model'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { BLANK, type Edited, startEdited } from './start-edited.js'

if (whyNot !== null) console.log(`skipped: editing in a browser: ${whyNot}`)

let browser: Browser
const complaints: string[] = []
const cleanups: (() => unknown)[] = []

const begin = async (text?: string): Promise<Edited> => {
  const edited = await startEdited(text)
  cleanups.push(edited.close)
  return edited
}

/** The edit view of a case, in a window of its own. */
const open = async (edited: Edited, part = '', options: BrowserContextOptions = {}): Promise<Page> => {
  const query = part === '' ? '?view=edit' : `?view=edit&part=${part}`
  const page = await openPage(browser, edited.address().replace('/#', `/${query}#`), complaints, options)
  cleanups.push(() => page.context().close())
  await page.getByRole('navigation', { name: 'Parts of the case' }).waitFor()
  return page
}

const go = async (page: Page, part: string) => {
  const parts = page.getByRole('navigation', { name: 'Parts of the case' })
  await parts.getByRole('link', { name: part, exact: true }).click()
  await parts.getByRole('link', { name: part, exact: true }).and(page.locator('[aria-current]')).waitFor()
}
/** Opens a thing. A field that is left just then may say something and move the page away from under the first press. */
const unfold = async (page: Page, name: string | RegExp) => {
  const summary = page.locator('summary').filter({ hasText: name }).first()
  const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)
  await summary.click()
  await expect
    .poll(async () => {
      if (!(await isOpen())) await summary.click()
      return isOpen()
    })
    .toBe(true)
}
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor()

/** The form of something new, opened. */
const compose = async (page: Page, what: string) => {
  await unfold(page, what)
  return page.getByRole('form', { name: what })
}
const add = async (page: Page, what: string, fields: Readonly<Record<string, string>>) => {
  const form = await compose(page, what)
  for (const [label, value] of Object.entries(fields)) {
    const field = form.getByLabel(label).first()
    if ((await field.evaluate((element) => element.tagName)) === 'SELECT') await field.selectOption({ label: value })
    else await field.fill(value)
  }
  await form.getByRole('button', { name: what }).click()
  await form.getByText('Added.').waitFor()
}

const caseIn = (text: string): Case => {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case
}
const caseOf = async (edited: Edited): Promise<Case> => caseIn(await edited.text())

const COMMENTED = `${BLANK}analysts: [{ id: ana, name: Ana }]
preferences:
  first: { weights: { ferry: 1 }, values: { ferry: { as-now: 0, changed: 1 } } }
  second: { weights: { ferry: 1 }, values: { ferry: { as-now: 1, changed: 0.4 } } }
noAgreement: { first: { statusQuo: 0.2 }, second: { statusQuo: [0.3, 0.6] } }
events: [{ id: e1, date: 2024-05-01, what: A storm., effects: [{ trust: [first, second], kept: 1 }] }]
comments:
  - { id: k1, about: noAgreement.first.statusQuo, says: Too low?, by: ana, on: 2024-05-03 }
  - { id: k2, about: events.e1.effects.0, says: Why both? }
`

describe.skipIf(whyNot !== null)('editing in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterEach(async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean()
  })
  afterAll(async () => {
    await browser?.close()
    expect(
      complaints.filter(
        (said) => !/ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|ERR_INCOMPLETE_CHUNKED|401|409|422/.test(said),
      ),
    ).toEqual([])
  })

  it('builds a case from next to nothing, by roles and labels', async () => {
    const edited = await begin()
    const page = await open(edited)
    await page.getByLabel('Title (needed)').fill('Talks on the ferry')
    await page.getByLabel('What an agreement is called').fill('a timetable')
    await add(page, 'Add an analyst', { Name: 'Ana Lyst' })

    await go(page, 'Actors')
    await unfold(page, 'First party')
    await page.getByLabel('Name', { exact: true }).first().fill('North')
    await page.getByLabel('Other names').first().fill('the north, Northerners')
    await add(page, 'Add a party', { Name: 'West' })
    await add(page, 'Add a mediator', { Name: 'The bishop' })

    await go(page, 'Issues')
    await add(page, 'Add an issue', { Name: 'Fare', 'Options, one on each line': 'Low\nHigh' })
    await unfold(page, 'The ferry')
    await page.getByRole('group', { name: 'Whose action it needs' }).getByLabel('Second party').check()

    await go(page, 'What they want')
    await page.getByLabel('Judging as').selectOption({ label: 'Ana Lyst' })
    await page.getByRole('button', { name: 'Begin to judge what the parties want' }).click()
    await unfold(page, 'North')
    await page.getByLabel('The ferry: said by').selectOption({ label: 'high' })
    await page.getByLabel('Fare: said by').selectOption({ label: 'low, likely, high' })
    const fare = page.getByRole('group', { name: 'Fare' }).first()
    await fare.getByLabel('low').fill('0.1')
    await fare.getByLabel('likely').fill('0.2')
    await fare.getByLabel('high', { exact: false }).last().fill('0,5')
    await unfold(page, 'What each option of Fare is worth')
    await page.getByRole('radio', { name: 'as a ranking' }).last().check()
    await page.getByRole('button', { name: 'Move up High' }).click()
    await page.getByText('High is now number 1 of 2.').waitFor()

    await go(page, 'Without agreement')
    await page.getByRole('button', { name: 'Begin to judge what no agreement is worth' }).click()
    await unfold(page, 'North')
    await page.getByLabel('What going on as now is worth: said by').selectOption({ label: 'a range' })
    await page.getByLabel('Waits for an overall settlement instead').check()

    await go(page, 'Trust')
    await add(page, 'Add trust between two', { Of: 'North', In: 'West' })
    await go(page, 'Events')
    await add(page, 'Add an event', { What: 'A storm.', Date: '2024-05-01' })
    await unfold(page, 'A storm.')
    await add(page, 'Add an effect', { Party: 'West' })
    await go(page, 'Positions')
    await add(page, 'Add a position', {
      Date: '2024-05-02',
      Who: 'West',
      'Issue (needed)': 'Fare',
      'Option (needed)': 'High',
      Stance: 'rejects',
    })
    await go(page, 'Rounds of talks')
    await add(page, 'Add a round', { Date: '2024-05-20', Result: 'no result' })
    await go(page, 'Agreements')
    await add(page, 'Add an agreement', { Name: 'The old timetable', Date: '2023-01-01' })
    await unfold(page, 'The old timetable')
    await add(page, 'Add a stipulation', { By: 'West', 'What (needed)': 'Opens the pier.' })
    await unfold(page, 'Opens the pier.')
    await page.getByLabel('How it was carried out').selectOption({ label: '2: mostly' })
    await go(page, 'Levers')
    await add(page, 'Add a lever', { 'What (needed)': 'Pay for the fuel.' })
    await go(page, 'Claims')
    await add(page, 'Add a claim', { 'Says (needed)': 'It runs.', 'Speaker (needed)': 'west' })
    await saved(page)

    const made = await caseOf(edited)
    expect(made).toMatchObject({
      title: 'Talks on the ferry',
      agreementName: 'a timetable',
      analysts: [{ id: 'ana-lyst', name: 'Ana Lyst' }],
      parties: [
        { id: 'first', name: 'North', aliases: ['the north', 'Northerners'] },
        { id: 'second' },
        { id: 'west', name: 'West' },
      ],
      mediators: [{ id: 'the-bishop' }],
      issues: [
        { id: 'ferry', performers: ['second'] },
        {
          id: 'fare',
          options: [
            { id: 'low', name: 'Low' },
            { id: 'high', name: 'High' },
          ],
          statusQuo: 'low',
        },
      ],
      preferences: {
        first: {
          weights: {
            ferry: { is: 'high', by: 'ana-lyst' },
            fare: { is: { low: 0.1, likely: 0.2, high: 0.5 }, by: 'ana-lyst' },
          },
          values: { fare: { ranking: ['high', 'low'] }, ferry: { changed: [0, 1] } },
        },
      },
      noAgreement: { first: { waiting: { hazard: [0, 1] } }, west: { statusQuo: [0, 1] } },
      trust: [{ of: 'first', in: 'west' }],
      events: [{ id: 'e1', what: 'A storm.', effects: [{ statusQuo: 'west', add: 0 }] }],
      positions: [{ id: 'p1', actor: 'west', issue: 'fare', option: 'high', stance: 'rejects' }],
      rounds: [{ id: 'r1', date: '2024-05-20', result: 'none' }],
      agreements: [{ name: 'The old timetable', stipulations: [{ id: 's1', by: 'west', status: 2 }] }],
      levers: [{ id: 'pay-for-the-fuel', effects: [] }],
      claims: [{ id: 'c1', says: 'It runs.', speaker: 'west' }],
    })
    await page.getByRole('link', { name: 'Overview', exact: true }).click()
    await page.getByRole('heading', { name: /truce|timetable|agreement/i, level: 1 }).waitFor()
  })

  it('keeps two windows in step, and takes in what is saved outside', async () => {
    const edited = await begin()
    const [one, two] = [await open(edited), await open(edited)]
    await one.getByLabel('Title (needed)').fill('From the first window')
    await expect.poll(() => two.getByLabel('Title (needed)').inputValue()).toBe('From the first window')
    await two.getByLabel('About').fill('From the second.')
    await expect.poll(() => one.getByLabel('About').inputValue()).toBe('From the second.')
    await edited.put((await edited.text()).replace('period: week', 'period: month # by hand'))
    for (const page of [one, two]) await expect.poll(() => page.getByLabel('Unit of time').inputValue()).toBe('month')
    await one.getByRole('heading', { level: 1 }).click()
    await one.keyboard.press('Control+z')
    await one.getByText('Undone: About.').waitFor({ state: 'attached' })
    await expect.poll(() => two.getByLabel('About').inputValue()).toBe('')
    await expect.poll(() => edited.text()).toContain('period: month # by hand')
    await two.getByRole('button', { name: 'Redo' }).click()
    await expect.poll(() => one.getByLabel('About').inputValue()).toBe('From the second.')
  })

  it('undoes after a reload, and gives the same bytes', async () => {
    const edited = await begin()
    const page = await open(edited)
    await page.getByLabel('Title (needed)').fill('Another title')
    await saved(page)
    await expect.poll(edited.text).toContain('Another title')
    await page.reload()
    const undo = page.getByRole('button', { name: 'Undo' })
    await expect.poll(() => undo.getAttribute('aria-disabled')).toBe('false')
    await undo.click()
    await expect.poll(edited.text).toBe(BLANK)
    await expect.poll(() => page.getByLabel('Title (needed)').inputValue()).toBe('A negotiation')
  })

  it('loses nothing when the server is killed: what was typed is saved by the next', async () => {
    const edited = await begin()
    const page = await open(edited)
    await edited.end()
    await page.getByLabel('Title (needed)').fill('Typed while nobody was there')
    await page.getByRole('alert', { name: 'Not saved yet' }).waitFor()
    await expect.poll(() => edited.text()).toBe(BLANK)
    await edited.begin()
    const next = await page.context().newPage()
    await next.goto(edited.address().replace('/#', '/?view=edit#'))
    await expect.poll(edited.text).toContain('title: Typed while nobody was there')
    await expect.poll(() => next.getByLabel('Title (needed)').inputValue()).toBe('Typed while nobody was there')
  })

  it('puts both sides of a conflict side by side, and overwrites neither unasked', async () => {
    const edited = await begin()
    const page = await open(edited)
    await page.context().setOffline(true)
    await page.getByLabel('Title (needed)').fill('Mine')
    await page.getByRole('alert', { name: 'Not saved yet' }).waitFor()
    const outside = BLANK.replace('A negotiation', 'Theirs')
    await edited.put(outside)
    await page.context().setOffline(false)
    const conflict = page.getByRole('alert', { name: 'Changed by others too: Title' })
    await conflict.waitFor()
    await expect.poll(() => conflict.getByRole('row').last().textContent()).toBe('titleA negotiationMineTheirs')
    await expect.poll(() => edited.text()).toBe(outside)
    await conflict.getByRole('button', { name: 'Keep yours' }).click()
    await expect.poll(edited.text).toBe(BLANK.replace('A negotiation', 'Mine'))
    await saved(page)
  })

  it('says beside the field what would be wrong, and saves nothing of it', async () => {
    const edited = await begin()
    const page = await open(edited)
    await page.getByLabel('Title (needed)').fill('')
    await page.getByText(/missing field: title/).waitFor()
    await expect.poll(() => edited.text()).toBe(BLANK)
    await page.getByLabel('Title (needed)').fill('Well again')
    await expect.poll(edited.text).toContain('title: Well again')
    await expect.poll(() => page.getByText(/missing field/).count()).toBe(0)
    await go(page, 'Positions')
    const form = await compose(page, 'Add a position')
    await form.getByRole('button', { name: 'Add a position' }).click()
    await form.getByText(/missing field: date/).waitFor()
  })

  it('keeps an edit while the file does not load as it stands, and saves it once it is mended', async () => {
    const edited = await begin()
    const page = await open(edited)
    const broken = BLANK.replace('statusQuo: as-now', 'statusQuo: nowhere')
    await edited.put(broken)
    await page.getByRole('heading', { name: /does not load as it stands/ }).waitFor()
    await page.getByLabel('Title (needed)').fill('Kept')
    const held = page.getByRole('alert', { name: 'Not saved yet' })
    await held.getByText(/unknown option of ferry: nowhere/).waitFor()
    await expect.poll(() => edited.text()).toBe(broken)
    await edited.put(BLANK)
    await expect.poll(edited.text).toBe(BLANK.replace('A negotiation', 'Kept'))
    await held.waitFor({ state: 'detached' })
  })

  it('shows how widely a case may go, and where its words take a side', async () => {
    const edited = await begin()
    const page = await open(edited)
    await page.getByLabel('Classification').fill('For the desk only')
    await page.getByRole('banner').getByText('For the desk only').waitFor()
    await page.getByLabel('About').fill('The enemy closed the port; “terrorists”, they say.')
    await go(page, 'Wording')
    const found = page.getByRole('row').filter({ hasText: 'enemy' })
    await found.getByText('the other party, by its name').waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await add(page, 'Add a word to avoid', { 'Word to avoid': 'clos*', 'What to say instead': 'shut' })
    await page.getByRole('row').filter({ hasText: 'closed' }).getByText('shut').waitFor()
    await expect.poll(() => findBarriers(page)).toEqual([])
  })

  it('names what refers to a thing before it goes, and takes all of it back in one step', async () => {
    const text = `${BLANK}stakeholders: [{ id: far, name: Far }]
positions: [{ date: 2024-05-01, actor: far, issue: ferry, option: changed, stance: demands }]
`
    const edited = await begin(text)
    const page = await open(edited, 'actors')
    await unfold(page, 'Far')
    await page.getByRole('button', { name: 'Remove Far' }).click()
    const asked = page.getByRole('alert').filter({ hasText: 'refer to Far' })
    await expect
      .poll(() => asked.getByRole('listitem').allInnerTexts())
      .toEqual(['Positions › 1 May 2024: Far demands: The ferry – Changed'])
    await asked.getByRole('button', { name: 'Remove Far and take these out too' }).click()
    await expect.poll(async () => (await caseOf(edited)).positions).toEqual([])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(edited.text).toBe(text)
  })

  it('keeps comments beside what they are about, and leads from each to its place', async () => {
    const edited = await begin(COMMENTED)
    const page = await open(edited, 'events')
    await unfold(page, 'A storm.')
    const onStorm = page.getByRole('form', { name: /^New comment on .*A storm\.$/ })
    await unfold(page, /A storm\.: Comments$/)
    await onStorm.getByLabel('Comment as').selectOption({ label: 'Ana' })
    await onStorm.getByLabel('New comment').fill('Was it only one?')
    await onStorm.getByRole('button', { name: 'Add the comment' }).click()
    await onStorm.getByText('The comment is added.').waitFor()
    await page.getByText('2 open comments').waitFor()
    await expect
      .poll(async () => (await caseOf(edited)).comments?.at(-1))
      .toMatchObject({
        about: 'events.e1',
        says: 'Was it only one?',
        by: 'ana',
        on: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      })

    await go(page, 'Comments')
    await page.getByText('3 open comments').waitFor()
    await expect
      .poll(() => page.getByRole('list', { name: 'Comments' }).getByRole('link').allInnerTexts())
      .toEqual([
        'Without agreement › First party › What holds now',
        'Events › 1 May 2024: A storm. › Effects › Trust: First party in Second party',
        'Events › 1 May 2024: A storm.',
      ])
    await expect.poll(() => findBarriers(page)).toEqual([])

    // By keys: to the place of a judgement, which is open and has the focus, and there it is settled.
    await page.getByRole('link', { name: /^Without agreement ›/ }).focus()
    await page.keyboard.press('Enter')
    const focused = page.locator('summary:focus')
    await focused.filter({ hasText: 'Comments (1 open)' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await page
      .locator(':focus')
      .and(page.getByRole('button', { name: 'Reopen the comment “Too low?”' }))
      .waitFor()
    await expect.poll(async () => (await caseOf(edited)).comments?.[0]).toMatchObject({ id: 'k1', resolved: true })

    await go(page, 'Comments')
    await page.getByText('2 open comments').waitFor()
    await expect.poll(() => page.getByText('Too low?').count()).toBe(0)
    await page.getByLabel('Resolved ones too').check()
    await page.getByText('Ana, 3 May 2024 · resolved').waitFor()
    await page.getByRole('button', { name: 'Reopen the comment “Too low?”' }).click()
    await page.getByText('3 open comments').waitFor()
    await page.getByRole('button', { name: 'Delete the comment “Was it only one?”' }).click()
    await page.getByText('2 open comments').waitFor()
    await expect.poll(edited.text).toBe(COMMENTED)

    // Behind a number, with the way back.
    await page.getByRole('link', { name: 'Overview', exact: true }).click()
    const panel = page.getByRole('dialog')
    await page.getByRole('button', { name: 'what is behind this' }).first().click()
    await panel.getByRole('heading', { name: 'Comments' }).waitFor()
    await panel.getByText('Too low?').waitFor()
    await expect.poll(() => findBarriers(page)).toEqual([])
    await panel.getByRole('link', { name: 'Go to it in the edit view' }).first().click()
    await focused.filter({ hasText: 'Comments (1 open)' }).waitFor()
  })

  it('takes comments out with what they are about, and says so first', async () => {
    const edited = await begin(COMMENTED)
    const page = await open(edited, 'events')
    const storm = '1 May 2024: A storm.'
    await unfold(page, storm)
    await page.getByRole('button', { name: `Remove ${storm}` }).click()
    const asked = page.getByRole('alert').filter({ hasText: `refer to ${storm}` })
    await expect.poll(() => asked.getByRole('listitem').allInnerTexts()).toEqual(['Comments › Why both?'])
    await asked.getByRole('button', { name: `Remove ${storm} and take these out too` }).click()
    await expect.poll(async () => (await caseOf(edited)).comments?.map(({ id }) => id)).toEqual(['k1'])
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(edited.text).toBe(COMMENTED)
  })

  it.each([1280, 768, 320])('has no barriers at %i pixels, nor text out of sight', async (width) => {
    const edited = await begin(`${BLANK}analysts: [{ id: ana, name: Ana }]
preferences:
  first: { weights: { ferry: { is: [0.2, 0.4], by: ana } }, values: { ferry: { ranking: [changed, as-now] } } }
  second: { weights: { ferry: { low: 0, likely: 1, high: 4 } }, values: { ferry: { as-now: low, changed: 1 } } }
events: [{ id: e1, date: 2024-05-01, what: A storm., effects: [{ trust: [first, second], kept: 1 }] }]
comments: [{ id: k1, about: preferences.first.weights.ferry, says: Averylongwordwithoutanyplacetobreakitatallforanarrowwindow? }, { id: k2, about: events.e1, says: { vi: Một cơn bão? }, by: ana }]
`)
    for (const [part, names] of [
      ['', []],
      ['issues', ['The ferry']],
      ['preferences', ['First party', 'What each option of The ferry is worth']],
      ['events', ['A storm.', /^Trust/, 'Add an event']],
      ['comments', []],
    ] as const) {
      const page = await open(edited, part, { viewport: { width, height: 900 } })
      for (const name of names) await unfold(page, name)
      await expect.poll(() => findBarriers(page)).toEqual([])
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth))
        .toBeLessThanOrEqual(0)
    }
  })
})
