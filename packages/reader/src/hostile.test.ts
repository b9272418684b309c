import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freezePage, readPage } from './index.js'

const read = (text: string) => readPage(new TextEncoder().encode(text), 'page.html')
const outcomeOf = (result: ReturnType<typeof readPage>) => (result.ok ? 'read' : result.problems[0]?.code)
const LINE = 'The talks go on, they say, and nobody knows for how long. '
const many = (count: number, make: (k: number) => string) => Array.from({ length: count }, (_, k) => make(k)).join('')

describe('HTML made to explode a parser ends soon', () => {
  it.each([
    ['elements within each other', '<div>'.repeat(100_000)],
    ['up to the limit', `${'<div>'.repeat(250)}${LINE}`],
    ['many towers of elements', `${'<div>'.repeat(90)}${LINE}${'</div>'.repeat(90)}`.repeat(60)],
    ['high towers of elements', `${'<div>'.repeat(250)}${LINE}${'</div>'.repeat(250)}`.repeat(200)],
    ['end tags without a beginning', `${'<p><b>'.repeat(50_000)}${'</i>'.repeat(50_000)}`],
    ['paragraphs', `<p>${LINE}</p>`.repeat(29_000)],
    ['paragraphs and line breaks', `<div>${LINE}<br><br>`.repeat(19_000)],
    ['attributes', `<div ${many(300_000, (k) => `a${k}=1 `)}>x`],
    ['attributes up to the limit', `<div ${many(490, (k) => `a${k}=1 `)}>x</div>`.repeat(300)],
    ['class names', `<p class="${'nav '.repeat(50_000)}">${LINE}`.repeat(20)],
    ['character references', '&amp;'.repeat(1_000_000)],
    ['character references up to the limit', '&amp; '.repeat(140_000)],
    ['signs that begin no tag', 'a < b '.repeat(1_000_000)],
    ['signs that end no tag', '> '.repeat(2_000_000)],
    ['white space behind such signs', `>${' '.repeat(300)}`.repeat(14_000)],
    ['no-break spaces', `a${String.fromCharCode(160)}`.repeat(2_000_000)],
    ['menus', `${'<div>'.repeat(90)}${'<ul><li><a>The talks go on</a></li></ul>'.repeat(9_000)}`],
    ['comments that never end', '<!--'.repeat(1_000_000)],
    ['tags that never end', '<a'.repeat(1_000_000)],
    ['a quotation mark that never ends', '<div a="'.repeat(100_000)],
    ['comments', '<!--a-->'.repeat(1_000_000)],
    ['scripts that never end', '<script>'.repeat(1_000_000)],
    ['drawings that never end', '<svg>'.repeat(50_000)],
    ['drawings', '<svg></svg>'.repeat(1_000_000)],
    ['tables within each other', '<table><tr><td>'.repeat(30_000)],
    ['cells', '<tr><td>The talks</td></tr>'.repeat(14_000)],
    ['links', '<li><a href=x>The talks of the two sides go on</a></li>'.repeat(14_000)],
    ['headings', '<h1>The talks of the two sides</h1>'.repeat(20_000)],
    ['authors', '<meta name=author content="Ann Lee">'.repeat(50_000)],
    ['linked data', '<script type="application/ld+json">{"@type":"Article","headline":"x"}</script>'.repeat(50_000)],
    ['deep linked data', `<script type="application/ld+json">${'['.repeat(400_000)}</script><p>${LINE}`],
    ['dates', `<p>${'21 August 2024, '.repeat(250_000)}`],
    ['one long paragraph', `<p>${LINE.repeat(80_000)}`],
    ['a long word', `<p>${'A'.repeat(4_900_000)}`],
    ['spaces', `<p>a${' '.repeat(4_900_000)}b`],
    ['nearly 20 MB', `<p>${LINE.repeat(330_000)}`],
  ])('%s', (_, html) => {
    const start = process.cpuUsage()
    expect(outcomeOf(read(`<!doctype html>${html}`))).toMatch(/^(?:read|ERR_PAGE_(?:MARKUP|EMPTY|SIZE))$/)
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000)
  })
})

describe('plain text made to overflow a stack or to take forever ends soon', () => {
  it.each([
    ['a word without end in letters beyond ASCII', '谈判仍在继续'.repeat(1_100_000)],
    ['marks without end', `Talks ${'a\u0301\u0302\u0303'.repeat(1_400_000)}`],
    ['marks and nothing else', `Talks ${'\u0301'.repeat(9_000_000)}`],
    ['capitalised words without end', 'Ááá Bbb '.repeat(1_300_000)],
    ['numbers without end', `The talks: ${'12 of 13 '.repeat(1_000_000)}`],
    ['ranges that never end', 'Egypt freed between 1 and '.repeat(400_000)],
    [
      'a list below a header that nobody knows',
      `${`${LINE}\n\n`.repeat(9)}Other:\n${'- Egypt and Iran talk on\n'.repeat(60_000)}`,
    ],
    ['headers that head nothing', `${`${LINE}\n\n`.repeat(9)}${'Other things:\n'.repeat(90_000)}`],
  ])('%s', (_, text) => {
    const start = process.cpuUsage()
    expect(outcomeOf(read(text))).toBe('read')
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000)
  })
})

describe('gzip', () => {
  it('that unpacks to too much, or is damaged, is refused', () => {
    const bomb = new Uint8Array(gzipSync(Buffer.alloc(50_000_000, 97)))
    expect(outcomeOf(readPage(bomb, 'page.html.gz'))).toBe('ERR_PAGE_SIZE')
    const cut = new Uint8Array(gzipSync(Buffer.from(`<p>${LINE}`)).subarray(0, 30))
    expect(outcomeOf(readPage(cut, 'page.html.gz'))).toBe('ERR_PAGE_ENCODING')
  })

  it('is unpacked, and the hash is that of the raw bytes', () => {
    const plain = new TextEncoder().encode(
      `<!doctype html><title>Talks go on</title><h1>Talks go on</h1><p>${LINE}</p>`,
    )
    const packed = new Uint8Array(gzipSync(plain))
    const [a, b] = [freezePage(plain, 'page'), freezePage(packed, 'page')]
    expect(a.ok && b.ok && a.value.text === b.value.text).toBe(true)
    expect(a.ok && b.ok && a.value.sha256 !== b.value.sha256).toBe(true)
  })
})

describe('charsets', () => {
  const page = (charset: string | null, bytes: number[]) => {
    const head = `<!doctype html>${charset === null ? '' : `<meta charset="${charset}">`}<title>Talks in the town</title><h1>Talks in the caf`
    const tail = '</h1><p>The two sides met again, they say, and did not agree.</p>'
    return new Uint8Array([...new TextEncoder().encode(head), ...bytes, ...new TextEncoder().encode(tail)])
  }
  const titleOf = (bytes: Uint8Array, charset?: string) => {
    const result = readPage(bytes, 'page', charset === undefined ? {} : { charset })
    return result.ok ? result.value.title : null
  }
  it.each([
    ['iso-8859-1', [0xe9], 'Talks in the café'],
    [null, [0xe9], 'Talks in the café'],
    ['utf-8', [0xc3, 0xa9], 'Talks in the café'],
    ['iso-8859-1', [0xc3, 0xa9], 'Talks in the café'],
    ['utf-8', [0xe9], 'Talks in the caf�'],
    ['koi8-r', [0xc1], 'Talks in the cafа'],
    ['no-such-charset', [0xe9], 'Talks in the café'],
    ['utf-16', [0xe9], 'Talks in the caf�'],
  ])('%s with %j: %s', (charset, bytes, title) => {
    expect(titleOf(page(charset, bytes))).toBe(title)
  })

  it('what the server says goes before what the page says', () => {
    expect(titleOf(page('utf-8', [0xe9]), 'iso-8859-1')).toBe('Talks in the café')
  })

  it('a byte order mark goes before all', () => {
    const text = `\uFEFF<!doctype html><meta charset="utf-8"><h1>Talks in the café</h1><p>${LINE}</p>`
    expect(titleOf(new Uint8Array(Buffer.from(text, 'utf16le')))).toBe('Talks in the café')
  })
})

describe('markup in texts', () => {
  it('scripts are no text, escaped tags are text and stay so', () => {
    const result = read(
      `<!doctype html><title><script>alert(1)</script>Talks go on</title><h1>Talks go on</h1>
      <p onclick="alert(2)">${LINE}</p><script>alert(3)</script><p>${LINE}It said &lt;script&gt;alert(4)&lt;/script&gt; twice.</p>
      <img src=x onerror=alert(5)>`,
    )
    expect(result.ok && result.value.title).toBe('Talks go on')
    const body = result.ok ? result.value.body.map(({ text }) => text).join('\n') : ''
    expect(body.match(/alert\(\d\)/g)).toEqual(['alert(4)'])
  })
})

describe('whatever the markup', () => {
  const TAGS = 'div p span a h1 ul li table tr td script style title svg br article nav b noscript template'.split(' ')
  const piece = fc.oneof(
    fc.constantFrom(...TAGS.flatMap((tag) => [`<${tag}>`, `</${tag}>`, `<${tag} class="byline" id='x' hidden>`])),
    fc.constantFrom(
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp;',
      '&#0;',
      '&#xd800;',
      '<',
      '"',
      "'",
      '\0',
      '<?php',
      '\u2028',
    ),
    fc.constantFrom(LINE, 'By Ann Lee', '21 August 2024', 'Read more', 'Related articles', '{"@type":"Article"}'),
    fc.string({ unit: 'binary', maxLength: 20 }),
  )
  it('reading ends with a page or a problem, and paragraphs are stretches of the frozen text in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const bytes = new TextEncoder().encode(`<!doctype html>${pieces.join('')}`)
        const result = readPage(bytes, 'page')
        const frozen = freezePage(bytes, 'page')
        expect(result.ok).toBe(frozen.ok)
        if (!result.ok || !frozen.ok) return
        let last = 0
        for (const { text, start, end } of result.value.body) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(frozen.value.text.slice(start, end)).toBe(text)
          last = end
        }
      }),
      { numRuns: 300 },
    )
  })

  it('any bytes behind a doctype', () => {
    const head = new TextEncoder().encode('<!doctype html><p>')
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = readPage(new Uint8Array([...head, ...bytes]), 'page')
        expect(result.ok || result.problems.length > 0).toBe(true)
      }),
      { numRuns: 200 },
    )
  })
})
