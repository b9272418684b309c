import { chmod, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { parleyHome } from './parley-home.js'
import { makeRecents } from './recents.js'
import { makeScratch, type Scratch } from './scratch.fixture.js'

let scratch: Scratch
beforeEach(async () => {
  scratch = await makeScratch()
})
afterEach(() => scratch.remove())

const opened = (name: string, day = '01') => ({ file: `/c/${name}`, title: name, opened: `2026-03-${day}T00:00:00Z` })

describe('recent cases', () => {
  it('are kept outside of cases, the latest first and each once, and read by the next process', async () => {
    const home = scratch.at('state', 'parley')
    const recents = makeRecents(home)
    expect(await recents.list()).toEqual([])
    await Promise.all([
      recents.remember(opened('a')),
      recents.remember(opened('b')),
      recents.remember(opened('a', '02')),
    ])
    expect(await makeRecents(home).list()).toEqual([opened('a', '02'), opened('b')])
    await recents.forget('/c/a')
    expect(await makeRecents(home).list()).toEqual([opened('b')])
    expect(await readdir(home)).toEqual(['recent.json'])
    expect((await stat(scratch.at('state', 'parley', 'recent.json'))).mode & 0o077).toBe(0)
  })

  it('are thirty at most', async () => {
    const recents = makeRecents(null)
    for (let k = 0; k < 40; k++) await recents.remember(opened(`c${k}`))
    const list = await recents.list()
    expect([list.length, list[0]!.title]).toEqual([30, 'c39'])
  })

  it.each(['', '{', '{}', '[1, null, { "file": 3 }]', '[{"file":"/x","opened":"o","title":{"en":7}}]'])(
    'are none where the list says %j, and the next case is remembered',
    async (text) => {
      await writeFile(scratch.at('recent.json'), text)
      const recents = makeRecents(scratch.folder)
      expect(await recents.list()).toEqual([])
      await recents.remember(opened('a'))
      expect(JSON.parse(await readFile(scratch.at('recent.json'), 'utf8'))).toEqual([opened('a')])
    },
  )

  it('that cannot be written are told on the side, and stop nothing', async () => {
    const told = vi.spyOn(console, 'error').mockImplementation(() => {})
    await writeFile(scratch.at('file'), '')
    const recents = makeRecents(scratch.at('file'))
    await recents.remember(opened('a'))
    expect(told).toHaveBeenCalledWith(expect.stringMatching(/^not remembered: \/c\/a \(E/))
    told.mockRestore()
  })

  it.skipIf(process.getuid?.() === 0)('stay as they are in a folder that is read-only', async () => {
    await mkdir(scratch.at('state'))
    await makeRecents(scratch.at('state')).remember(opened('a'))
    await chmod(scratch.at('state'), 0o500)
    await makeRecents(scratch.at('state')).remember(opened('b'))
    expect(await makeRecents(scratch.at('state')).list()).toEqual([opened('a')])
  })
})

describe('their folder', () => {
  it.each([
    [{ PARLEY_HOME: '/p' }, 'linux', '/p'],
    [{ XDG_STATE_HOME: '/s' }, 'linux', '/s/parley'],
    [{ XDG_STATE_HOME: 'relative' }, 'linux', '/h/.local/state/parley'],
    [{}, 'linux', '/h/.local/state/parley'],
    [{}, 'darwin', '/h/Library/Application Support/Parley'],
  ] as const)('is by %j on %s %s', (env, platform, home) => {
    expect(parleyHome(env, platform, '/h')).toBe(home)
  })
})
