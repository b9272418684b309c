import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GENIUS } from '../../packages/formats/src/fixtures/small-scenarios.fixture.js'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'
import { type StartedWorkbench, startWithoutCase } from './start-without-case.js'

if (whyNot !== null) console.log(`skipped: the start page in a browser: ${whyNot}`)

const WIDTHS = [1280, 700, 360, 320]
const FERRY = `parley: 1
title: The ferry
asOf: 2024-06-01
parties: [{ id: north }, { id: south }]
issues:
  - { id: ferry, options: [{ id: stops }, { id: runs }], statusQuo: stops }
`
const WELL = JSON.stringify({
  options: [{ name: 'Draws above' }, { name: 'Draws below' }],
  decisionMakers: [
    { name: 'Upper', options: [0], preferences: [] },
    { name: 'Lower', options: [1], preferences: [] },
  ],
})

let browser: Browser
let workbench: StartedWorkbench
const complaints: string[] = []
const pages: Page[] = []

const start = async (options: BrowserContextOptions = {}, query = 'view=start'): Promise<Page> => {
  const page = await openPage(browser, workbench.address.replace('/#', `/?${query}#`), complaints, options)
  pages.push(page)
  return page
}

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })
const titleOf = (page: Page) => page.locator('.masthead-title')

/** Drops files, as from another window: of a text, or of so many bytes. */
const drop = (page: Page, files: Readonly<Record<string, string | number>>) =>
  part(page, 'Import').evaluate((region, given) => {
    const dataTransfer = new DataTransfer()
    for (const [name, of] of Object.entries(given))
      dataTransfer.items.add(new File([typeof of === 'string' ? of : new Uint8Array(of)], name))
    for (const type of ['dragover', 'drop'])
      region.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
  }, files)

const isWider = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)

describe.skipIf(whyNot !== null)('the start page in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    workbench = await startWithoutCase()
    await mkdir(workbench.at('Documents', 'ferry'), { recursive: true })
    await writeFile(workbench.at('Documents', 'ferry', 'case.yaml'), FERRY)
    await writeFile(workbench.at('Documents', 'letter.txt'), 'Dear all')
  })

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.context().close()
    // A request that is refused is told by the browser as an error; the page says it in words.
    expect(complaints.splice(0).filter((text) => !/status of 4(13|22)/.test(text))).toEqual([])
  })

  afterAll(async () => {
    await browser?.close()
    await workbench?.close()
  })

  it('is what a newcomer sees, and makes a case from a template by keyboard alone', async () => {
    const page = await start({}, '')
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    await part(page, 'Recent cases').getByText('None yet').waitFor()
    await expect.poll(() => page.getByRole('region', { name: 'Open now' }).count()).toBe(0)
    const ceasefire = page.getByRole('radio', { name: 'Ceasefire talks' })
    await ceasefire.focus()
    await expect.poll(() => ceasefire.isChecked()).toBe(true)
    await page.keyboard.press('Tab')
    await page.keyboard.type('Talks at sea')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Bên Bắc')
    await page.keyboard.press('Tab')
    await page.keyboard.type('The South')
    await page.keyboard.press('Tab')
    await expect.poll(() => page.getByLabel('Folder to make').inputValue()).toBe('~/Parley/talks-at-sea')
    await page.keyboard.press('Enter')
    await expect.poll(() => titleOf(page).textContent()).toBe('Talks at sea')
    await expect.poll(() => new URL(page.url()).search).toBe('')
    const text = await readFile(workbench.at('Parley', 'talks-at-sea', 'case.yaml'), 'utf8')
    expect(text).toMatch(/^# Template of Parley: ceasefire talks/)
    expect(text).toContain('- id: ben-bac')
  })

  it('says whom of the template each party stands for', async () => {
    const page = await start()
    const form = part(page, 'New case')
    const told = () => form.getByText(/^In this template: /).allTextContents()
    await form.getByRole('radio', { name: 'Labour talks' }).check()
    await expect.poll(told).toEqual(['In this template: Employer', 'In this template: Union'])
    await form.getByRole('radio', { name: 'Ceasefire talks' }).check()
    await expect.poll(told).toEqual([])
  })

  it('is a link away from the case and leads back to it', async () => {
    const page = await start({}, '')
    await page.getByRole('link', { name: 'Cases', exact: true }).press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Cases' }).waitFor()
    await part(page, 'Open now').getByText('~/Parley/talks-at-sea').waitFor()
    await page.goBack()
    await expect.poll(() => titleOf(page).textContent()).toBe('Talks at sea')
    await page.goForward()
    await page.getByRole('link', { name: 'Back to the case' }).click()
    await expect.poll(() => titleOf(page).textContent()).toBe('Talks at sea')
  })

  it('overwrites nothing: a taken folder is refused with what to do, and what was typed stays', async () => {
    const page = await start()
    const before = await readFile(workbench.at('Parley', 'talks-at-sea', 'case.yaml'), 'utf8')
    const region = part(page, 'New case')
    await region.getByRole('radio', { name: 'Blank' }).check()
    await region.getByLabel('Title').fill('Talks at sea')
    await region.getByRole('button', { name: 'Make the case' }).click()
    await region
      .getByRole('alert')
      .getByText(/taken folder: .*talks-at-sea is left as it is/)
      .waitFor()
    const folder = region.getByLabel('Folder to make')
    await expect.poll(() => folder.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => region.getByLabel('Title').inputValue()).toBe('Talks at sea')
    await expect.poll(() => readFile(workbench.at('Parley', 'talks-at-sea', 'case.yaml'), 'utf8')).toBe(before)
    await folder.fill('~/Parley/../else')
    await region.getByRole('button', { name: 'Make the case' }).click()
    await region
      .getByRole('alert')
      .getByText(/a path without \.\./)
      .waitFor()
    await folder.fill('~/Parley/second')
    await region.getByRole('button', { name: 'Make the case' }).click()
    await expect.poll(() => readdir(workbench.at('Parley'))).toEqual(['second', 'talks-at-sea'])
    await expect.poll(() => new URL(page.url()).search).toBe('')
    await titleOf(page).waitFor()
  })

  it('opens a case by looking through folders, in every window', async () => {
    const other = await start({}, '')
    await expect.poll(() => titleOf(other).textContent()).toBe('Talks at sea')
    const page = await start()
    const region = part(page, 'Open a case')
    await region.getByRole('button', { name: 'Look through folders' }).press('Enter')
    await region.getByRole('button', { name: 'Folder Documents' }).press('Enter')
    await region.getByRole('heading', { name: `In ${workbench.at('Documents')}` }).waitFor()
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(`In ${workbench.at('Documents')}`)
    await expect.poll(() => region.getByText('letter').count()).toBe(0)
    await region.getByRole('button', { name: 'Open the case ferry' }).press('Enter')
    await expect.poll(() => titleOf(page).textContent()).toBe('The ferry')
    await expect.poll(() => titleOf(other).textContent()).toBe('The ferry')
  })

  it('says of a path that is no case what would be one', async () => {
    const page = await start()
    const region = part(page, 'Open a case')
    for (const [path, told] of [
      ['~/Documents/letter.txt', /no case: .*a YAML file with parley: 1/],
      ['~/gone', /missing file: .*a case’s folder, or its YAML file/],
      ['letter', /incomplete path: .*begins with \/ or ~/],
    ] as const) {
      await region.getByLabel('Path of a case').fill(path)
      await region.getByRole('button', { name: 'Open', exact: true }).click()
      await region.getByRole('alert').filter({ hasText: told }).waitFor()
    }
    await expect.poll(() => region.getByLabel('Path of a case').getAttribute('aria-invalid')).toBe('true')
    await region.getByLabel('Path of a case').fill('~/Documents/ferry')
    await region.getByRole('button', { name: 'Open', exact: true }).click()
    await expect.poll(() => titleOf(page).textContent()).toBe('The ferry')
  })

  it('opens a case that does not load, says what is wrong, and follows it until it is mended', async () => {
    const file = workbench.at('Documents', 'ferry', 'case.yaml')
    await writeFile(file, FERRY.replace('issues:', 'isues:'))
    const page = await start()
    await part(page, 'Open a case').getByLabel('Path of a case').fill('~/Documents/ferry')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'The case cannot be shown' }).waitFor()
    await page.locator('strong').getByText('unknown key: isues').waitFor()
    await page.getByRole('link', { name: 'Other cases' }).click()
    await part(page, 'Open now').getByText('Its file does not load as it stands').waitFor()
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: 'The case cannot be shown' }).waitFor()
    await writeFile(file, FERRY)
    await expect.poll(() => titleOf(page).textContent()).toBe('The ferry')
  })

  it('duplicates a recent case, tells which are gone, and takes them off the list', async () => {
    const page = await start()
    const recent = part(page, 'Recent cases')
    await recent.getByRole('button', { name: 'Duplicate Talks at sea' }).first().click()
    const form = page.getByRole('form', { name: 'Duplicate Talks at sea' })
    await expect.poll(() => form.getByLabel('Title of the copy').inputValue()).toBe('Talks at sea (copy)')
    await expect
      .poll(() => form.getByLabel('Title of the copy').evaluate((input) => input === document.activeElement))
      .toBe(true)
    await form.getByRole('button', { name: 'Make the copy' }).click()
    await expect.poll(() => titleOf(page).textContent()).toBe('Talks at sea (copy)')
    await rm(workbench.at('Documents', 'ferry'), { recursive: true })
    await page.getByRole('link', { name: 'Cases', exact: true }).click()
    const gone = recent.getByRole('listitem').filter({ hasText: 'The ferry' })
    await gone.getByText('No longer there.').waitFor()
    await expect.poll(() => gone.getByRole('button', { name: 'Open The ferry' }).count()).toBe(0)
    await gone.getByRole('button', { name: 'Remove The ferry from the list' }).press('Enter')
    await page.getByRole('status').getByText('Removed from the list: The ferry.').waitFor()
    await gone.waitFor({ state: 'detached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Recent cases')
  })

  it('imports what is dropped or chosen, and says what cannot be carried over', async () => {
    const page = await start()
    const region = part(page, 'Import')
    await drop(page, { 'well.gmcr': WELL })
    await region.getByText('Chosen: 1 file').waitFor()
    await region.getByLabel('Title').fill('Two villages')
    await region.getByRole('button', { name: 'Import' }).click()
    await expect.poll(() => titleOf(page).textContent()).toBe('Two villages')
    await page.getByRole('link', { name: 'Stability' }).click()
    await page.getByText(/4 feasible states of 2 decision makers with 2 options/).waitFor()

    await page.getByRole('link', { name: 'Cases', exact: true }).click()
    const files = Object.entries(GENIUS).map(([name, text]) => ({
      name,
      mimeType: 'text/xml',
      buffer: Buffer.from(text.replace('value="0.5"', 'value="0.4"')),
    }))
    await region.getByLabel('Choose files').setInputFiles(files)
    await region.getByText(`Chosen: ${files.length} files`).waitFor()
    await region.getByRole('button', { name: 'Import' }).click()
    await region.getByText('Not everything could be carried over:').waitFor()
    await region
      .getByText(/no discount factor over rounds; 0.9 is left out/)
      .first()
      .waitFor()
    await region.getByRole('button', { name: 'Open the case' }).press('Enter')
    await page.getByRole('region', { name: 'How far, and since when' }).waitFor()
  })

  it('refuses what it cannot read, and what is too much, in words', async () => {
    const page = await start()
    const region = part(page, 'Import')
    await drop(page, { 'letter.txt': 'Dear all' })
    await region.getByRole('button', { name: 'Import' }).click()
    await region
      .getByRole('alert')
      .getByText(/unknown content|no text/)
      .waitFor()
    await drop(page, Object.fromEntries(Array.from({ length: 501 }, (_, k) => [`${k}.xml`, ''])))
    await region.getByText('More than 500 files.').waitFor()
    await expect.poll(() => region.getByRole('button', { name: 'Import' }).count()).toBe(0)
    await drop(page, { 'large.xml': 60_000_001 })
    await region.getByText('That is 60 MB, and at most 60 MB can be imported at once.').waitFor()
    await drop(page, {})
    await region.getByText('No file was in that.').waitFor()
  })

  it('hands out the case that is open, in each format that can say it', async () => {
    const page = await start()
    const region = part(page, 'Open now')
    await region.getByRole('button', { name: 'Export' }).click()
    const whole = region.getByRole('link', { name: 'Download: The case with its pages, zip archive' })
    const [download] = await Promise.all([page.waitForEvent('download'), whole.click()])
    expect(download.suggestedFilename()).toMatch(/\.zip$/)
    expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe('PK')
    await region.getByRole('link', { name: 'Download: GENIUS, XML' }).waitFor()
    await region.getByText('Not with this case: Graph model of GMCR+.').waitFor()
  })

  it.each([
    { language: 'en', locale: 'en-GB', heading: 'Cases', shut: ['Export', 'Look through folders'] },
    { language: 'vi', locale: 'vi-VN', heading: 'Các hồ sơ', shut: ['Xuất', 'Duyệt các thư mục'] },
  ])('has no barrier that axe finds, everything open, in $language', async ({ language, locale, heading, shut }) => {
    const page = await start({ locale })
    for (const name of shut) await page.getByRole('button', { name, exact: true }).click()
    await page.locator('.exports a').first().waitFor()
    await page.locator('.chooser button').first().waitFor()
    await page.locator('.case-list button[aria-expanded]').first().click()
    await page.locator('.case-list form').waitFor()
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await expect.poll(() => findBarriers(page)).toEqual([])
    }
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 })
      expect([width, await isWider(page)]).toEqual([width, false])
    }
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe(heading)
    await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(language)
  })

  it('says so where the server is gone, and keeps what was typed', async () => {
    const page = await start()
    await page.route('**/api/start/create', (route) => route.abort())
    const region = part(page, 'New case')
    await region.getByLabel('Title').fill('Lost talks')
    await region.getByRole('button', { name: 'Make the case' }).click()
    await region
      .getByRole('alert')
      .getByText(/That was not done\. The workbench does not answer/)
      .waitFor()
    await expect.poll(() => region.getByLabel('Title').inputValue()).toBe('Lost talks')
    expect(complaints.splice(0).every((text) => /ERR_FAILED/.test(text))).toBe(true)
  })
})
