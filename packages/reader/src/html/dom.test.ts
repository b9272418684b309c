import { describe, expect, it } from 'vitest'
import { type HtmlElement, HtmlText, isElement } from './dom.js'
import { growTree } from './grow-tree.js'

const bodyOf = (html: string): HtmlElement => growTree(`<html><body>${html}</body></html>`).body!
const outline = (parent: HtmlElement): string =>
  parent.childNodes
    .map((node) => (isElement(node) ? `${node.localName}(${outline(node)})` : (node.nodeValue ?? '')))
    .join(' ')

describe('a tree', () => {
  it('is what the markup says, with ends that go without saying, and without what templates hold', () => {
    expect(outline(bodyOf('<p>one<br>two<p>three<template><p>none</p></template><ul><li>a<li>b</ul>'))).toBe(
      'p(one br() two) p(three) ul(li(a) li(b))',
    )
  })

  it('has one text where the markup has character references, and the first of two attributes', () => {
    const body = bodyOf('<p id=first id=second class=" a  b\n">Fish &amp; chips&hellip;</p>')
    const [paragraph] = body.children
    expect(paragraph?.childNodes.map(({ nodeValue }) => nodeValue)).toEqual(['Fish & chips…'])
    expect([paragraph?.id, paragraph?.className]).toEqual(['first', 'a b'])
  })

  it('stays whole while parts are moved, replaced and removed', () => {
    const body = bodyOf('<p>a</p><div><b>b</b>c</div>')
    const [paragraph, division] = body.children as [HtmlElement, HtmlElement]
    const bold = division.children[0]!
    body.replaceChild(bold, paragraph)
    expect(outline(body)).toBe('b(b) div(c)')
    division.appendChild(bold)
    body.appendChild(new HtmlText('d'))
    expect(outline(body)).toBe('div(c b(b)) d')
    expect([body.firstChild, bold.previousSibling?.nodeValue, bold.nextSibling]).toEqual([division, 'c', null])
    division.remove()
    expect([outline(body), division.parentNode, body.firstChild === body.lastChild]).toEqual(['d', null, true])
  })

  it('can be set back to what it held, marks and all', () => {
    const body = bodyOf('<div class=x><p>a</p></div>b')
    body.children[0]!.mark = 7
    const kept = body.innerHTML
    body.innerHTML = []
    expect(outline(body)).toBe('')
    for (const _ of [1, 2]) {
      body.innerHTML = kept
      expect(outline(body)).toBe('div(p(a)) b')
      expect([body.children[0]?.mark, body.children[0]?.className]).toEqual([7, 'x'])
    }
  })

  it('finds elements by a list of names, in the order of the page', () => {
    const body = bodyOf('<h2>a</h2><div><h1>b</h1><h2>c</h2></div>')
    expect(body.querySelectorAll('h1,H2').map(({ textContent }) => textContent)).toEqual(['a', 'b', 'c'])
    expect(body.getElementsByTagName('h1').map(({ tagName }) => tagName)).toEqual(['H1'])
  })

  it('says what a style makes of an element', () => {
    const [hidden, shown] = bodyOf('<p style="color:red; display : none">a</p><p>b</p>').children
    expect([hidden?.style.display, shown?.style.display]).toEqual(['none', ''])
  })
})
