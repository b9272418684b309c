import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { keptIo } from '../terminal/kept-io.fixture.js'
import { readCommand } from './read.js'

const FIXTURES = new URL('../../../reader/fixtures/', import.meta.url).pathname
const page = (name: string) => join(FIXTURES, name)

async function run(files: readonly string[], options: { json?: boolean } = {}, color = false) {
  const { io, told } = keptIo({ color })
  const code = await readCommand(files, options, io)
  return { code, ...told }
}

function saved(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'parley-read-')), 'page.txt')
  writeFileSync(file, text)
  return file
}

describe('parley read --json', () => {
  it('one page is its object', async () => {
    const { code, stdout, stderr } = await run([page('strike-vi.txt')], { json: true })
    expect([code, stderr]).toEqual([0, ''])
    const printed = JSON.parse(stdout)
    expect(printed.file).toBe(page('strike-vi.txt'))
    expect(printed.author).toBe('Trần Thu Hà')
    expect(Object.keys(printed)).toEqual([
      'file',
      'sha256',
      'title',
      'author',
      'language',
      'published',
      'body',
      'related',
      'claims',
    ])
  })

  it('several are a list in the order of the command', async () => {
    const { stdout } = await run([page('wrapped-en.txt'), page('strike-vi.txt')], { json: true })
    expect(JSON.parse(stdout).pages.map(({ language }: { language: string }) => language)).toEqual(['en', 'vi'])
  })
})

describe('parley read', () => {
  it('shows the parts of a page', async () => {
    const { code, stdout } = await run([page('strike-vi.txt')])
    expect(code).toBe(0)
    expect(stdout).toContain('Trần Thu Hà · Vietnamese · 2024-09-12')
    expect(stdout).toContain('Body: 3 paragraphs')
    expect(stdout).toContain('Related, of the talks: 4 of 5')
    expect(stdout).toContain('translation of 1')
    expect(stdout).toContain('repeats 3')
    expect(stdout).toMatch(/set apart.*: 1 of 5\n\s+2 {2}vi {2}Vườn nhãn/)
  })

  it('says what it did not find', async () => {
    const { stdout } = await run([page('body-only-en.txt')])
    expect(stdout).toContain('(no headline found)\nno byline found · English · no date')
  })

  it('escape sequences of a page never reach the terminal', async () => {
    const file = saved(
      'Talks \u001b]0;owned\u0007go \u009b31mon\n\nThe two \u202Esides met again \u001b[2Jon Monday.\n',
    )
    const { stdout } = await run([file])
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u)
    expect(stdout).toContain('Talks ]0;ownedgo 31mon')
  })

  it('colours only where asked for', async () => {
    expect((await run([page('strike-vi.txt')], {}, true)).stdout).toContain('\u001b[1m')
    expect((await run([page('strike-vi.txt')])).stdout).not.toContain('\u001b')
  })
})

describe('bad input', () => {
  it.each([
    ['absent.txt', 'ERR_FILE_MISSING'],
    ['.', 'ERR_FILE_UNREADABLE'],
    ['problems/ERR_PAGE_KIND.pdf', 'ERR_PAGE_KIND'],
    ['problems/ERR_PAGE_MARKUP.html', 'ERR_PAGE_MARKUP'],
    ['problems/ERR_PAGE_EMPTY.txt', 'ERR_PAGE_EMPTY'],
  ])('%s: %s, exit 2, nothing on stdout', async (name, code) => {
    const result = await run([page(name)], { json: true })
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr).toMatch(new RegExp(`^problem: ${code} ${page(name)}: .+ \\(.+\\)\n$`))
  })

  it('one bad page among good ones: every problem is told, no page is printed', async () => {
    const result = await run([page('absent.txt'), page('strike-vi.txt'), page('problems/ERR_PAGE_KIND.pdf')])
    expect(result).toMatchObject({ code: 2, stdout: '' })
    expect(result.stderr.split('\n').filter((line) => line !== '')).toHaveLength(2)
  })
})
