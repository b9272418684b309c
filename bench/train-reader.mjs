// node bench/train-reader.mjs [html|text] [--check]: fits the paragraph classifier on all pages of ../shared/news and writes
// its weights to packages/reader/src/article/. With --check nothing is written and the tuned half is cross-validated.
import { writeFileSync } from 'node:fs'
import { chooseParagraphs } from '../packages/reader/dist/article/choose-paragraphs.js'
import { classifyParagraphs } from '../packages/reader/dist/article/classify-paragraphs.js'
import { matchBodies, summarise } from './reader/body-metric.mjs'
import { FOLDS, fitClassifier } from './reader/fit-classifier.mjs'
import { hasNews, loadNewsPages } from './reader/news-pages.mjs'
import { preparePage } from './reader/prepare-pages.mjs'

const write = (kind, { first, second }) => {
  const name = kind.toUpperCase()
  const text = [
    `/* Written by bench/train-reader.mjs from news pages that are not in the repository; see docs/reference/read.md. */`,
    `import { readWeights } from './linear-model.js'\n`,
    `/** Weights of the paragraph classifier for ${kind === 'html' ? 'HTML' : 'plain text'}; features are named where they are made. */`,
    `export const ${name}_CLASSIFIER = {`,
    `  first: readWeights(\`\n${lines(first)}\n\`),`,
    `  second: readWeights(\`\n${lines(second)}\n\`),`,
    `}\n`,
  ].join('\n')
  writeFileSync(new URL(`../packages/reader/src/article/${kind}-weights.ts`, import.meta.url), text)
}

const lines = (weights) => {
  const families = new Map()
  for (const [name, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const space = name.indexOf(' ')
    const family = space < 0 ? name : name.slice(0, space)
    families.set(family, [...(families.get(family) ?? []), `${space < 0 ? '' : `${name.slice(space + 1)} `}${weight}`])
  }
  return [...families].flatMap(([family, entries]) => wrap(family, entries)).join('\n')
}

const wrap = (family, entries) => {
  const wrapped = []
  let line = ''
  for (const entry of entries) {
    if (line !== '' && family.length + line.length + entry.length > 160) {
      wrapped.push(`${family}: ${line}`)
      line = ''
    }
    line += line === '' ? entry : `, ${entry}`
  }
  return [...wrapped, `${family}: ${line}`]
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
    else write(kind, fitClassifier(pages))
  }
}
