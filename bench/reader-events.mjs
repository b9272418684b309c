// node bench/reader-events.mjs [--half tune|test] [--show] [FILE]: how often the claims that the reader suggests for the sentences of a
// PLOVER event file (default ../shared/news/plover/events.json) have its class, its source and target, and its actors.
// The sentences at even places were tuned on, those at odd places were not; both are reported and, for the default file, recorded
// in bench/results/reader-events.json.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { readEventClass, readPage } from '@parley/reader'
import { ActorFinder } from '../packages/reader/dist/actors/actor-finder.js'
import { unlistedNames } from '../packages/reader/dist/names/unlisted-names.js'
import { TermTable } from '../packages/reader/dist/terms/term-table.js'

const given = process.argv
  .slice(2)
  .filter((argument) => !argument.startsWith('--') && argument !== 'tune' && argument !== 'test')
const file = given[0] ?? new URL('../../shared/news/plover/events.json', import.meta.url).pathname
const show = process.argv.includes('--show')
const only = process.argv.includes('--half') ? process.argv[process.argv.indexOf('--half') + 1] : null
if (!existsSync(file)) {
  console.log(`skipped: no event sentences at ${file}`)
  process.exit(0)
}

/** Words that many actors share; two actors are the same where they share another one, or have nothing else. */
const COMMON = new Set(
  `the a an of in and for on at to by with president prime minister foreign secretary state leader leaders official officials government army
  forces force troops soldiers police military general new group party rebels rebel civilians king chief national region`.split(
    /\s+/,
  ),
)
const wordsOf = (text) =>
  text
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/\./g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
const keyWords = (text) => {
  const words = wordsOf(text)
  const rare = words.filter((word) => !COMMON.has(word))
  return new Set(rare.length > 0 ? rare : words)
}
const isSame = (gold, found) => {
  const words = keyWords(found)
  return [...keyWords(gold)].some((word) => words.has(word))
}
const hits = (gold, found) => gold.some((actor) => found.some((text) => isSame(actor, text)))
const finder = new ActorFinder([], new TermTable([]))
/** Whom the reader finds in a sentence, whether or not it suggests a claim: what a plain dictionary is compared with. */
const recognised = (text) => {
  const mentions = finder.find(text)
  return [...mentions, ...unlistedNames(text, mentions)].map(({ start, end }) => text.slice(start, end))
}
const actorsOf = (list) => (Array.isArray(list) ? list.map(({ actorText }) => actorText) : [])

const events = JSON.parse(readFileSync(file, 'utf8')).filter(({ event }) => event !== 'DOCUMENT')
const sums = {}
for (const [place, gold] of events.entries()) {
  const half = place % 2 === 0 ? 'tune' : 'test'
  if (only !== null && half !== only) continue
  const page = readPage(new TextEncoder().encode(gold.text.replace(/\s*\n\s*/g, ' ')), gold.id)
  if (!page.ok) throw new Error(`${gold.id}: ${page.problems[0].message}`)
  const { claims } = page.value
  const first = claims[0]
  const source = actorsOf(gold.source)
  const target = actorsOf(gold.target)
  const wanted = readEventClass(gold.event)
  const isOrdered = (claim) =>
    claim !== undefined &&
    (source.length === 0 ? claim.source.length === 0 : hits(source, claim.source)) &&
    (target.length === 0 || hits(target, claim.target))
  const placed = claims.flatMap((claim) => [...claim.source, ...claim.target])
  const named = claims.flatMap((claim) => [...claim.source, ...claim.target, ...claim.actors.map(({ text }) => text)])
  sums[half] ??= {
    sentences: 0,
    class: 0,
    classAny: 0,
    ordered: 0,
    orderedAny: 0,
    actors: 0,
    found: 0,
    recognised: 0,
    placed: 0,
    verbatim: 0,
    claims: 0,
  }
  const sum = sums[half]
  sum.sentences++
  sum.class += first?.event === wanted
  sum.classAny += claims.some(({ event }) => event === wanted)
  sum.ordered += isOrdered(first)
  sum.orderedAny += claims.some(isOrdered)
  const known = recognised(gold.text.replace(/\s*\n\s*/g, ' '))
  for (const actor of [...source, ...target]) {
    sum.actors++
    sum.recognised += known.some((text) => isSame(actor, text))
    sum.found += named.some((text) => isSame(actor, text))
    sum.placed += placed.some((text) => isSame(actor, text))
  }
  sum.claims += claims.length
  sum.verbatim += claims.filter(({ quote }) => gold.text.includes(quote.exact)).length
  if (show) {
    const mark = (right) => (right ? ' ' : '✗')
    console.log(
      `${mark(first?.event === wanted)}${mark(isOrdered(first))} ${wanted} ${JSON.stringify(source)} → ${JSON.stringify(target)}  [${gold.eventText}]`,
    )
    for (const claim of claims.slice(0, 3))
      console.log(
        `     ${claim.event} ${JSON.stringify(claim.source)} → ${JSON.stringify(claim.target)}${claim.speaker === null ? '' : ` (says ${claim.speaker})`}`,
      )
    if (first?.event !== wanted || !isOrdered(first)) console.log(`     ${gold.text}`)
  }
}
const share = (part, whole) => Number((part / whole).toFixed(3))
const figures = Object.fromEntries(
  Object.entries(sums).map(([half, sum]) => [
    half,
    {
      sentences: sum.sentences,
      class: share(sum.class, sum.sentences),
      classInAny: share(sum.classAny, sum.sentences),
      sourceAndTarget: share(sum.ordered, sum.sentences),
      sourceAndTargetInAny: share(sum.orderedAny, sum.sentences),
      actorsNamed: share(sum.found, sum.actors),
      actorsRecognised: share(sum.recognised, sum.actors),
      actorsAsSourceOrTarget: share(sum.placed, sum.actors),
      verbatim: share(sum.verbatim, sum.claims),
      claims: sum.claims,
    },
  ]),
)
console.log(JSON.stringify(figures, null, 2))
if (only === null && given.length === 0) {
  const record = { goals: { class: 0.65, sourceAndTarget: 0.7, actorsNamed: 0.95, verbatim: 1 }, ...figures }
  writeFileSync(new URL('results/reader-events.json', import.meta.url), `${JSON.stringify(record, null, 2)}\n`)
}
