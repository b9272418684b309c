import { SCENARIO_LIMITS } from '../limits.js'
import type { Tell, TextFile } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { decodeAttribute } from './decode-attribute.js'

/** An element with its attributes and the elements in it. Text between elements says nothing in a scenario and is left out. */
export type XmlElement = {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Where its `<` stands in the text. */
  readonly at: number
}

type OpenElement = XmlElement & { readonly children: XmlElement[] }

const NAME = /[\p{L}_:][\p{L}\p{N}\p{M}_:.\-·]*/uy
const SPACE = /[ \t\r\n]*/y
const EQUALS = /[ \t\r\n]*=[ \t\r\n]*/y

/**
 * The root element of an XML text, or null where it is none; what is wrong is told. Well-formed elements, attributes,
 * comments, CDATA and processing instructions are read; a document type (and with it any entity of one's own) is
 * refused, so nothing outside the text is ever looked at. Nesting and size are limited. Cost: linear in the text.
 */
export const readXml = ({ text }: TextFile, tell: Tell): XmlElement | null => {
  const open: OpenElement[] = []
  let root: OpenElement | null = null
  let elements = 0
  let at = text.startsWith('\uFEFF') ? 1 : 0

  const fail = (where: number, message: string, hint: string): null => {
    tell(where, 'ERR_XML_SYNTAX', message, hint)
    return null
  }

  while (true) {
    const start = text.indexOf('<', at)
    const between = start < 0 ? text.slice(at) : text.slice(at, start)
    if (open.length === 0 && /[^ \t\r\n]/.test(between))
      return fail(
        at + between.search(/[^ \t\r\n]/),
        `stray text: ${quoted(between.trim())}`,
        'one root element and nothing beside it',
      )
    if (start < 0) break
    if (text.startsWith('<!', start) || text.startsWith('<?', start)) {
      const end = endOfMarkup(text, start)
      if (end === null) {
        tell(start, 'ERR_XML_DOCTYPE', 'forbidden declaration: a document type', 'elements and attributes alone')
        return null
      }
      if (end < 0) return fail(start, 'unclosed markup: a comment or an instruction', 'its end, --> or ?>')
      at = end
      continue
    }
    const isClosing = text[start + 1] === '/'
    const name = matchAt(NAME, text, start + (isClosing ? 2 : 1))
    if (name === null) return fail(start, 'unreadable tag: no name', 'the name of an element after <')
    at = start + (isClosing ? 2 : 1) + name.length
    if (isClosing) {
      at += matchAt(SPACE, text, at)!.length
      if (text[at] !== '>') return fail(start, `unclosed tag: </${name}`, '>')
      at++
      const opened = open.pop()
      if (opened === undefined || opened.name !== name)
        return fail(
          start,
          `unexpected end: </${name}>`,
          opened === undefined ? 'no end without a start' : `</${opened.name}>`,
        )
      continue
    }
    if (++elements > SCENARIO_LIMITS.values) {
      tell(start, 'ERR_SCENARIO_SIZE', `large file: more than ${SCENARIO_LIMITS.values} elements`, 'a smaller scenario')
      return null
    }
    const attributes = new Map<string, string>()
    let isEmpty = false
    while (true) {
      const space = matchAt(SPACE, text, at)!
      at += space.length
      if (text[at] === '>') break
      if (text.startsWith('/>', at)) {
        isEmpty = true
        at++
        break
      }
      const key = matchAt(NAME, text, at)
      if (key === null || space === '') return fail(at, `unclosed tag: <${name}`, '> or an attribute, name="value"')
      const keyAt = at
      at += key.length
      const equals = matchAt(EQUALS, text, at)
      if (equals === null) return fail(keyAt, `attribute without a value: ${key}`, `${key}="…"`)
      at += equals.length
      const quote = text[at]
      const end = quote === '"' || quote === "'" ? text.indexOf(quote, at + 1) : -1
      if (end < 0) return fail(keyAt, `unquoted value: ${key}`, `${key}="…"`)
      const raw = text.slice(at + 1, end)
      if (raw.includes('<')) return fail(keyAt, `unclosed value: ${key}`, 'a closing quote; < is written &lt;')
      if (attributes.has(key)) return fail(keyAt, `repeated attribute: ${key}`, 'each attribute once')
      const value = decodeAttribute(raw)
      if (value.ok === false) {
        tell(
          at + 1 + value.at,
          'ERR_XML_ENTITY',
          `unknown entity: ${quoted(value.entity)}`,
          '&amp; &lt; &gt; &quot; &apos; or a number, &#233;',
        )
        return null
      }
      attributes.set(key, value.text)
      at = end + 1
    }
    at++
    const element: OpenElement = { name, attributes, children: [], at: start }
    const parent = open.at(-1)
    if (parent !== undefined) parent.children.push(element)
    else if (root === null) root = element
    else return fail(start, `second root: <${name}>`, 'one root element')
    if (!isEmpty) open.push(element)
    if (open.length > SCENARIO_LIMITS.depth) {
      tell(
        start,
        'ERR_SCENARIO_DEPTH',
        `deep nesting: more than ${SCENARIO_LIMITS.depth} elements`,
        `at most ${SCENARIO_LIMITS.depth} within each other`,
      )
      return null
    }
  }
  const unclosed = open.at(-1)
  if (unclosed !== undefined)
    return fail(unclosed.at, `unclosed element: <${unclosed.name}>`, `</${unclosed.name}>; is the file cut short?`)
  if (root === null) return fail(0, 'missing element: nothing but comments', 'one root element')
  return root
}

/** The text that a sticky expression matches exactly there, or null. */
const matchAt = (expression: RegExp, text: string, at: number): string | null => {
  expression.lastIndex = at
  return expression.exec(text)?.[0] ?? null
}

/** Where a comment, CDATA or instruction ends; −1 where it does not; null for any other declaration. */
const endOfMarkup = (text: string, start: number): number | null => {
  const kinds = [
    ['<!--', '-->'],
    ['<![CDATA[', ']]>'],
    ['<?', '?>'],
  ] as const
  for (const [from, to] of kinds) {
    if (!text.startsWith(from, start)) continue
    const end = text.indexOf(to, start + from.length)
    return end < 0 ? -1 : end + to.length
  }
  return null
}
