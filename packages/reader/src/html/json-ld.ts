import { behindEndTag } from './strip-unread.js'

/** An object of a page's JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>

const SCRIPT = /<script\b[^<>]*ld\+json[^<>]*>/gi
const SCRIPTS_LIMIT = 50
const LETTERS_LIMIT = 500_000
const OBJECTS_LIMIT = 2_000
const DEPTH_LIMIT = 12

/** Objects of a page's JSON-LD with a type, outer ones first; `own` leaves out those in lists of pages and in comments. */
export type LinkedObjects = { readonly all: readonly LinkedData[]; readonly own: readonly LinkedData[] }

/** Reads a page's JSON-LD; of data that is no JSON no more than an article's headline, author and dates. */
export function readLinkedData(html: string): LinkedObjects {
  const found: Found = { all: [], own: [] }
  let scripts = 0
  const search = new RegExp(SCRIPT)
  for (let tag = search.exec(html); tag !== null && scripts < SCRIPTS_LIMIT; tag = search.exec(html)) {
    scripts++
    const end = behindEndTag(html, 'script', search.lastIndex) ?? html.length
    const data = parseLoosely(html.slice(search.lastIndex, Math.min(end, search.lastIndex + LETTERS_LIMIT)))
    collect(data, 0, true, found)
    search.lastIndex = end
  }
  return found
}

/** The types that an object says it is, without the address of the vocabulary. */
export function typesOf(object: LinkedData): readonly string[] {
  const type = object['@type']
  const types = Array.isArray(type) ? type : [type]
  return types.flatMap((each) => (typeof each === 'string' ? [each.replace(/^.*[/#]/, '')] : []))
}

/** As `JSON.parse`, with comments and markup around the data and raw line breaks in its texts forgiven; null where it is no JSON. */
function parseLoosely(text: string): unknown {
  const bare = text
    .replace(/<\/script[^>]*>?\s*$/i, '')
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '')
  for (const each of [bare, bare.replace(/\p{Cc}+/gu, ' ').replace(/,(?=\s*[}\]])/g, '')]) {
    try {
      return JSON.parse(each)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return pickArticle(bare)
}

const BROKEN_ARTICLE = /"@type"\s*:\s*\[?\s*"((?:\w*Article|BlogPosting))"/
const TEXT = '"((?:[^"\\\\]|\\\\.){1,300})"'

/** What data that is no JSON, as where quotes within a text are not escaped, still says of an article. */
function pickArticle(text: string): LinkedData | null {
  const type = text.match(BROKEN_ARTICLE)?.[1]
  if (type === undefined) return null
  const textAt = (key: string) => text.match(new RegExp(`"${key}"\\s*:\\s*${TEXT}`))?.[1]
  const author = text.match(new RegExp(`"author"\\s*:\\s*(?:\\[\\s*)?\\{[^{}]{0,300}?"name"\\s*:\\s*${TEXT}`))?.[1]
  const [datePublished, dateModified] = [textAt('datePublished'), textAt('dateModified')]
  return { '@type': type, datePublished, dateModified, author: author ?? textAt('author') }
}

/** Where an object has what is told of other pages and by other people. */
const OF_OTHERS: ReadonlySet<string> = new Set(
  'itemListElement comment comments review reviews blogPost blogPosts mentions citation isBasedOn relatedLink suggestedAnswer'.split(
    ' ',
  ),
)

type Found = { readonly all: LinkedData[]; readonly own: LinkedData[] }

function collect(data: unknown, depth: number, isOwn: boolean, found: Found): void {
  if (typeof data !== 'object' || data === null || depth > DEPTH_LIMIT || found.all.length >= OBJECTS_LIMIT) return
  if (Array.isArray(data)) {
    for (const each of data) collect(each, depth + 1, isOwn, found)
    return
  }
  if ('@type' in data) {
    found.all.push(data as LinkedData)
    if (isOwn) found.own.push(data as LinkedData)
  }
  for (const [key, each] of Object.entries(data)) collect(each, depth + 1, isOwn && !OF_OTHERS.has(key), found)
}
