// The pages of ../shared/news with what a reader should find in them, in two halves that share no publisher.
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

const NEWS = new URL('../../../shared/news/', import.meta.url)
export const hasNews = () => existsSync(new URL('naeb/articles.json', NEWS))

/** The name under which a publisher registers: `www.bbc.co.uk` → `bbc`, so that no publisher stands in both halves. */
const publisherOf = (url, id) => {
  if (!/^https?:/.test(url)) return id
  const labels = new URL(url).hostname.replace(/^www\./, '').split('.')
  const last = labels.length > 2 && /^(?:com?|org|net|gov|ac|edu)$/.test(labels.at(-2)) ? -3 : -2
  return labels.at(last) ?? labels[0]
}
const halfOf = (publisher) => (createHash('sha256').update(publisher).digest()[0] % 2 === 0 ? 'tuned' : 'held-out')

/** All pages: `{ id, set, half, url, bytes (HTML), gold: { body, title, author, date } }`. */
export const loadNewsPages = () => {
  const pages = []
  const add = (set, id, url, file, gold) => {
    const bytes = gunzipSync(readFileSync(new URL(file, NEWS)))
    pages.push({ id, set, url, half: halfOf(publisherOf(url, id)), bytes, gold })
  }
  const articles = JSON.parse(readFileSync(new URL('naeb/articles.json', NEWS), 'utf8'))
  for (const [id, { articleBody, title, authors, date, url, site }] of Object.entries(articles)) {
    const gold = { body: articleBody ?? '', title, author: authors || null, date: date || null }
    add('naeb', id, /^http/.test(url ?? '') ? url : site, `naeb/html/${id}.html.gz`, gold)
  }
  for (const line of readFileSync(new URL('wcxb/ground-truth.jsonl', NEWS), 'utf8').split('\n')) {
    if (line === '') continue
    const { url, file_id, ground_truth: truth } = JSON.parse(line)
    const { main_content, title, author, publish_date } = truth
    const gold = { body: main_content ?? '', title, author: author || null, date: publish_date || null }
    add('wcxb', file_id, url, `wcxb/html/${file_id}.html.gz`, gold)
  }
  return pages
}
