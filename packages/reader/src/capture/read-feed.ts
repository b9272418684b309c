import type { Result } from '@parley/model'
import { parseFeed } from 'feedsmith'
import { isBeyond, measureMarkup } from '../html/measure-markup.js'
import { decodeMarkup } from '../text/decode-bytes.js'
import type { CapturedPage } from './captured-page.js'

const ENTRIES_LIMIT = 1_000

type Entry = {
  readonly title: string | null
  readonly author: string | null
  readonly published: string | null
  readonly url: string | null
  /** HTML. */
  readonly content: string
}

/**
 * The entries of a feed (RSS, RDF, Atom, JSON Feed), each as a small HTML page with the entry's headline, author, date
 * and content, at most 1,000. A feed that declares entities of its own is refused: they can be made to explode.
 */
export function readFeed(bytes: Uint8Array, file: string): Result<readonly CapturedPage[]> {
  const text = decodeMarkup(bytes)
  if (isBeyond(measureMarkup(text)) !== null) {
    return refuse(file, 'oversized feed: more or deeper markup than a feed has')
  }
  if (/<!ENTITY/i.test(text)) return refuse(file, 'unsuitable feed: entities of its own')
  let entries: readonly Entry[]
  try {
    entries = entriesOf(parseFeed(text) as unknown as Parsed)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    return refuse(file, `unreadable feed: ${error.message.slice(0, 120)}`)
  }
  if (entries.length === 0) return refuse(file, 'empty feed: no entry in it')
  const pages = entries.slice(0, ENTRIES_LIMIT).map((entry, k): CapturedPage => {
    const name = `${file}#${k + 1}`
    const page = new TextEncoder().encode(pageOf(entry))
    return { name, bytes: page, url: entry.url, time: null, headers: { 'content-type': 'text/html; charset=utf-8' } }
  })
  return { ok: true, value: pages }
}

type Parsed = { readonly format: string; readonly feed: Readonly<Record<string, unknown>> }

function entriesOf({ feed }: Parsed): readonly Entry[] {
  const items = listOf(feed.items ?? feed.entries)
  return items.map((item) => {
    const [author] = listOf(item.authors)
    const content = recordOf(item.content)
    const creators = recordOf(item.dc).creators ?? recordOf(item.dc).creator
    return {
      title: textOf(item.title),
      author: textOf(author?.name) ?? textOf(Array.isArray(creators) ? creators[0] : creators),
      published: textOf(
        item.published ?? item.pubDate ?? item.date_published ?? recordOf(item.dc).date ?? item.updated,
      ),
      url: addressOf(item.link ?? item.url ?? listOf(item.links)[0]?.href),
      content:
        textOf(content.encoded ?? content.value ?? item.content_html) ??
        asParagraphs(textOf(item.content_text)) ??
        textOf(item.description ?? item.summary) ??
        '',
    }
  })
}

function pageOf({ title, author, published, content }: Entry): string {
  const meta = [
    author === null
      ? ''
      : `<meta name="author" content="${escapeMarkup(author.replace(/^\S+@\S+\s*\((.+)\)$/, '$1'))}">`,
    published === null ? '' : `<meta property="article:published_time" content="${escapeMarkup(published)}">`,
  ]
  const name = title === null ? '' : escapeMarkup(title.replace(/<[^>]{0,200}>/g, ''))
  return `<!doctype html><html><head><meta charset="utf-8"><title>${name}</title>${meta.join('')}</head><body><article><h1>${name}</h1>\n${content}\n</article></body></html>\n`
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}

function asParagraphs(text: string | null): string | null {
  if (text === null) return null
  return text
    .split(/\n\s*\n/)
    .map((part) => `<p>${escapeMarkup(part.trim())}</p>`)
    .join('\n')
}

function listOf(value: unknown): readonly Readonly<Record<string, unknown>>[] {
  return (Array.isArray(value) ? value : []).map(recordOf)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** A text, or the `value` of a text construct. */
function textOf(value: unknown): string | null {
  const text = typeof value === 'object' && value !== null && 'value' in value ? value.value : value
  if (typeof text === 'number') return String(text)
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

function addressOf(value: unknown): string | null {
  const text = textOf(value)
  return text !== null && /^https?:\/\//i.test(text) ? text : null
}

function refuse(path: string, message: string): Result<never> {
  return {
    ok: false,
    problems: [{ code: 'ERR_PAGE_FEED', path, message, hint: 'an RSS, Atom or JSON feed with entries' }],
  }
}
