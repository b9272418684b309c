// node bench/workbench.mjs [--smoke | --hour]: how long a person waits for the page of the workbench, on the example and on a large
// case: first load, interaction to next paint, memory of the tab. Records the figures in bench/results/workbench.json and
// in bench/README.md; with --smoke does everything once, on a small case, and records nothing; with --hour does what a
// person does in an hour on the example, without the pauses, and records what the tab holds meanwhile.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { openChromium } from '../scripts/open-chromium.mjs'
import { STEPS_OF_AN_HOUR, useForAnHour } from './hour-of-use.mjs'
import { LARGE, writeLargeCase } from './large-case.mjs'
import { keepNoAnswers, memoryOf } from './tab-memory.mjs'
import { PARLEY, startUntil } from './time-process.mjs'
import { waitForQuiet } from './wait-for-quiet.mjs'
import { STEPS } from './workbench-steps.mjs'

const smoke = process.argv.includes('--smoke')
const hour = process.argv.includes('--hour')
const SMALL = { parties: 4, issues: 6, claims: 30, sources: 3, events: 12, positions: 8, levers: 4 }
const ROUNDS = smoke ? 1 : 3
const VISITS = smoke ? 1 : 5
/** What the event-timing API does not report is shorter than this. */
const UNREPORTED_MS = 16

const quantile = (values, q) =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * q))]
const median = (values) => quantile(values, 0.5)

/** Runs in the page: keeps what the browser says of events and of long tasks. */
const watch = () => {
  window.seen = { events: [], tasks: [] }
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) window.seen.events.push([interactionId, duration])
  }).observe({ type: 'event', durationThreshold: 16, buffered: true })
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.seen.tasks.push(duration)
  }).observe({ type: 'longtask', buffered: true })
}

/** What was seen since the last time: the duration of each interaction, and the longest task. */
const takeSeen = async (page) => {
  const { events, tasks } = await page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 150)))
    const seen = window.seen
    window.seen = { events: [], tasks: [] }
    return seen
  })
  const longest = new Map()
  for (const [id, duration] of events) longest.set(id, Math.max(duration, longest.get(id) ?? 0))
  return { interactions: [...longest.values()], task: Math.max(0, ...tasks) }
}

const measureCase = async (browser, folder) => {
  const args = [PARLEY, 'open', folder, '--no-browser', '--port', '0']
  const { found, stop } = await startUntil(process.execPath, args, /workbench: (http:\S+)/)
  const open = async () => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB' })
    const page = await context.newPage()
    page.setDefaultTimeout(30_000)
    await page.addInitScript(watch)
    const scripts = []
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response)
    })
    await page.goto(found[1])
    await page.getByRole('heading', { level: 1 }).waitFor()
    const times = await page.evaluate(() => ({
      paint: performance.getEntriesByName('first-contentful-paint')[0].startTime,
      headline: performance.now(),
    }))
    const bytes = await Promise.all(scripts.map(async (one) => gzipSync(await one.body()).length))
    return { page, ...times, script: bytes.reduce((sum, one) => sum + one, 0) / 1000 }
  }
  try {
    const visits = []
    for (let k = 0; k < VISITS; k++) {
      const { page, ...visit } = await open()
      visits.push(visit)
      await page.context().close()
    }
    const { page } = await open()
    const errors = []
    page.on('pageerror', (error) => errors.push(error.message))
    await keepNoAnswers(page)
    await takeSeen(page)
    const before = await memoryOf(browser, page)
    const steps = STEPS.map(({ view, what }) => ({ view, what, durations: [], task: 0 }))
    for (let round = 0; round < ROUNDS; round++)
      for (const [k, { view, what, presses, ready, can, act }] of STEPS.entries()) {
        try {
          await ready(page)
          if (!(await can(page))) continue
          await takeSeen(page)
          await act(page)
        } catch (error) {
          errors.push(`${view}, ${what}: ${error.message}`)
          continue
        }
        const { interactions, task } = await takeSeen(page)
        const unreported = Math.max(0, presses - interactions.length)
        steps[k].durations.push(...interactions, ...new Array(unreported).fill(UNREPORTED_MS))
        steps[k].task = Math.max(steps[k].task, task)
      }
    const after = await memoryOf(browser, page)
    await page.context().close()
    return { visits, steps, errors, memory: { before, after } }
  } finally {
    await stop()
  }
}

const browser = await openChromium()
if (browser === null) {
  console.log('skipped: no Chromium')
  process.exit(0)
}
const scratch = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const [example, large] = [join(scratch, 'example'), join(scratch, 'large')]
cpSync(new URL('../examples/gaza-2024', import.meta.url), example, { recursive: true })
if (!hour) writeLargeCase(large, smoke ? SMALL : LARGE)
const write = (name, report, results) => {
  writeFileSync(new URL(`results/${name}.json`, import.meta.url), `${JSON.stringify(results, null, 2)}\n`)
  const readme = new URL('README.md', import.meta.url)
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const text = readFileSync(readme, 'utf8')
  if (text.includes(begin))
    writeFileSync(
      readme,
      `${text.slice(0, text.indexOf(begin) + begin.length)}\n${report}\n${text.slice(text.indexOf(end))}`,
    )
}
const day = new Date().toISOString().slice(0, 10)
const machine = { node: process.version, cpu: cpus()[0].model, cores: cpus().length }

const measureHour = async () => {
  const told = ({ steps, tab, heap, elements, nodes, listeners }) =>
    `| ${steps} | ${Math.round(tab)} | ${heap.toFixed(1)} | ${elements} | ${nodes} | ${listeners} |`
  const tell = (one) => console.log(told(one))
  const { done, seen, errors } = await useForAnHour(browser, example, { count: STEPS_OF_AN_HOUR, every: 100, tell })
  const [start, end] = [seen[0], seen.at(-1)]
  const most = Math.max(...seen.map(({ tab }) => tab))
  const minutes = Math.round(end.minutes)
  const report = [
    `${day}, ${machine.cores} cores, ${machine.cpu}, Node ${machine.node}: ${done} steps over all views of gaza-2024, those of an hour of a step every two seconds, in ${minutes} minutes. The tab holds ${Math.round(most)} MB at most (goal: less than 300), ${Math.round(end.tab)} at the end; its scripts ${start.heap.toFixed(1)} MB at first, ${end.heap.toFixed(1)} at the end.`,
    '',
    '| steps | tab, MB | scripts, MB | elements | nodes | listeners |',
    '| --- | --- | --- | --- | --- | --- |',
    ...seen.map(told),
  ].join('\n')
  console.log(report)
  write('workbench-hour', report, { machine, goal: 300, most, done, seen, errors })
  if (errors.length > 0 || most >= 300) {
    console.error(`failed: ${most >= 300 ? `${Math.round(most)} MB; ` : ''}${errors.join('\n')}`)
    process.exitCode = 1
  }
}

if (hour) {
  try {
    await measureHour()
  } finally {
    await browser.close()
    rmSync(scratch, { recursive: true, force: true })
  }
  process.exit()
}

const loadBefore = loadavg()[0]
const cases = {}
try {
  for (const [name, folder] of [
    ['gaza-2024', example],
    ['large', large],
  ].slice(smoke ? 1 : 0)) {
    if (!smoke) await waitForQuiet()
    cases[name] = await measureCase(browser, folder)
  }
} finally {
  await browser.close()
  rmSync(scratch, { recursive: true, force: true })
}
const loadAfter = loadavg()[0]
const errors = Object.entries(cases).flatMap(([name, one]) => one.errors.map((error) => `${name}: ${error}`))

const GOALS = { paint: 1500, inp: { 'gaza-2024': 100, large: 200 }, script: 350, tab: 300 }
const figures = Object.entries(cases).flatMap(([name, { visits, steps, memory }]) => {
  const all = steps.flatMap(({ durations }) => durations)
  const figure = (what, value, unit, goal) => ({
    case: name,
    what,
    value: Math.round(value),
    unit,
    goal,
    met: value < goal,
  })
  return [
    figure('first paint', median(visits.map(({ paint }) => paint)), 'ms', GOALS.paint),
    figure('headline in words', median(visits.map(({ headline }) => headline)), 'ms', GOALS.paint),
    figure('script at first load, gzipped', median(visits.map(({ script }) => script)), 'kB', GOALS.script),
    figure('interaction to next paint, 95th percentile', quantile(all, 0.95), 'ms', GOALS.inp[name] ?? 200),
    figure('tab at the end', memory.after.tab, 'MB', GOALS.tab),
  ]
})
const note = `${day}, ${cpus().length} cores, ${cpus()[0].model}, Node ${process.version}; load average ${loadBefore.toFixed(1)} before, ${loadAfter.toFixed(1)} after (the bench itself included).`
const summary = [
  '| case | what | figure | goal | |',
  '| --- | --- | --- | --- | --- |',
  ...figures.map((f) => `| ${f.case} | ${f.what} | ${f.value} ${f.unit} | < ${f.goal} | ${f.met ? '' : 'missed'} |`),
]
const told = (step) =>
  step === undefined || step.durations.length === 0
    ? 'not there'
    : `${Math.round(median(step.durations))} (${Math.round(Math.max(...step.durations))})`
const table = [
  `| view | step | ${Object.keys(cases).join(' | ')} |`,
  `| --- | --- | ${Object.keys(cases)
    .map(() => '---')
    .join(' | ')} |`,
  ...STEPS.map(
    ({ view, what }, k) =>
      `| ${view} | ${what} | ${Object.values(cases)
        .map(({ steps }) => told(steps[k]))
        .join(' | ')} |`,
  ),
]
const report = [note, '', ...summary, '', 'Milliseconds to the next paint, median (longest):', '', ...table].join('\n')
console.log(report)

if (!smoke)
  write('workbench', report, { machine: { ...machine, loadBefore, loadAfter, rounds: ROUNDS }, figures, cases })
if (errors.length > 0) {
  console.error(`failed: ${errors.join('\n')}`)
  process.exitCode = 1
}
