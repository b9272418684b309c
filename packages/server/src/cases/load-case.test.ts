import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ferryCase, loadLegal, makeFolder, problemsOf } from './ferry-case.fixture.js'

const withSource = (file: string) =>
  ferryCase({
    sources: `sources: [{ id: p1, title: A page, file: '${file}' }]
claims: [{ id: c1, says: It runs., speaker: north, quotes: [{ source: p1, exact: the ferry runs }] }]
`,
  })
const PAGE = 'On Monday the ferry runs again.\n'

const isRoot = process.getuid?.() === 0
if (isRoot) console.log('skipped: a file that this user may not read: root may read all')

describe('a case on disk', () => {
  it('is a folder with case.yaml, or a YAML file of any name', async () => {
    const { folder, remove } = await makeFolder({ 'case.yaml': ferryCase(), 'other.yaml': ferryCase({ south: 0.6 }) })
    const [byFolder, byFile] = [await loadLegal(folder), await loadLegal(join(folder, 'other.yaml'))]
    expect(byFolder.file).toBe(join(folder, 'case.yaml'))
    expect(byFile.source.noAgreement?.south?.statusQuo).toBe(0.6)
    expect(byFolder.hash).toMatch(/^[0-9a-f]{64}$/)
    expect(byFile.hash).not.toBe(byFolder.hash)
    await remove()
  })

  it('needs no pages; with them, their text comes along', async () => {
    const { folder, remove } = await makeFolder({
      'case.yaml': withSource('sources/p1.txt'),
      'sources/p1.txt': PAGE,
      'without.yaml': ferryCase(),
    })
    expect([...(await loadLegal(folder)).texts]).toEqual([['p1', PAGE]])
    expect([...(await loadLegal(join(folder, 'without.yaml'))).texts]).toEqual([])
    await remove()
  })

  it('is refused where a quote does not stand in its page', async () => {
    const { folder, remove } = await makeFolder({
      'case.yaml': withSource('sources/p1.txt'),
      'sources/p1.txt': 'On Monday the ferry stops.',
    })
    expect(await problemsOf(folder)).toEqual(['ERR_QUOTE_MISSING claims[0].quotes[0].exact'])
    await remove()
  })

  it('shows what is wrong with its shape, references, pages and quotes in one pass, in the order of the file', async () => {
    const { folder, remove } = await makeFolder({
      'case.yaml': `${ferryCase({ south: 2 }).replace('statusQuo: stops', 'statusQuo: sinks')}sources:
  - { id: p1, title: A page, file: sources/p1.txt }
  - { id: p2, title: 7, file: sources/absent.txt }
  - { id: p3, title: Out, file: ../out.txt }
claims:
  - { id: c1, says: So., speaker: north, quotes: [{ source: p1, exact: the ferry sinks }] }
  - { id: c2, says: So., speaker: north, quotes: [{ source: p2, exact: anything }, { source: p4, exact: anything }] }
`,
      'sources/p1.txt': PAGE,
    })
    expect(await problemsOf(folder)).toEqual([
      'ERR_REFERENCE_UNKNOWN issues[0].statusQuo',
      'ERR_NUMBER_RANGE noAgreement.south.statusQuo',
      'ERR_TYPE sources[1].title',
      'ERR_FILE_MISSING sources[1].file',
      'ERR_PATH_OUTSIDE sources[2].file',
      'ERR_QUOTE_MISSING claims[0].quotes[0].exact',
      'ERR_REFERENCE_UNKNOWN claims[1].quotes[1].source',
    ])
    await remove()
  })

  it('tells nothing that only follows from a problem: sources that are no list have no unknown ids', async () => {
    const { folder, remove } = await makeFolder({
      'case.yaml': withSource('sources/p1.txt').replace(/^sources: .*$/m, 'sources: all of them'),
    })
    expect(await problemsOf(folder)).toEqual(['ERR_TYPE sources'])
    await remove()
  })

  it('can be looked at with changes that its file does not have', async () => {
    const { folder, remove } = await makeFolder({ 'case.yaml': ferryCase() })
    expect(await problemsOf(folder, ['noAgreement.south.statusQuo=2'])).toEqual([
      'ERR_NUMBER_RANGE noAgreement.south.statusQuo',
    ])
    expect(await problemsOf(folder, ['noAgreement.west.statusQuo'])).not.toEqual([])
    expect(await problemsOf(folder, ['a.b=1', 'noAgreement.south.statusQuo=0.4', 'c.d=1'])).toEqual([
      'ERR_EDIT_PATH a.b',
      'ERR_EDIT_PATH c.d',
    ])
    await remove()
  })
})

describe('changes to a case that has problems', () => {
  it('are told of beside them, unless they fail for that alone', async () => {
    const { folder, remove } = await makeFolder({
      'case.yaml': ferryCase({ south: 2 }),
      'twice.yaml': `${ferryCase()}title: Again\n`,
      'none.yaml': '- no case',
    })
    const south = 'ERR_NUMBER_RANGE noAgreement.south.statusQuo'
    expect(await problemsOf(folder, ['a.b=1'])).toEqual(['ERR_EDIT_PATH a.b', south])
    expect(await problemsOf(join(folder, 'twice.yaml'), ['a.b=1'])).toEqual(['ERR_KEY_DUPLICATE title'])
    expect(await problemsOf(join(folder, 'none.yaml'), ['a.b=1'])).toEqual(['ERR_FILE_NOT_CASE (file)'])
    expect(await problemsOf(folder, ['noAgreement.north.statusQuo=3'])).toEqual([
      'ERR_NUMBER_RANGE noAgreement.north.statusQuo',
      south,
    ])
    await remove()
  })
})

describe('files that are refused', () => {
  it('absent, a folder without case.yaml, a path through a file', async () => {
    const { folder, remove } = await makeFolder({ 'a.txt': 'x' })
    expect(await problemsOf(join(folder, 'absent.yaml'))).toEqual(['ERR_FILE_MISSING absent.yaml'])
    expect(await problemsOf(folder)).toEqual(['ERR_FILE_MISSING case.yaml'])
    expect(await problemsOf(join(folder, 'a.txt', 'case.yaml'))).toEqual(['ERR_FILE_MISSING case.yaml'])
    await remove()
  })

  it('no plain file: a folder called case.yaml, a device', async () => {
    const { folder, remove } = await makeFolder({ 'case.yaml/x': 'x' })
    expect(await problemsOf(folder)).toEqual(['ERR_FILE_UNREADABLE case.yaml'])
    expect(await problemsOf('/dev/zero')).toEqual(['ERR_FILE_UNREADABLE zero'])
    await remove()
  })

  it.skipIf(isRoot)('a file that this user may not read', async () => {
    const { folder, remove } = await makeFolder({ 'case.yaml': ferryCase() })
    await chmod(join(folder, 'case.yaml'), 0)
    expect(await problemsOf(folder)).toEqual(['ERR_FILE_UNREADABLE case.yaml'])
    await remove()
  })

  it('over 2 MB, by a byte', async () => {
    const fill = (bytes: number) => `${ferryCase()}#${'x'.repeat(bytes - Buffer.byteLength(ferryCase()) - 2)}\n`
    const { folder, remove } = await makeFolder({ 'fits.yaml': fill(2_000_000), 'over.yaml': fill(2_000_001) })
    await loadLegal(join(folder, 'fits.yaml'))
    expect(await problemsOf(join(folder, 'over.yaml'))).toEqual(['ERR_FILE_TOO_LARGE over.yaml'])
    await remove()
  })

  it('in another encoding, or binary', async () => {
    const { folder, remove } = await makeFolder({
      'case.yaml': Uint8Array.from({ length: 5000 }, (_, k) => (k * 7) % 256),
    })
    expect(await problemsOf(folder)).toEqual(['ERR_FILE_ENCODING case.yaml'])
    await remove()
  })
})

describe('a page outside the folder is refused', () => {
  it.each(['../secret.txt', 'sources/../../secret.txt', '/etc/hostname', 'C:\\secret.txt', '\\\\host\\secret.txt'])(
    '%s',
    async (file) => {
      const { folder, remove } = await makeFolder({ 'in/case.yaml': withSource(file), 'secret.txt': PAGE })
      const problems = await problemsOf(join(folder, 'in'))
      expect(problems).toHaveLength(1)
      expect(problems[0]).toMatch(/^ERR_(PATH_OUTSIDE|FILE_MISSING) sources\[0\]\.file$/)
      await remove()
    },
  )

  it('by a symbolic link, even to a page inside', async () => {
    const { folder, remove } = await makeFolder({
      'in/case.yaml': withSource('sources/out.txt'),
      'in/inside.yaml': withSource('sources/again.txt'),
      'in/sources/p1.txt': PAGE,
      'secret.txt': PAGE,
    })
    await symlink(join(folder, 'secret.txt'), join(folder, 'in/sources/out.txt'))
    await symlink(join(folder, 'in/sources/p1.txt'), join(folder, 'in/sources/again.txt'))
    expect(await problemsOf(join(folder, 'in'))).toEqual(['ERR_PATH_OUTSIDE sources[0].file'])
    expect(await problemsOf(join(folder, 'in/inside.yaml'))).toEqual(['ERR_PATH_OUTSIDE sources[0].file'])
    await remove()
  })

  it('by a link in the way', async () => {
    const { folder, remove } = await makeFolder({ 'in/case.yaml': withSource('sources/p1.txt'), 'out/p1.txt': PAGE })
    await symlink(join(folder, 'out'), join(folder, 'in/sources'))
    expect(await problemsOf(join(folder, 'in'))).toEqual(['ERR_PATH_OUTSIDE sources[0].file'])
    await remove()
  })

  it('no plain page either', async () => {
    const { folder, remove } = await makeFolder({ 'case.yaml': withSource('sources/p1') })
    await mkdir(join(folder, 'sources/p1'), { recursive: true })
    expect(await problemsOf(folder)).toEqual(['ERR_FILE_UNREADABLE sources[0].file'])
    await writeFile(join(folder, 'case.yaml'), withSource('sources/absent.txt'))
    expect(await problemsOf(folder)).toEqual(['ERR_FILE_MISSING sources[0].file'])
    await remove()
  })

  it('the case folder itself may be reached by a link', async () => {
    const { folder, remove } = await makeFolder({
      'in/case.yaml': withSource('sources/p1.txt'),
      'in/sources/p1.txt': PAGE,
    })
    await symlink(join(folder, 'in'), join(folder, 'link'))
    expect((await loadLegal(join(folder, 'link'))).texts.get('p1')).toBe(PAGE)
    await remove()
  })
})
