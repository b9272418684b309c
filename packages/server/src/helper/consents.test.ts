import { mkdtemp, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeConsents } from './consents.js'

const THERE = 'https://models.example/v1'
const TIME = '2026-11-24T12:00:00.000Z'

const scratch = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-consents-'))
  const file = join(folder, 'case.yaml')
  await writeFile(file, 'parley: 1\n')
  const home = join(folder, 'home')
  return { folder, file, home, consents: makeConsents(home) }
}

describe('consent to send text to a helper', () => {
  it('is for one case and one endpoint, and lasts', async () => {
    const { file, home, consents, folder } = await scratch()
    expect(await consents.has(file, THERE)).toBe(false)
    await consents.give(file, THERE, TIME)
    expect(await consents.has(file, THERE)).toBe(true)
    expect(await consents.has(file, 'https://models.example/v2')).toBe(false)
    expect(await consents.has(join(folder, 'other.yaml'), THERE)).toBe(false)
    expect(await makeConsents(home).has(file, THERE)).toBe(true)
  })

  it('is withdrawn for that one only', async () => {
    const { file, consents } = await scratch()
    await consents.give(file, THERE, TIME)
    await consents.give(file, 'https://other.example/v1', TIME)
    await consents.withdraw(file, THERE)
    expect([await consents.has(file, THERE), await consents.has(file, 'https://other.example/v1')]).toEqual([
      false,
      true,
    ])
  })

  it('is kept once, outside of the case, for this user only', async () => {
    const { file, home, consents } = await scratch()
    await consents.give(file, THERE, '2026-01-01T00:00:00.000Z')
    await consents.give(file, THERE, TIME)
    const kept = join(home, 'helper-consents.json')
    expect(JSON.parse(await readFile(kept, 'utf8'))).toMatchObject([{ endpoint: THERE, given: TIME }])
    expect((await stat(kept)).mode & 0o077).toBe(0)
    expect(await readFile(file, 'utf8')).toBe('parley: 1\n')
  })

  it('holds whatever link leads to the case', async () => {
    const { folder, file, consents } = await scratch()
    await symlink(file, join(folder, 'link.yaml'))
    await consents.give(join(folder, 'link.yaml'), THERE, TIME)
    expect(await consents.has(file, THERE)).toBe(true)
  })

  it.each(['', 'null', '{"case": 1}', '[null, 3, {"case": "x"}]', '[[[['])(
    'is none in a damaged file: %j',
    async (text) => {
      const { file, home, consents } = await scratch()
      await consents.give(file, 'https://first.example/v1', TIME)
      await writeFile(join(home, 'helper-consents.json'), text)
      expect(await consents.has(file, 'https://first.example/v1')).toBe(false)
      await consents.give(file, THERE, TIME)
      expect(await consents.has(file, THERE)).toBe(true)
    },
  )
})
