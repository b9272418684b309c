// node bench/diagnose.mjs [--smoke]: what a person waits for: whole commands, `npm start`, the page. Records the figures
// in bench/results/diagnose.json and in bench/README.md; with --smoke runs everything once, small, and records nothing.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { gzipSync } from 'node:zlib'
import { compileCase, planDiagnosis } from '@parley/engine'
import { asOfDate } from '@parley/model'
import { loadCase } from '@parley/server/analysis'
import { openPool } from '@parley/server/jobs'
import { makeTask } from '../packages/server/dist/jobs/ensemble-task.js'
import { openChromium } from '../scripts/open-chromium.mjs'
import { PARLEY, startUntil, timeParley } from './time-process.mjs'
import { waitForQuiet } from './wait-for-quiet.mjs'

const smoke = process.argv.includes('--smoke')
const EXAMPLE = 'examples/gaza-2024'
const SAMPLES = smoke ? 500 : 10_000
const ADDRESS = /workbench: (http:\S+)/

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]
let runs = 0
let quietRuns = 0
/** Does the work so many times, each time after others have left the machine alone for a moment. */
const repeat = async (times, work) => {
  const results = []
  for (let k = 0; k < (smoke ? 1 : times); k++) {
    runs++
    if (!smoke && (await waitForQuiet())) quietRuns++
    results.push(await work())
  }
  return results
}

const column = (rows, names) => Object.fromEntries(names.map((name) => [name, rows.map((row) => row[name])]))

const wholeDiagnosis = async () => {
  const measured = await repeat(7, () => timeParley(['diagnose', EXAMPLE, '--samples', String(SAMPLES)]))
  return column(measured, ['seconds', 'processor', 'megabytes'])
}

/** What the ensemble takes with one worker and with two, in turns: as in the command, threads start while the case is read. */
const workers = async () => {
  const time = async (threads) => {
    const pool = openPool(threads)
    const loaded = await loadCase(new URL(`../${EXAMPLE}`, import.meta.url).pathname)
    const { source } = loaded.value
    const asOf = asOfDate(source)
    const plan = planDiagnosis(compileCase(source, asOf), 1)
    const task = makeTask(source, asOf, plan, SAMPLES)
    const before = process.cpuUsage()
    const begin = performance.now()
    await pool.run(source, [task])
    const seconds = (performance.now() - begin) / 1000
    pool.close()
    const { user, system } = process.cpuUsage(before)
    return { seconds, processor: (user + system) / 1e6, rows: Buffer.from(new Uint8Array(task.rows)) }
  }
  const pairs = await repeat(7, async () => {
    const [one, two] = [await time(1), await time(2)]
    if (!one.rows.equals(two.rows)) throw new Error('one worker and two do not give the same bytes')
    return {
      one: one.seconds,
      two: two.seconds,
      ratio: one.seconds / two.seconds,
      // What two processors that do nothing else would give.
      processorRatio: one.processor / (two.processor / 2),
    }
  })
  return column(pairs, ['one', 'two', 'ratio', 'processorRatio'])
}

const help = async () => (await repeat(15, () => timeParley(['--help']))).map((run) => run.seconds)

/** `npm start` where nothing has changed since the run before: seconds until the address is printed. */
const secondStart = async () => {
  const start = async () => {
    const { seconds, stop } = await startUntil('npm', ['start', '--', '--no-browser'], ADDRESS)
    await stop()
    return seconds
  }
  await start()
  return repeat(5, start)
}

/** First contentful paint, and the headline in words, of a browser that has never seen the page; script as it travels. */
const page = async () => {
  const browser = await openChromium()
  if (browser === null) return null
  const args = [PARLEY, 'open', EXAMPLE, '--no-browser', '--port', '0']
  const { found, stop } = await startUntil(process.execPath, args, ADDRESS)
  try {
    const visits = await repeat(7, async () => {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      const visit = await context.newPage()
      await visit.goto(found[1])
      await visit.getByRole('heading', { level: 1 }).waitFor()
      const times = await visit.evaluate(() => ({
        paint: performance.getEntriesByName('first-contentful-paint')[0].startTime / 1000,
        headline: performance.now() / 1000,
        scripts: performance
          .getEntriesByType('resource')
          .map(({ name }) => name.split('/').at(-1))
          .filter((name) => name.endsWith('.js')),
      }))
      await context.close()
      return times
    })
    const assets = new URL('../packages/web/dist/assets/', import.meta.url)
    // What the page loads; other views have scripts of their own, loaded when one goes there.
    const { scripts } = visits[0]
    const bytes = scripts.reduce((sum, name) => sum + gzipSync(readFileSync(new URL(name, assets))).length, 0)
    return { ...column(visits, ['paint', 'headline']), scriptKilobytes: bytes / 1000 }
  } finally {
    await stop()
    await browser.close()
  }
}

const loadBefore = loadavg()[0]
const diagnosis = await wholeDiagnosis()
const threads = await workers()
const helpSeconds = await help()
const startSeconds = await secondStart()
const visits = await page()
const loadAfter = loadavg()[0]

const below = (bound) => ({ goal: `< ${bound}`, isMet: (value) => value < bound })
const atLeast = (bound) => ({ goal: `≥ ${bound}`, isMet: (value) => value >= bound })
const noGoal = { goal: '', isMet: () => true }
const spread = (values, digits) => [Math.min(...values), Math.max(...values)].map((x) => x.toFixed(digits)).join(' to ')
const figure = (what, unit, values, digits, { goal, isMet } = noGoal) => {
  const value = median(values)
  const range = values.length > 1 ? spread(values, digits) : ''
  return { what, unit, value: Number(value.toFixed(digits)), range, goal, met: isMet(value) }
}
const figures = [
  figure('`parley diagnose gaza-2024 --samples 10000`, whole process', 's', diagnosis.seconds, 2, below(3)),
  figure('its processor time, all threads', 's', diagnosis.processor, 2),
  figure('its memory at most', 'MB', diagnosis.megabytes, 0, below(400)),
  figure('its ensemble, one worker over two', '×', threads.ratio, 2, atLeast(1.6)),
  figure('the same by processor time', '×', threads.processorRatio, 2),
  figure('`parley --help`', 's', helpSeconds, 3, below(0.2)),
  figure('`npm start`, nothing changed, until the address', 's', startSeconds, 2, below(3)),
  ...(visits
    ? [
        figure('page, first paint', 's', visits.paint, 2, below(1)),
        figure('page, headline in words', 's', visits.headline, 2),
        figure('page, script at first load, gzipped', 'kB', [visits.scriptKilobytes], 0, below(300)),
      ]
    : []),
]

const machine = {
  node: process.version,
  cpu: cpus()[0].model,
  cores: cpus().length,
  date: new Date().toISOString().slice(0, 10),
  loadBefore,
  loadAfter,
  runs,
  quietRuns,
}
const table = [
  '| what | median | lowest to highest | goal | |',
  '| --- | --- | --- | --- | --- |',
  ...figures.map(
    (row) => `| ${row.what} | ${row.value} ${row.unit} | ${row.range} | ${row.goal} | ${row.met ? '' : 'missed'} |`,
  ),
].join('\n')
const note = `${machine.date}, ${machine.cores} cores, ${machine.cpu}, Node ${machine.node}; load average ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after (the bench itself included); ${quietRuns} of ${runs} runs began on a quiet machine.`
console.log(`${note}\n\n${table}`)

if (!smoke) {
  const all = { diagnosis, workers: threads, helpSeconds, startSeconds, page: visits }
  writeFileSync(
    new URL('results/diagnose.json', import.meta.url),
    `${JSON.stringify({ machine, figures, runs: all }, null, 2)}\n`,
  )
  const readme = new URL('README.md', import.meta.url)
  const [begin, end] = ['<!-- diagnose -->', '<!-- /diagnose -->']
  const text = readFileSync(readme, 'utf8')
  writeFileSync(
    readme,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${note}\n\n${table}\n${text.slice(text.indexOf(end))}`,
  )
}
const missed = figures.filter((row) => !row.met)
if (!smoke && missed.length > 0) {
  console.error(`missed: ${missed.map((row) => row.what).join('; ')}`)
  process.exitCode = 1
}
