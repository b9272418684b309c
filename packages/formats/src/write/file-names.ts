/** Characters that some file system does not have in names, and names that some do not have. */
const FORBIDDEN = /[\p{Cc}<>:"/\\|?*]/gu
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/i
const LONGEST = 100

/**
 * A name for a file for each text: the text itself where it can be one, and none like another (letter case aside).
 * `taken`: names that are in use already.
 */
export const fileNames = (texts: readonly string[], taken: readonly string[] = []): string[] => {
  const used = new Set(taken.map((name) => name.toLowerCase()))
  return texts.map((text) => {
    const plain = text
      .replace(FORBIDDEN, '-')
      .replace(/^[. ]+|[. ]+$/g, '')
      .slice(0, LONGEST)
    const base = plain === '' || RESERVED.test(plain) ? `party-${plain}`.replace(/-$/, '') : plain
    let name = base
    for (let k = 2; used.has(name.toLowerCase()); k++) name = `${base}-${k}`
    used.add(name.toLowerCase())
    return name
  })
}
