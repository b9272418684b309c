export const ELEMENT_NODE = 1
export const TEXT_NODE = 3
const DOCUMENT_NODE = 9

const NONE: readonly never[] = []

/**
 * A node of a page's tree: as much of the document object model as the reader and Readability use. A page has thousands
 * of nodes, so there is no more to one than this.
 */
export abstract class HtmlNode {
  parentNode: HtmlParent | null = null
  previousSibling: HtmlNode | null = null
  nextSibling: HtmlNode | null = null
  abstract readonly nodeType: number
  abstract readonly nodeName: string
  abstract readonly nodeValue: string | null
  abstract readonly textContent: string
  abstract cloneNode(): HtmlNode

  /** Tells Readability that elements can be given another name in place, as those of its own parser. */
  get __JSDOMParser__(): boolean {
    return true
  }

  get childNodes(): readonly HtmlNode[] {
    return NONE
  }

  get nextElementSibling(): HtmlElement | null {
    for (let node = this.nextSibling; node !== null; node = node.nextSibling) if (isElement(node)) return node
    return null
  }

  get previousElementSibling(): HtmlElement | null {
    for (let node = this.previousSibling; node !== null; node = node.previousSibling) if (isElement(node)) return node
    return null
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }
}

export class HtmlText extends HtmlNode {
  nodeValue: string

  constructor(text: string) {
    super()
    this.nodeValue = text
  }

  get nodeType(): number {
    return TEXT_NODE
  }

  get nodeName(): string {
    return '#text'
  }

  get textContent(): string {
    return this.nodeValue
  }

  cloneNode(): HtmlText {
    return new HtmlText(this.nodeValue)
  }
}

/** A node with others in it. */
export abstract class HtmlParent extends HtmlNode {
  firstChild: HtmlNode | null = null
  lastChild: HtmlNode | null = null

  get nodeValue(): null {
    return null
  }

  get textContent(): string {
    let text = ''
    for (let node = this.firstChild; node !== null; node = node.nextSibling) text += node.textContent
    return text
  }

  override get childNodes(): readonly HtmlNode[] {
    const nodes: HtmlNode[] = []
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node)
    return nodes
  }

  get children(): readonly HtmlElement[] {
    const elements: HtmlElement[] = []
    for (let node = this.firstChild; node !== null; node = node.nextSibling) if (isElement(node)) elements.push(node)
    return elements
  }

  get firstElementChild(): HtmlElement | null {
    const first = this.firstChild
    return first === null || isElement(first) ? first : first.nextElementSibling
  }

  /** Copies of what it holds: Readability keeps them, and sets them again where its first attempt fails. */
  get innerHTML(): readonly HtmlNode[] {
    return copiesOf(this)
  }

  set innerHTML(nodes: readonly HtmlNode[]) {
    while (this.firstChild !== null) this.removeChild(this.firstChild)
    for (const node of nodes) this.appendChild(copyOf(node))
  }

  appendChild<T extends HtmlNode>(node: T): T {
    node.parentNode?.removeChild(node)
    node.parentNode = this
    node.previousSibling = this.lastChild
    if (this.lastChild === null) this.firstChild = node
    else this.lastChild.nextSibling = node
    this.lastChild = node
    return node
  }

  removeChild<T extends HtmlNode>(node: T): T {
    const { previousSibling: before, nextSibling: after } = node
    if (before === null) this.firstChild = after
    else before.nextSibling = after
    if (after === null) this.lastChild = before
    else after.previousSibling = before
    node.parentNode = null
    node.previousSibling = null
    node.nextSibling = null
    return node
  }

  /** Puts a node in the place of a child. */
  replaceChild<T extends HtmlNode>(node: HtmlNode, child: T): T {
    node.parentNode?.removeChild(node)
    const { previousSibling: before, nextSibling: after } = child
    this.removeChild(child)
    node.parentNode = this
    node.previousSibling = before
    node.nextSibling = after
    if (before === null) this.firstChild = node
    else before.nextSibling = node
    if (after === null) this.lastChild = node
    else after.previousSibling = node
    return child
  }

  getElementsByTagName(name: string): readonly HtmlElement[] {
    return this.querySelectorAll(name)
  }

  /** All elements in it, in their order, of the names in a list with commas; nothing else is a selector here. */
  querySelectorAll(names: string): readonly HtmlElement[] {
    const found: HtmlElement[] = []
    collect(this, namesIn(names), found)
    return found
  }
}

export class HtmlElement extends HtmlParent {
  localName: string
  tagName: string
  /** Number by which `walkBlocks` marks an element that makes a block; 0 for others. */
  mark = 0
  /** Names and values of its attributes, one after the other. */
  #attributes: string[] = []

  constructor(name: string) {
    super()
    this.localName = name
    this.tagName = upperCase(name)
  }

  get nodeType(): number {
    return ELEMENT_NODE
  }

  get nodeName(): string {
    return this.tagName
  }

  get attributes(): readonly { readonly name: string; readonly value: string }[] {
    const own = this.#attributes
    const list: { name: string; value: string }[] = []
    for (let k = 0; k < own.length; k += 2) list.push({ name: own[k]!, value: own[k + 1]! })
    return list
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(names: string) {
    this.setAttribute('class', names)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(name: string) {
    this.setAttribute('id', name)
  }

  /** What the style of the element itself says of its being shown. */
  get style(): Shown {
    const style = this.getAttribute('style')
    return style === null ? UNSTYLED : readStyle(style)
  }

  getAttribute(name: string): string | null {
    const own = this.#attributes
    for (let k = 0; k < own.length; k += 2) if (own[k] === name) return own[k + 1]!
    return null
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null
  }

  setAttribute(name: string, value: string): void {
    const own = this.#attributes
    for (let k = 0; k < own.length; k += 2) {
      if (own[k] !== name) continue
      own[k + 1] = value
      return
    }
    own.push(name, value)
  }

  removeAttribute(name: string): void {
    const own = this.#attributes
    for (let k = 0; k < own.length; k += 2) if (own[k] === name) own.splice(k, 2)
  }

  /** A copy without what it holds. */
  cloneNode(): HtmlElement {
    const copy = new HtmlElement(this.localName)
    copy.mark = this.mark
    copy.#attributes = this.#attributes.slice()
    return copy
  }
}

export class HtmlDocument extends HtmlParent {
  readonly baseURI = null
  readonly documentURI = null

  get nodeType(): number {
    return DOCUMENT_NODE
  }

  get nodeName(): string {
    return '#document'
  }

  get documentElement(): HtmlElement | null {
    return this.firstElementChild
  }

  get body(): HtmlElement | null {
    return this.documentElement?.children.find(({ localName }) => localName === 'body') ?? null
  }

  get title(): string {
    const head = this.documentElement?.children.find(({ localName }) => localName === 'head')
    return head?.getElementsByTagName('title')[0]?.textContent ?? ''
  }

  createElement(name: string): HtmlElement {
    return new HtmlElement(name.toLowerCase())
  }

  createTextNode(text: string): HtmlText {
    return new HtmlText(text)
  }

  cloneNode(): HtmlDocument {
    return new HtmlDocument()
  }
}

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE
}

function copiesOf(parent: HtmlParent): readonly HtmlNode[] {
  const copies: HtmlNode[] = []
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) copies.push(copyOf(node))
  return copies
}

/** A copy with all that it holds. */
function copyOf(node: HtmlNode): HtmlNode {
  const copy = node.cloneNode()
  if (isElement(node)) for (const inner of copiesOf(node)) (copy as HtmlElement).appendChild(inner)
  return copy
}

function collect(parent: HtmlParent, tags: ReadonlySet<string>, found: HtmlElement[]): void {
  for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
    if (!isElement(node)) continue
    if (tags.has(node.tagName)) found.push(node)
    collect(node, tags, found)
  }
}

const lists = new Map<string, ReadonlySet<string>>()
const LISTS_LIMIT = 200

function namesIn(list: string): ReadonlySet<string> {
  let names = lists.get(list)
  if (names === undefined) {
    names = new Set(list.split(',').map((name) => name.trim().toUpperCase()))
    if (lists.size >= LISTS_LIMIT) lists.clear()
    lists.set(list, names)
  }
  return names
}

const capitals = new Map<string, string>()
const CAPITALS_LIMIT = 500

/** Names of elements are few, and each is one text in memory. */
function upperCase(name: string): string {
  let upper = capitals.get(name)
  if (upper === undefined) {
    upper = name.toUpperCase()
    if (capitals.size >= CAPITALS_LIMIT) capitals.clear()
    capitals.set(name, upper)
  }
  return upper
}

type Shown = { readonly display: string; readonly visibility: string }
const UNSTYLED: Shown = { display: '', visibility: '' }

function readStyle(style: string): Shown {
  const shown = { display: '', visibility: '' }
  for (const rule of style.split(';')) {
    const colon = rule.indexOf(':')
    const name = rule.slice(0, Math.max(0, colon)).trim()
    if (name === 'display' || name === 'visibility') shown[name] = rule.slice(colon + 1).trim()
  }
  return shown
}
