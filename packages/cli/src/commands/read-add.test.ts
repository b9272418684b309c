import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { keptIo } from '../terminal/kept-io.fixture.js'
import { readCommand } from './read.js'

const CASE = `parley: 1
title: The dam   # kept
asOf: 2024-08-21
parties:
  - { id: arvenia, name: Arvenia }
  - { id: costane, name: Costane }
issues:
  - { id: filling, options: [ { id: none }, { id: years-3 } ], statusQuo: none }
`
const PAGE = (
  last: string,
) => `<!doctype html><title>Talks on the dam go on</title><h1>Talks on the dam go on</h1><p>By Ines Calder</p>
<p>Delegates from Arvenia and Costane left the fourth meeting on the Sella dam without a text.</p>
<p>Farmers remember the summer of 2011, when the river carried a third of its usual water.</p><p>${last}</p>`

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-add-'))
  writeFileSync(join(folder, 'case.yaml'), CASE)
})

async function add(html: string, name = 'story.html', more = {}) {
  const file = join(folder, '..', `${folder.split('/').at(-1)}-${name}`)
  writeFileSync(file, html)
  const { io, told } = keptIo()
  const code = await readCommand([file], { add: folder, json: true, ...more }, io)
  return { code, stderr: told.stderr, printed: told.stdout === '' ? null : JSON.parse(told.stdout) }
}
const caseText = () => readFileSync(join(folder, 'case.yaml'), 'utf8')

describe('parley read --add', () => {
  it('keeps text, raw bytes and record beside the case, and adds to its text without touching the rest', async () => {
    const html = PAGE('No date has been set for another meeting of the delegates.')
    const { code, printed } = await add(html)
    expect(code).toBe(0)
    expect(printed.added).toMatchObject([
      { id: 'talks-on-the-dam-go-on', title: 'Talks on the dam go on', author: 'Ines Calder' },
    ])
    const [{ sha256 }] = printed.added
    expect(readdirSync(join(folder, 'sources')).toSorted()).toEqual([
      'raw',
      'talks-on-the-dam-go-on.capture.json',
      'talks-on-the-dam-go-on.txt',
    ])
    expect(readFileSync(join(folder, 'sources/raw', `${sha256}.html`), 'utf8')).toBe(html)
    const record = JSON.parse(readFileSync(join(folder, 'sources/talks-on-the-dam-go-on.capture.json'), 'utf8'))
    expect(record).toMatchObject({ url: null, sha256, bytes: html.length, raw: `raw/${sha256}.html` })
    expect(record.from).not.toContain('/')
    expect(caseText().startsWith(CASE)).toBe(true)
    expect(caseText()).toContain('file: sources/talks-on-the-dam-go-on.txt')
  })

  it('the same page again changes nothing; a changed one is a new version with the difference', async () => {
    await add(PAGE('No date has been set for another meeting of the delegates.'))
    const before = caseText()
    const frozen = readFileSync(join(folder, 'sources/talks-on-the-dam-go-on.txt'), 'utf8')
    expect((await add(PAGE('No date has been set for another meeting of the delegates.'))).printed).toMatchObject({
      added: [],
      unchanged: ['talks-on-the-dam-go-on'],
    })
    expect(caseText()).toBe(before)
    const { printed } = await add(PAGE('The delegates meet again in September, they say.'))
    expect(printed.added).toMatchObject([
      {
        id: 'talks-on-the-dam-go-on-v2',
        supersedes: 'talks-on-the-dam-go-on',
        difference: [
          { kind: 'removed', text: 'No date has been set for another meeting of the delegates.' },
          { kind: 'added', text: 'The delegates meet again in September, they say.' },
        ],
      },
    ])
    expect(readFileSync(join(folder, 'sources/talks-on-the-dam-go-on.txt'), 'utf8')).toBe(frozen)
    expect(caseText().startsWith(before)).toBe(true)
  })

  it('with --claims tells what nobody has decided on, and puts none of it into the case', async () => {
    const page = PAGE('Arvenia rejected the offer of Costane, and Costane accused Arvenia of delay.')
    const { printed } = await add(page, 'story.html', { claims: true })
    const says = (answer: typeof printed) => answer.claims[0].suggested.map((one: { says: string }) => one.says)
    expect(printed.claims[0].source).toBe('talks-on-the-dam-go-on')
    expect(says(printed)).toContain('Arvenia rejected the offer of Costane')
    expect(caseText()).not.toMatch(/claims|rejected:/)
    const exact = 'Arvenia rejected the offer of Costane, and Costane accused Arvenia of delay.'
    const rejected = `rejected:
  - { id: r1, says: Arvenia rejected the offer of Costane, quotes: [{ source: talks-on-the-dam-go-on, exact: "${exact}" }] }
`
    writeFileSync(join(folder, 'case.yaml'), caseText() + rejected)
    const again = (await add(page, 'story.html', { claims: true })).printed
    expect(again.unchanged).toEqual(['talks-on-the-dam-go-on'])
    expect(says(again)).toEqual(says(printed).filter((one: string) => one !== 'Arvenia rejected the offer of Costane'))
    expect(says(again).length).toBeGreaterThan(0)
  })

  it('a bad case, a bad page and a link in place of the folder: exit 2, nothing written', async () => {
    expect((await add('')).code).toBe(2)
    const elsewhere = mkdtempSync(join(tmpdir(), 'parley-elsewhere-'))
    symlinkSync(elsewhere, join(folder, 'sources'))
    const linked = await add(PAGE('No date has been set for another meeting of the delegates.'))
    expect([linked.code, linked.stderr]).toEqual([2, expect.stringContaining('ERR_PATH_OUTSIDE')])
    expect(readdirSync(elsewhere)).toEqual([])
    writeFileSync(join(folder, 'case.yaml'), CASE.replace('parties', 'partiez'))
    const bad = await add(PAGE('No date has been set for another meeting of the delegates.'))
    expect(bad.code).toBe(2)
    expect(caseText()).toContain('partiez')
  })
})

it('an address without --fetch is refused', async () => {
  let stderr = ''
  const code = await readCommand(
    ['https://a.example/'],
    {},
    {
      stdout: () => {},
      stderr: (text) => {
        stderr += text
      },
      color: false,
    },
  )
  expect([code, stderr]).toEqual([2, expect.stringContaining('ERR_FETCH_UNASKED')])
})
