import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { deleted, partsOf, renamed, replaced } from '../fixtures/mutations.fixture.js'
import { formatPath, type Path } from '../problem/path.js'
import type { Problem } from '../types.js'
import { parseCase } from './parse-case.js'

const data = parse(fullCase, { schema: 'core' }) as unknown
const parts = partsOf(data)

function problemsOf(mutation: unknown): readonly Problem[] {
  const result = parseCase(JSON.stringify(mutation))
  return result.ok ? [] : result.problems
}

/** Whether a problem is about what stands at a path: that place, the map or list around it, or a part of it. */
function names(problem: Problem, path: Path): boolean {
  const place = formatPath(path)
  return problem.path === place || problem.path.startsWith(`${place}.`) || problem.path.startsWith(`${place}[`)
}

describe('a full case with one field', () => {
  it('deleted loads where the field may be absent, and otherwise names that path or what lacked it', () => {
    for (const { path } of parts) {
      const problems = problemsOf(deleted(data, path))
      if (problems.length === 0 || problems.some((problem) => names(problem, path))) continue
      const isDeclaration = problems.every((problem) => problem.code === 'ERR_REFERENCE_UNKNOWN')
      const isAround = problems.some((problem) => problem.path === formatPath(path.slice(0, -1)))
      expect(
        isDeclaration || isAround,
        `${formatPath(path)}: ${problems.map((p) => `${p.code} ${p.path}`).join()}`,
      ).toBe(true)
    }
  })

  it.each([
    'parley',
    'title',
    'asOf',
    'parties',
    'issues',
    'parties[1].id',
    'issues[0].id',
    'issues[0].options',
    'issues[0].options[0].id',
    'issues[0].statusQuo',
    'preferences.north',
    'preferences.north.weights',
    'preferences.north.weights.toll',
    'preferences.north.values',
    'preferences.north.values.toll',
    'preferences.north.values.toll.half',
    'preferences.north.interactions[0].when',
    'preferences.north.interactions[0].adds',
    'preferences.north.redLines[0].when',
    'preferences.north.comparisons[0].prefers',
    'preferences.north.comparisons[0].to',
    'noAgreement.south',
    'noAgreement.south.statusQuo',
    'noAgreement.north.waiting.settlement',
    'noAgreement.north.waiting.hazard',
    'noAgreement.north.waiting.discount',
    'trust[0].of',
    'trust[0].in',
    'agreements[0].id',
    'agreements[0].date',
    'agreements[0].stipulations[0].by',
    'events[0].date',
    'events[0].what',
    'events[0].effects[0].add',
    'positions[0].actor',
    'positions[0].stance',
    'rounds[0].result',
    'influence[0].of',
    'levers[0].effects',
    'claims[0].says',
    'claims[0].speaker',
    'claims[0].quotes[0].exact',
    'sources[0].title',
    'commentary.source',
    'preferences.north.weights.toll.is',
    'asOf.is',
  ])('%s deleted is missing at that very path', (place) => {
    const part = parts.find(({ path }) => formatPath(path) === place)!
    const problems = problemsOf(deleted(data, part.path))
    expect(problems.map((p) => `${p.code} ${p.path}`)).toContain(`ERR_FIELD_MISSING ${place}`)
  })

  it('renamed names the new name, and the old one where it was needed', () => {
    for (const { path } of parts) {
      if (typeof path.at(-1) === 'number') continue
      const name = `${path.at(-1)}_x`
      const problems = problemsOf(renamed(data, path, name))
      const isFree = ['title', 'about', 'name', 'agreementName', 'what', 'says', 'text'].includes(String(path.at(-2)))
      const found = problems.some(
        (p) => names(p, [...path.slice(0, -1), name]) || names(p, path) || p.path === formatPath(path.slice(0, -1)),
      )
      expect(found || isFree, formatPath(path)).toBe(true)
    }
  })

  it('of a wrong type names that path', () => {
    const strangers: unknown[] = [null, true, 7, 'no such thing!', [[]], { strange: 1 }, []]
    for (const [i, { path, value }] of parts.entries()) {
      for (const stranger of strangers.filter((_, k) => (i + k) % 2 === 0)) {
        const mutation = replaced(data, path, stranger)
        const problems = problemsOf(mutation)
        if (problems.some((problem) => names(problem, path))) continue
        if (typeof path.at(-1) === 'number' && problems.some((p) => p.path === formatPath(path.slice(0, -1)))) continue
        const fits = problems.length === 0 || problems.every((problem) => problem.code === 'ERR_REFERENCE_UNKNOWN')
        expect(fits && isHarmless(value, stranger, path), `${formatPath(path)} = ${JSON.stringify(stranger)}`).toBe(
          true,
        )
      }
    }
  })

  it('reads the same through YAML as through JSON', () => {
    const result = parseCase(stringify(data, { schema: 'core' }))
    expect(result.ok && result.value.case).toEqual(data)
  })
})

/** Strangers that are legal after all where they stand. */
function isHarmless(value: unknown, stranger: unknown, path: Path): boolean {
  if (stranger === 'no such thing!') return typeof value === 'string' || isText(value)
  if (stranger === 7)
    return (
      path.includes('weights') ||
      typeof value === 'number' ||
      ['kept', 'broken', 'cost', 'weights', 'toll', 'pilots', 'is'].includes(String(path.at(-1)))
    )
  if (stranger === null) return path.at(-1) === 'published'
  if (stranger === true) return typeof value === 'boolean'
  return Array.isArray(stranger) && stranger.length === 0 && Array.isArray(value)
}

function isText(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((key) => ['en', 'vi', 'text', 'because'].includes(key))
  )
}
