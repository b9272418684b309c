import type { DividedItem, Division } from '@parley/server/scenarios'
import type { Io } from './io.js'
import type { Names } from './names.js'
import { inDigits } from './numbers.js'
import { printable } from './printable.js'
import { makeSheet } from './sheet.js'

const DIGITS = 4

/** A division by Adjusted Winner for reading in a terminal. `names`: of a case. */
export const renderDivision = (division: Division, names: Names | null, io: Pick<Io, 'color' | 'columns'>): string => {
  const sheet = makeSheet(io)
  const [a, b] = division.parties.map((party) => (names ? names.actor(party) : printable(party))) as [string, string]
  const nameOf = (item: string) => (names ? names.issue(item) : printable(item))
  const optionOf = ({ name, options }: DividedItem, party: 0 | 1) =>
    options === null ? '' : names ? names.option(name, options[party]) : printable(options[party])
  const hasOptions = division.items.some(({ options }) => options !== null)
  const rows = division.items.map((item) => [
    nameOf(item.name),
    ...item.points.map((points) => inDigits(points, DIGITS)),
    ...item.shares.map((share) => (share === 0 ? '' : share === 1 ? 'all' : partInWords(share))),
    ...(hasOptions
      ? [
          ([0, 1] as const)
            .filter((party) => item.shares[party] > 0)
            .map((party) => optionOf(item, party))
            .join(' / '),
        ]
      : []),
  ])
  const heads = ['', `${a}: points`, `${b}: points`, `to ${a}`, `to ${b}`, ...(hasOptions ? ['option'] : [])]
  return `${[
    [
      sheet.style('bold', sheet.line(verdictOf(division, a, b), 0)),
      sheet.line(dividedIn(division, nameOf, a, b), 0),
    ].join('\n'),
    [
      sheet.title('The division', 'points of each party’s own 100'),
      sheet.table([sheet.head(...heads), ...rows], { right: [1, 2, 3, 4], wrap: [0, 1, 2, 3, 4, 5] }),
    ].join('\n'),
    sheet.style('dim', sheet.line(noteOf(division, nameOf, hasOptions), 0)),
  ].join('\n\n')}\n`
}

const verdictOf = ({ totals }: Division, a: string, b: string): string => {
  const [mine, theirs] = totals.map((total) => inDigits(total, DIGITS))
  return mine === theirs
    ? `Adjusted Winner: each party gets ${mine} of its own 100 points`
    : `Adjusted Winner: ${a} gets ${mine} and ${b} ${theirs} of its own 100 points; neither wants what the other has`
}

const dividedIn = ({ divided, items }: Division, nameOf: (item: string) => string, a: string, b: string): string => {
  const item = items.find(({ name }) => name === divided)
  return item === undefined
    ? 'Nothing has to be divided.'
    : `One item is divided: ${nameOf(item.name)}, ${partInWords(item.shares[0])} to ${a} and ${partInWords(item.shares[1])} to ${b}.`
}

const noteOf = ({ transferred }: Division, nameOf: (item: string) => string, hasOptions: boolean): string =>
  [
    'Each gets what it gives more points to; items of equal points go to the party that is behind.',
    ...(transferred.length > 0
      ? [`Then the party ahead gave up, to make both equal: ${transferred.map(nameOf).join(', ')}.`]
      : []),
    ...(hasOptions ? ['Whoever gets an issue gets the option that it likes best there.'] : []),
    'One way to divide among others, not a recommendation.',
  ].join(' ')

const MOST_BELOW = 100

/** A part of 1: as a simple fraction where it is one, and as a decimal. */
const partInWords = (part: number): string => {
  for (let below = 2; below <= MOST_BELOW; below++) {
    const above = Math.round(part * below)
    if (Math.abs(part - above / below) < Number.EPSILON * 16) return `${above}/${below} (${inDigits(part, DIGITS)})`
  }
  return inDigits(part, DIGITS)
}
