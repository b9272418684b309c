/** What of an element's look a picture of it keeps. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'paint-order',
] as const

const NAMESPACE = 'http://www.w3.org/2000/svg'
const PADDING = 12

/**
 * What an element looks like, as an SVG file that needs nothing else: boxes with their grounds and rules, text line by
 * line, drawings with the look that the page gives them, canvases as images. What is hidden, and what is marked
 * `data-unsaved`, is left out. Sizes are those on the screen, in CSS pixels.
 */
export const pictureOf = (
  element: Element,
): { readonly svg: string; readonly width: number; readonly height: number } => {
  const frame = element.getBoundingClientRect()
  const width = Math.ceil(frame.width) + 2 * PADDING
  const drawn: Element[] = []
  const from = { x: frame.left - PADDING, y: frame.top - PADDING }
  drawInto(drawn, element, from)
  const lowest = drawn.reduce((most, one) => Math.max(most, Number(one.getAttribute('data-bottom') ?? 0)), 0)
  const height = Math.ceil(lowest) + PADDING
  const svg = document.createElementNS(NAMESPACE, 'svg')
  svg.setAttribute('xmlns', NAMESPACE)
  set(svg, { width, height, viewBox: `0 0 ${width} ${height}` })
  svg.append(shape('rect', { width, height, fill: getComputedStyle(document.documentElement).backgroundColor }))
  for (const one of drawn) one.removeAttribute('data-bottom')
  svg.append(...drawn)
  return { svg: new XMLSerializer().serializeToString(svg), width, height }
}

/** An SVG text as the bytes of a PNG, `scale` pixels to a CSS pixel. */
export const pngOf = async ({ svg, width, height }: ReturnType<typeof pictureOf>, scale: number): Promise<Blob> => {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * scale
  canvas.height = height * scale
  const context = canvas.getContext('2d')
  if (context === null) throw new Error('this browser draws no pictures')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)),
      'image/png',
    ),
  )
}

type Point = { readonly x: number; readonly y: number }

const drawInto = (drawn: Element[], element: Element, from: Point): void => {
  if (element.closest('[data-unsaved]') !== null || !element.checkVisibility({ visibilityProperty: true })) return
  const box = element.getBoundingClientRect()
  const place = { x: box.left - from.x, y: box.top - from.y, width: box.width, height: box.height }
  const style = getComputedStyle(element)
  if (element instanceof SVGSVGElement) {
    drawn.push(lowAt(dressed(element, place), place.y + place.height))
    return
  }
  if (element instanceof HTMLCanvasElement) {
    drawn.push(lowAt(shape('image', { ...place, href: element.toDataURL() }), place.y + place.height))
    return
  }
  // A box for those who listen only.
  if (place.width <= 1 || place.height <= 1) return
  drawBox(drawn, style, place)
  for (const child of element.childNodes) {
    if (child instanceof Element) drawInto(drawn, child, from)
    else if (child instanceof Text) drawText(drawn, child, style, from)
  }
}

type Box = Point & { readonly width: number; readonly height: number }

const drawBox = (drawn: Element[], style: CSSStyleDeclaration, { x, y, width, height }: Box): void => {
  const low = y + height
  if (!isClear(style.backgroundColor)) {
    const rx = Number.parseFloat(style.borderTopLeftRadius) || 0
    drawn.push(lowAt(shape('rect', { x, y, width, height, rx, fill: style.backgroundColor }), low))
  }
  const sides = [
    ['Top', x, y, x + width, y],
    ['Bottom', x, low, x + width, low],
    ['Left', x, y, x, low],
    ['Right', x + width, y, x + width, low],
  ] as const
  for (const [side, x1, y1, x2, y2] of sides) {
    const thick = Number.parseFloat(style[`border${side}Width`])
    if (!(thick > 0) || style[`border${side}Style`] === 'none' || isClear(style[`border${side}Color`])) continue
    drawn.push(
      lowAt(shape('line', { x1, y1, x2, y2, stroke: style[`border${side}Color`], 'stroke-width': thick }), low),
    )
  }
}

const isClear = (color: string): boolean => color === 'transparent' || /^rgba\(.*, 0\)$/.test(color)

/** The words of a text node, a `text` for each of its lines. */
const drawText = (drawn: Element[], node: Text, style: CSSStyleDeclaration, from: Point): void => {
  const lines: { words: string; left: number; top: number; bottom: number }[] = []
  const range = document.createRange()
  for (const { index, 0: word } of node.data.matchAll(/\S+/g)) {
    range.setStart(node, index)
    range.setEnd(node, index + word.length)
    const box = range.getBoundingClientRect()
    if (box.width === 0) continue
    const line = lines.at(-1)
    if (line !== undefined && Math.abs(line.top - box.top) < 2) line.words += ` ${word}`
    else lines.push({ words: word, left: box.left, top: box.top, bottom: box.bottom })
  }
  const size = Number.parseFloat(style.fontSize)
  for (const { words, left, top, bottom } of lines) {
    const text = shape('text', {
      x: left - from.x,
      // The middle of the line, and from there to where its letters stand.
      y: (top + bottom) / 2 - from.y + size * 0.34,
      fill: style.color,
      'font-family': style.fontFamily,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
      'font-style': style.fontStyle,
    })
    text.textContent = words
    drawn.push(lowAt(text, bottom - from.y))
  }
}

/** A copy of a drawing that looks without the page's styles as it does with them. */
const dressed = (original: SVGSVGElement, { x, y, width, height }: Box): Element => {
  const copy = original.cloneNode(true) as SVGSVGElement
  const [from, to] = [
    [original, ...original.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  for (const [k, element] of from.entries()) {
    const style = getComputedStyle(element)
    const twin = to[k]!
    for (const look of LOOKS) twin.setAttribute(look, style.getPropertyValue(look))
    twin.removeAttribute('class')
    twin.removeAttribute('style')
  }
  set(copy, { x, y, width, height })
  return copy
}

const shape = (name: string, attributes: Readonly<Record<string, string | number>>): Element => {
  const element = document.createElementNS(NAMESPACE, name)
  set(element, attributes)
  return element
}

const set = (element: Element, attributes: Readonly<Record<string, string | number>>): void => {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)
}

const lowAt = (element: Element, bottom: number): Element => {
  element.setAttribute('data-bottom', String(bottom))
  return element
}
