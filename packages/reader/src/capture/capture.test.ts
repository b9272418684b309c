import { brotliCompressSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readPage } from '../index.js'
import { openCapture } from './open-capture.js'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const PARAGRAPH = 'The delegates of the two sides met again on Monday, they say, and did not agree on the dam.'

const open = async (bytes: Uint8Array, name = 'file') => {
  const opened = await openCapture(bytes, name)
  if (!opened.ok) throw new Error(opened.problems[0]?.message)
  return opened.value
}
const codeOf = async (bytes: Uint8Array, name = 'file') => {
  const opened = await openCapture(bytes, name)
  return opened.ok ? 'opened' : opened.problems[0]?.code
}

describe('feeds', () => {
  const item = {
    title: 'Talks & dams go on',
    url: 'https://basin.example/talks',
    date: '2024-08-20',
    name: 'Ines Calder',
  }
  const rss = `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Basin</title>
    <item><title>Talks &amp; dams go on</title><link>${item.url}</link><dc:creator>${item.name}</dc:creator>
    <pubDate>Tue, 20 Aug 2024 10:00:00 GMT</pubDate><description>&lt;p&gt;${PARAGRAPH}&lt;/p&gt;</description></item></channel></rss>`
  const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Basin</title><entry><title>Talks &amp; dams go on</title><link href="${item.url}"/>
    <author><name>${item.name}</name></author><published>2024-08-20T10:00:00Z</published><content type="html">&lt;p&gt;${PARAGRAPH}&lt;/p&gt;</content></entry></feed>`
  const json = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Basin',
    items: [
      {
        id: '1',
        url: item.url,
        title: item.title,
        content_text: PARAGRAPH,
        date_published: '2024-08-20T10:00:00Z',
        authors: [{ name: item.name }],
      },
    ],
  })

  it.each([
    ['RSS', rss],
    ['Atom', atom],
    ['JSON Feed', json],
  ])('%s: an entry is a page', async (_, text) => {
    const pages = await open(bytesOf(text), 'feed')
    expect(pages.map(({ name, url }) => [name, url])).toEqual([['feed#1', item.url]])
    const page = readPage(pages[0]!.bytes, pages[0]!.name)
    expect(page.ok && page.value).toMatchObject({
      title: item.title,
      author: item.name,
      published: { date: item.date },
      body: [{ text: PARAGRAPH }],
    })
  })

  it('what is written into a title is text', async () => {
    const text = rss.replace('Talks &amp; dams', '&lt;script&gt;alert(1)&lt;/script&gt;Talks')
    const [page] = await open(bytesOf(text))
    expect(new TextDecoder().decode(page?.bytes)).not.toContain('<script')
  })

  it.each([
    ['entities of its own', rss.replace('<rss', '<!DOCTYPE rss [<!ENTITY a "aaaa">]><rss')],
    ['no entry', '<?xml version="1.0"?><rss version="2.0"><channel><title>Basin</title></channel></rss>'],
    ['too deep', `<rss version="2.0">${'<a>'.repeat(1000)}`],
    ['broken JSON', json.slice(0, -20)],
  ])('refused: %s', async (_, text) => {
    expect(await codeOf(bytesOf(text))).toBe('ERR_PAGE_FEED')
  })
})

describe('web archives', () => {
  const html = `<!doctype html><title>Talks go on</title><h1>Talks go on</h1><p>${PARAGRAPH}</p>`
  const response = (url: string, status: string, type: string, body: Buffer, extra = '') => {
    const http = Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\nContent-Type: ${type}\r\n${extra}\r\n`), body])
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Target-URI: ${url}\r\nWARC-Date: 2024-08-21T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`
    return Buffer.concat([Buffer.from(head), http, Buffer.from('\r\n\r\n')])
  }
  const records = [
    response('https://basin.example/talks', '200 OK', 'text/html; charset=utf-8', Buffer.from(html)),
    response('https://basin.example/gone', '404 Not Found', 'text/html', Buffer.from(html)),
    response('https://basin.example/map.png', '200 OK', 'image/png', Buffer.from([1, 2, 3])),
    response('https://basin.example/packed', '200 OK', 'text/html', gzipSync(html), 'Content-Encoding: gzip\r\n'),
    response('https://basin.example/br', '200 OK', 'text/html', brotliCompressSync(html), 'Content-Encoding: br\r\n'),
  ]

  it.each([
    ['plain', new Uint8Array(Buffer.concat(records))],
    ['gzipped record by record', new Uint8Array(Buffer.concat(records.map((record) => gzipSync(record))))],
  ])('%s: pages with address, time and headers, undone of encodings', async (_, bytes) => {
    const pages = await open(bytes, 'saved.warc.gz')
    expect(pages.map(({ url, time }) => [url, time])).toEqual([
      ['https://basin.example/talks', '2024-08-21T10:00:00Z'],
      ['https://basin.example/packed', '2024-08-21T10:00:00Z'],
      ['https://basin.example/br', '2024-08-21T10:00:00Z'],
    ])
    expect(pages[0]?.headers['content-type']).toBe('text/html; charset=utf-8')
    for (const page of pages) expect(new TextDecoder().decode(page.bytes)).toBe(html)
  })

  it.each([
    ['plain', (record: Buffer) => record],
    ['gzipped record by record', (record: Buffer) => gzipSync(record)],
  ])('%s: very many tiny records end soon', async (_, pack) => {
    const record = pack(Buffer.from('WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n'))
    const start = process.cpuUsage()
    expect(await codeOf(new Uint8Array(Buffer.concat(Array(90_000).fill(record))), 'a.warc.gz')).toBe(
      'ERR_PAGE_ARCHIVE',
    )
    expect(process.cpuUsage(start).user).toBeLessThan(10_000_000)
  })

  it('brotli that unpacks to too much is refused, damaged brotli is kept as it is', async () => {
    const record = (body: Buffer) =>
      response('https://a.example/', '200 OK', 'text/html', body, 'Content-Encoding: br\r\n')
    expect(await codeOf(new Uint8Array(record(brotliCompressSync(Buffer.alloc(30_000_000, 97)))))).toBe(
      'ERR_PAGE_ARCHIVE',
    )
    const [kept] = await open(new Uint8Array(record(Buffer.from([9, 9, 9]))), 'a.warc')
    expect(kept?.bytes).toEqual(new Uint8Array([9, 9, 9]))
  })

  it('a bomb in a record, a damaged archive and one without pages are refused', async () => {
    const bomb = response(
      'https://a.example/',
      '200 OK',
      'text/html',
      gzipSync(Buffer.alloc(30_000_000, 97)),
      'Content-Encoding: gzip\r\n',
    )
    expect(await codeOf(new Uint8Array(bomb))).toBe('ERR_PAGE_ARCHIVE')
    expect(await codeOf(new Uint8Array(records[2]!))).toBe('ERR_PAGE_ARCHIVE')
    expect(await codeOf(bytesOf('WARC/1.0\r\nnothing'))).toBe('ERR_PAGE_ARCHIVE')
  })
})

it('any other file is one page, as it is', async () => {
  const bytes = bytesOf(PARAGRAPH)
  expect(await open(bytes, 'page.txt')).toEqual([{ name: 'page.txt', bytes, url: null, time: null, headers: {} }])
})
