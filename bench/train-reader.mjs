// node bench/train-reader.mjs [html|text] [--check]: fits the paragraph classifier on all pages of ../shared/news and writes
// its trees to packages/reader/src/article/. With --check nothing is written and the tuned half is cross-validated.
import { writeFileSync } from 'node:fs'
import { chooseParagraphs } from '../packages/reader/dist/article/choose-paragraphs.js'
import { classifyParagraphs } from '../packages/reader/dist/article/classify-paragraphs.js'
import { matchBodies, summarise } from './reader/body-metric.mjs'
import { FOLDS, fitClassifier, fitTexts } from './reader/fit-classifier.mjs'
import { hasNews, loadNewsPages } from './reader/news-pages.mjs'
import { preparePage } from './reader/prepare-pages.mjs'

const write = (kind, looks) => {
  for (const [look, trees] of Object.entries(looks)) {
    const name = `${kind.toUpperCase()}_${look.toUpperCase()}_LOOK`
    const text = [
      '/* Written by bench/train-reader.mjs from news pages that are not in the repository; see docs/reference/read.md. */',
      `/** Trees of the paragraph classifier for ${kind === 'html' ? 'HTML' : 'plain text'}, its ${look} look, for \`readTrees\`. */`,
      `export const ${name} = \`${trees}\`\n`,
    ].join('\n')
    writeFileSync(new URL(`../packages/reader/src/article/${kind}-${look}-look.ts`, import.meta.url), text)
  }
}

const check = (pages) => {
  const results = []
  for (let fold = 0; fold < FOLDS; fold++) {
    const classifier = fitClassifier(pages.filter((_, k) => k % FOLDS !== fold))
    for (const [k, { page, candidates }] of pages.entries()) {
      if (k % FOLDS !== fold) continue
      const chosen = chooseParagraphs(candidates.blocks, classifyParagraphs(candidates, classifier))
      const body = chosen.map((block) => candidates.blocks[block].text).join('\n\n')
      results.push({ page, match: matchBodies(page.gold.body, body) })
    }
  }
  for (const set of ['naeb', 'wcxb']) {
    const { precision, recall, f1 } = summarise(
      results.filter(({ page }) => page.set === set).map(({ match }) => match),
    )
    console.log(set, `precision ${precision.toFixed(4)} recall ${recall.toFixed(4)} F1 ${f1.toFixed(4)}`)
  }
}

if (!hasNews()) console.log('skipped: ../shared/news is not there')
else {
  const kinds = ['html', 'text'].filter(
    (kind) => process.argv.includes(kind) || !process.argv.some((a) => /^(html|text)$/.test(a)),
  )
  const isCheck = process.argv.includes('--check')
  const news = loadNewsPages().filter(({ half }) => !isCheck || half === 'tuned')
  for (const kind of kinds) {
    const pages = news.map((page) => preparePage(page, kind))
    console.log(
      kind,
      pages.length,
      'pages,',
      pages.reduce((sum, { labels }) => sum + labels.length, 0),
      'blocks',
    )
    if (isCheck) check(pages)
    else write(kind, fitTexts(pages))
  }
}
