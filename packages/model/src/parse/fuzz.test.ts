import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { formatProblem } from '../problem/format-problem.js'
import { written } from '../save/yaml-text.fixture.js'
import { parseCase } from './parse-case.js'

/** Reads a text and holds the answer against what every answer must be. */
function answers(text: string): void {
  const start = process.cpuUsage()
  const result = parseCase(text)
  expect(process.cpuUsage(start).user).toBeLessThan(5_000_000)
  if (result.ok) return
  expect(result.problems.length).toBeGreaterThan(0)
  const lines = text.split('\n')
  for (const problem of result.problems) {
    expect(formatProblem(problem)).toMatch(/^problem: ERR_[A-Z_]+ .+: .+ \(.+\)$/)
    expect(problem.line === undefined || (problem.line >= 1 && problem.line <= lines.length)).toBe(true)
    expect(problem.column === undefined || problem.column >= 1).toBe(true)
  }
}

const runs = { numRuns: 150 }
const piece = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom(
    '\n',
    '  ',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    ', ',
    '"',
    "'",
    '&a ',
    '*a',
    '!!str ',
    '|',
    '>',
    '#',
    '\t',
    '---\n',
    '__proto__',
    '.nan',
    '2024-02-30',
    'null',
    '{}',
    '\0',
    '?',
  ),
)

describe('fuzz of the reader', () => {
  it('answers where a piece of a case is replaced', () => {
    fc.assert(
      fc.property(fc.nat(fullCase.length), fc.nat(30), piece, (at, length, text) => {
        answers(fullCase.slice(0, at) + text + fullCase.slice(at + length))
      }),
      runs,
    )
  })

  it('answers where lines of a case are moved, doubled or lost', () => {
    const lines = fullCase.split('\n')
    fc.assert(
      fc.property(fc.nat(lines.length - 1), fc.nat(lines.length - 1), fc.nat(2), (from, to, kind) => {
        const mixed = [...lines]
        const line = mixed[from]!
        if (kind !== 0) mixed.splice(from, 1)
        if (kind !== 2) mixed.splice(to, 0, line)
        answers(mixed.join('\n'))
      }),
      runs,
    )
  })

  it('answers where bits of the bytes are flipped', () => {
    const bytes = new TextEncoder().encode(fullCase)
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(7)), { minLength: 1, maxLength: 6 }), (flips) => {
        const flipped = bytes.slice()
        for (const [at, bit] of flips) flipped[at]! ^= 1 << bit
        answers(new TextDecoder().decode(flipped))
      }),
      runs,
    )
  })

  it('answers to YAML of any kind, and to what is none', () => {
    fc.assert(
      fc.property(written, ({ text }) => answers(text)),
      { numRuns: 200 },
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => answers(pieces.join(''))),
      { numRuns: 300 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), answers), { numRuns: 200 })
  })
})
