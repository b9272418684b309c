import { chmod, lstat, readdir, readFile, stat, symlink, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { ferryCase, makeFolder } from './ferry-case.fixture.js'
import { type Disk, hashOf, realDisk, saveCase } from './save-case.js'

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  for (const clean of cleanups.splice(0)) await clean()
})

const start = async () => {
  const { folder, remove } = await makeFolder({ 'case.yaml': ferryCase() })
  cleanups.push(remove)
  const file = join(folder, 'case.yaml')
  return { folder, file, text: () => readFile(file, 'utf8') }
}

/** A disk on which one thing fails, as the system says it. */
const failing = (what: keyof Disk, code: string): Disk => ({
  ...realDisk,
  [what]: () => Promise.reject(Object.assign(new Error(code), { code })),
})

const NEXT = ferryCase({ south: 0.6 })

describe('saving a case', () => {
  it('puts the new text in place of the old, with its rights, and leaves nothing beside it', async () => {
    const { folder, file, text } = await start()
    await chmod(file, 0o640)
    expect(await saveCase(file, ferryCase(), NEXT)).toEqual({ ok: true, value: hashOf(NEXT) })
    expect(await text()).toBe(NEXT)
    expect((await stat(file)).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual(['case.yaml'])
  })

  it('writes nothing where somebody saved it meanwhile', async () => {
    const { folder, file, text } = await start()
    await writeFile(file, ferryCase({ south: 0.7 }))
    expect(await saveCase(file, ferryCase(), NEXT)).toMatchObject({ problems: [{ code: 'ERR_FILE_CHANGED' }] })
    expect(await text()).toBe(ferryCase({ south: 0.7 }))
    expect(await readdir(folder)).toEqual(['case.yaml'])
  })

  it('waits for nobody: another save under way is told', async () => {
    const { folder, file, text } = await start()
    await writeFile(join(folder, '.case.yaml.saving'), 'half')
    expect(await saveCase(file, ferryCase(), NEXT)).toMatchObject({ problems: [{ code: 'ERR_FILE_CHANGED' }] })
    expect(await text()).toBe(ferryCase())
  })

  it('takes away what a killed server has left', async () => {
    const { folder, file, text } = await start()
    const left = join(folder, '.case.yaml.saving')
    await writeFile(left, 'half')
    await utimes(left, 1_000_000, 1_000_000)
    expect(await saveCase(file, ferryCase(), NEXT)).toMatchObject({ ok: true })
    expect([await text(), await readdir(folder)]).toEqual([NEXT, ['case.yaml']])
  })

  it('follows a link, which stays one', async () => {
    const { folder, file, text } = await start()
    const link = join(folder, 'link.yaml')
    await symlink(file, link)
    expect(await saveCase(link, ferryCase(), NEXT)).toMatchObject({ ok: true })
    expect(await text()).toBe(NEXT)
    expect((await lstat(link)).isSymbolicLink()).toBe(true)
  })

  it.each<[keyof Disk, string, RegExp, RegExp]>([
    ['writeNew', 'ENOSPC', /full disk: ENOSPC/, /room on the disk/],
    ['writeNew', 'EDQUOT', /full disk/, /room on the disk/],
    ['writeNew', 'EACCES', /read-only place: EACCES/, /right to write case\.yaml/],
    ['writeNew', 'EROFS', /read-only place/, /a copy of the case in another folder/],
    ['writeNew', 'ENOENT', /missing file/, /back in/],
    ['rename', 'EPERM', /read-only place/, /right to write/],
    ['read', 'EIO', /unwritable place: EIO/, /a folder that this user may write to/],
  ])('%s that fails with %s says what to do, and loses nothing', async (what, code, message, hint) => {
    const { folder, file, text } = await start()
    const saved = await saveCase(file, ferryCase(), NEXT, failing(what, code))
    expect(saved).toMatchObject({ problems: [{ code: 'ERR_FILE_UNWRITABLE' }] })
    if (saved.ok) return
    expect(saved.problems[0]!.message).toMatch(message)
    expect(saved.problems[0]!.hint).toMatch(hint)
    expect([await text(), await readdir(folder)]).toEqual([ferryCase(), ['case.yaml']])
  })

  it('throws what is none of the system', async () => {
    const { file } = await start()
    const broken: Disk = { ...realDisk, rename: () => Promise.reject(new Error('a fault of ours')) }
    await expect(saveCase(file, ferryCase(), NEXT, broken)).rejects.toThrow('a fault of ours')
  })
})
