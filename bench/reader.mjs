// node bench/reader.mjs [--fast] [--facts]: how well pages are read, on the two halves of ../shared/news, and how fast.
// `bodies` are those of a classifier fitted here on the tuned half alone, so that the held-out half is unseen;
// `shippedBodies` those of the reader as it ships, whose classifier has learnt from both. Records the figures in
// bench/results/reader.json and docs/reference/read.md (with --fast beside the speed recorded last); --facts lists what is wrong in the tuned half.
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { chooseParagraphs } from '../packages/reader/dist/article/choose-paragraphs.js'
import { classifyParagraphs } from '../packages/reader/dist/article/classify-paragraphs.js'
import { freezePage, readPage } from '../packages/reader/dist/index.js'
import { matchBodies, summarise } from './reader/body-metric.mjs'
import { fitClassifier } from './reader/fit-classifier.mjs'
import { hasNews, loadNewsPages } from './reader/news-pages.mjs'
import { isAuthorRight, isTitleRight, judgeDate } from './reader/page-facts.mjs'
import { preparePage } from './reader/prepare-pages.mjs'
import { measureSpeed } from './reader/speed.mjs'

const GOALS = { html: 0.965, text: 0.93, title: 0.85, author: 0.82, date: 0.82, wrongDates: 0.08, pagesPerSecond: 40 }
const round = (value, digits = 3) => Number(value.toFixed(digits))

const bodyOf = (result) => (result.ok ? result.value.body.map(({ text }) => text).join('\n\n') : '')

/** What the reader as shipped gives for a page, and the bodies that classifiers fitted on the tuned half alone give. */
const readNews = (page, fitted) => {
  const html = readPage(page.bytes, page.id, { url: page.url })
  const frozen = freezePage(page.bytes, page.id)
  const dump = new TextEncoder().encode(frozen.ok ? frozen.value.text : '')
  const text = readPage(dump, page.id)
  const shipped = { html: bodyOf(html), text: bodyOf(text) }
  const match = (bodies) => ({
    html: matchBodies(page.gold.body, bodies.html),
    text: matchBodies(page.gold.body, bodies.text),
  })
  return { page, html: html.ok ? html.value : null, match: match(fitted), shipped: match(shipped) }
}

/** Bodies of all pages by classifiers that have seen the tuned half only, by page. */
const fitOnTunedHalf = (pages) => {
  const bodies = new Map(pages.map((page) => [page, {}]))
  for (const kind of ['html', 'text']) {
    const prepared = pages.map((page) => preparePage(page, kind))
    const classifier = fitClassifier(prepared.filter(({ page }) => page.half === 'tuned'))
    for (const { page, candidates } of prepared) {
      const { blocks } = candidates
      const chosen = chooseParagraphs(blocks, classifyParagraphs(candidates, classifier))
      bodies.get(page)[kind] = chosen.map((k) => blocks[k].text).join('\n\n')
    }
  }
  return bodies
}

const figuresOf = (results) => {
  const summary = (key) =>
    Object.fromEntries(
      ['html', 'text'].map((kind) => {
        const { precision, recall, f1 } = summarise(results.map((result) => result[key][kind]))
        return [kind, { f1: round(f1), precision: round(precision), recall: round(recall) }]
      }),
    )
  const bodies = summary('match')
  const share = (list, isRight) => round(list.filter(isRight).length / list.length)
  const dated = results.filter(({ page }) => page.gold.date?.length === 10)
  const verdicts = dated.map(({ page, html }) => judgeDate(page.gold.date, html?.published ?? null))
  return {
    pages: results.length,
    bodies,
    shippedBodies: summary('shipped'),
    title: share(results, ({ page, html }) => isTitleRight(page.gold.title, html?.title)),
    author: share(results, ({ page, html }) => isAuthorRight(page.gold.author, html?.author)),
    date: share(verdicts, (verdict) => verdict === 'right'),
    wrongDates: share(verdicts, (verdict) => verdict === 'wrong'),
  }
}

const RESULTS = new URL('results/reader.json', import.meta.url)
const DOCS = new URL('../docs/reference/read.md', import.meta.url)

/** The unseen half's figures, as a table between two marks of the reference page. */
const showInDocs = ({ figures, pace: { measured, pagesPerSecond, ofProcessorTime, megabytes } }) => {
  const row = (name, goal, figureOf) =>
    `| ${[name, ...['naeb', 'wcxb'].map((set) => figureOf(figures[`${set}, held-out`])), goal].join(' | ')} |`
  const table = [
    '| | newspapers | other sites | goal |',
    '|---|---|---|---|',
    row('body of HTML, F1', GOALS.html, ({ bodies }) => bodies.html.f1),
    row('body of the dump of the same page, F1', GOALS.text, ({ bodies }) => bodies.text.f1),
    row('headline right', GOALS.title, ({ title }) => title),
    row('author right', GOALS.author, ({ author }) => author),
    row('date right, of pages with one', GOALS.date, ({ date: right }) => right),
    row('date wrong', `at most ${GOALS.wrongDates}`, ({ wrongDates }) => wrongDates),
    '',
    `\`parley read\` on 1,000 newspaper pages, ${measured}: ${pagesPerSecond} pages a second by the clock, ${ofProcessorTime} of processor time (goal ${GOALS.pagesPerSecond}), ${megabytes} MB at most.`,
  ].join('\n')
  const page = readFileSync(DOCS, 'utf8')
  writeFileSync(
    DOCS,
    page.replace(/<!-- reader -->[\s\S]*<!-- \/reader -->/, () => `<!-- reader -->\n${table}\n<!-- /reader -->`),
  )
}

if (!hasNews()) console.log('skipped: ../shared/news is not there')
else {
  const pages = loadNewsPages()
  const date = new Date().toISOString().slice(0, 10)
  const last = JSON.parse(readFileSync(RESULTS, 'utf8'))
  const pace = process.argv.includes('--fast')
    ? { measured: last.date, ...last.pace }
    : { measured: date, ...(await measureSpeed()) }
  const fitted = fitOnTunedHalf(pages)
  const results = pages.map((page) => readNews(page, fitted.get(page)))
  const figures = {}
  for (const set of ['naeb', 'wcxb']) {
    for (const half of ['tuned', 'held-out']) {
      figures[`${set}, ${half}`] = figuresOf(results.filter(({ page }) => page.set === set && page.half === half))
    }
  }
  const report = {
    date,
    node: process.version,
    cpu: cpus()[0].model,
    goals: GOALS,
    figures,
    pace,
  }
  writeFileSync(RESULTS, `${JSON.stringify(report, null, 2)}\n`)
  showInDocs(report)
  for (const [name, { pages: n, bodies, title, author, date, wrongDates }] of Object.entries(figures)) {
    const shown = ['html', 'text'].map((kind) => {
      const { f1, precision, recall } = bodies[kind]
      return `${kind} F1 ${f1} (${precision}, ${recall})`
    })
    console.log(
      `${name} (${n}): ${shown.join(', ')}; title ${title}, author ${author}, date ${date}, wrong ${wrongDates}`,
    )
  }
  console.log(pace)
  if (process.argv.includes('--facts')) {
    for (const { page, html } of results) {
      if (page.half !== 'tuned') continue
      const wrong = []
      if (!isTitleRight(page.gold.title, html?.title)) wrong.push(['title', page.gold.title, html?.title])
      if (!isAuthorRight(page.gold.author, html?.author)) wrong.push(['author', page.gold.author, html?.author])
      if (page.gold.date?.length === 10 && judgeDate(page.gold.date, html?.published ?? null) !== 'right')
        wrong.push(['date', page.gold.date, html?.published?.date, html?.published?.from])
      for (const each of wrong) console.log(page.set, page.id, page.url.slice(0, 60), JSON.stringify(each))
    }
  }
}
