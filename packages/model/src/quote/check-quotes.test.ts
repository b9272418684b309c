import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { parseCase } from '../parse/parse-case.js'
import { checkQuotes } from './check-quotes.js'

function found(text: string | undefined, source = fullCase): string[] {
  const result = parseCase(source)
  if (!result.ok) throw new Error(JSON.stringify(result.problems))
  return checkQuotes(result.value.case, () => text).map((problem) => `${problem.code} ${problem.path}`)
}

describe('checkQuotes', () => {
  it('is content where each quote stands once', () => {
    expect(found('The North wants free passage for all; free passage, it says.')).toEqual([])
  })
  it('names a quote that no longer matches, and one that matches twice', () => {
    expect(found('The North wants free  passages.')).toEqual(['ERR_QUOTE_MISSING claims[0].quotes[0].exact'])
    const twice = 'It wants free passage for all. She wants free passage for all.'
    expect(found(twice)).toEqual(['ERR_QUOTE_AMBIGUOUS claims[0].quotes[0].exact'])
  })
  it('names a source that cannot be read', () => {
    expect(found(undefined)).toEqual(['ERR_SOURCE_MISSING sources[0].file'])
  })
  it('passes over quotes of a source that has no file', () => {
    expect(found(undefined, fullCase.replace('    file: sources/p1.txt\n', ''))).toEqual([])
  })
})
