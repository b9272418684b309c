import { readdirSync, readFileSync } from 'node:fs'
import { compileCase, diagnose, diagnoseDate, findChanges } from '@parley/engine'
import {
  asOfDate,
  type Case,
  checkQuotes,
  formatProblem,
  isRecord,
  type LooseCase,
  type Problem,
  parseCase,
  readCase,
} from '@parley/model'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { deleted, type Part, partsOf, renamed, replaced } from '../packages/model/src/fixtures/mutations.fixture.js'
import { formatPath } from '../packages/model/src/problem/path.js'
import { PROBLEM } from './cli/run-parley.js'

/** One field of a shipped case at a time: it names that place in a problem, or the case can still be diagnosed. */
const STRANGERS: readonly unknown[] = ['no such thing!', 7, -1, 1e9, true, null, [], ['x'], {}, { strange: 1 }]

/** Each place has every fifth stranger; those around it have the others. */
const TURNS = 5

/** A whole diagnosis is costly: one in so many of the mutations that load has it, all have the distance and causes. */
const ONE_IN = 200

const provenance = { seed: 1, samples: 0, caseHash: '', engineVersion: '' }

/** Places that stand for all alike: of each kind of entry in a list the first. */
const oneOfEach = (parts: readonly Part[]): Part[] => {
  const kinds = new Map(
    parts
      .toReversed()
      .map((part) => [part.path.map((step) => (typeof step === 'number' ? '#' : step)).join('.'), part]),
  )
  return [...kinds.values()].toReversed()
}

describe.each(['transit-strike', 'three-river-basin'])('%s with one field', (example) => {
  const folder = new URL(`../examples/${example}/`, import.meta.url)
  const data = parse(readFileSync(new URL('case.yaml', folder), 'utf8'), { schema: 'core' }) as unknown
  const parts = oneOfEach(partsOf(data))
  let loaded = 0
  let refused = 0

  const texts = new Map(
    readdirSync(new URL('sources/', folder)).map((name) => [
      `sources/${name}`,
      readFileSync(new URL(`sources/${name}`, folder), 'utf8'),
    ]),
  )
  const textsOf = (parts: LooseCase): Map<string, string> =>
    new Map(parts.sources?.map((source) => [source?.id ?? '', texts.get(source?.file ?? '') ?? '']))

  const aroundOf = (path: string): string => path.replace(/(\.[^.[\]]+|\[[^[\]]+\])$/, '')

  /** Whether a problem is about a place: there, in a part of it, in the map or list around it, or what that lacks. */
  const isAbout = (problem: Problem, { path }: Part): boolean => {
    const [place, around] = [formatPath(path), formatPath(path.slice(0, -1))]
    const isLacking = problem.code === 'ERR_FIELD_MISSING' && aroundOf(problem.path) === around
    return isLacking || [around, place].includes(problem.path) || /^[.[]/.test(problem.path.replace(place, ''))
  }

  const examine = (mutation: unknown, part: Part, newName?: string): void => {
    const { parts, conclude } = readCase(JSON.stringify(mutation))
    const parsed = conclude(checkQuotes(parts!, textsOf(parts!)))
    const problems = parsed.ok ? [] : parsed.problems
    expect(problems.map(formatProblem).filter((line) => !PROBLEM.test(line))).toEqual([])
    if (parsed.ok) calculate(parsed.value.case)
    else expectNamed(problems, part, newName)
  }

  const expectNamed = (problems: readonly Problem[], part: Part, newName?: string): void => {
    refused++
    const places = newName === undefined ? [part] : [part, { ...part, path: [...part.path.slice(0, -1), newName] }]
    // What others refer to is missed where they refer to it.
    const isMissed = (problem: Problem) => /^ERR_(REFERENCE_UNKNOWN|QUOTE_MISSING)$/.test(problem.code)
    const isNamed = problems.some((problem) => isMissed(problem) || places.some((place) => isAbout(problem, place)))
    expect(isNamed, `${formatPath(part.path)} ${newName ?? ''}: ${problems.map(formatProblem).join('; ')}`).toBe(true)
  }

  const calculate = (source: Case): void => {
    loaded++
    if (isRecord(source)) return
    const asOf = asOfDate(source)
    const compiled = compileCase(source, asOf)
    if (loaded % ONE_IN === 1) diagnose(compiled, null, provenance)
    const point = diagnoseDate(compiled, findChanges(source, asOf).at(-1)!.changes, null)
    if (point) expect(Number.isFinite(point.distance.value)).toBe(true)
  }

  it('deleted', () => {
    for (const part of parts) examine(deleted(data, part.path), part)
    expect(refused).toBeGreaterThan(100)
    expect(loaded).toBeGreaterThan(100)
  })

  it('renamed', () => {
    for (const part of parts) {
      const last = part.path.at(-1)
      if (typeof last === 'string') examine(renamed(data, part.path, `${last}-x`), part, `${last}-x`)
    }
  })

  it.each(STRANGERS.map((value, k) => [JSON.stringify(value), value, k] as const))(
    'that is %s',
    (_, stranger, k) => {
      const turn = parts.filter((_, i) => (i + k) % TURNS === 0)
      for (const part of turn) examine(replaced(data, part.path, stranger), part)
    },
    120_000,
  )

  it.each(['.nan', '.inf', '-.inf', '!!binary aGk=', '2024-01-01', "''", '*nowhere'])(
    'that is %s in YAML',
    (yaml) => {
      const numbers = parts.filter(({ value }) => typeof value === 'number')
      for (const part of numbers.filter((_, k) => k % 5 === 0)) {
        const text = stringify(replaced(data, part.path, 'STRANGER'), { schema: 'core' }).replace('STRANGER', yaml)
        const parsed = parseCase(text)
        expect(parsed.ok).toBe(false)
        if (!parsed.ok) expect(parsed.problems.length).toBeGreaterThan(0)
      }
    },
    120_000,
  )
})
