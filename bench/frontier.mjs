// node bench/frontier.mjs [--smoke]: frontiers and closest outcomes of the built engine, beside NegMAS. Records the
// figures in bench/results/frontier.json and in bench/README.md; with --smoke runs small cases once and records nothing.
import { execFileSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { fileURLToPath } from 'node:url'
import { findFrontier, findFrontierOfVectors, findUtilitarian } from '@parley/engine'
import { casesOf } from './frontier-cases.mjs'
import { instanceOf, MEASURES, median, RESERVED, vectorsOf } from './frontier-measures.mjs'
import { missedOf, reportOf } from './frontier-report.mjs'
import { askNegmas, installNegmas } from './peers/negmas/negmas.mjs'
import { writeScenarioFolder } from './scenario-files.mjs'
import { timeParley } from './time-process.mjs'
import { waitForQuiet } from './wait-for-quiet.mjs'

const smoke = process.argv.includes('--smoke')
const asked = process.argv.indexOf('--measure')
if (asked >= 0) {
  console.log(JSON.stringify(MEASURES[process.argv[asked + 1]](JSON.parse(process.argv[asked + 2]), smoke)))
  process.exit()
}

const self = fileURLToPath(import.meta.url)
const alone = (what, one) => {
  const args = [self, ...(smoke ? ['--smoke'] : []), '--measure', what, JSON.stringify(one)]
  return { ...one, ...JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) }
}
/** The first call and the median, each the least of three processes: what else the machine does only adds. */
const aloneThrice = (what, one) => {
  const runs = Array.from({ length: smoke ? 1 : 3 }, () => alone(what, one))
  const least = (key) => Math.min(...runs.map((run) => run[key]))
  return { ...runs[0], firstMs: least('firstMs'), medianMs: least('medianMs') }
}
const beside = (ours, negmas) => ({
  ...ours,
  negmas,
  ratio: negmas && (negmas.seconds * 1000) / ours.medianMs,
  firstRatio: negmas && (negmas.seconds * 1000) / ours.firstMs,
})

const isClose = (a, b) => Math.abs(a - b) < 1e-9
const pointsOf = ({ parties, size, utilities }, unit) =>
  Array.from({ length: size }, (_, k) =>
    Array.from(utilities.subarray(k * parties, (k + 1) * parties), (u) => u / unit),
  )
/** Whether two frontiers are the same within 1e-9; ours is best for the first party first. */
const isSameFrontier = (ours, theirs) => {
  const sorted = theirs.toSorted((a, b) => b[0] - a[0] || b[1] - a[1])
  return ours.length === sorted.length && ours.every((p, k) => p.every((u, i) => isClose(u, sorted[k][i])))
}

const peerFrontier = (one) => {
  const { space, table } = instanceOf(one)
  const { version, seconds, points } = askNegmas('frontier', space, table)
  return { version, seconds, isSame: isSameFrontier(pointsOf(findFrontier(space, table), 1e12), points) }
}
const peerVectors = (one) => {
  const utilities = vectorsOf(one)
  const { version, seconds, points } = askNegmas('vectors', one.parties, utilities)
  return {
    version,
    seconds,
    isSame: isSameFrontier(pointsOf(findFrontierOfVectors(one.parties, utilities), 1), points),
  }
}
/** The same where the rational part of the frontier, largest sum and share of rational outcomes are; other words differ in meaning. */
const peerStatistics = (one, { share }) => {
  const { space, table } = instanceOf(one)
  const theirs = askNegmas('statistics', space, table, RESERVED / 1e12)
  const frontier = findFrontier(space, table)
  const ours = pointsOf(frontier, 1e12)
  const most = findUtilitarian(frontier, new Float64Array(one.parties).fill(RESERVED))
  const sum = ours[most.points[0]].reduce((a, b) => a + b)
  const rational = ours.filter((point) => point.every((u) => u >= RESERVED / 1e12))
  const isSame =
    isSameFrontier(rational, theirs.points) && isClose(theirs.welfare, sum) && isClose(theirs.rational, share)
  return { version: theirs.version, seconds: theirs.seconds, isSame }
}

const timeProcess = async ({ json, ...one }) => {
  const { space, table } = instanceOf(one)
  const folder = writeScenarioFolder(space, table)
  const runs = []
  for (let run = 0; run < (smoke ? 1 : 5); run++) {
    const isQuiet = !smoke && (await waitForQuiet())
    runs.push({ isQuiet, ...(await timeParley(['frontier', folder, ...(json ? ['--json'] : [])])) })
  }
  rmSync(folder, { recursive: true })
  const ms = median(runs.map((run) => run.seconds)) * 1000
  const processorMs = Math.min(...runs.map((run) => run.processor)) * 1000
  const quiet = runs.filter((run) => run.isQuiet).length
  return {
    ...one,
    json,
    ms,
    processorMs,
    quiet,
    runs: runs.length,
    megabytes: Math.max(...runs.map((run) => run.megabytes)),
  }
}

const before = loadavg()[0]
const cases = casesOf(smoke)
const absent = installNegmas()
if (absent) console.error(absent)
const peer = (ask) => (absent ? null : ask())
const figures = {
  frontiers: cases.frontiers.map((one) => aloneThrice('frontier', one)),
  large: cases.large.map((one) => aloneThrice('large', one)),
  lists: cases.vectors.map((one) => {
    const ours = aloneThrice('vectors', one)
    return one.isPeered
      ? beside(
          ours,
          peer(() => peerVectors(one)),
        )
      : ours
  }),
  peers: cases.peers.map((one) =>
    beside(
      aloneThrice('frontier', one),
      peer(() => peerFrontier(one)),
    ),
  ),
  statistics: cases.statistics.map((one) => {
    const ours = aloneThrice('statistics', one)
    return beside(
      ours,
      peer(() => peerStatistics(one, ours)),
    )
  }),
  processes: [],
  closest: cases.closest.map((one) => alone('closest', one)),
}
for (const one of cases.processes) figures.processes.push(await timeProcess(one))

const report = reportOf(figures)
console.log(report)
if (!smoke) {
  const machine = {
    node: process.version,
    cpu: cpus()[0].model,
    cores: cpus().length,
    load: { before, after: loadavg()[0] },
  }
  writeFileSync(
    new URL('results/frontier.json', import.meta.url),
    `${JSON.stringify({ machine, ...figures }, null, 2)}\n`,
  )
  const readme = new URL('README.md', import.meta.url)
  const [begin, end] = ['<!-- frontier -->', '<!-- /frontier -->']
  const text = readFileSync(readme, 'utf8')
  const peerNote = absent ? '' : `, NegMAS ${figures.peers[0].negmas.version}`
  const load = `load average ${before.toFixed(1)} before, ${machine.load.after.toFixed(1)} after (the bench itself included)`
  const note = `${machine.cores} cores, ${machine.cpu}, Node ${machine.node}${peerNote}; ${load}.`
  writeFileSync(
    readme,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${note}\n\n${report}\n${text.slice(text.indexOf(end))}`,
  )
}
const missed = missedOf(figures, smoke)
if (missed.length > 0) {
  console.error('missed:', JSON.stringify(missed, null, 1))
  process.exit(1)
}
