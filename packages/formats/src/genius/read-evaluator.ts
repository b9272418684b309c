import type { Tell } from '../problem/problem-list.js'
import { quoted } from '../problem/quoted.js'
import { clampPieces, type Piece } from '../scenario/pieces.js'
import type { IssueAmounts, ScenarioIssue } from '../scenario/scenario.js'
import { amountAt } from '../scenario/utility-at.js'
import type { XmlElement } from '../xml/read-xml.js'
import { childrenOf, numberOf } from './attribute-of.js'
import { readBounds } from './read-issues.js'
import type { XmlReading } from './read-profile.js'

/** What an issue of whole or real numbers adds, by its `<evaluator>`; null where that is broken, which is told. */
export const readEvaluator = (
  element: XmlElement,
  issue: Exclude<ScenarioIssue, { kind: 'discrete' }>,
  weight: number,
  reading: XmlReading,
  tell: Tell,
): IssueAmounts | null => {
  const evaluator = childrenOf(element, 'evaluator')[0]
  if (evaluator === undefined) {
    tell(
      element.at,
      'ERR_SCENARIO_MISSING',
      `missing evaluator: issue ${quoted(issue.name)}`,
      '<evaluator ftype="linear" …/>',
    )
    return null
  }
  const bounds = readBounds(element, issue.kind, tell)
  if (bounds === null) return null
  const isShifted = issue.kind === 'integer' && reading === 'genius'
  const points = readFunction(evaluator, issue, isShifted ? bounds.low : 0, tell)
  if (points === null) return null
  const clamped = reading === 'genius' ? clampPieces(points, 0, 1) : points
  const amounts: IssueAmounts = { kind: 'pieces', points: clamped.map(([at, value]) => [at, weight * value]) }
  if (issue.kind === 'real') return amounts
  const values = Array.from({ length: issue.high - issue.low + 1 }, (_, k) => amountAt(amounts, issue.low + k))
  return { kind: 'options', values }
}

/** The function over the issue's range as points. GENIUS counts whole numbers from the lower bound: `from`. */
const readFunction = (
  evaluator: XmlElement,
  { low, high }: { readonly low: number; readonly high: number },
  from: number,
  tell: Tell,
): Piece[] | null => {
  const { attributes } = evaluator
  const type = (attributes.get('ftype') ?? 'linear').toLowerCase()
  const line = (offset: number, slope: number): Piece[] =>
    low === high
      ? [[low, offset + slope * (low - from)]]
      : [
          [low, offset + slope * (low - from)],
          [high, offset + slope * (high - from)],
        ]
  if (type === 'linear') {
    const offset = numberOf(evaluator, attributes.has('offset') ? 'offset' : 'parameter0', tell)
    const slope = numberOf(evaluator, attributes.has('slope') ? 'slope' : 'parameter1', tell)
    return offset === null || slope === null ? null : line(offset, slope)
  }
  if (type === 'constant') {
    const value = numberOf(evaluator, 'parameter0', tell)
    return value === null ? null : line(value, 0)
  }
  if (type === 'triangular') {
    const [start, end, top] = ['parameter0', 'parameter1', 'parameter2'].map((name) => numberOf(evaluator, name, tell))
    if (start == null || end == null || top == null) return null
    if (start < top && top < end) return triangle(low, high, start, top, end)
    tell(evaluator.at, 'ERR_SCENARIO_RANGE', `unordered triangle: ${start}, ${top}, ${end}`, 'start < top < end')
    return null
  }
  tell(evaluator.at, 'ERR_UTILITY_KIND', `unsupported evaluator: ${quoted(type)}`, 'linear, constant or triangular')
  return null
}

/** 0 up to `start`, 1 at `top`, 0 from `end` on, over the range from `low` to `high`. */
const triangle = (low: number, high: number, start: number, top: number, end: number): Piece[] => {
  const at = (x: number) => Math.max(0, x < top ? (x - start) / (top - start) : 1 - (x - top) / (end - top))
  const corners = [low, ...[start, top, end].filter((x) => x > low && x < high), ...(high > low ? [high] : [])]
  return corners.map((x) => [x, at(x)])
}
