import type { WordToAvoid } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { smallBrief } from './brief.fixture.js'
import { findRemarks } from './find-remarks.js'

const remarksOn = (distance: string, language: 'en' | 'vi' = 'en', avoid: readonly WordToAvoid[] = []) =>
  findRemarks(smallBrief({ distance }, language), avoid)
    .filter(({ passage }) => passage === 'distance')
    .map(({ kind, found }) => `${kind}: ${found}`)

describe('remarks on a brief', () => {
  it.each([
    ['It is probable that talks resume.', ['other-scale: probable']],
    ['It is highly likely that talks resume.', ['other-scale: highly likely']],
    [
      'Talks might resume; a truce cannot be ruled out.',
      ['vague-likelihood: might', 'vague-likelihood: cannot be ruled out'],
    ],
    ['We say with high confidence that talks are likely.', ['likelihood-with-confidence: high confidence']],
    ['Talks are likely. We say so with high confidence.', []],
    ['The distance is 0.21.', ['number-without-range: 0.21']],
    ['It holds in 40 % of cases.', ['number-without-range: 40 %']],
    ['The distance is 0.21 (0.10 to 0.30).', []],
    ['The distance is 0.21 (point estimate).', []],
    ['It does in 40 % of 2,000 samples.', []],
    ['Of 2,203 ceasefires 458 were open-ended.', []],
    ['Talks resume on 12.9.2024.', []],
    ['The regime and its puppet refuse.', ['loaded-word: regime', 'loaded-word: puppet']],
    ['The minister spoke of “terrorists” and said “0.3”.', []],
    ['Talks are very likely to resume in May.', []],
    ['A regimen of talks.', []],
  ] as const)('%s', (text, expected) => {
    expect(remarksOn(text)).toEqual(expected)
  })

  it.each([
    ['Có lẽ đàm phán sẽ nối lại.', ['vague-likelihood: Có lẽ']],
    ['Khoảng cách là 0,21.', ['number-without-range: 0,21']],
    ['Khoảng cách là 0,21 (0,10 đến 0,30).', []],
    ['Đàm phán có khả năng nối lại với độ tin cậy cao.', ['likelihood-with-confidence: độ tin cậy']],
    ['Bọn khủng bố.', ['loaded-word: khủng bố']],
  ] as const)('in Vietnamese: %s', (text, expected) => {
    expect(remarksOn(text, 'vi')).toEqual(expected)
  })

  it('take more words, whatever signs they have', () => {
    expect(remarksOn('The so (called) state refuses.', 'en', [{ avoid: 'so (called)' }])).toEqual([
      'loaded-word: so (called)',
    ])
  })
})
