import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { GOOD_ANSWER, GOOD_CLAIM, LIES, RIVER_TEXT } from '../../packages/server/src/helper/river-page.fixture.js'
import {
  type Behaviour,
  MISBEHAVING,
  saying,
  startStub,
} from '../../packages/server/src/helper/stub-endpoint.fixture.js'
import { launchChromium, whyNot } from './chromium.js'
import { findBarriers } from './find-barriers.js'
import { openPage } from './open-page.js'

if (whyNot !== null) console.log(`skipped: the helper in a browser: ${whyNot}`)

const CASE = `parley: 1
title: A dam
asOf: 2024-08-21
parties: [{ id: arvenia, name: Arvenia }, { id: costane, name: Costane }]
issues: [{ id: gates, options: [{ id: open }, { id: shut }], statusQuo: shut }]
sources:
  - { id: p1, file: sources/p1.txt, title: The upper states and the delta cannot agree, author: Ines Calder, language: en }
`
const SERVER = new URL('../../packages/server/dist/index.js', import.meta.url).href
const ANSWER = { ...GOOD_ANSWER, claims: [GOOD_CLAIM, ...LIES.map(([, claim]) => claim)] }

let browser: Browser
let scratch = ''
const complaints: string[] = []
const cleanups: (() => unknown)[] = []
const caseText = () => readFile(join(scratch, 'case/case.yaml'), 'utf8')

/** The evidence of the case, with the section for the helper open. */
const look = async (env: Record<string, string>, options: Parameters<typeof openPage>[3] = {}): Promise<Page> => {
  Object.assign(process.env, { PARLEY_HOME: join(scratch, 'home'), PARLEY_HELPER_MODEL: 'stub', ...env })
  await rm(join(scratch, 'case'), { recursive: true, force: true })
  await mkdir(join(scratch, 'case/sources'), { recursive: true })
  await writeFile(join(scratch, 'case/sources/p1.txt'), RIVER_TEXT)
  await writeFile(join(scratch, 'case/case.yaml'), CASE)
  const { loadCase, startWorkbench } = (await import(SERVER)) as typeof import('@parley/server')
  const loaded = await loadCase(join(scratch, 'case'))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
  const workbench = await startWorkbench({
    loaded: loaded.value,
    firstPort: 0,
    samples: 0,
    timelineSamples: 0,
    seed: 1,
  })
  cleanups.push(workbench.close)
  const address = workbench.address.replace('/#', '/?view=evidence&source=p1#')
  const page = await openPage(browser, address, complaints, options)
  cleanups.push(() => page.context().close())
  await page.getByRole('heading', { name: /^(Ask a helper|Hỏi trợ lý)$/ }).click()
  return page
}
const lookWith = async (behave: Behaviour) => {
  const stub = await startStub(behave)
  cleanups.push(stub.close)
  return { page: await look({ PARLEY_HELPER_URL: stub.base }), stub }
}

describe.skipIf(whyNot !== null)('the helper in a browser', () => {
  beforeAll(async () => {
    browser = await launchChromium()
    scratch = await mkdtemp(join(tmpdir(), 'parley-helper-'))
  })
  afterEach(async () => {
    for (const clean of cleanups.splice(0).reverse()) await clean()
    for (const name of ['URL', 'MODEL', 'TIMEOUT']) delete process.env[`PARLEY_HELPER_${name}`]
    expect(complaints.splice(0)).toEqual([])
  })
  afterAll(async () => {
    await browser?.close()
    await rm(scratch, { recursive: true, force: true })
  })

  it('that nobody named says how to name one', async () => {
    const page = await look({})
    await page.getByText('No helper is named.').waitFor()
    await expect.poll(() => page.getByRole('button', { name: 'Ask about this page' }).count()).toBe(0)
  })

  it('is asked by its button only; what holds joins the list, marked, and enters the case by a key', async () => {
    const { page, stub } = await lookWith(saying(ANSWER))
    await page.getByText('on this machine: nothing leaves it').waitFor()
    expect(stub.requests).toEqual([])
    await page.getByRole('button', { name: 'Ask about this page' }).click()
    await page.getByText('Suggestions of the helper among those to decide, marked as its own: 1.').waitFor()
    await page.getByText('Dropped, since they do not hold against the page: 8.').waitFor()
    await page.getByText('the quote is not on the page: 3').waitFor()
    await page.getByText('have freed two engineers of Costane after 1,500 days').waitFor()
    await expect.poll(() => page.getByText('from the helper').count()).toBe(1)
    await expect.poll(() => findBarriers(page)).toEqual([])
    await expect.poll(() => caseText()).toBe(CASE)

    await page.getByRole('button', { name: GOOD_CLAIM.quote, exact: true }).last().click()
    await page
      .getByRole('button', { name: /^Accept a?/ })
      .first()
      .press('a')
    await expect.poll(caseText).toContain(`says: ${GOOD_CLAIM.quote}\n`)
    await expect.poll(() => caseText()).toContain("exact: Arvenia's minister Pavel Ostrow said that")
  })

  it('is stopped by the same button', async () => {
    const { page, stub } = await lookWith(MISBEHAVING.hangs)
    await page.getByRole('button', { name: 'Ask about this page' }).click()
    await expect.poll(() => stub.requests.length).toBe(1)
    await page.getByRole('button', { name: 'Stop' }).click()
    await page.getByText('Stopped; nothing was suggested.').waitFor()
    await page.getByRole('button', { name: 'Ask again' }).waitFor()
  })

  it('that fails says why, and the page is as it was', async () => {
    const { page } = await lookWith(MISBEHAVING['fails with 500'])
    await page.getByRole('button', { name: 'Ask about this page' }).click()
    await page.getByText('ERR_HELPER_STATUS').waitFor()
    await expect.poll(() => findBarriers(page)).toEqual([])
    // The browser tells of every answer that is a problem.
    complaints.splice(0)
  })

  it('elsewhere is asked after a yes, which Escape is not, and which can be taken back', async () => {
    const page = await look({ PARLEY_HELPER_URL: 'https://models.invalid/v1', PARLEY_HELPER_TIMEOUT: '5' })
    const button = page.getByRole('button', { name: 'Ask about this page' })
    const dialog = page.getByRole('dialog', { name: 'Send text of this case to another machine?' })
    await button.click()
    await dialog.getByText('stub at https://models.invalid/v1 does not run on this machine.').waitFor()
    await expect.poll(() => findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => page.getByText('You have agreed').count()).toBe(0)
    await button.click()
    await dialog.getByRole('button', { name: 'Send it, for this case' }).click()
    await page.getByText('ERR_HELPER_ABSENT').waitFor()
    await expect.poll(() => readFile(join(scratch, 'home/helper-consents.json'), 'utf8')).toContain('models.invalid')
    await expect.poll(() => caseText()).toBe(CASE)
    await page.getByRole('button', { name: 'Withdraw' }).first().click()
    await page.getByText('You have agreed').waitFor({ state: 'detached' })
    complaints.splice(0)
  })

  it.each([320, 1280])('fits into %i px, in Vietnamese too', async (width) => {
    const stub = await startStub(saying(ANSWER))
    cleanups.push(stub.close)
    const page = await look({ PARLEY_HELPER_URL: stub.base }, { viewport: { width, height: 800 }, locale: 'vi-VN' })
    await page.getByRole('button', { name: 'Hỏi về trang này' }).click()
    // An English translation was not asked for.
    await page.getByText('Bị loại vì không khớp với trang: 9.').waitFor()
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
    await expect.poll(overflow).toBeLessThanOrEqual(0)
    await expect.poll(() => findBarriers(page)).toEqual([])
  })
})
