// node bench/frontier.mjs [--smoke]: frontiers and closest outcomes of the built engine, beside NegMAS. Records the
// figures in bench/results/frontier.json and in bench/README.md; with --smoke runs small cases once and records nothing.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { evaluateInto, findFrontier, findFrontierOfVectors, isFeasible, makeClosestFinder } from '@parley/engine'
import { fillReservation, fillTable, makeSpace, numbersFrom } from './instances.mjs'
import { installNegmas, negmasFrontier } from './peers/negmas/negmas.mjs'

const smoke = process.argv.includes('--smoke')
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

const frontierCases = [
  { parties: 2, issues: 20, options: 10, opposed: 0, goalMs: 10 },
  { parties: 2, issues: 20, options: 10, opposed: 0.5, goalMs: 10 },
  { parties: 3, issues: 10, options: 10, opposed: 0, goalMs: 50 },
  { parties: 3, issues: 10, options: 10, opposed: 0.5, goalMs: 50 },
  { parties: 4, issues: 8, options: 5, opposed: 0.5 },
  { parties: 5, issues: 8, options: 5, opposed: 0.5 },
]
const peerCases = [
  { parties: 2, issues: smoke ? 3 : 6, options: 10, opposed: 0, goalRatio: 1000 },
  { parties: 2, issues: smoke ? 3 : 6, options: 10, opposed: 0.5, goalRatio: 1000 },
  { parties: 3, issues: smoke ? 3 : 6, options: 10, opposed: 0, goalRatio: 200 },
  { parties: 3, issues: smoke ? 3 : 6, options: 10, opposed: 0.5, goalRatio: 200 },
]
const closestCases = [2, 3, 4].flatMap((parties) =>
  [0, 0.5, 0.9].map((opposed) => ({ parties, issues: 9, options: 4, opposed, goalUs: parties === 2 ? 20 : 100 })),
)

/** Utilities as tables: any vectors; or all of them on the frontier, x + y = 1 or x² + y² + z² = 1. */
const vectorCases = [
  { parties: 2, vectors: smoke ? 1000 : 1_000_000, goalMs: 150 },
  { parties: 3, vectors: smoke ? 1000 : 1_000_000, goalMs: 400 },
  { parties: 2, vectors: smoke ? 1000 : 40_000, allOn: true, goalMs: 50 },
  { parties: 3, vectors: smoke ? 1000 : 40_000, allOn: true },
]

/** In a process of its own: the first call, and the median of the calls that follow within a second. */
function timeFrontier(one) {
  const space = makeSpace(one.parties, one.issues, one.options)
  const table = fillTable(space, one.opposed, numbersFrom(7))
  const times = []
  let frontier
  const end = performance.now() + (smoke ? 20 : 1000)
  do {
    const begin = performance.now()
    frontier = findFrontier(space, table)
    times.push(performance.now() - begin)
  } while (performance.now() < end)
  return { points: frontier.size, firstMs: times[0], medianMs: median(times.slice(1).concat(times[0])) }
}

/** As timeFrontier, of a list of vectors. */
function timeVectors({ parties, vectors, allOn }) {
  const next = numbersFrom(7)
  const utilities = new Float64Array(parties * vectors)
  for (let k = 0; k < vectors; k++) {
    const point = Array.from({ length: parties }, next)
    const size = allOn ? (parties === 2 ? point[0] + point[1] : Math.hypot(...point)) : 1
    point.forEach((u, i) => {
      utilities[k * parties + i] = u / size
    })
    if (allOn && parties === 2) utilities[2 * k + 1] = 1 - utilities[2 * k]
  }
  const times = []
  let frontier
  const end = performance.now() + (smoke ? 20 : 2000)
  do {
    const begin = performance.now()
    frontier = findFrontierOfVectors(parties, utilities)
    times.push(performance.now() - begin)
  } while (performance.now() < end)
  return { points: frontier.size, firstMs: times[0], medianMs: median(times.slice(1).concat(times[0])) }
}

/** NegMAS on the same table, and whether the two frontiers are the same within 1e-9. */
function timePeer(one) {
  const space = makeSpace(one.parties, one.issues, one.options)
  const table = fillTable(space, one.opposed, numbersFrom(7))
  const { version, seconds, points } = negmasFrontier(space, table)
  const frontier = findFrontier(space, table)
  const ours = Array.from({ length: frontier.size }, (_, k) =>
    Array.from(frontier.utilities.subarray(k * one.parties, (k + 1) * one.parties), (u) => u / 1e12),
  )
  const theirs = points.toSorted((a, b) => b[0] - a[0])
  const isSame =
    ours.length === theirs.length && ours.every((p, k) => p.every((u, i) => Math.abs(u - theirs[k][i]) < 1e-9))
  return { version, seconds, isSame }
}

/** A table and a reservation value each time: microseconds to load and find, and of two plain ways to the same answer. */
function timeClosest(one) {
  const space = makeSpace(one.parties, one.issues, one.options, true)
  const next = numbersFrom(5 + one.parties)
  const instances = Array.from({ length: smoke ? 10 : 200 }, () => ({
    table: fillTable(space, one.opposed, next),
    reservation: fillReservation(space, next),
  }))
  const finder = makeClosestFinder(space)
  const find = ({ table, reservation }) => {
    finder.load(table)
    return finder.closest(reservation).gap
  }
  const byFrontier = ({ table, reservation }) => {
    const { size, utilities } = findFrontier(space, table)
    let least = Number.POSITIVE_INFINITY
    for (let k = 0; k < size; k++) {
      let gap = Number.NEGATIVE_INFINITY
      for (let i = 0; i < one.parties; i++) gap = Math.max(gap, reservation[i] - utilities[k * one.parties + i])
      least = Math.min(least, gap)
    }
    return least
  }
  for (const instance of instances)
    if (find(instance) !== byFrontier(instance)) throw new Error('the closest outcome and the frontier disagree')
  const perCall = (work, batches) => {
    const times = []
    for (let batch = 0; batch < batches; batch++) {
      const begin = performance.now()
      for (const instance of instances) work(instance)
      times.push(((performance.now() - begin) * 1000) / instances.length)
    }
    return median(times)
  }
  const us = perCall(find, smoke ? 1 : 100)
  const frontierUs = perCall(byFrontier, smoke ? 1 : 3)
  const begin = performance.now()
  enumerate(space, instances[0])
  return { us, frontierUs, enumerationUs: (performance.now() - begin) * 1000 }
}

function enumerate(space, { table, reservation }) {
  const digits = new Int32Array(space.sizes.length)
  const utilities = new Float64Array(space.parties)
  let least = Number.POSITIVE_INFINITY
  for (;;) {
    if (isFeasible(space, digits)) {
      evaluateInto(space, table, digits, utilities)
      let gap = Number.NEGATIVE_INFINITY
      for (let i = 0; i < space.parties; i++) gap = Math.max(gap, reservation[i] - utilities[i])
      least = Math.min(least, gap)
    }
    let j = digits.length - 1
    while (j >= 0 && digits[j] === space.sizes[j] - 1) digits[j--] = 0
    if (j < 0) return least
    digits[j]++
  }
}

const measures = { frontier: timeFrontier, vectors: timeVectors, closest: timeClosest }
const asked = process.argv.indexOf('--measure')
if (asked >= 0) {
  console.log(JSON.stringify(measures[process.argv[asked + 1]](JSON.parse(process.argv[asked + 2]))))
  process.exit()
}

const self = fileURLToPath(import.meta.url)
const alone = (what, one) => {
  const args = [self, ...(smoke ? ['--smoke'] : []), '--measure', what, JSON.stringify(one)]
  return { ...one, ...JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) }
}
/** The first call and the median, each the least of three processes: what else the machine does only adds. */
const aloneThrice = (one, what = 'frontier') => {
  const runs = Array.from({ length: smoke ? 1 : 3 }, () => alone(what, one))
  const least = (key) => Math.min(...runs.map((run) => run[key]))
  return { ...runs[0], firstMs: least('firstMs'), medianMs: least('medianMs') }
}
const frontiers = frontierCases.map((one) => aloneThrice(one))
const lists = vectorCases.map((one) => aloneThrice(one, 'vectors'))
const absent = installNegmas()
if (absent) console.error(absent)
const peers = peerCases.map((one) => {
  const ours = aloneThrice(one)
  const peer = absent ? null : timePeer(one)
  return {
    ...ours,
    negmas: peer,
    ratio: peer && (peer.seconds * 1000) / ours.medianMs,
    firstRatio: peer && (peer.seconds * 1000) / ours.firstMs,
  }
})
const closest = closestCases.map((one) => alone('closest', one))

const outcomes = ({ options, issues }) => (options === 10 ? `10^${issues}` : `${options}^${issues}`)
const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2))
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const report = [
  table(
    ['frontier', 'opposed', 'points', 'first call, ms', 'median, ms', 'goal, ms'],
    frontiers.map((f) => [
      `${f.parties} parties, ${outcomes(f)}`,
      f.opposed,
      f.points,
      shown(f.firstMs),
      shown(f.medianMs),
      f.goalMs ?? '',
    ]),
  ),
  table(
    ['list of vectors', 'points', 'first call, ms', 'median, ms', 'goal, ms'],
    lists.map((l) => [
      `${l.parties} parties, ${l.vectors.toLocaleString('en')}${l.allOn ? ', all on the frontier' : ''}`,
      l.points,
      shown(l.firstMs),
      shown(l.medianMs),
      l.goalMs ?? '',
    ]),
  ),
  table(
    ['against NegMAS', 'opposed', 'points', 'NegMAS, s', 'median, ms', 'times faster', 'goal', 'same frontier'],
    peers.map((p) => [
      `${p.parties} parties, ${outcomes(p)}`,
      p.opposed,
      p.points,
      p.negmas ? shown(p.negmas.seconds) : 'absent',
      shown(p.medianMs),
      p.negmas ? `${shown(p.ratio)} (first call ${shown(p.firstRatio)})` : '',
      p.goalRatio,
      p.negmas ? (p.negmas.isSame ? 'yes' : 'NO') : '',
    ]),
  ),
  table(
    ['closest outcome', 'opposed', 'µs a call', 'goal, µs', 'frontier and scan', 'enumeration'],
    closest.map((c) => [
      `${c.parties} parties, ${outcomes(c)}, coupled`,
      c.opposed,
      shown(c.us),
      c.goalUs,
      `× ${shown(c.frontierUs / c.us)}`,
      `× ${shown(c.enumerationUs / c.us)}`,
    ]),
  ),
].join('\n\n')
console.log(report)
if (!smoke) {
  const machine = { node: process.version, cpu: cpus()[0].model, cores: cpus().length }
  writeFileSync(
    new URL('results/frontier.json', import.meta.url),
    `${JSON.stringify({ machine, frontiers, lists, peers, closest }, null, 2)}\n`,
  )
  const readme = new URL('README.md', import.meta.url)
  const [begin, end] = ['<!-- frontier -->', '<!-- /frontier -->']
  const text = readFileSync(readme, 'utf8')
  const note = `${machine.cores} cores, ${machine.cpu}, Node ${machine.node}${absent ? '' : `, NegMAS ${peers[0].negmas.version}`}.`
  writeFileSync(
    readme,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${note}\n\n${report}\n${text.slice(text.indexOf(end))}`,
  )
}
const missed = [
  ...peers.filter((p) => p.negmas && !p.negmas.isSame),
  ...(smoke ? [] : [...frontiers, ...lists].filter((f) => f.medianMs > f.goalMs)),
  ...(smoke ? [] : peers.filter((p) => p.ratio !== null && p.ratio < p.goalRatio)),
  ...(smoke ? [] : closest.filter((c) => c.us > c.goalUs)),
]
if (missed.length > 0) {
  console.error('missed:', JSON.stringify(missed, null, 1))
  process.exit(1)
}
