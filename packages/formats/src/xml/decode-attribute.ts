const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** An attribute's value with its references resolved (the five of XML and characters by number), or the one that is unknown. */
export const decodeAttribute = (
  raw: string,
):
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly at: number; readonly entity: string } => {
  const plain = raw.replace(/[\t\r\n]/g, ' ')
  if (!plain.includes('&')) return { ok: true, text: plain }
  let text = ''
  let from = 0
  for (let at = plain.indexOf('&'); at >= 0; at = plain.indexOf('&', from)) {
    const end = plain.indexOf(';', at)
    const name = end < 0 ? '' : plain.slice(at + 1, end)
    const character = characterOf(name)
    if (character === undefined) return { ok: false, at, entity: plain.slice(at, end < 0 ? at + 20 : end + 1) }
    text += plain.slice(from, at) + character
    from = end + 1
  }
  return { ok: true, text: text + plain.slice(from) }
}

const characterOf = (name: string): string | undefined => {
  const number = /^#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}))$/.exec(name)
  if (number === null) return Object.hasOwn(NAMED, name) ? NAMED[name] : undefined
  const code = number[1] === undefined ? Number(number[2]) : Number.parseInt(number[1], 16)
  const isControl = code < 0x20 && code !== 0x9 && code !== 0xa && code !== 0xd
  const isCharacter = !isControl && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
