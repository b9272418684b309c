/** Elements without words to read; data in `application/ld+json` scripts is read from the whole page. */
const UNREAD = /<(script|style|svg)(?=[\s/>])/gi

/** Cuts out scripts, styles and drawings, up to their end tags; without one, to the end of the page, of a drawing only its tag. Linear. */
export function stripUnread(html: string): string {
  let lean = ''
  let from = 0
  const search = new RegExp(UNREAD)
  const endless = new Set<string>()
  for (let found = search.exec(html); found !== null; found = search.exec(html)) {
    const name = found[1]!.toLowerCase()
    const end = endless.has(name) ? null : behindEndTag(html, name, search.lastIndex)
    if (end === null) endless.add(name)
    const tagEnd = html.indexOf('>', found.index)
    lean += html.slice(from, found.index)
    from = end ?? (name === 'svg' && tagEnd >= 0 ? tagEnd + 1 : html.length)
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
const KEPT_WHOLE = /^<(?:html|meta|link)\b/i
/** Attributes that nothing is read from. A parser makes a node of every attribute: without these it needs half the time. */
const UNREAD_ATTRIBUTE =
  /\s(?:data-|on[a-z]|aria-(?!hidden)|srcset|sizes|width|height|target|tabindex|loading|decoding|fetchpriority|alt|src|href|type|value|placeholder|action|method|xmlns)[\w:.-]*\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi

/** Takes attributes that nothing is read from out of a page's tags. Linear: longer tags stay as they are. */
export function stripAttributes(html: string): string {
  const parts: string[] = []
  let from = 0
  const search = new RegExp(TAG)
  for (let found = search.exec(html); found !== null; found = search.exec(html)) {
    const [tag] = found
    if (!tag.includes('=') || KEPT_WHOLE.test(tag)) continue
    parts.push(html.slice(from, found.index), tag.replace(UNREAD_ATTRIBUTE, ''))
    from = search.lastIndex
  }
  parts.push(html.slice(from))
  return parts.join('')
}
