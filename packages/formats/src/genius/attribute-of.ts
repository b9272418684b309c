import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import type { XmlElement } from '../xml/read-xml.js'

/** An attribute that must be there; null, and told, where it is not. */
export const textOf = (element: XmlElement, attribute: string, tell: Tell): string | null => {
  const value = element.attributes.get(attribute)
  if (value === undefined) {
    tell(element.at, 'ERR_SCENARIO_MISSING', `missing attribute: ${attribute} of <${element.name}>`, `${attribute}="…"`)
    return null
  }
  return value
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** An attribute that must be a finite number; null, and told, where it is none. */
export const numberOf = (element: XmlElement, attribute: string, tell: Tell): number | null => {
  const text = textOf(element, attribute, tell)
  if (text === null) return null
  const value = Number(text.trim())
  if (NUMBER.test(text.trim()) && Number.isFinite(value)) return value
  tell(
    element.at,
    'ERR_SCENARIO_NUMBER',
    `unusable number: ${attribute}=${quoted(text)} of <${element.name}>`,
    'a finite decimal number',
  )
  return null
}

/** An attribute that must be a whole number. */
export const wholeNumberOf = (element: XmlElement, attribute: string, tell: Tell): number | null => {
  const value = numberOf(element, attribute, tell)
  if (value === null || Number.isSafeInteger(value)) return value
  tell(
    element.at,
    'ERR_SCENARIO_NUMBER',
    `unusable number: ${attribute}=${quoted(String(value))} of <${element.name}>`,
    'a whole number',
  )
  return null
}

/** The children of a name, in the order of the file. */
export const childrenOf = (element: XmlElement, name: string): readonly XmlElement[] =>
  element.children.filter((child) => child.name === name)

/** Things with the element that has their `index`, by that number. */
export const groupByIndex = <T>(
  things: readonly T[],
  elementOf: (thing: T) => XmlElement,
): ReadonlyMap<number, readonly T[]> => {
  const groups = new Map<number, T[]>()
  for (const thing of things) {
    const index = Number(elementOf(thing).attributes.get('index') ?? Number.NaN)
    const group = groups.get(index)
    if (group === undefined) groups.set(index, [thing])
    else group.push(thing)
  }
  return groups
}
