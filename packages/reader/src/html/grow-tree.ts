import { Parser } from 'htmlparser2'
import { HtmlDocument, HtmlElement, type HtmlParent, HtmlText } from './dom.js'

/** The tree of a page's markup: elements and texts. What a `template` holds is no part of the page, as in a browser. */
export function growTree(html: string): HtmlDocument {
  const document = new HtmlDocument()
  let open: HtmlParent = document
  let element: HtmlElement | null = null
  const parser = new Parser(
    {
      onopentagname(name) {
        element = new HtmlElement(name)
        if (name === 'template') element.parentNode = open
        else open.appendChild(element)
        open = element
      },
      onattribute(name, value) {
        if (element === null || element.hasAttribute(name)) return
        element.setAttribute(name, name === 'class' ? value.replace(/\s+/g, ' ').trim() : value)
      },
      ontext(text) {
        // A character reference comes as a text of its own.
        if (open.lastChild instanceof HtmlText) open.lastChild.nodeValue += text
        else open.appendChild(new HtmlText(text))
      },
      onclosetag() {
        open = open.parentNode ?? document
      },
    },
    { lowerCaseAttributeNames: false },
  )
  parser.end(html)
  return document
}
