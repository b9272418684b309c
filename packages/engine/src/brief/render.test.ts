import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallBrief } from './brief.fixture.js'
import { renderBriefHtml } from './render-html.js'
import { renderBriefMarkdown } from './render-markdown.js'

const HOSTILE = '<script>alert(1)</script> [x](javascript:alert(1)) | ![y](z) `c` *b* & "q"'

describe('a brief as HTML', () => {
  it('shows text of the case as text, wherever it stands', () => {
    const html = renderBriefHtml(smallBrief({ title: HOSTILE, zone: HOSTILE, cell: HOSTILE, quote: HOSTILE }), null)
    expect(html).not.toMatch(/<script|<img/)
    expect(html.split('&lt;script&gt;').length).toBe(6)
  })

  it('has no more tags than a plain one, whatever the text is', () => {
    const tags = (text: string) => text.match(/<[a-z/!][^>]*>/gi)!.length
    const plain = tags(renderBriefHtml(smallBrief({ zone: 'x', quote: 'x', url: 'https://x' }), null))
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, url) => {
        const asked = { zone: text, quote: text, url: `https://x/${url}` }
        expect(tags(renderBriefHtml(smallBrief(asked), null))).toBe(plain)
      }),
      { numRuns: 200 },
    )
  })

  it('leads from each mark to its footnote and back, and asks for nothing', () => {
    const html = renderBriefHtml(smallBrief(), null)
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target!)
    expect(targets.length).toBeGreaterThan(4)
    expect(targets.filter((target) => !ids.has(target))).toEqual([])
    expect(html).toContain(`default-src 'none'`)
    expect(html).not.toMatch(/<(?:script|link|img|iframe)/)
  })

  it('quotes words between quotation marks, and a digest without', () => {
    const html = renderBriefHtml(smallBrief(), null)
    expect(html).toContain('<q lang="en" dir="auto">the harbour is open</q> (The Gazette)')
    expect(html).toContain('our summary of X: <span lang="en" dir="auto">The South shuts it.</span>')
  })
})

describe('a brief as Markdown', () => {
  it('shows text of the case as text: no links, images, code or tables of its own', () => {
    const markdown = renderBriefMarkdown(
      smallBrief({ title: HOSTILE, zone: HOSTILE, cell: HOSTILE, quote: HOSTILE }),
      null,
    )
    expect(markdown).not.toMatch(/(?<!\\)<script|(?<!\\)!\[y\]|(?<!\\)`c`/)
    expect(markdown).toContain('\\[x\\](javascript:alert(1)) \\|')
  })

  it('is a line a passage, whatever stands in it, and no heading or list of its own', () => {
    for (const zone of ['# no heading', '- no list', '1. no number', 'two\n\nlines', '+ no list', '---'])
      expect(renderBriefMarkdown(smallBrief({ zone }), null)).toMatch(/\n\n(?:\\[#+-]|1\\\.|two lines)/)
  })

  it('numbers its footnotes, and says of what it was made', () => {
    const markdown = renderBriefMarkdown(smallBrief({ url: 'https://x.org/a b?c=%20' }), null)
    expect(markdown).toContain('It is far.[^2][^1]')
    expect(markdown).toContain(
      '[^1]: North, 1 May 2024, B2: It is open. — “the harbour is open” ([The Gazette](<https://x.org/a%20b?c=%20>))',
    )
    expect(markdown).toContain(`the case with the hash ${'ab'.repeat(32)}, seed 1, 100 samples`)
  })
})
