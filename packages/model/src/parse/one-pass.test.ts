import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { deleted, partsOf, renamed, replaced } from '../fixtures/mutations.fixture.js'
import { formatPath, type Path } from '../problem/path.js'
import { checkQuotes } from '../quote/check-quotes.js'
import { readCase } from './parse-case.js'

const data = parse(fullCase, { schema: 'core' }) as unknown
const parts = partsOf(data)
const page = new Map([['p1', 'The North wants free passage for all.']])

type Mutation = { readonly path: Path; readonly name: string; readonly of: (data: unknown) => unknown }

const STRANGERS: readonly unknown[] = ['nobody', '', 7, -3, null, true, [], ['x', 2], {}, { x: 1 }, [0.9, 0.1]]

/** Any part; quotes, few in the full case, as often as one in four. */
const anyPart = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...parts) },
  { weight: 1, arbitrary: fc.constantFrom(...parts.filter(({ path }) => path.includes('quotes'))) },
)

const mutation: fc.Arbitrary<Mutation> = fc.tuple(anyPart, fc.nat(STRANGERS.length + 5)).map(([{ path }, kind]) => {
  const place = formatPath(path)
  // An entry taken out of a list would move those after it.
  const isEntry = typeof path.at(-1) === 'number'
  if (kind < 3 && !isEntry) return { path, name: `${place} deleted`, of: (d) => deleted(d, path) }
  if (kind < 6 && !isEntry) return { path, name: `${place} renamed`, of: (d) => renamed(d, path, `${path.at(-1)}_x`) }
  const stranger = STRANGERS[kind % STRANGERS.length]
  const name = `${place} = ${JSON.stringify(stranger)}`
  return { path, name, of: (d) => replaced(d, path, stranger) }
})

const isWithin = (inner: Path, outer: Path): boolean => outer.every((step, i) => inner[i] === step)

/** Neither within the other, nor both of one entry: with two keys gone it may not be clear what that was meant to be. */
const isApart = (a: Path, b: Path): boolean =>
  !isWithin(a, b) && !isWithin(b, a) && (a.length === 1 || formatPath(a.slice(0, -1)) !== formatPath(b.slice(0, -1)))

const apart = (mutations: readonly Mutation[]): boolean =>
  mutations.every((a, i) => mutations.slice(i + 1).every((b) => isApart(a.path, b.path)))

const problemsOf = (mutations: readonly Mutation[]): string[] => {
  const mutated = mutations.reduce((d, { of }) => of(d), data)
  const { parts: readable, conclude } = readCase(JSON.stringify(mutated))
  const result = conclude(readable && checkQuotes(readable, page))
  return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.path}`)
}

const isBelow = (place: string, above: string): boolean =>
  place.startsWith(above) && /^[.[]/.test(place.slice(above.length))

/** Whether it cannot be told any more what the map around a place is meant to be, which is a problem of its own. */
const isUnclear = (problem: string, together: readonly string[]): boolean =>
  together.some((other) => isBelow(problem.split(' ')[1]!, other.split(' ')[1]!))

/**
 * Whether there is nothing to be told of any more: where the place itself has gone; or where an entry that others refer
 * to is unreadable, so that an unknown reference may be the one to it and what is missing is not known.
 */
const takesAway = ({ path }: Mutation, problem: string): boolean => {
  const [code, place] = problem.split(' ') as [string, string]
  const declares = path.length < 3 || path.includes('options') || path.at(-1) === 'id'
  const isGone = place === formatPath(path) || isBelow(place, formatPath(path))
  return isGone || (declares && /^ERR_(REFERENCE_UNKNOWN|FIELD_MISSING|RANKING_INCOMPLETE|QUOTE_MISSING)$/.test(code))
}

describe('the problems of a file', () => {
  it('do not hide each other: of several faults each shows what it shows alone', () => {
    fc.assert(
      fc.property(fc.array(mutation, { minLength: 2, maxLength: 3 }).filter(apart), (mutations) => {
        const together = problemsOf(mutations)
        expect(new Set(together).size).toBe(together.length)
        for (const alone of mutations) {
          const others = mutations.filter((other) => other !== alone)
          const lost = problemsOf([alone]).filter((problem) => !together.includes(problem))
          const unexplained = lost.filter(
            (problem) => !others.some((other) => takesAway(other, problem)) && !isUnclear(problem, together),
          )
          expect(unexplained, mutations.map(({ name }) => name).join(', ')).toEqual([])
        }
      }),
      { numRuns: 300 },
    )
  })

  it.each<[string, Path, unknown]>([
    ['a list of ids that is none', ['claims'], 'all of them'],
    ['a list of ids that is misspelt', ['claims'], undefined],
    ['an entry without an id', ['parties', 0, 'id'], undefined],
    ['an id of the wrong form', ['parties', 0, 'id'], 'the north'],
    ['an id of the wrong type', ['issues', 0, 'id'], 7],
    ['an empty list of parties', ['parties'], []],
    ['options that are none', ['issues', 0, 'options'], [7, 8]],
  ])('are not told of what only follows: %s', (_, path, value) => {
    const isMisspelt = value === undefined && typeof path.at(-1) === 'string'
    const of = (d: unknown) => (isMisspelt ? renamed(d, path, `${path.at(-1)}_x`) : replaced(d, path, value))
    const place = formatPath(path)
    const others = problemsOf([{ path, name: place, of }]).filter(
      (problem) => !problem.split(' ')[1]!.startsWith(place),
    )
    expect(others).toEqual([])
  })
})
