import { readFileSync } from 'node:fs'
import { type Case, parseCase } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { KINDS, type KindName } from './kinds.js'
import { LISTS, PARTS, partOfPlace } from './parts.js'

/** It has every field of the format. */
const text = readFileSync(new URL('../../../model/fixtures/full-case.yaml', import.meta.url), 'utf8')
const parsed = parseCase(text)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const full: Case = parsed.value.case

/** What is said of the file and not of the case. */
const OF_THE_FILE = ['parley', '$schema']

/** Edited where what they make is seen. */
const ELSEWHERE: Readonly<Record<string, readonly string[]>> = {
  whatIf: ['changes'],
  brief: ['passages', 'leftOut', 'added', 'released'],
  comment: [],
}

const ATTRIBUTION = ['by', 'on', 'why', 'because']

/** The fields of a thing that no form has. */
const unformed = (of: KindName, thing: unknown, at: string): readonly string[] => {
  if (typeof thing !== 'object' || thing === null || of === 'effect' || of === 'leverEffect') return []
  const { fields, isJudged } = KINDS[of]
  // A statement with claims has a form of its own; `party` is the older spelling of `actor`.
  const own = of === 'statement' ? ['because'] : of === 'position' ? ['party'] : []
  const known = new Set([
    'id',
    ...own,
    ...fields.map(({ key }) => key.split('.')[0]!),
    ...(isJudged ? ATTRIBUTION : []),
    ...(ELSEWHERE[of] ?? []),
  ])
  return Object.entries(thing).flatMap(([key, value]) => {
    if (!known.has(key)) return [`${at}.${key}`]
    const field = fields.find((one) => one.key === key)
    if (field?.as !== 'items' || !Array.isArray(value)) return []
    return value.flatMap((one: unknown) => unformed(field.of, one, `${at}.${key}`))
  })
}

describe('every field of a case', () => {
  it('is edited in a part', () => {
    const lost = Object.keys(full).filter(
      (key) => !OF_THE_FILE.includes(key) && partOfPlace([key]) === null && !(PARTS as readonly string[]).includes(key),
    )
    expect(lost).toEqual([])
  })

  it.each(Object.values(LISTS).flat())('of $key has a field in its form', ({ key, of }) => {
    const items = full[key] as readonly unknown[]
    expect(items.length).toBeGreaterThan(0)
    expect(items.flatMap((one) => unformed(of, one, key))).toEqual([])
  })

  it('of what the parties want, of options in a conflict and of assertions has one too', () => {
    const { preferences = {}, conflict, commentary } = full
    for (const of of ['interaction', 'redLine', 'comparison'] as const)
      for (const preference of Object.values(preferences))
        for (const one of preference[`${of}s`] ?? []) expect(unformed(of, one, of)).toEqual([])
    for (const option of conflict!.decisionMakers.flatMap((maker) => maker.options))
      expect(unformed('conflictOption', option, 'option')).toEqual([])
    for (const assertion of commentary!.assertions) expect(unformed('assertion', assertion, 'assertion')).toEqual([])
  })
})
