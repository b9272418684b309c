import { describe, expect, it } from 'vitest'
import { readPage } from '../read-page.js'

const PARAGRAPH = 'The mediators said on Tuesday that both delegations would meet again before the end of the week.'
const paragraphs = (about: string) =>
  Array.from({ length: 5 }, (_, k) => `<p>${PARAGRAPH} It was talk number ${k} about ${about}.</p>`).join('')
const menu = `<ul>${Array.from({ length: 20 }, (_, k) => `<li><a href="/${k}">Part ${k}</a></li>`).join('')}</ul>`
const article = (title: string, about: string) =>
  `<div class="story"><h1>${title}</h1><div class="text">${paragraphs(about)}</div></div>`
const bodyOf = (html: string) => {
  const page = readPage(new TextEncoder().encode(html), 'page.html')
  return page.ok ? page.value.body.map(({ text }) => text).join('\n') : ''
}
const pageOf = (content: string) =>
  `<html><head><title>Talks resume at the lake</title></head><body>${menu}${content}<footer>All rights reserved</footer></body></html>`

describe('a page that goes on with other articles', () => {
  it('is read up to the end of its own', () => {
    const body = bodyOf(
      pageOf(article('Talks resume at the lake', 'water') + article('Storm nears the coast', 'weather')),
    )
    expect(body).toContain('talk number 4 about water')
    expect(body).not.toContain('about weather')
  })

  it('parts of one article that are alike stay', () => {
    const body = bodyOf(
      pageOf(
        `<h1>Talks resume at the lake</h1><div class="part"><h2>The water</h2>${paragraphs('water')}</div><div class="part"><h2>The weather</h2>${paragraphs('weather')}</div>`,
      ),
    )
    expect(body).toContain('talk number 4 about water')
    expect(body).toContain('talk number 4 about weather')
  })
})
