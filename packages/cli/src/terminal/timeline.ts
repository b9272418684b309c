import { estimateInWords, percent, plain, type Timeline } from '@parley/engine'
import { type Case, textIn } from '@parley/model'
import { bar, sparkline } from './bars.js'
import type { Io } from './io.js'
import { makeNames } from './names.js'
import { makeStyle } from './style.js'
import { table } from './table.js'

const BAR_WIDTH = 16

/** The distance over time: a sparkline, then a line a date with its range and what changed. */
export const renderTimeline = (source: Case, timeline: Timeline, io: Pick<Io, 'color'>): string => {
  const style = makeStyle(io.color)
  const names = makeNames(source)
  const head = style('bold', `${textIn(timeline.title, 'en')}: distance from agreement to ${timeline.asOf}`)
  if (timeline.kind === 'empty') return `${head}\n\nNo package is feasible: the red lines exclude every one.\n`
  const values = timeline.points.map((point) => point.distance.quantiles.p50 ?? point.distance.value)
  const most = Math.max(...values.map(Math.abs))
  const stipulation = (id: string) => {
    const [agreement, s] = id.split('.')
    const found = source.agreements?.find((a) => a.id === agreement)?.stipulations?.find((x) => x.id === s)
    return found ? `due: ${textIn(found.what, 'en')}` : id
  }
  const what = (change: (typeof timeline.points)[number]['changes'][number]) =>
    change.kind === 'event' ? names.event(change.id) : change.kind === 'asOf' ? 'as of' : stipulation(change.id)
  const rows = timeline.points.flatMap((point, k) => {
    const { distance } = point
    const [first, ...rest] = point.changes.map(what)
    return [
      [
        point.date,
        estimateInWords(distance, plain).en,
        distance.zoneShare === null ? '' : `zone ${percent(distance.zoneShare)}`,
        `${values[k]! < 0 ? '−' : ' '}${bar(values[k]!, most, BAR_WIDTH)}`,
        first ?? '',
      ],
      ...rest.map((text) => ['', '', '', '', text]),
    ]
  })
  const { provenance: p } = timeline
  const settings = p.samples > 0 ? `${p.samples} samples a date, seed ${p.seed}` : 'point estimates only'
  return [
    head,
    '',
    `${sparkline(values)}  ${timeline.points[0]?.date ?? ''} to ${timeline.asOf}, ${p.samples > 0 ? 'medians' : 'point estimates'}`,
    '',
    table(rows),
    '',
    style('dim', `${settings}; case ${p.caseHash.slice(0, 12)}; engine ${p.engineVersion}`),
    '',
  ].join('\n')
}
