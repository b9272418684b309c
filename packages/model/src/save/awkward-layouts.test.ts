import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { deleted, partsOf, replaced } from '../fixtures/mutations.fixture.js'
import { editYaml } from './edit-yaml.js'
import { value } from './yaml-text.fixture.js'

const read = (text: string) => parse(text, { schema: 'core' }) as unknown

/** Everything that a person or a program may write and this package would not. */
const AWKWARD = `# head
literal: |
  one
  two

folded: >-
  one
  two
kept: |+   # behind the sign
  one

plain: one
  two
double: "one
  two"
single: 'it''s'
empty:
null-word: ~
? explicit
: value
"quoted key": 1
'single key': 2
tagged: !!str 5
anchored: &a { x: 1 }
dashes:
- - 1
  - 2
-
  key: on the next line
  more: |
    text
- # a comment behind the dash
  k: v
-   wide:   spaced
    w2: x
flow: [
  1, # one
  [ 2 ,3 ],
  { a: b, "c": d , },
  e: f,
]
pairs: { a, b: , "c":1 }
last:
    deep:
        - z # the end`

const data = read(AWKWARD)
const strangers = [7, 'new text', 'two\nlines', '', null, [], {}, [1, 'b'], { x: 1, y: [2] }]

/** Each edit is either done right or refused; says how many were done. */
function done(edits: readonly { edit: Parameters<typeof editYaml>[1][number]; expected: unknown }[]): number {
  let count = 0
  for (const { edit, expected } of edits) {
    const result = editYaml(AWKWARD, [edit])
    if (!result.ok) {
      expect(result.problems[0]!.code).toMatch(/^ERR_EDIT_(PATH|RESULT)$/)
      continue
    }
    expect(read(result.value), JSON.stringify(edit)).toEqual(expected)
    count++
  }
  return count / edits.length
}

describe('awkward layouts', () => {
  const parts = partsOf(data)

  it('are edited right or not at all: set', () => {
    const edits = parts.flatMap(({ path }) =>
      strangers.map((stranger) => ({ edit: { path, value: stranger }, expected: replaced(data, path, stranger) })),
    )
    expect(done(edits)).toBeGreaterThan(0.9)
  })

  it('are edited right or not at all: remove', () => {
    const edits = parts.map(({ path }) => ({ edit: { path, remove: true } as const, expected: deleted(data, path) }))
    expect(done(edits)).toBeGreaterThan(0.9)
  })

  it('are edited right or not at all: add', () => {
    const collections = [{ path: [], value: data }, ...parts].filter(
      ({ value: v }) => typeof v === 'object' && v !== null,
    )
    const edits = collections.flatMap(({ path, value: v }) =>
      strangers.map((stranger) => {
        const place = [...path, Array.isArray(v) ? v.length : 'added']
        return { edit: { path: place, value: stranger }, expected: replaced(data, place, stranger) }
      }),
    )
    expect(done(edits)).toBeGreaterThan(0.9)
  })
})

describe('editYaml', () => {
  it('never throws, whatever the text, the path and the value', () => {
    const piece = fc.oneof(
      fc.constantFrom('a: ', '- ', '\n', '  ', '{', '}', '[', ']', ', ', '? ', '| ', '&x ', '*x', '# c', '"', 'b'),
      fc.string({ maxLength: 3 }),
    )
    const path = fc.oneof(
      fc.array(fc.oneof(fc.constantFrom('a', 'b', ''), fc.nat(2)), { maxLength: 3 }),
      fc.constantFrom('a', 'b.a', 'a[0]', '0', '(file)'),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), path, value, fc.boolean(), (pieces, at, next, remove) => {
        const result = editYaml(pieces.join(''), [remove ? { path: at, remove: true } : { path: at, value: next }])
        expect(typeof result.ok).toBe('boolean')
      }),
      { numRuns: 800 },
    )
  })
})
