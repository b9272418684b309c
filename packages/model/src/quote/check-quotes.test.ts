import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { readCase } from '../parse/parse-case.js'
import { formatPath } from '../problem/path.js'
import { checkQuotes } from './check-quotes.js'

function found(text: string | undefined, source = fullCase): string[] {
  const { parts } = readCase(source)
  const texts = new Map(text === undefined ? [] : [['p1', text]])
  return checkQuotes(parts!, texts).map((draft) => `${draft.code} ${formatPath(draft.at)}`)
}

const UNMATCHED = 'ERR_QUOTE_MISSING claims[0].quotes[0].exact'

describe('checkQuotes', () => {
  it('is content where each quote stands once', () => {
    expect(found('The North wants free passage for all; free passage, it says.')).toEqual([])
  })
  it('names a quote that no longer matches, and one that matches twice', () => {
    expect(found('The North wants free  passages.')).toEqual([UNMATCHED])
    const twice = 'It wants free passage for all. She wants free passage for all.'
    expect(found(twice)).toEqual(['ERR_QUOTE_AMBIGUOUS claims[0].quotes[0].exact'])
  })
  it('passes over quotes of a source that has no text', () => {
    expect(found(undefined)).toEqual([])
  })
  it('holds them against it though other parts of the case are ill-shaped', () => {
    const broken = fullCase.replace(/^title: .*$/m, 'title: 7').replace(/^parties:$/m, 'partiez:')
    expect(found('Nothing of the kind.', broken)).toEqual([UNMATCHED])
  })
  it('passes over what is not readable: a quote with an ill-shaped part, a source declared twice', () => {
    const quote = fullCase.replace(/exact:.*$/m, (line) => line.replace('exact:', 'prefx: x, exact:'))
    expect(readCase(quote).conclude()).toMatchObject({ ok: false, problems: [{ code: 'ERR_KEY_UNKNOWN' }] })
    expect(found('Nothing of the kind.', quote)).toEqual([])
    const source = fullCase.replace(/^sources:$/m, '$&\n  - { id: p1, title: Another }')
    expect(found('Nothing of the kind.', source)).toEqual([])
  })
})
