import {
  type Alias,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Report } from '../problem/draft.js'
import { found } from '../problem/found.js'
import type { ProblemCode } from '../problem/problem-codes.js'
import { FORBIDDEN_KEYS } from './forbidden-keys.js'
import { LIMITS } from './limits.js'

/** Tags that say no more than the core schema sees for itself. */
const SCALAR_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null)$/
const COLLECTION_TAG = /^tag:yaml\.org,2002:(map|seq)$/

/** The node that each alias of a document stands for. */
export type AliasTargets = Map<Alias, Node>

/**
 * Turns YAML nodes into plain data, handing in what JSON could not hold or what would be dangerous: duplicate,
 * forbidden and non-text keys, tags, numbers that are none, aliases that explode or contain themselves, nesting
 * beyond `LIMITS.depth`. A value with a problem is left out (`undefined`), so that the rest can still be checked.
 */
export function plainData(root: ParsedNode | null, report: Report): { data: unknown; targets: AliasTargets } {
  const anchors = new Map<string, Node>()
  const open = new Set<Node>()
  const targets: AliasTargets = new Map()
  const at: (string | number)[] = []
  let aliased = 0
  let insideAlias = 0

  function tell(code: ProblemCode, message: string, hint: string, onKey = false): undefined {
    report({ code, at: [...at], message, hint, onKey })
  }

  function convert(node: Node | null): unknown {
    if (node === null) return null
    if (isAlias(node)) return followAlias(node)
    if (insideAlias > 0 && ++aliased > LIMITS.aliased) return undefined
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    if (hasForeignTag(node))
      return tell('ERR_YAML_TAG', `unusable tag: ${node.tag}`, 'plain text, numbers, lists, maps')
    if (isScalar(node)) return scalarData(node)
    if (at.length > LIMITS.depth) {
      const hint = `at most ${LIMITS.depth} lists and maps within each other`
      return tell('ERR_FILE_DEPTH', `deep nesting: ${at.length} levels`, hint)
    }
    open.add(node)
    const data = isMap(node) ? mapData(node.items as Pair<Node, Node | null>[]) : listData(node.items as Node[])
    open.delete(node)
    return data
  }

  function listData(items: readonly Node[]): unknown[] {
    return items.map((item, i) => {
      at.push(i)
      const data = convert(item)
      at.pop()
      return data
    })
  }

  function mapData(pairs: readonly Pair<Node, Node | null>[]): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    for (const pair of pairs) {
      const key = keyOf(pair.key)
      if (key === undefined) continue
      at.push(key)
      if (FORBIDDEN_KEYS.has(key)) tell('ERR_KEY_FORBIDDEN', `forbidden key: ${key}`, 'another name', true)
      else if (Object.hasOwn(map, key))
        tell('ERR_KEY_DUPLICATE', `duplicate key: ${key}`, 'each key once in its map', true)
      else map[key] = convert(pair.value)
      at.pop()
    }
    return map
  }

  /** The key as text, also where it is none (which is reported); undefined where it could not be written as text. */
  function keyOf(node: Node | null): string | undefined {
    const target = isAlias(node) ? anchors.get(node.source) : node
    if (!isScalar(target) || hasForeignTag(target))
      return tell('ERR_KEY_FORM', 'unusable key: a list, a map or a tag', 'keys that are text')
    if (isAlias(node)) targets.set(node, target)
    if (target.anchor !== undefined) anchors.set(target.anchor, target)
    if (typeof target.value === 'string') return target.value
    const written = target.source ?? String(target.value)
    at.push(written)
    const hint = `text; put the key in quotes: ${JSON.stringify(written)}`
    tell('ERR_KEY_FORM', `unusable key: ${found(target.value)}`, hint, true)
    at.pop()
    return written
  }

  function followAlias(alias: Alias): unknown {
    const target = anchors.get(alias.source)
    if (target === undefined)
      return tell('ERR_YAML_ALIAS', `unknown alias: *${alias.source}`, 'an anchor further up, &name')
    if (open.has(target))
      return tell('ERR_YAML_ALIAS', `endless alias: *${alias.source}`, 'an anchor that ends before it')
    targets.set(alias, target)
    insideAlias++
    const data = convert(target)
    insideAlias--
    if (aliased > LIMITS.aliased && insideAlias === 0) {
      const hint = `aliases that stand for at most ${LIMITS.aliased} values`
      return tell('ERR_YAML_ALIAS', `exploding alias: *${alias.source}`, hint)
    }
    return data
  }

  function scalarData(node: Scalar): unknown {
    const value = node.value
    if (typeof value !== 'number' || Number.isFinite(value)) return value
    return tell('ERR_NUMBER_FORM', `unusable number: ${node.source ?? value}`, 'a finite number')
  }

  return { data: convert(root), targets }
}

function hasForeignTag(node: Scalar | YAMLMap | YAMLSeq): boolean {
  return node.tag !== undefined && !(isScalar(node) ? SCALAR_TAG : COLLECTION_TAG).test(node.tag)
}
