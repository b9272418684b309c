import { readdirSync, readFileSync } from 'node:fs'
import type { Result } from '@parley/model'
import { describe, expect, it } from 'vitest'
import { freezePage } from '../freeze-page.js'
import { decodePage } from './decode-page.js'
import { PAGE_BYTES_LIMIT, PAGE_LINES_LIMIT } from './page-limits.js'

const FOLDER = new URL('../../fixtures/problems/', import.meta.url)
const decode = (text: string) => decodePage(new TextEncoder().encode(text), 'page.txt')
const codeOf = (result: Result<unknown>) => (result.ok ? 'read' : result.problems[0]?.code)

describe('what is refused', () => {
  it.each(readdirSync(FOLDER))('%s has the problem that its name says', (name) => {
    expect(codeOf(freezePage(new Uint8Array(readFileSync(new URL(name, FOLDER))), name))).toBe(name.split('.')[0])
  })

  it('too many bytes or lines, each stated with its limit', () => {
    const bytes = freezePage(new Uint8Array(PAGE_BYTES_LIMIT).fill(97), 'page.txt')
    expect(bytes).toMatchObject({ ok: false, problems: [{ code: 'ERR_PAGE_SIZE', path: 'page.txt' }] })
    expect(codeOf(decode('a\n'.repeat(PAGE_LINES_LIMIT)))).toBe('ERR_PAGE_SIZE')
    expect(codeOf(decode('a\n'.repeat(PAGE_LINES_LIMIT - 1)))).toBe('read')
  })

  it('a NUL character, as in UTF-16', () => {
    expect(codeOf(decode('a\0b\0'))).toBe('ERR_PAGE_ENCODING')
  })

  it('a text that mentions a tag is a text', () => {
    expect(codeOf(decode('The page said <b>no</b> & meant a < b'))).toBe('read')
  })

  it('the docs have every code', () => {
    const page = readFileSync(new URL('../../../../docs/reference/read.md', import.meta.url), 'utf8')
    for (const code of ['ERR_PAGE_SIZE', 'ERR_PAGE_MARKUP', 'ERR_PAGE_KIND', 'ERR_PAGE_ENCODING', 'ERR_PAGE_EMPTY']) {
      expect(page).toContain(`\`${code}\``)
    }
  })
})

it('the byte order mark is no part of the frozen text, all else is', () => {
  expect(decode('\uFEFF Hạ\r\nLang \u0085')).toEqual({ ok: true, value: ' Hạ\r\nLang \u0085' })
})
