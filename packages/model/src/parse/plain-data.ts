import { type Alias, isAlias, isMap, isScalar, isSeq, type Node, type Pair, type ParsedNode, type Scalar } from 'yaml'
import type { Report } from '../problem/draft.js'
import { found } from '../problem/found.js'
import type { Path } from '../problem/path.js'
import { LIMITS } from './limits.js'

/** Keys that reach into the machinery of objects; refused wherever they stand. */
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

const CORE_TAG = /^tag:yaml\.org,2002:(str|int|float|bool|null|map|seq)$/

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
  let aliased = 0
  let insideAlias = 0

  function convert(node: Node | null, at: Path): unknown {
    if (node === null) return null
    if (isAlias(node)) return followAlias(node, at)
    if (insideAlias > 0 && ++aliased > LIMITS.aliased) return undefined
    if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null
    if (node.anchor !== undefined) anchors.set(node.anchor, node)
    if (node.tag !== undefined && !CORE_TAG.test(node.tag)) {
      report({
        code: 'ERR_YAML_TAG',
        at,
        message: `unusable tag: ${node.tag}`,
        hint: 'plain text, numbers, lists and maps',
      })
      return undefined
    }
    if (isScalar(node)) return scalarData(node, at)
    if (at.length > LIMITS.depth) {
      const hint = `at most ${LIMITS.depth} lists and maps within each other`
      report({ code: 'ERR_FILE_DEPTH', at: at.slice(0, 3), message: `deep nesting: ${at.length} levels`, hint })
      return undefined
    }
    open.add(node)
    const data = isMap(node)
      ? mapData(node.items as Pair<Node, Node | null>[], at)
      : node.items.map((item, i) => convert(item as Node, [...at, i]))
    open.delete(node)
    return data
  }

  function mapData(pairs: readonly Pair<Node, Node | null>[], at: Path): Record<string, unknown> {
    const map: Record<string, unknown> = {}
    for (const pair of pairs) {
      const key = keyOf(pair.key, at)
      if (key === undefined) continue
      const here = [...at, key]
      if (FORBIDDEN_KEYS.has(key)) {
        report({
          code: 'ERR_KEY_FORBIDDEN',
          at: here,
          message: `forbidden key: ${key}`,
          hint: 'another name',
          onKey: true,
        })
      } else if (Object.hasOwn(map, key)) {
        const hint = 'each key once in its map'
        report({ code: 'ERR_KEY_DUPLICATE', at: here, message: `duplicate key: ${key}`, hint, onKey: true })
      } else map[key] = convert(pair.value, here)
    }
    return map
  }

  function keyOf(node: Node | null, at: Path): string | undefined {
    const target = isAlias(node) ? anchors.get(node.source) : node
    if (!isScalar(target) || (target.tag !== undefined && !CORE_TAG.test(target.tag))) {
      report({ code: 'ERR_KEY_FORM', at, message: 'unusable key: not text', hint: 'keys that are text' })
      return undefined
    }
    if (target.anchor !== undefined) anchors.set(target.anchor, target)
    if (typeof target.value === 'string') return target.value
    const written = target.source ?? String(target.value)
    const hint = `text; put the key in quotes: ${JSON.stringify(written)}`
    report({
      code: 'ERR_KEY_FORM',
      at: [...at, written],
      message: `unusable key: ${found(target.value)}`,
      hint,
      onKey: true,
    })
    return written
  }

  function followAlias(alias: Alias, at: Path): unknown {
    const target = anchors.get(alias.source)
    if (target === undefined) {
      const hint = 'an anchor further up, &name'
      report({ code: 'ERR_YAML_ALIAS', at, message: `unknown alias: *${alias.source}`, hint })
      return undefined
    }
    if (open.has(target)) {
      report({
        code: 'ERR_YAML_ALIAS',
        at,
        message: `endless alias: *${alias.source}`,
        hint: 'an anchor that ends before it',
      })
      return undefined
    }
    targets.set(alias, target)
    insideAlias++
    const data = convert(target, at)
    insideAlias--
    if (aliased > LIMITS.aliased && insideAlias === 0) {
      const hint = `aliases that stand for at most ${LIMITS.aliased} values`
      report({ code: 'ERR_YAML_ALIAS', at: [], message: `exploding alias: *${alias.source}`, hint })
    }
    return data
  }

  function scalarData(node: Scalar, at: Path): unknown {
    const value = node.value
    if (typeof value === 'number' && !Number.isFinite(value)) {
      report({
        code: 'ERR_NUMBER_FORM',
        at,
        message: `unusable number: ${node.source ?? value}`,
        hint: 'a finite number',
      })
      return undefined
    }
    if (typeof value === 'bigint') return Number(value)
    return value
  }

  return { data: convert(root, []), targets }
}
