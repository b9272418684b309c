import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { main } from '../main.js'
import { keptIo } from '../terminal/kept-io.fixture.js'

const EXAMPLE = new URL('../../../../examples/transit-strike/', import.meta.url).pathname

const copied = () => {
  const folder = join(mkdtempSync(join(tmpdir(), 'parley-rename-')), 'case')
  cpSync(EXAMPLE, folder, { recursive: true })
  return folder
}

const run = async (...args: readonly string[]) => {
  const { io, told } = keptIo()
  const code = await main(args, io)
  return { code, ...told }
}

/** The diagnosis by point estimates, without the hash of the file. */
const diagnosed = async (folder: string): Promise<string> => {
  const { stdout } = await run('diagnose', folder, '--samples', '0', '--json')
  return JSON.stringify({ ...JSON.parse(stdout), provenance: null })
}

describe('parley rename', () => {
  it('gives a diagnosis in which only the names differ, and the same bytes when taken back', async () => {
    const folder = copied()
    const text = () => readFileSync(join(folder, 'case.yaml'), 'utf8')
    const [before, first] = [text(), await diagnosed(folder)]
    const { parseCase } = await import('@parley/model')
    const parsed = parseCase(before)
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
    const { parties, issues, events = [], levers = [], claims = [] } = parsed.value.case
    const [issue] = issues
    const places = [
      `parties.${parties[0]!.id}`,
      `issues.${issue!.id}`,
      `issues.${issue!.id}.options.${issue!.options[1]!.id}`,
      ...[...events.slice(0, 1).map(({ id }) => `events.${id}`), ...levers.slice(0, 1).map(({ id }) => `levers.${id}`)],
      ...claims.slice(0, 1).map(({ id }) => `claims.${id}`),
    ]
    for (const place of places) {
      const id = place.split('.').at(-1)!
      const there = place.split('.').with(-1, 'anew').join('.')
      expect((await run('rename', folder, place, 'anew')).code, place).toBe(0)
      expect(JSON.parse((await diagnosed(folder)).replaceAll('anew', id)), place).toEqual(JSON.parse(first))
      expect(await run('rename', folder, there, id, '--json'), place).toMatchObject({ code: 0, stderr: '' })
      expect(text(), place).toBe(before)
    }
  })

  it('refuses an id that is taken or malformed, and leaves the file alone', async () => {
    const folder = copied()
    const file = join(folder, 'case.yaml')
    const before = readFileSync(file, 'utf8')
    const [a, b] = [...before.matchAll(/- id: ([\w-]+)/g)].map(([, id]) => id!)
    const taken = await run('rename', folder, `parties.${a}`, b!)
    expect(taken.code).toBe(2)
    expect(taken.stderr).toContain('ERR_ID_DUPLICATE parties[0].id')
    expect((await run('rename', folder, `parties.${a}`, 'a b')).stderr).toContain('malformed id: "a b"')
    expect((await run('rename', folder, 'parties.nobody', 'x')).stderr).toContain('ERR_EDIT_PATH')
    writeFileSync(file, before.replace('parley: 1', 'parley: 2'))
    expect((await run('rename', folder, `parties.${a}`, 'x')).code).toBe(2)
    expect(readFileSync(file, 'utf8')).toBe(before.replace('parley: 1', 'parley: 2'))
  })
})
