import type { Result } from '@parley/model'
import type { DataNode } from '../data/data-node.js'
import { asList, asMap, asName, asNumber, requireField } from '../data/fields.js'
import { SCENARIO_LIMITS } from '../limits.js'
import { ProblemList, type Tell, type TextFile } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import type { SourceFile } from '../read-scenario.js'
import { readDocument, readText } from '../source/read-document.js'
import { readCsv } from './read-csv.js'

/** Points that some parties spread over items, to be divided. What a reader answers is legal: 0 or more, names unique. */
export type Points = {
  readonly parties: readonly string[]
  readonly items: readonly { readonly name: string; readonly points: readonly number[] }[]
}

/**
 * A table of points: CSV with a head, `item,Carol,Bob`, and a row an item; or YAML or JSON,
 * `{ parties: [Carol, Bob], items: { Home: [20, 30] } }`. Every problem found, with file and place.
 */
export const readPoints = (file: SourceFile): Result<Points> => {
  const problems = new ProblemList()
  const text = readText(file, problems)
  if (text === null) {
    if (problems.isEmpty)
      problems.add({
        code: 'ERR_SCENARIO_ENCODING',
        path: file.name,
        message: 'unreadable text: not UTF-8',
        hint: 'a text file in UTF-8',
      })
    return { ok: false, problems: problems.problems }
  }
  const tell = problems.of(text)
  const read = /\.csv$/i.test(text.name) ? fromTable(text, tell) : fromData(text, problems)
  const points = read === null || !problems.isEmpty ? null : legal(read, tell)
  return points === null ? { ok: false, problems: problems.problems } : { ok: true, value: points }
}

type Placed = {
  readonly at: number
  readonly parties: readonly { readonly name: string; readonly at: number }[]
  readonly items: readonly { readonly name: string; readonly at: number; readonly points: readonly number[] }[]
}

const fromTable = (file: TextFile, tell: Tell): Placed | null => {
  const rows = readCsv(file, tell)
  const [head, ...body] = rows ?? []
  if (rows === null) return null
  if (head === undefined || head.length < 2) {
    tell(0, 'ERR_SCENARIO_MISSING', 'missing head: no parties', 'item,Carol,Bob')
    return null
  }
  const parties = head.slice(1).map(({ text, at }) => ({ name: text, at }))
  const items = body.map(([first, ...cells]) => {
    const { text: name, at } = first!
    if (cells.length !== parties.length)
      tell(
        at,
        'ERR_SCENARIO_MISSING',
        `unmatched points: ${cells.length} of ${quoted(name)} for ${parties.length} parties`,
        'a number for each party',
      )
    const points = cells.map(({ text, at: cellAt }) =>
      asNumber({ kind: 'scalar', at: cellAt, value: text }, `points of ${quoted(name)}`, tell),
    )
    return { name, at, points: points.map((of) => of ?? 0) }
  })
  return { at: 0, parties, items }
}

const fromData = (file: TextFile, problems: ProblemList): Placed | null => {
  const tell = problems.of(file)
  const document = readDocument(file, true, problems)
  if (document === null) return null
  if (document.kind === 'xml') {
    tell(0, 'ERR_SCENARIO_UNKNOWN', `unknown content: <${document.root.name}>`, 'a table of points, CSV or YAML')
    return null
  }
  const map = asMap(document.root, 'table of points', tell)
  const partiesNode = map && requireField(map, 'parties', 'a list of two parties', tell)
  const itemsNode = map && requireField(map, 'items', 'a map from items to lists of points', tell)
  const partyList = partiesNode && asList(partiesNode, 'parties', tell)
  const itemMap = itemsNode && asMap(itemsNode, 'items', tell)
  if (!map || !partyList || !itemMap) return null
  const parties = partyList.items.map((node) => ({ name: asName(node, 'party', tell) ?? '', at: node.at }))
  const items = Array.from(itemMap.entries, ([name, node]) => itemOf(name, node, parties.length, tell))
  return { at: map.at, parties, items: items.filter((item) => item !== null) }
}

const itemOf = (name: string, node: DataNode, parties: number, tell: Tell): Placed['items'][number] | null => {
  const list = asList(node, `points of ${quoted(name)}`, tell)
  if (list === null) return null
  if (list.items.length !== parties)
    tell(
      node.at,
      'ERR_SCENARIO_MISSING',
      `unmatched points: ${list.items.length} of ${quoted(name)} for ${parties} parties`,
      'a number for each party',
    )
  const points = list.items.map((item) => asNumber(item, `points of ${quoted(name)}`, tell))
  return { name, at: node.at, points: points.map((of) => of ?? 0) }
}

/** Names once and not empty, points 0 or more and some of each party's above 0, no more items than options elsewhere. */
const legal = ({ at, parties, items }: Placed, tell: Tell): Points | null => {
  let isLegal = true
  const refuse = (...problem: Parameters<Tell>) => {
    tell(...problem)
    isLegal = false
  }
  for (const named of [parties, items]) {
    const seen = new Set<string>()
    for (const { name, at: nameAt } of named) {
      if (name === '') refuse(nameAt, 'ERR_SCENARIO_MISSING', 'missing name: it is empty', 'a name')
      else if (seen.has(name)) refuse(nameAt, 'ERR_SCENARIO_DUPLICATE', `repeated name: ${quoted(name)}`, 'each once')
      seen.add(name)
    }
  }
  for (const item of items)
    for (const of of item.points)
      if (of < 0) refuse(item.at, 'ERR_SCENARIO_WEIGHT', `negative points: ${of} of ${quoted(item.name)}`, '0 or more')
  if (items.length === 0) refuse(at, 'ERR_SCENARIO_MISSING', 'missing items: there is none', 'at least one')
  if (items.length > SCENARIO_LIMITS.options)
    refuse(at, 'ERR_SCENARIO_SIZE', `large table: ${items.length} items`, `at most ${SCENARIO_LIMITS.options}`)
  parties.forEach(({ name, at: nameAt }, i) => {
    const sum = items.reduce((total, { points }) => total + (points[i] ?? 0), 0)
    if (items.length > 0 && !(sum > 0 && Number.isFinite(sum)))
      refuse(nameAt, 'ERR_SCENARIO_NUMBER', `unusable points: ${quoted(name)} has ${sum} in all`, 'more than 0')
  })
  return isLegal
    ? { parties: parties.map(({ name }) => name), items: items.map(({ name, points }) => ({ name, points })) }
    : null
}

/** Whether a file is a table of points by its name or by the beginning of its text: CSV, or a map with `items` that is no case. */
export const looksLikePoints = (name: string, head: string): boolean =>
  /\.csv$/i.test(name) ||
  (/(^|[\n{,])\s*["']?items["']?\s*:/.test(head) && !/(^|[\n{,])\s*["']?parley["']?\s*:/.test(head))
