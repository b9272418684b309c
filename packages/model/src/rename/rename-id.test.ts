import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { followComments } from '../comments/follow-comments.js'
import { fullCase } from '../fixtures/full-case.fixture.js'
import { parseCase } from '../parse/parse-case.js'
import { formatPath, type Path } from '../problem/path.js'
import { structured } from '../save/apply-step.js'
import { takeEdit } from '../save/take-edit.js'
import { redoChanges, undoChanges } from '../save/undo-changes.js'
import type { Case } from '../types.js'
import { findNamed } from './find-named.js'
import { renameEdits, renameId } from './rename-id.js'

const caseIn = (text: string): Case => {
  const parsed = parseCase(text)
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value.case
}

const renamed = (text: string, place: string | Path, to: string): string => {
  const result = renameId(text, place, to)
  if (!result.ok) throw new Error(`${formatPath([place].flat())}: ${JSON.stringify(result.problems)}`)
  return result.value.text
}

/** The place of everything in a case that has an id of its own. */
const thingsIn = (data: unknown, of: Case, path: Path = []): readonly Path[] => {
  const own = path.length > 0 && findNamed(of, path) !== undefined ? [path] : []
  if (typeof data !== 'object' || data === null) return own
  const entries: readonly (readonly [string | number, unknown])[] = Array.isArray(data)
    ? [...data.entries()]
    : Object.entries(data)
  return [...own, ...entries.flatMap(([key, value]) => thingsIn(value, of, [...path, key]))]
}

/** The full case with paths, conditions, passages and what else names things in ways that it does not show. */
const richCase = fullCase
  .replace(
    'passages: [{ id: distance, text: It is far. }]\n    leftOut: [causes-table]',
    'passages: [{ id: event-e1, text: It is far. }, { id: threshold-noAgreement.north.waiting.hazard, text: Low. }]\n    leftOut: [changed-stipulation-truce-1.s1, easier-by-doubt-south]',
  )
  .replace(
    'comments:\n',
    `comments:
  - { id: k3, about: 'preferences.north.interactions[0].adds', says: "An index, and quotes." }
  - { id: k4, about: "trust[\\"north\\"].south.prior", says: Both. }
  - { id: k5, about: noAgreement.south, says: South. }
`,
  )
  .replace('analysts:\n', 'analysts:\n  - ben # by name alone\n')
  .replace('infeasible: [', 'infeasible: [(pay) and (blockade  or (escort)), ')

const THINGS = thingsIn(caseIn(richCase), caseIn(richCase))

describe('renaming', () => {
  it('finds everything that has an id', () => {
    expect(THINGS.length).toBe(37)
    expect(findNamed(caseIn(richCase), 'analysts.ben')).toMatchObject({ kind: 'analyst', id: 'ben' })
    expect(findNamed(caseIn(richCase), 'issues.toll.options.half')).toMatchObject({ kind: 'option', of: 'toll' })
    for (const place of [
      'preferences.north',
      'conflict.decisionMakers.north',
      'trust.north.south',
      'nowhere',
      'issues',
    ])
      expect(findNamed(caseIn(richCase), place), place).toBeUndefined()
  })

  it.each(THINGS.map((path) => [formatPath(path), path] as const))(
    '%s there and back gives the same bytes',
    (_, path) => {
      const { id } = findNamed(caseIn(richCase), path)!
      const there = renamed(richCase, path, 'other.name_2')
      expect(there).not.toBe(richCase)
      expect(findNamed(caseIn(there), path)).toMatchObject({ id: 'other.name_2' })
      expect(renamed(there, path, id)).toBe(richCase)
    },
  )

  it('leaves no place that has the old name', () => {
    // Every thing gets a name that nothing else in the text has.
    const unique = THINGS.reduce((text, path, k) => renamed(text, path, `thing-${k}-`), richCase)
    fc.assert(
      fc.property(fc.nat(THINGS.length - 1), fc.stringMatching(/^[a-z](\.?[a-z]){0,4}[0-9]$/), (k, to) => {
        const after = renamed(unique, THINGS[k]!, `${to}-new`)
        expect(after).not.toContain(`thing-${k}-`)
        expect(after.split('\n').length).toBe(unique.split('\n').length)
        // Nothing differs but that name.
        expect(after.replaceAll(`${to}-new`, `thing-${k}-`)).toBe(unique)
      }),
      { numRuns: 12 },
    )
  })

  it('renames a key, and leaves its comment, its quotes and its order', () => {
    const text = fullCase
      .replace('\n  south:\n    weights:', '\n  "south": # what it wants\n    weights:')
      .replace('  south: { statusQuo:', "  'south' : { statusQuo:")
    const after = renamed(text, 'parties.south', 'isle')
    expect(after).toContain('\n  "isle": # what it wants\n    weights:')
    expect(after).toContain("  'isle' : { statusQuo:")
    expect(after).toContain('{ of: north, in: isle, prior')
    expect(after).toContain('{ trust: [north, isle], kept: 0.5')
    expect(after).toContain('      believes:\n        isle: {')
  })

  it('renames what a condition names, and no word or longer name', () => {
    const after = renamed(richCase, 'conflict.decisionMakers.north.options.pay', 'pay-up')
    expect(after).toContain('infeasible: [(pay-up) and (blockade  or (escort)), ')
    expect(after).toContain('{ is: pay-up if escort, unknown')
    expect(after).toContain('believes:\n        south: { statements: [lower if pay-up,')
    expect(after).toContain('atMostOne: [[blockade, pay-up]]')
  })

  it.each([
    ['parties.north', 'south', 'ERR_ID_DUPLICATE parties[0].id'],
    ['parties.north', 'guild', 'ERR_ID_DUPLICATE parties[0].id'],
    ['parties.north', 'A trader', 'ERR_ID_FORM parties[0].id'],
    ['parties.north', '-x', 'ERR_ID_FORM parties[0].id'],
    ['parties.north', '', 'ERR_ID_FORM parties[0].id'],
    ['claims.c1', 'constructor', 'ERR_ID_FORM claims[0].id'],
    ['issues.toll.options.half', 'none', 'ERR_ID_DUPLICATE issues[0].options[1].id'],
    ['conflict.decisionMakers.north.options.pay', 'lower', 'ERR_ID_DUPLICATE conflict.decisionMakers[0].options[1].id'],
    ['conflict.decisionMakers.north.options.pay', 'Iff', 'ERR_ID_FORM conflict.decisionMakers[0].options[1].id'],
    ['events.e1', 'thaw', 'ERR_ID_DUPLICATE whatIf[0].changes[5].event.id'],
    ['preferences.north', 'x', 'ERR_EDIT_PATH preferences.north'],
    ['parties.nobody', 'x', 'ERR_EDIT_PATH parties.nobody'],
  ])('refuses %s as %j', (place, to, expected) => {
    const result = renameId(fullCase, place, to)
    expect(result.ok ? 'done' : result.problems.map(({ code, path }) => `${code} ${path}`)).toContain(expected)
  })

  it('does not take a name that a speaker has', () => {
    const text = fullCase.replace('speaker: A trader', 'speaker: Trader')
    expect(renameId(text, 'parties.north', 'Trader')).toMatchObject({
      ok: false,
      problems: [{ code: 'ERR_ID_DUPLICATE' }],
    })
  })

  it('changes nothing where the name is the same', () => {
    expect(renamed(fullCase, 'parties.north', 'north')).toBe(fullCase)
  })

  it('finds a way to write a path with a name that has dots side by side', () => {
    const after = caseIn(renamed(richCase, 'parties.south', 'a..b'))
    expect(after.whatIf![0]!.changes[3]).toMatchObject({ set: 'noAgreement["a..b"].statusQuo' })
    expect(after.comments![2]!.about).toBe('noAgreement["a..b"]')
  })

  it('leaves comments where they are, also those that go by number', () => {
    const before = caseIn(richCase)
    for (const path of THINGS) {
      const edits = renameEdits(before, path, 'other')
      if (!edits.ok) throw new Error(JSON.stringify(edits.problems))
      const after = structured(before)
      for (const edit of edits.value) expect(takeEdit(after, edit).ok).toBe(true)
      expect(followComments(before, after), formatPath(path)).toEqual([])
    }
  })

  it('is taken back also where others have changed the case since', () => {
    const before = caseIn(richCase)
    for (const place of ['parties.south', 'events.e1', 'issues.toll.options.half', 'analysts.anna']) {
      const edits = renameEdits(before, place, 'other')
      if (!edits.ok) throw new Error(JSON.stringify(edits.problems))
      const data = structured(before)
      const changes = edits.value.map((edit) => {
        const taken = takeEdit(data, edit)
        if (!taken.ok) throw new Error(JSON.stringify(taken.problems))
        return taken.value
      })
      takeEdit(data, { path: 'about', value: 'From outside.' })
      expect(undoChanges(data, changes).kind, place).toBe('merged')
      expect(data).toEqual({ ...before, about: 'From outside.' })
      expect(redoChanges(data, changes).kind, place).toBe('merged')
      expect(findNamed(data as Case, place.replace(/[a-z0-9]+$/, 'other')), place).toBeDefined()
    }
  })

  it('quotes a name that would be read as a number', () => {
    const after = renamed(fullCase, 'issues.toll', '12')
    expect(caseIn(after).issues[0]!.id).toBe('12')
    expect(caseIn(after).preferences!.north!.weights).toHaveProperty('12')
    // And back: quotes that only that name needed go with it, those of others stay.
    const quoted = fullCase.replace('issue: toll', "issue: 'toll'")
    const back = renamed(renamed(fullCase, 'issues.toll', '12'), 'issues.12', 'toll')
    expect(back).toBe(fullCase)
    expect(renamed(renamed(quoted, 'issues.toll', 'fee'), 'issues.fee', 'toll')).toBe(quoted)
  })

  it('says where a decision maker has its id from', () => {
    const refused = renameId(fullCase, 'conflict.decisionMakers.north', 'up')
    expect(refused).toMatchObject({ ok: false, problems: [{ hint: expect.stringContaining('parties.north') }] })
    const elsewhere = renameId(fullCase, 'conflict.infeasible', 'up')
    expect(elsewhere).toMatchObject({ ok: false, problems: [{ hint: expect.stringContaining('parties.PARTY') }] })
  })
})
