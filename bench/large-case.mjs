// node bench/large-case.mjs FOLDER: writes a large case: 12 parties, 30 issues, 1,000 claims with quotes in 60 pages,
// 300 events. An invented negotiation over a river; the same bytes each time.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { numbersFrom } from './instances.mjs'

export const LARGE = { parties: 12, issues: 30, claims: 1_000, sources: 60, events: 300, positions: 100, levers: 40 }

const SIDES = [
  'Arden',
  'Bell',
  'Corrie',
  'Dunmore',
  'Elver',
  'Fenwick',
  'Garth',
  'Hollin',
  'Ings',
  'Keld',
  'Lune',
  'Marr',
]
const MATTERS = ['intake', 'weir', 'ferry', 'dredging', 'fishery', 'towpath', 'levy', 'gauge', 'lock', 'reservoir']
const HOWS = ['share', 'schedule', 'oversight']
const DOINGS = [
  'says it will open',
  'refuses to close',
  'has repaired',
  'asks the others to pay for',
  'inspected',
  'doubts',
]
const WHENS = [
  'before the spring flood',
  'within the month',
  'as agreed two years ago',
  'if the levy falls',
  'at its own cost',
]
const DAY_MS = 86_400_000
const FIRST = Date.UTC(2021, 0, 1)
const DAYS = 3 * 365

const times = (n, make) => Array.from({ length: n }, (_, k) => make(k))
const round = (x) => Math.round(x * 1000) / 1000
const dayAt = (k) => new Date(FIRST + k * DAY_MS).toISOString().slice(0, 10)

/** The case as data, and the text of each of its pages by file name. */
export const makeLargeCase = (counts = LARGE, seed = 6) => {
  const next = numbersFrom(seed)
  const below = (n) => Math.floor(next() * n)
  const of = (list) => list[below(list.length)]
  const nameOf = (k, list) =>
    k < list.length ? list[k] : `${list[k % list.length]} ${Math.floor(k / list.length) + 1}`

  const parties = times(counts.parties, (k) => ({
    id: `p${k}`,
    name: nameOf(k, SIDES),
    interests: [`Water for ${nameOf(k, SIDES)} in dry years.`],
  }))
  const issues = times(counts.issues, (k) => ({
    id: `i${k}`,
    name: `The ${HOWS[Math.floor(k / MATTERS.length) % HOWS.length]} of the ${MATTERS[k % MATTERS.length]}`,
    options: times(3 + (k % 3), (o) => ({ id: `o${o}`, name: o === 0 ? 'As now' : `Step ${o}` })),
    statusQuo: 'o0',
    performers: [`p${k % counts.parties}`],
  }))

  const sentences = times(counts.claims, (k) => {
    const speaker = below(counts.parties)
    const matter = below(counts.issues)
    const says = `${parties[speaker].name} ${of(DOINGS)} ${issues[matter].name.toLowerCase()} ${of(WHENS)}`
    return {
      id: `c${k}`,
      says: `${says} (note ${k + 1}).`,
      speaker: `p${speaker}`,
      source: k % counts.sources,
      day: below(DAYS),
    }
  })
  const pages = times(counts.sources, (s) => {
    const lines = sentences.filter(({ source }) => source === s).map(({ says }) => says)
    const filler = times(
      4,
      (k) => `${of(SIDES)} and ${of(SIDES)} met for day ${k + 1} of the talks; no text was published.`,
    )
    return `The river talks, report ${s + 1}\n\n${[...lines, ...filler].join('\n\n')}\n`
  })
  const claims = sentences.map(({ id, says, speaker, source, day }) => ({
    id,
    says,
    speaker,
    date: dayAt(day),
    quotes: [{ source: `s${source}`, exact: says }],
    reliability: `${of(['A', 'B', 'C'])}${1 + below(3)}`,
    supports: [of(['disagreement', 'situation', 'mistrust', 'waiting'])],
  }))
  const because = () => [`c${below(counts.claims)}`, `c${below(counts.claims)}`]

  const judged = (is) => ({
    is,
    by: of(['desk', 'field']),
    on: '2024-01-05',
    why: 'From the reports.',
    because: because(),
  })
  // Two parties hold out over ten issues, and each of the others has two of its own: where all twelve contest all
  // thirty, the closest package takes too many comparisons to find, and the case is refused.
  const contested = counts.issues / 3
  const weightOf = (party, k) => {
    const isOwn = party < 2 ? k < contested : (k - contested) % (counts.parties - 2) === party - 2 && k >= contested
    return isOwn ? [round(0.2 + 0.3 * next()), round(0.6 + 0.4 * next())] : 0
  }
  const worth = (party, issue, k) => {
    const ids = issue.options.map(({ id }) => id)
    const bestFirst = party % 2 ? ids : ids.toReversed()
    if (k >= contested) return { ranking: bestFirst }
    return Object.fromEntries(
      ids.map((id) => {
        const centre = 0.8 * (1 - bestFirst.indexOf(id) / (ids.length - 1)) + 0.1 * next()
        return [id, judged([round(centre), round(centre + 0.1)])]
      }),
    )
  }
  const preferences = Object.fromEntries(
    parties.map(({ id }, p) => [
      id,
      {
        weights: Object.fromEntries(issues.map((issue, k) => [issue.id, weightOf(p, k)])),
        values: Object.fromEntries(issues.map((issue, k) => [issue.id, worth(p, issue, k)])),
      },
    ]),
  )
  const noAgreement = Object.fromEntries(
    parties.map(({ id }, p) => [
      id,
      {
        statusQuo: judged(p < 2 ? [0.6, 0.7] : [0.1, 0.2]),
        ...(p === 0 && { waiting: { settlement: 0.7, hazard: [0.01, 0.04], discount: 0.98 } }),
      },
    ]),
  )
  const trust = parties.flatMap((_, a) =>
    times(3, (k) => ({
      of: `p${a}`,
      in: `p${(a + k + 1) % counts.parties}`,
      prior: { kept: [1, 3], broken: [1, 2] },
      halfLife: 60,
    })),
  )
  const agreements = times(4, (a) => ({
    id: `a${a}`,
    date: dayAt(a * 200),
    stipulations: times(10, (k) => ({
      id: `a${a}s${k}`,
      by: `p${(a + k) % counts.parties}`,
      what: `Opens the ${MATTERS[k]} for a season.`,
      due: dayAt(a * 200 + 30 + k),
      status: below(4),
      because: because(),
    })),
  }))
  const events = times(counts.events, (k) => ({
    id: `e${k}`,
    date: dayAt(Math.floor((k * DAYS) / counts.events)),
    what: `${of(SIDES)} ${of(DOINGS)} the ${of(MATTERS)}.`,
    actors: [`p${below(counts.parties)}`],
    // One in ten changes a number; the others are on record.
    ...(k % 10 === 0 && { effects: [{ statusQuo: `p${below(counts.parties)}`, add: [-0.03, 0.03], halfLife: 12 }] }),
    because: because(),
  }))
  const positions = times(counts.positions, (k) => {
    const issue = below(counts.issues)
    const option = of(issues[issue].options).id
    const stance = of(['demands', 'accepts', 'rejects'])
    return {
      id: `w${k}`,
      date: dayAt(below(DAYS)),
      actor: `p${below(counts.parties)}`,
      issue: `i${issue}`,
      option,
      stance,
      because: because(),
    }
  })
  const rounds = times(12, (k) => ({
    id: `r${k}`,
    date: dayAt(40 + k * 80),
    mediators: ['m0'],
    result: k % 4 ? 'none' : 'partial',
  }))
  const levers = times(counts.levers, (k) => ({
    id: `l${k}`,
    name: `Support ${k + 1} for ${parties[k % counts.parties].name}`,
    what: 'Paid for from the fund.',
    cost: 1 + (k % 5),
    effects: [
      k % 2
        ? { statusQuo: `p${k % counts.parties}`, add: [-0.1, -0.02] }
        : { monitoring: `i${k % counts.issues}`, effect: [0.2, 0.6] },
    ],
  }))
  const conflict = {
    decisionMakers: times(4, (m) => ({
      id: `p${m}`,
      options: times(3, (o) => ({ id: `d${m}-${o}`, name: `${parties[m].name} acts on the ${MATTERS[m + o]}` })),
      preferences: { statements: [`not d${(m + 1) % 4}-0`, `d${m}-0`, `d${m}-1 if d${(m + 2) % 4}-1`] },
    })),
    statusQuo: [],
  }
  const source = {
    parley: 1,
    title: 'The river talks',
    asOf: '2024-01-10',
    period: 'week',
    analysts: ['desk', 'field'],
    parties,
    mediators: [{ id: 'm0', name: 'The commission' }],
    issues,
    preferences,
    noAgreement,
    trust,
    agreements,
    events,
    positions,
    rounds,
    levers,
    claims,
    sources: pages.map((_, s) => ({
      id: `s${s}`,
      kind: 'page',
      file: `sources/s${s}.txt`,
      title: `The river talks, report ${s + 1}`,
      publisher: 'The river courier',
      language: 'en',
      published: dayAt(Math.floor((s * DAYS) / counts.sources)),
    })),
    conflict,
  }
  return { source, pages: Object.fromEntries(pages.map((text, s) => [`sources/s${s}.txt`, text])) }
}

/** As YAML: an entry a line, as somebody might keep it in git. */
const asYaml = (source) =>
  Object.entries(source)
    .map(([key, value]) => {
      if (Array.isArray(value)) return `${key}:\n${value.map((one) => `  - ${JSON.stringify(one)}\n`).join('')}`
      if (typeof value !== 'object') return `${key}: ${JSON.stringify(value)}\n`
      return `${key}:\n${Object.entries(value)
        .map(([name, one]) => `  ${name}: ${JSON.stringify(one)}\n`)
        .join('')}`
    })
    .join('')

export const writeLargeCase = (folder, counts = LARGE) => {
  const { source, pages } = makeLargeCase(counts)
  mkdirSync(join(folder, 'sources'), { recursive: true })
  for (const [name, text] of Object.entries(pages)) writeFileSync(join(folder, name), text)
  writeFileSync(join(folder, 'case.yaml'), asYaml(source))
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2]
  if (folder === undefined) throw new Error('the folder to write the case to is missing')
  writeLargeCase(folder)
}
