import { describe, expect, it } from 'vitest'

/** How the check of the documents compares what they show with what a command prints. */
type Shown = {
  readonly isShown: (shown: readonly string[], printed: readonly string[]) => boolean
  readonly renewed: (shown: readonly string[], printed: readonly string[]) => string[] | null
}
const { isShown, renewed } = (await import(new URL('../scripts/docs/shown.mjs', import.meta.url).href)) as Shown
const lines = (text: string) => text.split('|')

describe('what a document shows', () => {
  it.each([
    ['a|b', 'a|b', true],
    ['a|b', 'a|c', false],
    ['a', 'a|b', false],
    ['a|b', 'a', false],
    ['a|…', 'a|b|c', true],
    ['…|c', 'a|b|c', true],
    ['a|…|c', 'a|c', true],
    ['a|…|c', 'a|b', false],
    ['…|a|…|a|…', 'b|a|b', false],
    ['found in … ms', 'found in 3.1 ms', true],
    ['found in … ms', 'found in 3.1 s', false],
    ['1.5 (a)', '1x5 (a)', false],
    ['…', '', true],
  ])('%s of %s: %s', (shown, printed, expected) => {
    expect(isShown(lines(shown), lines(printed))).toBe(expected)
  })

  it('is brought up to date whole where nothing is left out', () => {
    expect(renewed(['old'], ['new', 'newer'])).toEqual(['new', 'newer'])
  })

  it('keeps what is left out, and finds its lines by their words', () => {
    const printed = ['Distance  0.20', 'Why', 'mistrust  +0.30  █████', 'waiting  +0.10']
    expect(renewed(['Distance  0.16', '…', 'mistrust  −0.25  ███│', '…'], printed)).toEqual([
      'Distance  0.20',
      '…',
      'mistrust  +0.30  █████',
      '…',
    ])
    expect(renewed(['…', 'situation  0.1'], printed)).toBeNull()
    expect(renewed(['waiting  +0.2', '…', 'Why', '…'], printed)).toBeNull()
  })
})
