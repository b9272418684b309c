import {
  CAUSE_NAMES,
  type ComparedWhatIf,
  type Estimate,
  type Provenance,
  percent,
  plain,
  rangeInWords,
  type Shift,
  type Side,
  signed,
} from '@parley/engine'
import type { Case, Cause } from '@parley/model'
import type { Paper } from '../paper.js'
import type { Cell } from '../table.js'

/** The case as it is and some what-ifs, the columns of a table. */
export type Columns = {
  readonly base: Side
  readonly shown: readonly ComparedWhatIf[]
  readonly letters: readonly string[]
  readonly provenance: Provenance
}

export const AS_IT_IS = 'as it is'

/** Distance, causes and what no agreement is worth, side by side, each with its range and with what it changes. */
export const figuresSection = (
  source: Case,
  { base, shown, letters, provenance }: Columns,
  { title, table, head, names }: Paper,
): string => {
  const isSampled = provenance.samples > 0
  const sides = [base, ...shown.map(({ side }) => side)]
  const rows: (readonly Cell[])[] = [head('', AS_IT_IS, ...letters)]
  const addEstimate = (
    label: string,
    show: (value: number) => string,
    of: (side: Side) => Estimate,
    shiftOf: (shift: Shift) => Estimate,
  ) => {
    rows.push([label, ...sides.map((side) => show(of(side).quantiles.p50 ?? of(side).value))])
    if (isSampled) rows.push(['', ...sides.map((side) => rangeInWords(of(side).quantiles, show).en)])
    const shifts = shown.map(({ shift }) => shiftOf(shift))
    if (shifts.every(isNone)) return
    const inWords = (of: (shift: Estimate) => string, none: string) =>
      shifts.map((shift) => (isNone(shift) ? none : of(shift)))
    rows.push(['  change', '', ...inWords(({ value, quantiles }) => signed(quantiles.p50 ?? value), 'none')])
    if (isSampled) rows.push(['', '', ...inWords(({ quantiles }) => rangeInWords(quantiles, signed).en, '')])
  }
  const addShare = (label: string, first: string, of: (one: ComparedWhatIf) => number | null) => {
    if (!isSampled) return
    rows.push([label, first, ...shown.map((one) => percent(of(one) ?? 0))])
  }
  addEstimate(
    'distance',
    plain,
    ({ distance }) => distance,
    ({ distance }) => distance,
  )
  addShare('  nearer in', '', ({ shift }) => shift.nearerShare)
  addShare('  further in', '', ({ shift }) => shift.furtherShare)
  addShare('a zone exists in', percent(base.distance.zoneShare ?? 0), ({ side }) => side.distance.zoneShare)
  for (const cause of Object.keys(CAUSE_NAMES) as Cause[])
    addEstimate(
      CAUSE_NAMES[cause].en,
      signed,
      ({ causes }) => causes[cause],
      ({ causes }) => causes[cause],
    )
  for (const { id } of source.parties)
    addEstimate(
      `no agreement, ${names.actor(id)}`,
      plain,
      ({ parties }) => {
        const party = parties.find((one) => one.id === id)!
        return { value: party.reservation, quantiles: party.reservationQuantiles }
      },
      ({ reservations }) => reservations[id]!,
    )
  const note = isSampled ? 'median, 5 % to 95 % of samples; a change is taken within each sample' : 'point estimates'
  const text = table(rows, { wrap: [0] })
  return [title('Side by side', note), text].join('\n')
}

/** Whether a change is none at all, in any sample. */
const isNone = ({ value, quantiles: { p05, p95 } }: Estimate): boolean =>
  value === 0 && (p05 ?? 0) === 0 && (p95 ?? 0) === 0
