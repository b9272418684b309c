import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { valueAt } from '../parse/loose.js'
import { editYaml } from './edit-yaml.js'
import { value, type Written, written } from './yaml-text.fixture.js'

const read = (text: string) => parse(text, { schema: 'core' }) as unknown

function edited(text: string, edits: Parameters<typeof editYaml>[1]): string {
  const result = editYaml(text, edits)
  if (!result.ok) throw new Error(`${JSON.stringify(result.problems)}\n${text}`)
  return result.value
}

/** Whether the characters of `part` stand in `whole` in their order. */
function isSubsequence(part: string, whole: string): boolean {
  let at = 0
  for (const character of part) {
    at = whole.indexOf(character, at)
    if (at < 0) return false
    at += character.length
  }
  return true
}

/** A random place of one kind in a written text. */
function pick<T>(items: readonly T[], at: number): T | undefined {
  return items[at % Math.max(1, items.length)]
}

function collections(data: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof data !== 'object' || data === null) return []
  return [
    path,
    ...Object.entries(data).flatMap(([key, item]) =>
      collections(item, [...path, Array.isArray(data) ? Number(key) : key]),
    ),
  ]
}

const runs = { numRuns: 250 }
const scalars = value.filter((v) => typeof v !== 'object' || v === null)

describe('the random texts themselves', () => {
  it('say what they were written from', () => {
    fc.assert(
      fc.property(written, ({ text, data }) => {
        expect(read(text)).toEqual(data)
      }),
      runs,
    )
  })
})

describe('setting a leaf', () => {
  it('changes that leaf and not one byte elsewhere', () => {
    fc.assert(
      fc.property(written, fc.nat(), scalars, (w, at, next) => {
        const leaf = pick(w.leaves, at)
        if (leaf === undefined) return
        const text = edited(w.text, [{ path: leaf.path, value: next }])
        expect(text.slice(0, leaf.start)).toBe(w.text.slice(0, leaf.start))
        expect(text.endsWith(w.text.slice(leaf.end))).toBe(true)
        expect(valueAt(read(text), leaf.path)).toEqual(next)
      }),
      runs,
    )
  })

  it('to what it is changes nothing', () => {
    fc.assert(
      fc.property(written, fc.nat(), (w, at) => {
        const leaf = pick(w.leaves, at)
        if (leaf === undefined) return
        expect(edited(w.text, [{ path: leaf.path, value: valueAt(w.data, leaf.path) }])).toBe(w.text)
      }),
      runs,
    )
  })

  it('and back gives the first text where it was written as this package writes', () => {
    fc.assert(
      fc.property(written, fc.nat(), scalars, (w, at, next) => {
        const leaf = pick(w.leaves, at)
        if (leaf === undefined) return
        const there = edited(w.text, [{ path: leaf.path, value: next }])
        const back = edited(there, [{ path: leaf.path, value: valueAt(w.data, leaf.path) }])
        expect(read(back)).toEqual(w.data)
        expect(edited(back, [{ path: leaf.path, value: next }])).toBe(there)
      }),
      { numRuns: 200 },
    )
  })
})

describe('adding', () => {
  const add = (w: Written, at: number, next: unknown) => {
    const place = pick(collections(w.data), at)!
    const parent = valueAt(w.data, place) as object
    const path = [...place, Array.isArray(parent) ? parent.length : 'brand new']
    return { path, text: edited(w.text, [{ path, value: next }]) }
  }

  it('puts the entry last and keeps every byte that was there', () => {
    fc.assert(
      fc.property(written, fc.nat(), value, (w, at, next) => {
        const { path, text } = add(w, at, next)
        expect(valueAt(read(text), path)).toEqual(next)
        expect(isSubsequence(w.text, text)).toBe(true)
        expect(w.comments.filter((comment) => !text.includes(comment))).toEqual([])
      }),
      runs,
    )
  })

  it('and removing again gives the first data', () => {
    fc.assert(
      fc.property(written, fc.nat(), value, (w, at, next) => {
        const { path, text } = add(w, at, next)
        expect(read(edited(text, [{ path, remove: true }]))).toEqual(w.data)
      }),
      runs,
    )
  })
})

describe('removing', () => {
  it('takes the entry out and writes nothing of its own', () => {
    fc.assert(
      fc.property(written, fc.nat(), (w, at) => {
        const place = pick(collections(w.data), at)!
        const parent = valueAt(w.data, place) as object
        const last = pick(Object.keys(parent), at)
        if (last === undefined) return
        const isSole = Object.keys(parent).length === 1
        if (isSole && place.length === 0) return
        const path = [...place, Array.isArray(parent) ? Number(last) : last]
        const text = edited(w.text, [{ path, remove: true }])
        const expected = JSON.parse(JSON.stringify(w.data)) as unknown
        const rest = valueAt(expected, place) as Record<string, unknown>
        if (Array.isArray(rest)) rest.splice(Number(last), 1)
        else delete rest[last]
        expect(read(text)).toEqual(expected)
        if (!isSole) expect(isSubsequence(text, w.text)).toBe(true)
      }),
      runs,
    )
  })
})

describe('setting anything anywhere', () => {
  it('gives the data meant', () => {
    fc.assert(
      fc.property(written, fc.array(fc.tuple(fc.nat(), value), { minLength: 1, maxLength: 3 }), (w, changes) => {
        let text = w.text
        for (const [at, next] of changes) {
          const place = pick(collections(read(text)), at)!
          const parent = valueAt(read(text), place) as object
          const last = pick(Object.keys(parent), at)
          if (last === undefined) continue
          const path = [...place, Array.isArray(parent) ? Number(last) : last]
          text = edited(text, [{ path, value: next }])
          expect(valueAt(read(text), path)).toEqual(next)
        }
      }),
      runs,
    )
  })
})
