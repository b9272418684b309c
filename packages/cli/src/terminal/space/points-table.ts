import { printedWidth } from '../layout.js'
import { inDigits } from '../numbers.js'
import type { Sheet } from '../sheet.js'

/** How a space's parties, utilities and packages are written. */
export type SpaceWords = {
  readonly parties: readonly string[]
  show(utility: number): string
  issue(issue: string): string
  option(issue: string, option: string): string
  package(outcome: Readonly<Record<string, string>>): string
}

/** A point: what it is, each party's utility, how many outcomes attain it, and its package. */
export type PointRow = {
  readonly lead: string
  readonly utilities: readonly number[]
  readonly count?: string
  readonly package: string
}

export type PointHeads = { readonly lead: string; readonly count?: string }

const GAP = 2
const INDENT = 2
/** Columns that a package keeps beside the numbers; with fewer it goes on a line of its own. */
const LEAST_PACKAGE = 34
/** Heads are wrapped no narrower than this. */
const LEAST_HEAD = 12
const FEW_DIGITS = 3

/**
 * Points in a table, a column a party. Where parties are many the columns are numbered, with a list of who they are, and
 * each package goes below its numbers; where even that is too wide, a point's utilities are a list of their own.
 */
export const pointsTable = (sheet: Sheet, words: SpaceWords, rows: readonly PointRow[], heads: PointHeads): string => {
  const wide = besideNumbers(sheet, words, rows, heads)
  if (wide !== null) return wide
  const few = { ...words, show: (utility: number) => inDigits(utility, FEW_DIGITS) }
  return belowNumbers(sheet, words, rows, heads) ?? belowNumbers(sheet, few, rows, heads) ?? asLists(sheet, few, rows)
}

/** Everything on one line, or null where that leaves too little for the packages. */
const besideNumbers = (
  sheet: Sheet,
  words: SpaceWords,
  rows: readonly PointRow[],
  heads: PointHeads,
): string | null => {
  const { lead, count } = heads
  const others = count === undefined ? 1 : 2
  const parties = words.parties.map((_, i) => i + 1)
  const last = parties.length + others
  const cells = rows.map((row) => [
    row.lead,
    ...row.utilities.map(words.show),
    ...(count === undefined ? [] : [row.count ?? '']),
    row.package,
  ])
  const widthOf = (k: number, head: string) =>
    Math.max(printedWidth(head), ...cells.map((row) => printedWidth(row[k] ?? '')))
  const numbers = words.parties.reduce(
    (sum, name, i) => sum + Math.max(widthOf(i + 1, ''), Math.min(LEAST_HEAD, printedWidth(name))) + GAP,
    0,
  )
  const rest = (count === undefined ? 0 : widthOf(last - 1, count) + GAP) + widthOf(0, lead) + GAP + INDENT
  const left = sheet.columns - numbers - rest
  const wanted = Math.max(...cells.map((row) => printedWidth(row[last] ?? '')), 0)
  if (left < Math.min(LEAST_PACKAGE, wanted)) return null
  const head = sheet.head(lead, ...words.parties, ...(count === undefined ? [] : [count]), 'package')
  return sheet.table([head, ...cells], {
    right: count === undefined ? parties : [...parties, last - 1],
    wrap: [...parties, last],
  })
}

/** Numbered columns, each package below its numbers; null where the numbers alone are too wide. */
const belowNumbers = (sheet: Sheet, words: SpaceWords, rows: readonly PointRow[], heads: PointHeads): string | null => {
  const { lead, count } = heads
  const cells = rows.map((row) => [
    row.lead,
    ...row.utilities.map(words.show),
    ...(count === undefined ? [] : [row.count ?? '']),
  ])
  const head = [lead, ...words.parties.map((_, i) => String(i + 1)), ...(count === undefined ? [] : [count])]
  const right = head.map((_, k) => k).slice(1)
  const lines = sheet.table([sheet.head(...head), ...cells], { right }).split('\n')
  if (lines.some((line) => printedWidth(line) > sheet.columns)) return null
  const [headLine = '', ...numberLines] = lines
  return [
    whoIsWho(sheet, words),
    headLine,
    ...numberLines.flatMap((line, k) => [line, sheet.style('dim', sheet.line(rows[k]!.package, INDENT * 2))]),
  ].join('\n')
}

const asLists = (sheet: Sheet, words: SpaceWords, rows: readonly PointRow[]): string =>
  [
    whoIsWho(sheet, words),
    ...rows.flatMap((row) => [
      sheet.line([row.lead, row.utilities.map(words.show).join(', ')].filter((text) => text !== '').join(': ')),
      sheet.style('dim', sheet.line(row.package, INDENT * 2)),
    ]),
  ].join('\n')

const whoIsWho = (sheet: Sheet, { parties }: SpaceWords): string =>
  sheet.style('dim', sheet.line(parties.map((name, i) => `${i + 1} ${name}`).join('; ')))
