// node bench/graph-model.mjs [--smoke]: `parley stability` on large graph models, and a small one analysed again after a
// change. Records the figures in bench/results/graph-model.json and in bench/README.md; with --smoke runs small models
// once and records nothing.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { compileGraph, findStability, rerank } from '@parley/engine/graph-model'
import { readGmcr } from '@parley/formats/gmcr'
import { numbersFrom } from './instances.mjs'
import { timeParley } from './time-process.mjs'
import { waitForQuiet } from './wait-for-quiet.mjs'

const smoke = process.argv.includes('--smoke')
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1]

/** All options reversible, all combinations feasible, ten random statements for each decision maker. */
const wholeCases = smoke
  ? [{ options: [3, 3, 2], runs: 1 }]
  : [
      { options: [5, 5, 4], runs: 5, goalSeconds: 1, goalMegabytes: 300 },
      { options: [6, 5, 5], runs: 5, goalSeconds: 5 },
      { options: [7, 7, 6], runs: 3, goalSeconds: 90, goalMegabytes: 2000 },
    ]
/** Of these 480 to 512 states are feasible; a ranking changed, and all six concepts anew. */
const againCases = [
  { options: [3, 3, 3], goalMs: 50 },
  { options: [3, 3, 3], irreversible: true, infeasible: true, goalMs: 50 },
]

const modelOf = ({ options: counts, irreversible = false, infeasible = false }, seed) => {
  const next = numbersFrom(seed)
  const below = (count) => Math.floor(next() * count)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const pairs = () => {
    const chosen = new Set(Array.from({ length: 1 + below(3) }, () => below(total)))
    return [...chosen].map((option) => [option, next() < 0.5 ? 'Y' : 'N'])
  }
  const statement = () => (next() < 0.6 ? pairs() : { compound: true, members: [pairs(), pairs()] })
  let first = 0
  return {
    options: Array.from({ length: total }, (_, o) => ({
      name: `o${o}`,
      permittedDirection: irreversible && o % 3 === 0 ? 'fwd' : 'both',
    })),
    infeasibles: infeasible ? [Array.from({ length: 4 }, (_, o) => [2 * o, 'Y'])] : [],
    useManualPreferenceRanking: false,
    decisionMakers: counts.map((count, i) => ({
      name: `d${i}`,
      options: Array.from({ length: count }, () => first++),
      preferences: Array.from({ length: 10 }, statement),
    })),
  }
}

const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
const quiet = []
const timeWhole = async (one) => {
  const file = join(folder, 'model.gmcr')
  writeFileSync(file, JSON.stringify(modelOf(one, 7)))
  const runs = []
  for (let k = 0; k < one.runs; k++) {
    if (!smoke) quiet.push(await waitForQuiet())
    runs.push(await timeParley(['stability', file, '--json']))
  }
  return { ...one, runs, seconds: median(runs.map((r) => r.seconds)), megabytes: median(runs.map((r) => r.megabytes)) }
}

const timeAgain = (one) => {
  const bytes = new TextEncoder().encode(JSON.stringify(modelOf(one, 7)))
  const read = readGmcr({ name: 'model.gmcr', bytes })
  const graph = compileGraph(read.value.model).value
  const ranks = graph.ranks[0]
  const times = []
  for (let k = 0; k < (smoke ? 3 : 60); k++) {
    const changed = { ...ranks, of: ranks.of.map((_, s) => ranks.of[(s + 1 + k) % ranks.of.length]) }
    const begin = performance.now()
    findStability(rerank(graph, new Map([[0, changed]])))
    times.push(performance.now() - begin)
  }
  return { ...one, states: graph.states.length, firstMs: times[0], medianMs: median(times), mostMs: Math.max(...times) }
}

const loadBefore = loadavg()[0]
const again = againCases.map(timeAgain)
const whole = []
for (const one of wholeCases) whole.push(await timeWhole(one))
rmSync(folder, { recursive: true })

const power = ({ options }) => `2^${options.reduce((sum, count) => sum + count, 0)}`
const shown = (value) => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(2))
const table = (head, rows) => [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n')
const spread = (values, show) => `${show(Math.min(...values))} to ${show(Math.max(...values))}`
const report = [
  table(
    [
      '`parley stability --json`, whole process',
      'median, s',
      'lowest to highest',
      'goal, s',
      'processor, s',
      'memory, MB',
      'goal, MB',
    ],
    whole.map((w) => [
      `${power(w)} states, ${w.options.length} decision makers`,
      shown(w.seconds),
      spread(
        w.runs.map((r) => r.seconds),
        shown,
      ),
      w.goalSeconds ?? '',
      shown(median(w.runs.map((r) => r.processor))),
      shown(w.megabytes),
      w.goalMegabytes ?? '',
    ]),
  ),
  table(
    ['a ranking changed, all concepts anew', 'first, ms', 'median, ms', 'most, ms', 'goal, ms'],
    again.map((a) => [
      `${a.states} states${a.irreversible ? ', irreversible options' : ''}`,
      shown(a.firstMs),
      shown(a.medianMs),
      shown(a.mostMs),
      a.goalMs,
    ]),
  ),
].join('\n\n')
console.log(report)
if (!smoke) {
  const machine = { node: process.version, cpu: cpus()[0].model, cores: cpus().length }
  const date = new Date().toISOString().slice(0, 10)
  const load = { before: loadBefore, after: loadavg()[0], quietRuns: quiet.filter(Boolean).length, runs: quiet.length }
  writeFileSync(
    new URL('results/graph-model.json', import.meta.url),
    `${JSON.stringify({ date, command: 'node bench/graph-model.mjs', machine, load, whole, again }, null, 2)}\n`,
  )
  const readme = new URL('README.md', import.meta.url)
  const [begin, end] = ['<!-- graph-model -->', '<!-- /graph-model -->']
  const text = readFileSync(readme, 'utf8')
  const note = `${date}, ${machine.cores} cores, ${machine.cpu}, Node ${machine.node}; load average ${load.before.toFixed(1)} before, ${load.after.toFixed(1)} after (the bench itself included); ${load.quietRuns} of ${load.runs} runs began on a quiet machine.`
  writeFileSync(
    readme,
    `${text.slice(0, text.indexOf(begin) + begin.length)}\n${note}\n\n${report}\n${text.slice(text.indexOf(end))}`,
  )
}
const missed = smoke
  ? []
  : [
      ...whole.filter((w) => w.seconds > w.goalSeconds || w.megabytes > w.goalMegabytes),
      ...again.filter((a) => a.medianMs > a.goalMs),
    ]
if (missed.length > 0) {
  console.error('missed:', JSON.stringify(missed, null, 1))
  process.exit(1)
}
