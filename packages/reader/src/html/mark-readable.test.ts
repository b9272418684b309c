import { describe, expect, it } from 'vitest'
import { readHtml } from './read-html.js'

const SENTENCE = 'The two sides met again in Calix, and the mediators said that they would go on, whatever it takes. '
const takenOf = (body: string) => {
  const read = readHtml(`<html><head><title>t</title></head><body>${body}</body></html>`, 'page')
  if (!read.ok) throw new Error(read.problems[0]?.message)
  return [...read.value.candidates.taken]
}

describe('what Readability takes', () => {
  it('is the article, and nothing beside it', () => {
    const paragraphs = `<p>${SENTENCE.repeat(3)}</p>`.repeat(4)
    expect(takenOf(`<div class=sidebar>Weather and more</div><article>${paragraphs}</article>`)).toEqual([
      0, 1, 1, 1, 1,
    ])
  })

  it('is told of elements that stand alone in others', () => {
    const nested = `<div class=outer><div class=inner>${SENTENCE}<p>${SENTENCE}</p></div></div>`
    expect(takenOf(`<article>${nested.repeat(4)}</article>`)).toEqual([1, 1, 1, 1, 1, 1, 1, 1])
  })

  it('is found by a later attempt where the first finds too little', () => {
    const hidden = `<div class="comment-sidebar"><p>${SENTENCE.repeat(3)}</p><p>${SENTENCE.repeat(3)}</p></div>`
    expect(takenOf(`<div>${hidden}</div>`)).toEqual([1, 1])
  })
})
