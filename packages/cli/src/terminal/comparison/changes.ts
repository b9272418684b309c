import { type ComparedWhatIf, labelJudgements, listJudgements, plain } from '@parley/engine'
import type { Case, NewValue, WhatIfChange } from '@parley/model'
import { english } from '../names.js'
import type { Paper } from '../paper.js'
import { printable } from '../printable.js'

/** What each what-if changes, under the letter of its column. */
export const changesSection = (
  source: Case,
  whatIfs: readonly ComparedWhatIf[],
  letters: readonly string[],
  { line, style, names }: Paper,
): string => {
  const labels = labelJudgements(source)
  const now = new Map(listJudgements(source).map(({ id, scalar }) => [id, scalar]))
  const tell = (change: WhatIfChange): string => {
    if ('lever' in change) return `pulled: ${names.lever(change.lever)}`
    if ('without' in change) return `without: ${names.event(change.without)}`
    if ('event' in change) return `added: ${english(change.event.what)} (${change.event.date})`
    const label = labels[change.set]?.en ?? change.set
    const before = now.get(change.set)
    const from = before === undefined ? '' : `, ${valueInWords(before)} in the case`
    return `set: ${printable(label)} to ${valueInWords(change.to)}${from}`
  }
  return whatIfs
    .map(({ whatIf, inert }, k) =>
      [
        style('bold', line(`${letters[k]}  ${english(whatIf.name ?? whatIf.id)}`, 0)),
        ...(whatIf.why === undefined ? [] : [style('dim', line(english(whatIf.why), 3))]),
        ...whatIf.changes.map((change, c) =>
          line(`${tell(change)}${inert.includes(c) ? ' – changes nothing on this date' : ''}`, 3),
        ),
        ...(whatIf.changes.length === 0 ? [line('changes nothing', 3)] : []),
      ].join('\n'),
    )
    .join('\n')
}

const valueInWords = (value: NewValue): string => {
  if (typeof value === 'number') return number(value)
  if (typeof value === 'string') return value
  if ('ranking' in value) return `the order ${printable(value.ranking.join(', '))}`
  if ('likely' in value) return `${number(value.low)} to ${number(value.high)}, likely ${number(value.likely)}`
  return `${number(value[0])} to ${number(value[1])}`
}

/** As written, as far as two decimals would hide something. */
const number = (value: number): string => {
  const short = plain(value)
  return Number(short.replace('−', '-')) === value ? short : String(value).replace('-', '−')
}
