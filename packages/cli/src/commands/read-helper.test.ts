import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeConsents } from '@parley/server/helper'
import { describe, expect, it } from 'vitest'
import { keptIo } from '../terminal/kept-io.fixture.js'
import { makeAsker } from './read-helper.js'

const THERE = 'https://models.example/v1'

/** A terminal at which somebody answers, or without an answer a stream at which nobody sits. */
const at = async (answers: readonly boolean[], isTerminal = true) => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-consent-'))
  const file = join(folder, 'case.yaml')
  await writeFile(file, 'parley: 1\n')
  const consents = makeConsents(join(folder, 'home'))
  const left = [...answers]
  const asked: string[] = []
  const { io, told } = keptIo()
  const confirm = async (question: string) => {
    asked.push(question)
    return left.shift() ?? false
  }
  const prepare = async (casePath: string | undefined, flags: { readonly helperConsent?: boolean } = {}) =>
    (await makeAsker(
      { helper: THERE, helperModel: 'large', ...flags },
      { casePath, actors: [], consents, env: {}, confirm },
      { ...io, progress: isTerminal },
    )) !== null
  return { file, prepare, asked, told, has: () => consents.has(file, THERE) }
}

describe('consent on a terminal', () => {
  it('is asked for once a case', async () => {
    const { file, prepare, asked, has } = await at([true])
    expect(await prepare(file)).toBe(true)
    expect(asked).toEqual([expect.stringContaining(`to large at ${THERE}? It does not run on this machine.`)])
    expect(await has()).toBe(true)
    expect(await prepare(file)).toBe(true)
    expect(asked).toHaveLength(1)
  })

  it('refused, is a problem, and is asked for again', async () => {
    const { file, prepare, asked, told, has } = await at([false, false])
    expect([await prepare(file), await prepare(file), await has()]).toEqual([false, false, false])
    expect(asked).toHaveLength(2)
    expect(told.stderr).toContain('problem: ERR_HELPER_CONSENT ')
  })

  it('without a case is for this time', async () => {
    const { prepare, asked } = await at([true, false])
    expect([await prepare(undefined), await prepare(undefined)]).toEqual([true, false])
    expect(asked).toHaveLength(2)
  })

  it('given by the option asks nobody', async () => {
    const { file, prepare, asked, has } = await at([])
    expect([await prepare(file, { helperConsent: true }), await has(), asked]).toEqual([true, true, []])
  })

  it('is missing where nobody can be asked', async () => {
    const { file, prepare, asked } = await at([true], false)
    expect([await prepare(file), asked]).toEqual([false, []])
  })
})
