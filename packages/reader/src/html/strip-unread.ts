/** Comments, and elements without words to read; data in `application/ld+json` scripts is read from the whole page. */
const UNREAD = /<(?:(script|style|svg|noscript|select)(?=[\s/>])|!--)/gi
/** Without an end tag these take the rest of the page with them. */
const TO_THE_END: ReadonlySet<string> = new Set(['script', 'style'])

/**
 * Cuts out comments, scripts, styles, drawings and the like, up to their ends; where there is none, scripts, styles and
 * comments to the end of the page, of others only their tag. Linear.
 */
export function stripUnread(html: string): string {
  let lean = ''
  let from = 0
  const search = new RegExp(UNREAD)
  const endless = new Set<string>()
  for (let found = search.exec(html); found !== null; found = search.exec(html)) {
    const name = found[1]?.toLowerCase()
    if (name === undefined) {
      const close = html.indexOf('-->', found.index + 2)
      lean += html.slice(from, found.index)
      from = close < 0 ? html.length : close + 3
      search.lastIndex = from
      continue
    }
    const end = endless.has(name) ? null : behindEndTag(html, name, search.lastIndex)
    if (end === null) endless.add(name)
    const tagEnd = html.indexOf('>', found.index)
    lean += html.slice(from, found.index)
    from = end ?? (!TO_THE_END.has(name) && tagEnd >= 0 ? tagEnd + 1 : html.length)
    search.lastIndex = from
  }
  return lean + html.slice(from)
}

/** Offset behind the next `</name…>`; null where there is none. Cost: linear in what is passed over. */
export function behindEndTag(html: string, name: string, from: number): number | null {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) continue
    const close = html.indexOf('>', at)
    return close < 0 ? html.length : close + 1
  }
  return null
}

const TAG = /<[a-z][^<>]{12,4000}>/gi
const KEPT_WHOLE = /^<(?:html|abbr|time)\b|^<link\b[^<>]*canonical/i
/**
 * Attributes other than those that something is read from, and styles that hide nothing. A parser makes a node of every
 * attribute: without these it needs half the time.
 */
const UNREAD_ATTRIBUTE =
  /\s(?!(?:class|id|role|rel|lang|hidden|aria-hidden|itemprop|content|datetime|pubdate|property|style)[\s=])[a-z@:*#[(][\w:.()[\]@*#-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)|\sstyle\s*=\s*(?:"(?![^"]*(?:display|visibility))[^"]*"|'(?![^']*(?:display|visibility))[^']*')/gi

/** Class names of a link, and what it is to the page, matter only where they speak of an author or of the page itself. */
const LINK_ATTRIBUTE =
  /\s(?:class|rel)\s*=\s*(?:"(?![^"]*(?:author|by-?line|dateline|canonical))[^"]*"|'(?![^']*(?:author|by-?line|dateline|canonical))[^']*'|[^\s"'>]+)/gi
const IS_LINK = /^<a\s/i

/** Takes attributes that nothing is read from out of a page's tags. Linear: longer tags stay as they are. */
export function stripAttributes(html: string): string {
  const parts: string[] = []
  let from = 0
  const search = new RegExp(TAG)
  for (let found = search.exec(html); found !== null; found = search.exec(html)) {
    const [tag] = found
    if (!tag.includes('=') || KEPT_WHOLE.test(tag)) continue
    parts.push(html.slice(from, found.index), leanTag(tag))
    from = search.lastIndex
  }
  parts.push(html.slice(from))
  return parts.join('')
}

function leanTag(tag: string): string {
  if (UNREAD_TAG.test(tag)) return ''
  if (IS_META.test(tag)) return tag.replace(META_ATTRIBUTE, '')
  const lean = tag.replace(UNREAD_ATTRIBUTE, '')
  if (!IS_LINK.test(tag)) return lean
  const link = lean.replace(LINK_ATTRIBUTE, '')
  return TO_AUTHOR.test(tag) ? link.replace(/^<a/i, `<a ${AUTHOR_PAGE}`) : link
}

/** Attribute that a link to an author's page is given: its address is not kept. */
export const AUTHOR_PAGE = 'data-author-page'
const TO_AUTHOR =
  /\shref\s*=\s*["']?[^"'\s>]*\/(?:authors?|autore?s?|autori|autorzy|auteurs?|autoren|by|bylines?|columnists?|contributors?|journalists?|journalistes?|redakteure?|reporters?|writers?|profiles?|staff|tac-gia|yazar|penulis)\/[^"'\s>]/i

/** Links to what a browser loads, and the choices of a picture. */
const UNREAD_TAG = /^<(?:link(?![^<>]*canonical)|source)\s/i
const IS_META = /^<meta\s/i
const META_ATTRIBUTE =
  /\s(?!(?:name|property|itemprop|http-equiv|content)[\s=])[a-z][\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi

const GAP = />\s+</g
const BLOCKS =
  'address|article|aside|blockquote|body|dd|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|html|li|link|main|meta|nav|ol|p|section|table|tbody|td|tfoot|th|thead|title|tr|ul'
const BEGINS = new RegExp(`^/?(?:${BLOCKS})(?=[\\s/>])`, 'i')
const ENDED = new RegExp(`</?(?:${BLOCKS})(?:\\s[^<>]*)?$`, 'i')
/** So much of a tag is looked at from behind. */
const TAG_LETTERS = 400
const NAME_LETTERS = 12

/** Takes out white space between tags of which one begins or ends a block: a parser makes a node of each. Linear. */
export function stripGaps(html: string): string {
  return html.replace(GAP, (gap, at: number) => {
    const next = at + gap.length
    if (BEGINS.test(html.slice(next, next + NAME_LETTERS))) return '><'
    return ENDED.test(html.slice(Math.max(0, at - TAG_LETTERS), at)) ? '><' : gap
  })
}
