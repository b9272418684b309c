import { type Case, parseCase } from '@parley/model'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { BLANK, type Edited, startEdited } from './start-edited.js'

if (whyNot !== null) console.log(`skipped: parts of the edit view in a browser: ${whyNot}`)

let browser: Browser
const complaints: string[] = []
const cleanups: (() => unknown)[] = []

const begin = async (text: string): Promise<Edited> => {
  const edited = await startEdited(text)
  cleanups.push(edited.close)
  return edited
}

const open = async (edited: Edited, query: string, options: BrowserContextOptions = {}): Promise<Page> => {
  const page = await openPage(browser, edited.address().replace('/#', `/${query}#`), complaints, options)
  cleanups.push(() => page.context().close())
  return page
}

const unfold = async (page: Page, name: string | RegExp) => {
  const summary = page.locator('summary').filter({ hasText: name }).first()
  const isOpen = () => summary.evaluate((element) => (element.parentElement as HTMLDetailsElement).open)
  await summary.click()
  await expect.poll(isOpen).toBe(true)
}

const caseOf = async (edited: Edited): Promise<Case> => {
  const parsed = parseCase(await edited.text())
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case
}

const noBarriers = async (page: Page) => {
  await expect.poll(() => findBarriers(page)).toEqual([])
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
}

const FULL = `${BLANK}analysts: [ana, { id: ben, name: Ben }] # who judges
preferences: # of both
  first: { weights: { ferry: 1 }, values: { ferry: { as-now: 0, changed: 1 } } }
  second: { weights: { ferry: 1 }, values: { ferry: { as-now: 1, changed: 0.4 } } }
noAgreement: { first: { statusQuo: 0.2 }, second: { statusQuo: [0.3, 0.6] } }
claims: [{ id: c1, says: It runs., speaker: first }]
sources: [{ id: p1, title: On the ferry }]
rounds: [{ id: r1, date: 2024-05-20, result: none }]
comments:
  - { id: k1, about: noAgreement.first.statusQuo, says: Too low?, by: ben, on: 2024-05-03 }
  - { id: k2, about: parties.first, says: { vi: Ai vậy? } }
  - { id: k3, about: 'parties[1]', says: Whoever?, by: ana }
`

describe.skipIf(whyNot !== null)('parts of the edit view', () => {
  beforeAll(async () => {
    browser = await launchChromium()
  })
  afterEach(async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean()
  })
  afterAll(async () => {
    await browser?.close()
    expect(complaints.filter((said) => !/ERR_INCOMPLETE_CHUNKED|409|422/.test(said))).toEqual([])
  })

  it('builds a conflict from nothing, and says at once what a condition lacks', async () => {
    const edited = await begin(FULL)
    const page = await open(edited, '?view=edit&part=conflict')
    const maker = page.getByRole('form', { name: 'Add a decision maker' })
    await maker.getByRole('button', { name: 'Add a decision maker' }).click()
    await expect.poll(async () => (await caseOf(edited)).conflict).toBeUndefined()
    await maker.getByLabel(/^What it can do/).fill('Close the pier\nPay')
    await maker.getByRole('button', { name: 'Add a decision maker' }).click()
    await unfold(page, 'Add a decision maker')
    await expect.poll(() => maker.getByLabel('Who').inputValue()).toBe('second')
    await maker.getByLabel(/^What it can do/).fill('Sail')
    await maker.getByRole('button', { name: 'Add a decision maker' }).click()
    await expect
      .poll(async () => (await caseOf(edited)).conflict?.decisionMakers.map(({ id }) => id))
      .toEqual(['first', 'second'])

    await unfold(page, 'First party')
    const statements = page.getByRole('group', { name: 'Statements' })
    const another = statements.getByLabel('Another: Statements')
    await another.fill('sail if pay and')
    await statements.getByText(/unfinished condition/).waitFor()
    await another.fill('sail if play')
    await statements.getByText('unknown option: play (close-the-pier, pay, sail)').waitFor()
    await another.fill('sail IF pay')
    await expect.poll(() => statements.getByText(/unknown option/).count()).toBe(0)
    await another.press('Enter')
    await statements.getByRole('textbox', { name: 'Statements, number 1' }).waitFor()
    await another.fill('not close-the-pier')
    await another.press('Enter')
    // By keys: up, with the focus.
    await statements.getByRole('textbox', { name: 'Statements, number 2' }).press('Alt+ArrowUp')
    await expect
      .poll(() => statements.getByRole('textbox', { name: 'Statements, number 1' }).inputValue())
      .toBe('not close-the-pier')
    await page
      .locator(':focus')
      .and(statements.getByRole('textbox', { name: 'Statements, number 1' }))
      .waitFor()
    await statements.getByLabel('not known whether it wants').last().check()
    await page.getByLabel('Greatly preferred').fill('1')
    await page.getByLabel('Greatly preferred').blur()
    await expect
      .poll(async () => (await caseOf(edited)).conflict?.decisionMakers[0]?.preferences)
      .toEqual({ statements: ['not close-the-pier', { is: 'sail IF pay', unknown: true }], strong: 1 })
    await page.getByLabel('What First party takes Second party to want').selectOption({ label: 'something else' })
    const seen = page.getByRole('group', { name: 'Second party, as First party sees it' })
    await seen.getByLabel('Another: Statements').fill('not sail')
    await seen.getByLabel('Another: Statements').press('Enter')
    await page.getByLabel('Another: What First party does not see').fill('close-the-pier and sail')
    await page.getByLabel('Another: What First party does not see').press('Enter')

    await unfold(page, 'Close the pier')
    await page.getByLabel('Which way it can be changed').selectOption({ label: 'it cannot be given up' })
    await page.getByLabel('Another: What cannot be').fill('close-the-pier and sail')
    await page.getByLabel('Another: What cannot be').press('Enter')
    const apart = page.getByRole('group', { name: 'A new group, two at least' })
    await apart.getByLabel('Close the pier').check()
    await apart.getByLabel('Pay').check()
    await apart.getByRole('button', { name: 'Add the group' }).click()
    await page.getByLabel('It is known what is done now').check()
    await page.getByRole('group', { name: 'What is done now' }).getByLabel('Pay').check()
    await noBarriers(page)
    await expect
      .poll(async () => (await caseOf(edited)).conflict)
      .toMatchObject({
        decisionMakers: [
          {
            options: [{ id: 'close-the-pier', name: 'Close the pier', direction: 'forward' }, { id: 'pay' }],
            unseen: ['close-the-pier and sail'],
            believes: { second: { statements: ['not sail'] } },
          },
          { options: [{ id: 'sail', name: 'Sail' }], preferences: { statements: [] } },
        ],
        infeasible: ['close-the-pier and sail'],
        atMostOne: [['close-the-pier', 'pay']],
        statusQuo: ['pay'],
      })

    // A ranking of the states, moved by keys: five of eight can be.
    await page.locator('summary').filter({ hasText: 'First party' }).first().click()
    await unfold(page, 'Second party')
    await page.getByRole('radio', { name: 'by a ranking of all states' }).check()
    const up = page.getByRole('button', { name: 'Move up State 2: Pay' })
    await up.focus()
    await page.keyboard.press('Enter')
    await page.getByText('State 2: Pay is now number 1 of 2.').waitFor({ state: 'attached' })
    await page.locator(':focus').and(up).waitFor()
    await expect
      .poll(async () => (await caseOf(edited)).conflict?.decisionMakers[1]?.preferences)
      .toEqual({ ranking: [2, [0, 1, 4, 6]] })
    await page.getByRole('radio', { name: 'by what the outcomes are worth to it' }).check()
    await expect
      .poll(async () => (await caseOf(edited)).conflict?.decisionMakers[1]?.preferences)
      .toEqual({ utilities: true })
    await page.getByRole('link', { name: 'Stability', exact: true }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page
      .getByText(/5 feasible states/)
      .first()
      .waitFor()
  })

  it('renames an id everywhere, in one step that is taken back to the same bytes', async () => {
    const edited = await begin(FULL)
    const page = await open(edited, '?view=edit&part=actors')
    await unfold(page, 'First party')
    await unfold(page, 'Short name (id)')
    const form = page.getByRole('form', { name: 'Rename First party' })
    const field = form.getByLabel('New short name (id)')
    await field.fill('second')
    await form.getByText(/duplicate actor: second/).waitFor()
    await field.fill('a b')
    await form.getByText(/malformed id/).waitFor()
    await noBarriers(page)
    await field.fill('north')
    await expect.poll(() => form.getByText(/malformed id/).count()).toBe(0)
    await field.press('Enter')
    await page.locator('summary:focus').filter({ hasText: 'First party: Short name (id): north' }).waitFor()
    await expect
      .poll(edited.text)
      .toBe(
        FULL.replace('{ id: first,', '{ id: north,')
          .replace('\n  first: {', '\n  north: {')
          .replace('{ first: { statusQuo', '{ north: { statusQuo')
          .replace('speaker: first', 'speaker: north')
          .replace('noAgreement.first', 'noAgreement.north')
          .replace('parties.first', 'parties.north'),
      )
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(edited.text).toBe(FULL)
    await page.getByText('Undone: First party: short name first → north.').waitFor({ state: 'attached' })
  })

  it('takes a commentary, base rates and who inferred the day', async () => {
    const edited = await begin(FULL)
    const page = await open(edited, '?view=edit&part=commentary')
    await page.getByRole('button', { name: 'Begin with a commentary' }).click()
    await unfold(page, 'Add an assertion')
    const form = page.getByRole('form', { name: 'Add an assertion' })
    await form.getByLabel('Claim').selectOption({ label: 'It runs.' })
    await form.getByLabel('Place in the case').fill('rounds.r9')
    await form.getByRole('button', { name: 'Add an assertion' }).click()
    await form.getByText(/unknown place/).waitFor()
    await form.getByLabel('Place in the case').fill('rounds.r1')
    await form.getByRole('button', { name: 'Add an assertion' }).click()
    await form.getByText('Added.').waitFor()
    await unfold(page, 'It runs.')
    await page.getByLabel('Held against the case by').selectOption({ label: 'how a round ended' })
    await page.getByLabel('Result').selectOption({ label: 'partial result' })
    await noBarriers(page)
    await expect
      .poll(async () => (await caseOf(edited)).commentary)
      .toEqual({
        source: 'p1',
        assertions: [{ claim: 'c1', place: 'rounds.r1', test: { round: 'r1', result: 'partial' } }],
      })
    await page.getByRole('navigation', { name: 'Parts of the case' }).getByRole('link', { name: 'The case' }).click()
    const rates = page.getByRole('group', { name: 'Base rates beside which it stands' })
    await rates.getByLabel('Mediated').selectOption({ label: 'yes' })
    await expect.poll(async () => (await caseOf(edited)).baseRates).toEqual({ ceasefire: { mediated: true } })
    await rates.getByLabel('Mediated').selectOption({ label: 'not said' })
    await expect.poll(async () => (await caseOf(edited)).baseRates).toBeUndefined()
    await unfold(page, 'Who says so, As of')
    await page.getByLabel('By', { exact: true }).first().selectOption({ label: 'Ben' })
    await expect.poll(async () => (await caseOf(edited)).asOf).toEqual({ is: '2024-06-01', by: 'ben' })
  })

  it('lets who wrote a comment change it, and links a judgement to claims behind its number', async () => {
    const edited = await begin(FULL)
    const page = await open(edited, '?view=edit&part=comments')
    const list = page.getByRole('list', { name: 'Comments' })
    await list.getByText('Too low?').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Edit the comment “Too low?”' }).count()).toBe(0)
    await page.evaluate(() => localStorage.setItem('parley-judge', 'ben'))
    await page.reload()
    await page.getByRole('button', { name: 'Edit the comment “Too low?”' }).click()
    const form = page.getByRole('form', { name: 'Edit the comment “Too low?”' })
    await page.locator('textarea:focus').and(form.getByLabel('Text of the comment')).waitFor()
    await form.getByLabel('Text of the comment').fill('Too high?')
    await form.getByRole('button', { name: 'Save the change' }).click()
    await list.getByText(/^Ben, 3 May 2024 · edited /).waitFor()
    await noBarriers(page)
    await expect
      .poll(async () => (await caseOf(edited)).comments?.[0])
      .toMatchObject({ says: 'Too high?', by: 'ben', on: '2024-05-03', edited: expect.stringMatching(/^\d{4}-/) })
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(edited.text).toBe(FULL)

    await page.getByRole('link', { name: 'Overview', exact: true }).click()
    const panel = page.getByRole('dialog')
    await page.getByRole('button', { name: 'what is behind this' }).first().click()
    await panel
      .locator('summary')
      .filter({ hasText: /goes on|status quo/i })
      .first()
      .waitFor()
    const card = panel.locator('details.judgement').filter({ hasText: 'noAgreement.first.statusQuo' })
    if (!(await card.evaluate((element) => (element as HTMLDetailsElement).open))) await card.locator('summary').click()
    const links = card.getByRole('group', { name: 'Link this judgement to claims' })
    await links.getByLabel('Claim').selectOption({ label: 'It runs.' })
    await links.getByRole('button', { name: 'Link', exact: true }).click()
    await expect
      .poll(async () => (await caseOf(edited)).noAgreement?.first?.statusQuo)
      .toEqual({ is: 0.2, because: ['c1'] })
    await card.locator('.claim').getByText('It runs.').waitFor()
    await noBarriers(page)
    await links.getByRole('button', { name: 'Unlink “It runs.”' }).click()
    await page.locator('select:focus').and(links.getByLabel('Claim')).waitFor()
    await expect.poll(async () => (await caseOf(edited)).noAgreement?.first?.statusQuo).toEqual({ is: 0.2 })
  })

  it('is usable in Vietnamese at 360 pixels', async () => {
    const edited = await begin(`${FULL}conflict:
  decisionMakers:
    - { id: first, options: [{ id: a, name: { vi: Đóng bến } }, { id: b }], preferences: { ranking: [3, [0, 1], 2] } }
commentary: { source: p1, assertions: [{ claim: c1, test: { distance: { from: 2024-05-01, to: 2024-05-20 }, moved: further } }] }
rejected: [{ id: x1, says: No. }]
`)
    const viewport = { width: 360, height: 800 }
    const page = await open(edited, '?view=edit&part=conflict', { locale: 'vi-VN', viewport })
    const parts = page.getByRole('navigation').filter({ hasText: 'Bài bình luận' })
    await unfold(page, 'First party')
    await page.getByText('Trạng thái 3: Đóng bến, b').first().waitFor()
    await noBarriers(page)
    await parts.getByRole('link', { name: 'Bài bình luận' }).click()
    await unfold(page, 'It runs.')
    await page.getByLabel('Đối chiếu với hồ sơ bằng').waitFor()
    await noBarriers(page)
    for (const part of ['Nhận định', 'Nếu như', 'Bản tóm tắt']) {
      await parts.getByRole('link', { name: part, exact: true }).click()
      await page
        .getByRole('heading', { level: 2, name: new RegExp(part, 'i') })
        .first()
        .waitFor()
    }
    await noBarriers(page)
  })
})
