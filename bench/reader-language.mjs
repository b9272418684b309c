// node bench/reader-language.mjs: how often the language of five words that follow each other is right. English: stretches of the
// gold bodies of ../shared/news, of the half that is tuned on and of the one that is not; Vietnamese: stretches of the page
// ../shared/pages/a-truce-remains-distant.txt, and of the workbench's own words. A stretch with digits, brackets or signs of code is none of five words. What is
// wrong is a language that is not the text's; where nothing is claimed that is counted apart. Records bench/results/reader-language.json.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { detectLanguage } from '../packages/reader/dist/language/detect-language.js'
import { hasNews, loadNewsPages } from './reader/news-pages.mjs'

const FOUNDING = new URL('../../shared/pages/a-truce-remains-distant.txt', import.meta.url)
const WORDS = 5
const WORD = /^[“‘"'(]?[\p{L}\p{M}’'-]+[.,;:!?”’"')]*$/u
const VIETNAMESE_LETTER = /[ăđơư\u1EA0-\u1EF9]/iu

const stretches = (text, step) => {
  const words = text.split(/\s+/)
  const found = []
  for (let k = 0; k + WORDS <= words.length; k += step) {
    const own = words.slice(k, k + WORDS)
    if (own.every((word) => WORD.test(word))) found.push(own.join(' '))
  }
  return found
}

/** The workbench's own Vietnamese, which the reader has not been tuned on. */
const workbenchWords = () => {
  const folder = new URL('../packages/web/src/i18n/', import.meta.url)
  const files = readdirSync(folder).filter((name) => /(?:^|-)vi\.ts$/.test(name))
  const literals = files.flatMap((name) => readFileSync(new URL(name, folder), 'utf8').match(/'[^'\n]{20,}'/g) ?? [])
  return literals.map((literal) => literal.slice(1, -1)).filter((text) => VIETNAMESE_LETTER.test(text))
}

const measure = (language, texts) => {
  const answers = texts.map(detectLanguage)
  const share = (isCounted) => Number((answers.filter(isCounted).length / texts.length).toFixed(4))
  return {
    texts: texts.length,
    right: share((answer) => answer === language),
    unclaimed: share((answer) => answer === null),
    wrong: share((answer) => answer !== null && answer !== language),
  }
}

if (!hasNews() || !existsSync(FOUNDING)) console.log('skipped: ../shared/news or ../shared/pages is not there')
else {
  const figures = {}
  for (const half of ['tuned', 'held-out']) {
    const pages = loadNewsPages().filter((page) => page.half === half)
    figures[`English, ${half}`] = measure(
      'en',
      pages.flatMap(({ gold }) => stretches(gold.body, 23)),
    )
  }
  const lines = readFileSync(FOUNDING, 'utf8').split('\n')
  const vietnamese = lines.filter((line) => VIETNAMESE_LETTER.test(line)).join('\n')
  figures['Vietnamese, the founding page'] = measure('vi', stretches(vietnamese, 1))
  figures['Vietnamese, words of the workbench'] = measure(
    'vi',
    workbenchWords().flatMap((text) => stretches(text, 2)),
  )
  console.table(figures)
  const record = { goal: 0.99, words: WORDS, figures }
  writeFileSync(new URL('results/reader-language.json', import.meta.url), `${JSON.stringify(record, null, 2)}\n`)
}
