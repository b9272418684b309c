import {
  CAUSE_NAMES,
  type Causes,
  causeSentenceOf,
  type Diagnosis,
  estimateInWords,
  headlineOf,
  type Needs,
  percent,
  plain,
  type Quantiles,
  rangeInWords,
  signed,
} from '@parley/engine'
import { type Case, type Cause, type Id, textIn } from '@parley/model'
import { bar } from './bars.js'
import type { Io } from './io.js'
import { makeNames, type Names } from './names.js'
import { recordSections } from './record.js'
import { makeStyle, type Style } from './style.js'
import { table } from './table.js'

const BAR_WIDTH = 24
const MOST_THRESHOLDS = 8

/** A diagnosis for reading in a terminal: the headline first, then distance, causes, what would move it. */
export const renderDiagnosis = (source: Case, d: Diagnosis | Needs, io: Pick<Io, 'color'>): string => {
  const style = makeStyle(io.color)
  const names = makeNames(source)
  const head = [
    style('bold', headlineOf(d, source.agreementName).en),
    style('dim', `${textIn(d.title, 'en')}, as of ${d.asOf}`),
  ].join('\n')
  const sections =
    d.kind === 'record' ? [...recordSections(d, names, style), needs(d)] : diagnosisSections(d, names, style)
  return `${[head, ...sections.filter((section) => section !== ''), style('dim', provenance(d))].join('\n\n')}\n`
}

const needs = (d: Needs): string =>
  [
    'This case is a record: it holds no judgements to compute a distance from. A diagnosis needs:',
    ...d.needs.map((need) => `  ${need.path}: ${need.what}`),
  ].join('\n')

const provenance = ({ provenance: p }: Diagnosis | Needs): string =>
  `${p.samples > 0 ? `${p.samples.toLocaleString('en')} samples, seed ${p.seed}` : 'point estimates only'}; case ${p.caseHash.slice(0, 12)}; engine ${p.engineVersion}`

const diagnosisSections = (d: Diagnosis, names: Names, style: Style): string[] => {
  const title = (text: string) => style('bold', text)
  if (d.distance.kind === 'empty' || !d.causes || !d.closest) {
    if (d.distance.kind !== 'empty') return []
    return [
      [
        `No package is feasible. The fewest of the ${d.distance.redLinesInAll} red lines whose lifting opens one:`,
        ...d.distance.redLines.map((line) => `  ${names.actor(line.party)}: ${names.outcome(line.when)} (${line.id})`),
      ].join('\n'),
    ]
  }
  return [
    distanceSection(d, d.distance, names, title),
    causesSection(d, d.causes, names, title),
    partiesSection(d, names, title),
    closestSection(d, names, title),
    leversSection(d, names, title),
    thresholdsSection(d, title),
    holdingSection(d, names, title),
  ]
}

type Title = (text: string) => string

const distanceSection = (
  d: Diagnosis,
  distance: Extract<Diagnosis['distance'], { kind: 'found' }>,
  names: Names,
  title: Title,
): string => {
  const lines = [
    `${title('Distance')}  ${estimateInWords(distance, plain).en}, in units of a party's own best-to-worst range; 0 or less: an agreement zone`,
  ]
  if (distance.zoneShare !== null) lines.push(`  an agreement zone exists in ${percent(distance.zoneShare)} of samples`)
  const s = distance.inSubstance
  if (s) {
    const size =
      distance.value > 0 ? 'by the point estimate, about as much as' : 'room by the point estimate, about as much as'
    const move = `moving ${names.actor(s.party)} from ${names.option(s.issue, s.from)} to ${names.option(s.issue, s.to)} on ${names.issue(s.issue)}`
    lines.push(`  ${size} ${move}`)
  }
  if (distance.closestIsStatusQuo) lines.push('  no package is closer than continuing as now')
  const binding = d.closest?.binding ?? []
  lines.push(`  binding: ${binding.map((party) => names.actor(party)).join(', ')} (point estimate)`)
  return lines.join('\n')
}

const causesSection = (d: Diagnosis, causes: Causes, names: Names, title: Title): string => {
  const kinds = Object.keys(CAUSE_NAMES) as Cause[]
  const size = (cause: Cause) => causes[cause].quantiles.p50 ?? causes[cause].value
  const most = Math.max(...kinds.map((cause) => Math.abs(size(cause))))
  const rows = kinds.map((cause) => [
    `  ${CAUSE_NAMES[cause].en}`,
    signed(size(cause)),
    rangeInWords(causes[cause].quantiles, signed).en,
    `${size(cause) < 0 ? 'closer  ' : 'further '}${bar(size(cause), most, BAR_WIDTH)}`,
  ])
  const { situation } = causes
  const events = situation.events
    .filter((event) => Math.abs(event.value) >= 0.005)
    .map((event) => `    ${signed(event.value)}  ${names.event(event.id)}`)
  return [
    title('Why'),
    table(rows, [1]),
    `  ${causeSentenceOf(d).en}`,
    ...(events.length > 0
      ? [
          `  the situation by event (point estimates; ${signed(situation.closer)} closer, ${signed(situation.further)} further):`,
          ...events,
        ]
      : []),
    ...causes.easierByDoubt.map(
      (party) => `  doubt about delivery makes the closest package easier to accept for ${names.actor(party)}`,
    ),
  ].join('\n')
}

const partiesSection = (d: Diagnosis, names: Names, title: Title): string =>
  [
    title('Parties'),
    table([
      ['  ', 'no agreement is worth', 'of which status quo', 'waiting', 'trust (point estimates)'],
      ...d.parties.map((party) => [
        `  ${names.actor(party.id)}`,
        withRange(party.reservation, party.reservationQuantiles),
        plain(party.statusQuo),
        party.waiting === null ? 'not waiting' : plain(party.waiting),
        Object.entries({ ...party.trust, ...party.trustInOthers })
          .map(
            ([actor, tau]) =>
              `${names.actor(actor)} ${plain(tau)}${party.trustNotAssessed.includes(actor) ? ' (not assessed)' : ''}`,
          )
          .join(', '),
      ]),
    ]),
  ].join('\n')

const withRange = (value: number, quantiles: Quantiles): string => estimateInWords({ value, quantiles }, plain).en

const closestSection = (d: Diagnosis, names: Names, title: Title): string => {
  const { closest } = d
  if (!closest) return ''
  const short = Object.entries(closest.shortfalls)
  const rows = Object.entries(closest.outcome).map(([issue, option]) => [
    `  ${names.issue(issue)}`,
    names.option(issue, option) + (names.isStatusQuo(issue, option) ? ' (as now)' : ''),
    ...short.map(([party, parts]) =>
      (parts[issue] ?? 0) >= 0.005 ? `${names.actor(party)} ${plain(parts[issue]!)} short` : '',
    ),
  ])
  return [`${title('Closest package')} (point estimate)`, table(rows)].join('\n')
}

const leversSection = (d: Diagnosis, names: Names, title: Title): string => {
  if (d.levers.length === 0) return ''
  const rows = d.levers.map((lever) => [
    `  ${names.lever(lever.id)}`,
    `cost ${lever.cost}`,
    estimateInWords({ value: lever.change, quantiles: lever.changeQuantiles }, signed).en,
    lever.zoneShare === null ? '' : `zone in ${percent(lever.zoneShare)} of samples`,
  ])
  const set = d.cheapestSet
  const cheapest =
    set === null
      ? 'no set of these levers opens a zone at the point estimates'
      : set.levers.length === 0
        ? 'a zone exists at the point estimates without any lever'
        : `the cheapest set that opens a zone at the point estimates: ${set.levers.map((id: Id) => names.lever(id)).join(' + ')} (cost ${set.cost}, distance ${plain(set.distance)})`
  return [`${title('What would move it')} (change of the distance)`, table(rows, [1]), `  ${cheapest}`].join('\n')
}

const thresholdsSection = (d: Diagnosis, title: Title): string => {
  const nearest = d.thresholds
    .filter((t) => t.at.length > 0)
    .map((t) => ({ ...t, move: Math.min(...t.at.map((v) => Math.abs(v - t.current))) / (t.scanned[1] - t.scanned[0]) }))
    .sort((a, b) => a.move - b.move)
  if (nearest.length === 0)
    return `${title('Thresholds')}\n  no single judgement opens or closes a zone within its scanned range`
  return [
    `${title('Thresholds')} (point estimates: the value of one judgement alone at which the distance is zero, nearest first)`,
    table(
      nearest
        .slice(0, MOST_THRESHOLDS)
        .map((t) => [`  ${t.judgement}`, `now ${plain3(t.current)}`, `zero at ${t.at.map(plain3).join(', ')}`]),
    ),
    `  ${nearest.length} of ${d.thresholds.length} judgements have one; the others have none in their scanned range`,
  ].join('\n')
}

const plain3 = (value: number): string => String(Number(value.toFixed(3))).replace('-', '−')

const holdingSection = (d: Diagnosis, names: Names, title: Title): string =>
  [
    `${title('Would it hold')} (incentive to break, under perfect monitoring; point estimates, not a forecast)`,
    ...d.wouldHold.map((h) => {
      const needs =
        h.criticalDiscount === null
          ? ''
          : ` (needs a discount of ${plain(h.criticalDiscount)}${h.discount === null ? '' : `, has ${plain3(h.discount)}`})`
      return `  ${names.actor(h.party)}: ${HOLDING[h.reason]}${needs}`
    }),
  ].join('\n')

const HOLDING: Readonly<Record<Diagnosis['wouldHold'][number]['reason'], string>> = {
  holds: 'carrying out is worth more than breaking once',
  breaks: 'breaking once is worth more than carrying out',
  'rather-leaves': 'no agreement is worth more than carrying it out',
  'nothing-to-gain': 'nothing to gain by breaking what it alone performs',
  'not-assessed': 'not assessed: no discount is given',
}
