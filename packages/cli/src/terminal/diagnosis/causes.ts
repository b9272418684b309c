import {
  CAUSE_NAMES,
  type Causes,
  causeSentenceOf,
  type Diagnosis,
  type Estimate,
  FLOAT,
  plain,
  type Quantiles,
  rangeInWords,
  signed,
} from '@parley/engine'
import type { Cause } from '@parley/model'
import { divergingBar } from '../bars.js'
import { inList } from '../names.js'
import { isNothing, part } from '../numbers.js'
import type { Paper } from '../paper.js'
import { withRange } from '../with-range.js'

/** Columns that stand before the bars. */
const MARGIN = 42
const LEAST_BAR = 7
const MOST_BAR = 16

/** Why: the four parts of the distance as bars from a middle line, and the situation's part by event. */
export const causesSection = (d: Diagnosis, causes: Causes, paper: Paper): string => {
  const { title, line, table, head } = paper
  const sampled = d.provenance.samples > 0
  const kinds = Object.keys(CAUSE_NAMES) as Cause[]
  const size = (cause: Cause) => causes[cause].quantiles.p50 ?? causes[cause].value
  const most = Math.max(...kinds.map((cause) => Math.abs(size(cause))))
  const width = Math.min(MOST_BAR, Math.max(LEAST_BAR, Math.floor((paper.columns - MARGIN) / 2)))
  const isAbsent = (cause: Cause) => {
    const { value, quantiles } = causes[cause]
    return (
      cause !== 'disagreement' &&
      [value, quantiles.p05 ?? 0, quantiles.p95 ?? 0].every((part) => Math.abs(part) < FLOAT)
    )
  }
  const absent = kinds.filter(isAbsent).map((cause) => CAUSE_NAMES[cause].en)
  const rows = kinds
    .filter((cause) => !isAbsent(cause))
    .map((cause) => [
      CAUSE_NAMES[cause].en,
      signed(size(cause)),
      sampled ? rangeInWords(causes[cause].quantiles, signed).en : '',
      divergingBar(isNothing(size(cause)) ? 0 : size(cause), most, width),
    ])
  const note = sampled
    ? 'parts of the distance: median, 5 % to 95 % of samples'
    : 'parts of the distance, which they add up to'
  return [
    title('Why', note),
    table([head('', '', '', `${'closer'.padStart(width)}│further`), ...rows], { right: [1] }),
    ...(absent.length > 0 ? [line(`no part in it: ${inList(absent)}`)] : []),
    line(causeSentenceOf(d).en),
    ...eventLines(causes, paper),
    ...causes.easierByDoubt.map((party) =>
      line(`doubt about delivery makes the closest package easier to accept for ${paper.names.actor(party)}`),
    ),
  ].join('\n')
}

/** Events whose part, or an end of its range, would print as more than 0.00, in the order of the file. */
const eventLines = ({ situation }: Causes, { names, line, table }: Paper): string[] => {
  const shows = ({ value, quantiles: { p05, p95 } }: Estimate) =>
    [value, p05 ?? 0, p95 ?? 0].some((end) => !isNothing(end))
  const events = situation.events.filter(shows)
  if (events.length === 0) return []
  const rest = situation.events.length - events.length
  const { closer, further, closerQuantiles, furtherQuantiles, eventsSamples: samples } = situation
  const error = isNothing(situation.eventsError) ? '' : `, sampled, give or take ${plain(situation.eventsError)}`
  const note = samples > 0 ? `median, 5 % to 95 % of the first ${samples} samples` : `point estimates${error}`
  const sum = (value: number, quantiles: Quantiles) => withRange({ value, quantiles }, part)
  return [
    line(
      `the situation by event (${note}); in all ${sum(closer, closerQuantiles)} closer, ${sum(further, furtherQuantiles)} further:`,
    ),
    table(
      events.map((event) => [withRange(event, part), names.event(event.id)]),
      { indent: 4, wrap: [1] },
    ),
    ...(rest > 0 ? [line(`${rest} more ${rest === 1 ? 'event' : 'events'} of less than 0.005 each`, 4)] : []),
  ]
}
