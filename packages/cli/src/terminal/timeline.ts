import { percent, plain, type Timeline, type TimelinePoint, upTo } from '@parley/engine'
import type { Case } from '@parley/model'
import { divergingBar, sparkline } from './bars.js'
import type { Io } from './io.js'
import { paragraph } from './layout.js'
import { english } from './names.js'
import { isNothing } from './numbers.js'
import { makePaper } from './paper.js'
import { provenanceLine } from './provenance.js'
import { withRange } from './with-range.js'

const BAR_WIDTH = 5

/** The distance over time: a sparkline, then each date with its range, a bar and what changed. */
export const renderTimeline = (source: Case, timeline: Timeline, io: Pick<Io, 'color' | 'columns'>): string => {
  const paper = makePaper(source, io)
  const { style, names, columns } = paper
  const head = style(
    'bold',
    paragraph(`${english(timeline.title)}: distance from agreement to ${timeline.asOf}`, columns),
  )
  if (timeline.kind === 'empty') return `${head}\n\nNo package is feasible: the red lines exclude every one.\n`
  const { points, provenance } = timeline
  const sampled = provenance.samples > 0
  const values = points.map((point) => point.distance.quantiles.p50 ?? point.distance.value)
  const most = Math.max(...values.map(Math.abs))
  const inexact = Math.max(...points.map((point) => point.distance.inexact ?? 0))
  const stipulation = (id: string) => {
    const [agreement, s] = id.split('.')
    const found = source.agreements?.find((a) => a.id === agreement)?.stipulations?.find((x) => x.id === s)
    return found ? `due: ${english(found.what)}` : id
  }
  const what = (change: TimelinePoint['changes'][number]) =>
    change.kind === 'event' ? names.event(change.id) : change.kind === 'asOf' ? 'as of' : stipulation(change.id)
  const rows = points.flatMap(({ date, distance, changes }, k) => {
    const [first, ...rest] = changes.map(what)
    const zone = distance.zoneShare === null ? '' : percent(distance.zoneShare)
    const bar = divergingBar(isNothing(values[k]!) ? 0 : values[k]!, most, BAR_WIDTH)
    return [[date, withRange(distance, plain), zone, bar, first ?? ''], ...rest.map((text) => ['', '', '', '', text])]
  })
  return [
    head,
    '',
    paragraph(
      `${sparkline(values)}  ${points[0]?.date ?? ''} to ${timeline.asOf}, ${sampled ? 'medians' : 'point estimates'}`,
      columns,
    ),
    '',
    paper.table(
      [
        paper.head('', 'distance', sampled ? 'zone in' : '', `${'room'.padStart(BAR_WIDTH)}│short`, 'what changed'),
        ...rows,
      ],
      {
        indent: 0,
        right: [2],
        wrap: [4],
      },
    ),
    '',
    ...(inexact === 0
      ? []
      : [
          paragraph(
            `With so many parties over so many issues not every distance can be made certain: those above may be too large by up to ${upTo(inexact)}.`,
            columns,
          ),
          '',
        ]),
    style('dim', provenanceLine(provenance, ' a date')),
    '',
  ].join('\n')
}
