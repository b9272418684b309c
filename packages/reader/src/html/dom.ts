/** As much of the document object model as the reader uses. */
export type HtmlNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly textContent: string
  readonly parentNode: HtmlNode | null
  readonly firstChild: HtmlNode | null
  readonly nextSibling: HtmlNode | null
}

export type HtmlElement = HtmlNode & {
  readonly localName: string
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  hasAttribute(name: string): boolean
  remove(): void
  querySelectorAll(selector: string): Iterable<HtmlElement>
}

export type HtmlDocument = HtmlElement & {
  readonly documentElement: HtmlElement | null
  readonly body: HtmlElement | null
  readonly title: string
}

export const ELEMENT_NODE = 1
export const TEXT_NODE = 3

export function isElement(node: HtmlNode): node is HtmlElement {
  return node.nodeType === ELEMENT_NODE
}
