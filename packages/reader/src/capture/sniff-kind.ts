/** What a file holds, by its first bytes. */
export type PageKind = 'text' | 'html' | 'feed' | 'json-feed' | 'archive' | 'binary'

const HEAD_BYTES = 20_000
const MARKUP_START = /^[\s\uFEFF]*<(?:!doctype\s+html|html|head|body|!--|meta|title|div|p|h1|article|script)\b/i
const XML_START = /^[\s\uFEFF]*<(?:\?xml|!doctype|rss|feed|rdf:RDF|[a-z][\w:-]*[\s>/])/i
const MARKUP_TAG = /<\/(?:p|div|a|span|li|ul|td|h[1-6]|script|head|body|html)\s*>/gi
/** So many closing tags in the first part of a text make it HTML rather than a text that mentions a tag. */
const MARKUP_TAGS = 5
const FEED = /<(?:rss|feed|rdf:RDF)[\s>]/i
const JSON_FEED = /^[\s\uFEFF]*\{[\s\S]{0,2000}?"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org/
/** How files begin that are no text, as Latin-1. */
const SIGNATURES: readonly string[] = [
  '%PDF',
  'PK\u0003\u0004',
  '\u0089PNG',
  'GIF8',
  '\u00ff\u00d8\u00ff',
  'BZh',
  '\u00fd7zXZ',
  'Rar!',
  '\u00d0\u00cf\u0011\u00e0',
  '\u007fELF',
]

/** Decides by content, never by a file's name. Text that nothing else fits is `text`. */
export function sniffKind(bytes: Uint8Array): PageKind {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).replace(/^\u00ef\u00bb\u00bf/, '')
  if (head.startsWith('WARC/')) return 'archive'
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return 'binary'
  const text = isWide(bytes) ? head.replaceAll('\0', '').replace(/^\u00ff\u00fe|^\u00fe\u00ff/, '') : head
  if (JSON_FEED.test(text)) return 'json-feed'
  if (MARKUP_START.test(text)) return 'html'
  if (XML_START.test(text)) {
    if (FEED.test(text.slice(0, 4_000)) && !/<html[\s>]/i.test(text.slice(0, 4_000))) return 'feed'
    if (/<html[\s>]/i.test(text)) return 'html'
  }
  return (text.match(MARKUP_TAG)?.length ?? 0) >= MARKUP_TAGS ? 'html' : 'text'
}

/** Whether a byte order mark of UTF-16 stands in front. */
function isWide(bytes: Uint8Array): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
}
