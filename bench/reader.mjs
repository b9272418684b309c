// node bench/reader.mjs [--worst]: how well pages are read, on the two halves of ../shared/news (the classifier is fitted on
// the tuned half only), and how fast. Records the figures in bench/results/reader.json; skips where the pages are absent.
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { freezePage, readPage } from '../packages/reader/dist/index.js'
import { matchBodies, summarise } from './reader/body-metric.mjs'
import { hasNews, loadNewsPages } from './reader/news-pages.mjs'
import { isAuthorRight, isTitleRight, judgeDate } from './reader/page-facts.mjs'

const GOALS = { html: 0.965, text: 0.93, title: 0.85, author: 0.82, date: 0.82, wrongDates: 0.08, pagesPerSecond: 40 }
const round = (value, digits = 3) => Number(value.toFixed(digits))

const bodyOf = (result) => (result.ok ? result.value.body.map(({ text }) => text).join('\n\n') : '')

const readNews = (page) => {
  const html = readPage(page.bytes, page.id, { url: page.url })
  const frozen = freezePage(page.bytes, page.id)
  const dump = new TextEncoder().encode(frozen.ok ? frozen.value.text : '')
  const text = readPage(dump, page.id)
  return {
    page,
    html: html.ok ? html.value : null,
    match: { html: matchBodies(page.gold.body, bodyOf(html)), text: matchBodies(page.gold.body, bodyOf(text)) },
  }
}

const figuresOf = (results) => {
  const bodies = Object.fromEntries(
    ['html', 'text'].map((kind) => {
      const { precision, recall, f1 } = summarise(results.map(({ match }) => match[kind]))
      return [kind, { f1: round(f1), precision: round(precision), recall: round(recall) }]
    }),
  )
  const share = (list, isRight) => round(list.filter(isRight).length / list.length)
  const dated = results.filter(({ page }) => page.gold.date?.length === 10)
  const verdicts = dated.map(({ page, html }) => judgeDate(page.gold.date, html?.published ?? null))
  return {
    pages: results.length,
    bodies,
    title: share(results, ({ page, html }) => isTitleRight(page.gold.title, html?.title)),
    author: share(results, ({ page, html }) => isAuthorRight(page.gold.author, html?.author)),
    date: share(verdicts, (verdict) => verdict === 'right'),
    wrongDates: share(verdicts, (verdict) => verdict === 'wrong'),
  }
}

/** Pages a second of processor time, and the memory of the process after so many pages. */
const speed = (pages, times) => {
  for (const page of pages.slice(0, 60)) readPage(page.bytes, page.id)
  const before = process.cpuUsage()
  let most = 0
  let count = 0
  while (count < times) {
    readPage(pages[count % pages.length].bytes, 'page')
    if (++count % 50 === 0) most = Math.max(most, process.memoryUsage().rss)
  }
  const { user, system } = process.cpuUsage(before)
  return { pages: count, pagesPerSecond: round(count / ((user + system) / 1e6), 1), megabytes: Math.round(most / 1e6) }
}

if (!hasNews()) console.log('skipped: ../shared/news is not there')
else {
  const pages = loadNewsPages()
  const pace = process.argv.includes('--fast')
    ? null
    : speed(
        pages.filter(({ set }) => set === 'naeb'),
        1000,
      )
  const results = pages.map(readNews)
  const figures = {}
  for (const set of ['naeb', 'wcxb']) {
    for (const half of ['tuned', 'held-out']) {
      figures[`${set}, ${half}`] = figuresOf(results.filter(({ page }) => page.set === set && page.half === half))
    }
  }
  const report = {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cpu: cpus()[0].model,
    goals: GOALS,
    figures,
    pace,
  }
  if (pace !== null)
    writeFileSync(new URL('results/reader.json', import.meta.url), `${JSON.stringify(report, null, 2)}\n`)
  for (const [name, { pages: n, bodies, title, author, date, wrongDates }] of Object.entries(figures)) {
    console.log(
      `${name} (${n}): HTML F1 ${bodies.html.f1} (${bodies.html.precision}, ${bodies.html.recall}), text F1 ${bodies.text.f1} (${bodies.text.precision}, ${bodies.text.recall}); title ${title}, author ${author}, date ${date}, wrong ${wrongDates}`,
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
