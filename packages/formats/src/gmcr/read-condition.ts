import type { Condition } from '@parley/model'
import { type DataNode, foundIn } from '../data/data-node.js'
import { asList, fieldOf, requireField } from '../data/fields.js'
import type { Tell } from '../problem/problem-list.js'
import { onlyRead } from './only-read.js'
import { readIndex } from './read-numbers.js'

/** A list of conditions; null, and told, where one is none. */
export const readConditions = (node: DataNode, what: string, options: number, tell: Tell): Condition[] | null => {
  const list = asList(node, what, tell)
  const conditions = list?.items.map((item) => readCondition(item, options, tell)) ?? [null]
  return conditions.includes(null) ? null : (conditions as Condition[])
}

/** Pairs of option and Y or N that must all hold, or `{ compound: true, members }` of which one must. */
const readCondition = (node: DataNode, options: number, tell: Tell): Condition | null => {
  if (node.kind !== 'map') return readPairs(node, options, tell)
  if (!onlyRead(node, 'condition', ['compound', 'members'], tell)) return null
  const compound = fieldOf(node, 'compound')
  if (compound !== undefined && !(compound.kind === 'scalar' && compound.value === true)) {
    tell(compound.at, 'ERR_SCENARIO_TYPE', `unusable compound: ${foundIn(compound)}`, 'true')
    return null
  }
  const membersNode = requireField(node, 'members', 'a list of conditions, one of which must hold', tell)
  const members = membersNode && asList(membersNode, 'members', tell)
  if (members === null) return null
  if (members.items.length === 0) {
    tell(members.at, 'ERR_SCENARIO_MISSING', 'empty condition: no members', 'at least one member')
    return null
  }
  const of = members.items.map((item) => readPairs(item, options, tell))
  return of.includes(null) ? null : { kind: 'or', of: of as Condition[] }
}

const readPairs = (node: DataNode, options: number, tell: Tell): Condition | null => {
  const list = asList(node, 'condition', tell)
  if (list === null) return null
  if (list.items.length === 0) {
    tell(list.at, 'ERR_SCENARIO_MISSING', 'empty condition: no options', 'at least one pair such as [0, "Y"]')
    return null
  }
  const wanted = new Map<number, boolean>()
  const of = list.items.map((item): Condition | null => {
    const pair = asList(item, 'pair', tell)
    if (pair === null) return null
    const [optionNode, takenNode, ...rest] = pair.items
    if (optionNode === undefined || takenNode === undefined || rest.length > 0) {
      tell(
        pair.at,
        'ERR_SCENARIO_TYPE',
        `unusable pair: ${foundIn(pair)}`,
        'an option and "Y" or "N", such as [0, "Y"]',
      )
      return null
    }
    const option = readIndex(optionNode, options, 'option', tell)
    const word = takenNode.kind === 'scalar' ? takenNode.value : null
    if (word !== 'Y' && word !== 'N') {
      tell(takenNode.at, 'ERR_GRAPH_FILE', `unknown answer: ${foundIn(takenNode)}`, '"Y" or "N"')
      return null
    }
    if (option === null) return null
    const isTaken = word === 'Y'
    if (wanted.get(option) === !isTaken) {
      tell(pair.at, 'ERR_GRAPH_FILE', `contradictory condition: option ${option} both Y and N`, 'one of the two')
      return null
    }
    wanted.set(option, isTaken)
    const taken: Condition = { kind: 'taken', option }
    return isTaken ? taken : { kind: 'not', of: taken }
  })
  return of.includes(null) ? null : { kind: 'and', of: of as Condition[] }
}
