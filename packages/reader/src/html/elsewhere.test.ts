import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.js'

const SENTENCE = 'The two sides met again in Calix, and the mediators said that they would go on, whatever it takes.'
const bodyOf = (html: string): readonly string[] => {
  const read = readPage(new TextEncoder().encode(`<html><body>${html}</body></html>`), 'page')
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return read.value.body.map(({ text }) => text)
}
const paragraphs = (name: string, count: number) =>
  Array.from({ length: count }, (_, k) => `<p>${name} ${k + 1}. ${SENTENCE}</p>`).join('')
const article = `<article><h1>Talks go on in Calix</h1>${paragraphs('Part', 8)}</article>`
const menu = '<ul><li><a href=/>Home</a></li><li><a href=/news>News</a></li><li><a href=/sport>Sport</a></li></ul>'

describe('parts of a page that are not its article', () => {
  it.each([
    ['comments', (inner: string) => `<div id=comments>${inner}</div>`],
    ['a comment', (inner: string) => `<div class="box comment-body expanded"><div>${inner}</div></div>`],
    ['other pages', (inner: string) => `<section class=related-stories>${inner}</section>`],
    ['an advert', (inner: string) => `<amp-ad>${inner}</amp-ad>`],
  ])('are told by their names: %s', (_, wrap) => {
    const body = bodyOf(`${menu}${article}${wrap(paragraphs('Reader', 3))}`)
    expect(body.length).toBeGreaterThan(6)
    expect(body.every((text) => text.startsWith('Part'))).toBe(true)
  })

  it('are its article where it stands in them', () => {
    const body = bodyOf(`${menu}<div class="comments">${article}</div>`)
    expect(body.filter((text) => text.startsWith('Part'))).toHaveLength(8)
  })
})
