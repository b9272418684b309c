import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { inflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ferryCase } from '../cases/ferry-case.fixture.js'
import { type EXPORTS, exportCase, exportLooks } from './export-case.js'
import { importCase } from './import-case.js'
import { makeZip } from './make-zip.js'
import { makeScratch, type Scratch } from './scratch.fixture.js'

let scratch: Scratch
beforeEach(async () => {
  scratch = await makeScratch()
  await mkdir(scratch.at('ferry', 'sources'), { recursive: true })
  await writeFile(scratch.at('ferry', 'case.yaml'), ferryCase())
  await writeFile(scratch.at('ferry', 'sources', 'đò.txt'), 'Đò ngang')
})
afterEach(() => scratch.remove())

/** The files of an archive by its directory, read on their own. */
const unzip = (zip: Uint8Array): Record<string, string> => {
  const bytes = Buffer.from(zip)
  const end = bytes.lastIndexOf('PK\x05\x06', undefined, 'latin1')
  const files: Record<string, string> = {}
  let at = bytes.readUInt32LE(end + 16)
  for (let k = 0; k < bytes.readUInt16LE(end + 10); k++) {
    const [packed, size, nameLength] = [
      bytes.readUInt32LE(at + 20),
      bytes.readUInt32LE(at + 24),
      bytes.readUInt16LE(at + 28),
    ]
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const text = inflateRawSync(bytes.subarray(start, start + packed))
    expect([name, text.length]).toEqual([name, size])
    files[name] = text.toString('utf8')
    at += 46 + nameLength
  }
  return files
}

const take = async (format: (typeof EXPORTS)[number], name = 'ferry') => {
  const made = await exportCase(scratch.at(name), format)
  if (!made.ok) throw new Error(JSON.stringify(made.problems))
  return made.value
}

describe('an export', () => {
  it('of the case has its bytes and its pages, in a folder of its name', async () => {
    const { name, bytes } = await take('case')
    expect(name).toBe('the-ferry.zip')
    expect(unzip(bytes)).toEqual({ 'the-ferry/case.yaml': ferryCase(), 'the-ferry/sources/đò.txt': 'Đò ngang' })
  })

  it('of a case that does not load has it as it is', async () => {
    await writeFile(scratch.at('ferry', 'case.yaml'), 'parley: [')
    expect(unzip((await take('case')).bytes)['case/case.yaml']).toBe('parley: [')
    const looks = await exportLooks(scratch.at('ferry'))
    expect(looks.filter(({ problems }) => problems.length === 0).map(({ format }) => format)).toEqual(['case'])
  })

  it('in every format that can say it is read by Parley again', async () => {
    const looks = await exportLooks(scratch.at('ferry'))
    expect(looks.map(({ format, problems }) => [format, problems.map(({ code }) => code)])).toEqual([
      ...['case', 'genius', 'geniusweb', 'negmas', 'csv'].map((format) => [format, []]),
      ['gmcr', ['ERR_FIELD_MISSING']],
    ])
    for (const format of ['case', 'genius', 'geniusweb', 'negmas'] as const) {
      const { name, bytes } = await take(format)
      const files = name.endsWith('.zip') ? unzip(bytes) : { [name]: Buffer.from(bytes).toString('utf8') }
      const dropped = Object.entries(files).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }))
      const again = await importCase(dropped, { folder: scratch.at(format), asOf: '2026-03-04' })
      expect([format, again.ok]).toEqual([format, true])
    }
    const csv = await take('csv')
    expect([csv.name, Buffer.from(csv.bytes).toString('utf8').split('\n')[0]]).toEqual([
      'the-ferry.csv',
      'ferry,north,south',
    ])
  })

  it('of a record, or of red lines, says why there is none', async () => {
    await writeFile(scratch.at('ferry', 'case.yaml'), ferryCase().split('preferences:')[0]!)
    const looks = await exportLooks(scratch.at('ferry'))
    expect(looks.find(({ format }) => format === 'genius')!.problems).toMatchObject([
      { code: 'ERR_FORMAT_CANNOT', message: 'missing numbers: the case is a record' },
    ])
  })
})

describe('what would take a while', () => {
  it('is offered and not tried', async () => {
    const options = (id: string) => Array.from({ length: 10 }, (_, k) => `${id}${k}`)
    const issues = ['a', 'b', 'c', 'd', 'e', 'f']
    const values = issues.map((id) => `${id}: { ranking: [${options(id).join(', ')}] }`).join(', ')
    const preference = `{ weights: { ranking: [${issues.join(', ')}] }, values: { ${values} } }`
    await writeFile(
      scratch.at('ferry', 'case.yaml'),
      `parley: 1
title: Large
asOf: 2024-06-01
parties: [{ id: north }, { id: south }]
issues:
${issues.map((id) => `  - { id: ${id}, options: [${options(id).map((o) => `{ id: ${o} }`)}], statusQuo: ${id}0 }`).join('\n')}
preferences: { north: ${preference}, south: ${preference} }
noAgreement: { north: { statusQuo: 0.5 }, south: { statusQuo: 0.5 } }
`,
    )
    const looks = await exportLooks(scratch.at('ferry'))
    expect(looks.map(({ format, files, problems }) => `${format} ${files.length} ${problems.length}`)).toEqual([
      ...['case 2 0', 'genius 3 0', 'geniusweb 3 0', 'negmas 3 0', 'csv 0 0', 'gmcr 0 1'],
    ])
  })
})

describe('a zip archive', () => {
  const hasPython = spawnSync('python3', ['--version']).status === 0
  if (!hasPython) console.log('skipped: archives read by another program: no python3')

  it('is the same for the same files', () => {
    const entries = [{ name: 'a.txt', bytes: Buffer.from('a') }]
    expect(makeZip(entries)).toEqual(makeZip(entries))
    expect(unzip(makeZip([]))).toEqual({})
  })

  it.skipIf(!hasPython)('is read by another program, checksums and names included', async () => {
    const entries = [
      { name: 'đò/empty', bytes: new Uint8Array(0) },
      { name: 'b.bin', bytes: Uint8Array.from({ length: 70_000 }, (_, k) => (k * k) % 251) },
    ]
    await writeFile(scratch.at('a.zip'), makeZip(entries))
    const script =
      'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip(), [(i.filename, i.file_size) for i in z.infolist()])'
    const told = execFileSync('python3', ['-c', script, scratch.at('a.zip')], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf8' },
    })
    expect(told.trim()).toBe("None [('đò/empty', 0), ('b.bin', 70000)]")
  })
})
