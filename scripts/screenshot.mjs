import { spawn } from 'node:child_process'
import { mkdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openChromium } from './open-chromium.mjs'
import { ROOT } from './steps.mjs'

// node scripts/screenshot.mjs: takes the pictures of README.md from the built workbench (npm run build) again.
const FOLDER = join(ROOT, 'docs/images')
const MOST_BYTES = 300_000
const WIDTH = 1280

const parley = spawn(
  process.execPath,
  [join(ROOT, 'packages/cli/bin/parley.js'), 'open', 'examples/gaza-2024', '--no-browser', '--port', '0'],
  { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] },
)
const address = await new Promise((resolve, reject) => {
  let output = ''
  parley.stdout.on('data', (data) => {
    output += data
    const found = output.match(/http:\S+/)
    if (found) resolve(found[0])
  })
  parley.on('close', (code) => reject(new Error(`parley open ended with ${code}`)))
})

const browser = await openChromium()
if (browser === null) process.exit(1)
mkdirSync(FOLDER, { recursive: true })

const visit = async (height, query = '') => {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height },
    locale: 'en-GB',
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  await page.goto(address.replace('/#', `/${query}#`))
  return page
}

const visitOverview = async (height) => {
  const page = await visit(height)
  // The headline names the samples once the ensemble has run.
  await page.getByRole('heading', { level: 1, name: /samples/ }).waitFor({ timeout: 60_000 })
  await page.getByRole('region', { name: 'How far, and since when' }).getByRole('figure').waitFor()
  return page
}

const take = async (page, name) => {
  const path = join(FOLDER, name)
  await page.screenshot({ path, animations: 'disabled' })
  const { size } = statSync(path)
  console.log(`${path}: ${Math.round(size / 1000)} kB`)
  if (size > MOST_BYTES) throw new Error(`large picture: ${size} bytes (at most ${MOST_BYTES})`)
  await page.context().close()
}

try {
  await take(await visitOverview(1492), 'workbench.png')

  const page = await visitOverview(800)
  await page
    .getByRole('region', { name: 'Why', exact: true })
    .getByRole('button', { name: /Mistrust/ })
    .click()
  await page.getByRole('dialog').waitFor()
  await take(page, 'evidence.png')

  const packages = await visit(1010, '?view=packages')
  await packages
    .getByText(/packages that cross no red line are drawn.*hold 90 % of the samples/)
    .waitFor({ timeout: 60_000 })
  await packages.getByLabel('As it stood on').waitFor({ timeout: 60_000 })
  await take(packages, 'packages-view.png')

  const stability = await visit(1240, '?view=stability&state=665')
  await stability.getByRole('heading', { level: 2, name: 'State 665' }).waitFor({ timeout: 60_000 })
  await stability.getByLabel('As it stood on').waitFor({ timeout: 60_000 })
  await take(stability, 'stability-view.png')
  const evidence = await visit(1010, '?view=evidence&source=d-june')
  await evidence.getByRole('tab', { name: 'To decide (4)' }).waitFor({ timeout: 60_000 })
  await evidence.waitForFunction(() => !document.querySelector('.source-list').textContent.includes('reading'))
  await evidence.keyboard.press('j')
  await evidence.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded()
  await take(evidence, 'evidence-view.png')

  const brief = await visit(1010, '?view=brief')
  await brief.getByText(/^There is a .* of 2,000 samples/).waitFor({ timeout: 60_000 })
  await take(brief, 'brief-view.png')

  const record = await visit(1010, '?view=record')
  await record.getByRole('table', { name: /^Duration of the ceasefire/ }).waitFor({ timeout: 60_000 })
  await take(record, 'record-view.png')
} finally {
  await browser.close()
  parley.kill('SIGTERM')
}
