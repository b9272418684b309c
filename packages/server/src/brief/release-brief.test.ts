import { chmod, cp, mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { makeEditor } from '../cases/case-editor.js'
import { type LoadedCase, loadCase } from '../cases/load-case.js'
import { checkRelease } from './check-release.js'
import { releaseBrief } from './release-brief.js'

const BRIEFS = `briefs:
  - id: weekly
    language: en
    passages: [{ id: distance, text: They stand about as far apart as in spring. }]
`

const settings = { samples: 20, seed: 1 }

const makeCase = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'parley-release-'))
  await cp(new URL('../../../../examples/transit-strike', import.meta.url).pathname, folder, { recursive: true })
  const file = join(folder, 'case.yaml')
  await writeFile(file, `${await readFile(file, 'utf8')}\n${BRIEFS}`)
  const load = async (): Promise<LoadedCase> => {
    const loaded = await loadCase(file)
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems))
    return loaded.value
  }
  return { folder, file, load, edit: makeEditor(file, () => {}).edit }
}

describe('a release', () => {
  it('writes every format, notes itself in the case, and is made again byte for byte after the case has changed', async () => {
    const { folder, file, load, edit } = await makeCase()
    const before = await load()
    const done = await releaseBrief(before, edit, settings, { id: 'weekly', on: '2026-03-01' })
    expect(done).toEqual({
      ok: true,
      value: { on: '2026-03-01', caseHash: before.hash, folder: 'briefs/weekly-1' },
    })
    const place = join(folder, 'briefs/weekly-1')
    expect((await readdir(place)).sort()).toEqual([
      'made-from.yaml',
      'release.json',
      'weekly.html',
      'weekly.md',
      'weekly.pdf',
    ])
    const markdown = await readFile(join(place, 'weekly.md'), 'utf8')
    expect(markdown).toContain('**Released on 1 March 2026**')
    expect(markdown).toContain('They stand about as far apart as in spring.')
    const after = await load()
    expect(after.source.briefs![0]!.released).toEqual([done.ok && done.value])
    await writeFile(file, after.text.replace(/^title: .*$/m, 'title: Another name'))
    const checked = await checkRelease(await load(), place, {})
    expect(
      checked.ok && checked.value.files.map(({ isUnchanged, isReproduced }) => isUnchanged && isReproduced),
    ).toEqual([true, true, true])
    const again = await releaseBrief(await load(), edit, settings, { id: 'weekly', on: '2026-03-02' })
    expect(again).toMatchObject({ ok: true, value: { folder: 'briefs/weekly-2' } })
    expect((await load()).source.briefs![0]!.released).toHaveLength(2)
  })

  it('names an analyst in the brief only where that is asked for', async () => {
    const { folder, file, load, edit } = await makeCase()
    const analyst = (await load()).source.analysts?.[0]
    const by = typeof analyst === 'string' ? analyst : analyst!.id
    const name = 'A very particular analyst'
    await writeFile(
      file,
      (await load()).text.replace(/^analysts:\n(?: .*\n)+/m, `analysts:\n  - { id: ${by}, name: ${name} }\n`),
    )
    const read = (k: number, ending: string) => readFile(join(folder, `briefs/weekly-${k}/weekly.${ending}`), 'latin1')
    await releaseBrief(await load(), edit, settings, { id: 'weekly', on: '2026-03-01', by })
    await releaseBrief(await load(), edit, settings, { id: 'weekly', on: '2026-03-01', by, namesAnalyst: true })
    expect(await read(1, 'md')).not.toContain(name)
    expect(await read(1, 'html')).not.toContain(name)
    expect(await read(2, 'md')).toContain(`Released on 1 March 2026 by ${name}`)
    expect((await load()).source.briefs![0]!.released).toMatchObject([{ by }, { by }])
  })

  it('that was changed, or whose case was, is told', async () => {
    const { folder, load, edit } = await makeCase()
    await releaseBrief(await load(), edit, settings, { id: 'weekly', on: '2026-03-01' })
    const place = join(folder, 'briefs/weekly-1')
    await writeFile(join(place, 'weekly.md'), 'Something else.')
    const checked = await checkRelease(await load(), place, {})
    expect(checked.ok && checked.value.files).toContainEqual({
      file: 'weekly.md',
      isUnchanged: false,
      isReproduced: true,
    })
    await writeFile(join(place, 'made-from.yaml'), (await load()).text)
    expect(await checkRelease(await load(), place, {})).toMatchObject({ problems: [{ code: 'ERR_RELEASE_FORM' }] })
    expect(await checkRelease(await load(), folder, {})).toMatchObject({ problems: [{ code: 'ERR_RELEASE_FORM' }] })
  })

  it('of a draft that is not there, or that cannot be noted, leaves nothing behind', async () => {
    const { folder, file, load, edit } = await makeCase()
    expect(await releaseBrief(await load(), edit, settings, { id: 'monthly', on: '2026-03-01' })).toMatchObject({
      problems: [{ code: 'ERR_REFERENCE_UNKNOWN', hint: 'one of weekly' }],
    })
    const loaded = await load()
    await chmod(file, 0o444)
    if (process.getuid?.() === 0) {
      console.log('skipped: a read-only case: root may write to it')
      return
    }
    const done = await releaseBrief(loaded, edit, settings, { id: 'weekly', on: '2026-03-01' })
    expect(done).toMatchObject({ problems: [{ code: 'ERR_FILE_UNWRITABLE' }] })
    expect(await readdir(join(folder, 'briefs'))).toEqual([])
  })

  it('that the case does not take is taken back', async () => {
    const { folder, load } = await makeCase()
    const refused = async () => ({ kind: 'problems', of: 'file', problems: [{ code: 'ERR_FILE_UNWRITABLE' }] }) as never
    const done = await releaseBrief(await load(), refused, settings, { id: 'weekly', on: '2026-03-01' })
    expect(done).toMatchObject({ ok: false, problems: [{ code: 'ERR_FILE_UNWRITABLE' }] })
    expect(await readdir(join(folder, 'briefs'))).toEqual([])
  })
})
