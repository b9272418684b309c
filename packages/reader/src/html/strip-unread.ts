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
