import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { decodePage, PAGE_BYTES_LIMIT, PAGE_LINES_LIMIT } from './decode-page.js'

const FOLDER = new URL('../../fixtures/problems/', import.meta.url)
const decode = (text: string) => decodePage(new TextEncoder().encode(text), 'page.txt')
const codeOf = (result: ReturnType<typeof decodePage>) => (result.ok ? 'read' : result.problems[0]?.code)

describe('what is refused', () => {
  it.each(readdirSync(FOLDER))('%s has the problem that its name says', (name) => {
    expect(codeOf(decodePage(new Uint8Array(readFileSync(new URL(name, FOLDER))), name))).toBe(name.split('.')[0])
  })

  it('too many bytes or lines, each stated with its limit', () => {
    const bytes = decodePage(new Uint8Array(PAGE_BYTES_LIMIT).fill(97), 'page.txt')
    expect(bytes).toMatchObject({ ok: false, problems: [{ code: 'ERR_PAGE_SIZE', path: 'page.txt' }] })
    expect(codeOf(decode('a\n'.repeat(PAGE_LINES_LIMIT)))).toBe('ERR_PAGE_SIZE')
    expect(codeOf(decode('a\n'.repeat(PAGE_LINES_LIMIT - 1)))).toBe('read')
  })

  it.each([
    '<p>The talks</p><p>go</p><div>on</div><p>and</p><p>on</p>',
    '\uFEFF\n <!DOCTYPE html><title>x',
    '<?xml version="1.0"?><rss/>',
  ])('markup: %s', (text) => {
    expect(codeOf(decode(text))).toBe('ERR_PAGE_HTML')
  })

  it('a NUL character, as in UTF-16', () => {
    expect(codeOf(decode('a\0b\0'))).toBe('ERR_PAGE_ENCODING')
  })

  it('a text that mentions a tag is a text', () => {
    expect(codeOf(decode('The page said <b>no</b> & meant a < b'))).toBe('read')
  })

  it('the docs have every code', () => {
    const page = readFileSync(new URL('../../../../docs/reference/read.md', import.meta.url), 'utf8')
    for (const code of ['ERR_PAGE_SIZE', 'ERR_PAGE_HTML', 'ERR_PAGE_ENCODING', 'ERR_PAGE_EMPTY']) {
      expect(page).toContain(`\`${code}\``)
    }
  })
})

it('the byte order mark is no part of the frozen text, all else is', () => {
  expect(decode('\uFEFF Hạ\r\nLang \u0085')).toEqual({ ok: true, value: ' Hạ\r\nLang \u0085' })
})
