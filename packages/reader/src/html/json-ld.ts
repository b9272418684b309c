import { behindEndTag } from './strip-unread.js'

/** An object of a page's JSON-LD. */
export type LinkedData = Readonly<Record<string, unknown>>

const SCRIPT = /<script\b[^<>]*ld\+json[^<>]*>/gi
const SCRIPTS_LIMIT = 50
const LETTERS_LIMIT = 500_000
const OBJECTS_LIMIT = 2_000
const DEPTH_LIMIT = 12

/** All objects of a page's JSON-LD with a type, outer ones first; data that is no JSON is passed over. */
export function readLinkedData(html: string): readonly LinkedData[] {
  const found: LinkedData[] = []
  let scripts = 0
  const search = new RegExp(SCRIPT)
  for (let tag = search.exec(html); tag !== null && scripts < SCRIPTS_LIMIT; tag = search.exec(html)) {
    scripts++
    const end = behindEndTag(html, 'script', search.lastIndex) ?? html.length
    const data = parseLoosely(html.slice(search.lastIndex, Math.min(end, search.lastIndex + LETTERS_LIMIT)))
    collect(data, 0, found)
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
  for (const each of [bare, bare.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(each)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

function collect(data: unknown, depth: number, found: LinkedData[]): void {
  if (typeof data !== 'object' || data === null || depth > DEPTH_LIMIT || found.length >= OBJECTS_LIMIT) return
  if (Array.isArray(data)) {
    for (const each of data) collect(each, depth + 1, found)
    return
  }
  if ('@type' in data) found.push(data as LinkedData)
  for (const each of Object.values(data)) collect(each, depth + 1, found)
}
