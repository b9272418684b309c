import { readFile } from 'node:fs/promises'
import { type Case, parseCase } from '@parley/model'
import { beforeAll, describe, expect, it } from 'vitest'
import { analyseCase, analyseTimeline } from '../analysis/analyse.js'
import type { LoadedCase } from './load-case.js'
import { numbersOf, WORDS_ONLY } from './numbers-of.js'

const FULL = new URL('../../../model/fixtures/full-case.yaml', import.meta.url)

let full: Case
beforeAll(async () => {
  const parsed = parseCase(await readFile(FULL, 'utf8'))
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  full = parsed.value.case
})

const figuresOf = async (source: Case) => {
  const loaded: LoadedCase = { source, file: '/none', text: '', hash: 'same', texts: new Map(), changes: [] }
  const settings = { samples: 20, seed: 1 }
  const [diagnosis, timeline] = [await analyseCase(loaded, settings), await analyseTimeline(loaded, settings)]
  return [diagnosis, timeline].map((figures) => ({ ...figures, title: null }))
}

describe('the numbers of a case', () => {
  it('are all that its figures rest on', async () => {
    const without = Object.fromEntries(
      Object.entries(full).filter(([key]) => key === 'title' || !WORDS_ONLY.has(key as keyof Case)),
    ) as Case
    expect(Object.keys(full).length - Object.keys(without).length).toBeGreaterThan(10)
    expect(await figuresOf(without)).toEqual(await figuresOf(full))
    expect(numbersOf(without)).toBe(numbersOf(full))
  })

  it('have nothing to do with comments', async () => {
    const { comments: _, ...without } = full
    const about = 'noAgreement.north.statusQuo'
    const more = { ...full, comments: [...full.comments!, { id: 'k9', about, says: 'Too low: 0.9.' }] }
    const figures = await figuresOf(without)
    for (const one of [full, more]) {
      expect(await figuresOf(one)).toEqual(figures)
      expect(numbersOf(one)).toBe(numbersOf(without))
    }
  })

  it('change with what is judged, with names, and with the date', () => {
    const [party, ...others] = full.parties
    const changed: Case[] = [
      { ...full, asOf: '2020-01-01' },
      { ...full, events: [] },
      { ...full, parties: [{ ...party!, name: 'Another name' }, ...others] },
    ]
    for (const one of changed) expect(numbersOf(one)).not.toBe(numbersOf(full))
  })

  it('of a record are all of it', () => {
    const { preferences: _, ...record } = full
    expect(numbersOf({ ...record, title: 'Another title' })).not.toBe(numbersOf(record))
  })
})
