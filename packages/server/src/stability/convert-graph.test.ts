import { readFile, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { loadLegal } from '../cases/ferry-case.fixture.js'
import { makeScratch, problemOf, type Scratch } from '../start/scratch.fixture.js'
import { convertGraph } from './convert-graph.js'

const WELL = JSON.stringify({
  options: [{ name: 'Draws above' }, { name: 'Draws below', permittedDirection: 'back' }],
  decisionMakers: [
    { name: 'Upper', options: [0], preferences: [[[1, 'N']]] },
    { name: 'Lower', options: [1], preferences: [[[0, 'N']]] },
  ],
  coalitions: [[0, 1]],
})

let scratch: Scratch
beforeEach(async () => {
  scratch = await makeScratch()
  await writeFile(scratch.at('well.gmcr'), WELL)
})
afterEach(() => scratch.remove())

const convert = (from: string, out: string, to?: string) =>
  convertGraph(scratch.at(from), scratch.at(out), { to, asOf: '2026-03-04' })

describe('a graph model', () => {
  it.each([
    ['well.yaml', undefined, 'well.yaml'],
    ['made', 'case', 'made/case.yaml'],
  ])('is a case at %s (--to %s), and that case the same graph model again', async (out, to, file) => {
    expect(await convert('well.gmcr', out, to)).toEqual({
      ok: true,
      value: {
        format: 'case',
        files: [scratch.at(file)],
        notes: ['the coalitions of the file: a case has no place for them'],
      },
    })
    const { source } = await loadLegal(scratch.at(file))
    expect([source.title, source.asOf, source.conflict!.decisionMakers.map(({ id }) => id)]).toEqual([
      'well',
      '2026-03-04',
      ['upper', 'lower'],
    ])
    await convert(file, 'again.gmcr')
    const again = JSON.parse(await readFile(scratch.at('again.gmcr'), 'utf8'))
    expect(again).toMatchObject({
      options: [{ permittedDirection: 'both' }, { permittedDirection: 'back' }],
      decisionMakers: JSON.parse(WELL).decisionMakers.map(({ options, preferences }: Record<string, unknown>) => ({
        options,
        preferences,
      })),
    })
  })

  it('is no scenario, and a case no case again', async () => {
    expect(await problemOf(convert('well.gmcr', 'out', 'genius'))).toBe(
      'ERR_ARGUMENT: unsuitable format: genius of a graph model (gmcr or case)',
    )
    await convert('well.gmcr', 'well.yaml')
    expect(await problemOf(convert('well.yaml', 'out', 'case'))).toMatch(/^ERR_ARGUMENT: unsuitable format: case/)
    expect(await problemOf(convert('well.gmcr', 'well.yaml'))).toMatch(/^ERR_FILE_EXISTS/)
  })
})
