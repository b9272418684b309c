import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formatPath } from '../problem/path.js'
import { parsePath } from './parse-path.js'
import { resolvePath } from './resolve-path.js'

const data = {
  issues: [
    { id: 'duration', statusQuo: 'none' },
    { id: '0', statusQuo: 'x' },
    { id: 'v1.2', options: [{ id: 'a.b' }] },
  ],
  trust: [
    { of: 'a', in: 'b', prior: { kept: 1 } },
    { of: 'a', in: 'c.d' },
  ],
  events: [{ id: 'e1', effects: [{ add: 0.1 }, { add: 0.2 }] }],
  preferences: { a: { values: { duration: { 'weeks-6': 0.5 } } } },
}

describe('paths', () => {
  it('read what they are written as', () => {
    const step = fc.oneof(
      fc.nat(20),
      fc.string({ minLength: 1 }),
      fc.constantFrom('a', 'days-4', 'v1.2', '$schema', 'x y', '4'),
    )
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 5 }), (path) => {
        expect(parsePath(formatPath(path))).toEqual(path)
      }),
    )
    expect(formatPath([])).toBe('(file)')
    expect(parsePath('')).toEqual([])
  })

  it.each(['.', 'a.', '.a', 'a..b', 'a[', 'a[x]', 'a]', 'a["b]', 'a"b'])('%s is none', (text) => {
    expect(parsePath(text)).toBeUndefined()
  })

  it.each<[string, (string | number)[]]>([
    ['issues.duration.statusQuo', ['issues', 0, 'statusQuo']],
    ['issues[0].statusQuo', ['issues', 0, 'statusQuo']],
    ['issues.0.statusQuo', ['issues', 1, 'statusQuo']],
    ['issues.2.options', ['issues', 2, 'options']],
    ['issues.v1.2.options.a.b.id', ['issues', 2, 'options', 0, 'id']],
    ['issues["v1.2"].options["a.b"]', ['issues', 2, 'options', 0]],
    ['trust.a.b.prior.kept', ['trust', 0, 'prior', 'kept']],
    ['trust.a.c.d', ['trust', 1]],
    ['trust[1].in', ['trust', 1, 'in']],
    ['events.e1.effects.1.add', ['events', 0, 'effects', 1, 'add']],
    ['preferences.a.values.duration.weeks-6', ['preferences', 'a', 'values', 'duration', 'weeks-6']],
  ])('%s is found', (text, path) => {
    expect(resolvePath(data, text)).toMatchObject({ kind: 'found', path })
  })

  it('tell a free place from nowhere', () => {
    expect(resolvePath(data, 'issues[3]')).toEqual({ kind: 'free', path: ['issues', 3] })
    expect(resolvePath(data, 'issues.new')).toEqual({ kind: 'free', path: ['issues', 3] })
    expect(resolvePath(data, 'preferences.b')).toEqual({ kind: 'free', path: ['preferences', 'b'] })
    for (const text of [
      'issues[4]',
      'issues.new.statusQuo',
      'nothing.here',
      'events.e1.id.x',
      'trust.a.x',
      '..',
      'toString',
      'preferences.length.x',
      `${'a.'.repeat(100_000)}a`,
    ])
      expect(resolvePath(data, text).kind, text).toBe(text === 'toString' ? 'free' : 'nowhere')
  })
})
