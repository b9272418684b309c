import { describe, expect, it } from 'vitest'
import { splitBlocks } from './split-blocks.js'

const lines = (text: string) => splitBlocks(text).map(({ line }) => line)

describe('blocks', () => {
  it.each([
    ['\n', 'line feed'],
    ['\r\n', 'carriage return and line feed'],
    ['\r', 'carriage return'],
    ['\u2028', 'line separator'],
  ])('%j ends a line (%s)', (lineBreak) => {
    expect(lines(['one', '', ' two\t', '   ', 'three'].join(lineBreak))).toEqual(['one', 'two', 'three'])
  })

  it('know whether a blank line stands before them', () => {
    expect(splitBlocks('one\ntwo\n \nthree').map(({ apart }) => apart)).toEqual([true, false, true])
  })

  it('carry exact text and composed display text', () => {
    const text = ` ${'Hạ'.normalize('NFD')}\u00A0 Lang\u200B \n`
    const [block] = splitBlocks(text)
    expect(block?.line).toBe('Hạ Lang')
    expect(text.slice(block?.start, block?.end)).toBe(block?.text)
  })

  it('short lines one below the other stay apart: they end for other reasons than the margin', () => {
    const list = ['Talks go on', 'Hạ Lang |', 'The two sides met again.', 'Calix harbour stays closed', 'Jon Brek |']
    expect(lines(list.join('\n'))).toEqual(list)
  })

  it('a long line shows that the page is not wrapped', () => {
    expect(lines(`${'word '.repeat(40)}\nnext\nlast`)).toHaveLength(3)
  })

  it('nothing gives nothing', () => {
    expect(splitBlocks('')).toEqual([])
    expect(splitBlocks(' \n\u200B\n')).toEqual([])
  })
})
