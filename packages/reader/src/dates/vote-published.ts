import type { PageFacts } from '../html/page-facts.js'
import type { Published } from '../types.js'
import { scanDates } from './scan-dates.js'

type Witness = {
  readonly date: string
  readonly weight: number
  readonly from: Published['from']
  readonly utc: boolean
  /** Milliseconds since 1970, where it gives a time. */
  readonly moment: number | null
}

const ARTICLE = 4
const META_WEIGHTS: readonly (readonly [string, number])[] = [
  ['article:published_time', 4],
  ['datepublished', 4],
  ['og:article:published_time', 4],
  ['article:published', 4],
  ['parsely-pub-date', 3],
  ['sailthru.date', 3],
  ['dc.date.issued', 3],
  ['dcterms.created', 2],
  ['dc.date', 2],
  ['dcterms.date', 2],
  ['citation_publication_date', 3],
  ['citation_online_date', 3],
  ['publish-date', 3],
  ['publish_date', 3],
  ['pubdate', 3],
  ['publication_date', 3],
  ['date', 2],
  ['created', 2],
  ['og:published_time', 3],
]
const MARKED_TIME = 3
const LONE_TIME = 2
const VISIBLE = 3.5
const ADDRESS = 3
/** A date that one weak place alone gives is not believed. */
const LEAST = 2

/**
 * The date of publication by a vote of JSON-LD, `<meta>`, the visible text and the page's address. A time in UTC also
 * speaks, with most of its weight, for the day before and after: newsrooms write the local day. Of dates with equal
 * support the one that more is known about wins, then the earlier witness. Null where too little speaks for any.
 */
export function votePublished(facts: PageFacts, visible: Published | null, url: string | null): Published | null {
  const witnesses: Witness[] = []
  const add = (value: unknown, weight: number, from: Published['from']) => {
    const read = readMachineDate(value)
    if (read !== null) witnesses.push({ ...read, weight, from })
  }
  const [article] = facts.articles
  if (article !== undefined) add(article.datePublished ?? article.dateCreated, ARTICLE, 'json-ld')
  for (const [name, weight] of META_WEIGHTS) {
    const values = facts.meta.get(name) ?? []
    // Several say the same of several articles.
    add(values[0], isOne(values) ? weight : weight / 2, 'meta')
  }
  const marked = facts.times.filter(({ published }) => published).map(({ value }) => value)
  add(marked[0], isOne(marked) ? MARKED_TIME : MARKED_TIME / 2, 'meta')
  if (visible !== null)
    witnesses.push({ date: visible.date, weight: VISIBLE, from: 'visible-text', utc: false, moment: null })
  else if (facts.times.length === 1) add(facts.times[0]!.value, LONE_TIME, 'meta')
  for (const address of [url, facts.canonical]) {
    const date = address === null ? null : readAddress(address)
    if (date === null) continue
    witnesses.push({ date, weight: ADDRESS, from: 'url', utc: false, moment: null })
    break
  }
  return choose(withoutUpdates(witnesses, facts).map((witness) => inLocalTime(witness, facts)))
}

function isOne(values: readonly string[]): boolean {
  return new Set(values.map((value) => value.slice(0, 10))).size <= 1
}

/** Where the page says when it was changed, what gives that day beside a place that gives an earlier one is the change's. */
function withoutUpdates(witnesses: readonly Witness[], facts: PageFacts): readonly Witness[] {
  const updates = [facts.articles[0]?.dateModified, ...MODIFIED.map((name) => facts.meta.get(name)?.[0])].flatMap(
    (value) => readMachineDate(value)?.date ?? [],
  )
  const kept = witnesses.filter(({ date, weight }) => weight >= ARTICLE || !updates.includes(date))
  return kept.some(({ date, weight }) => weight >= ARTICLE && date.length === 10) ? kept : witnesses
}

const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified']

/** A moment in UTC is on the day that the page itself gives for the same moment with the newsroom's offset. */
function inLocalTime(witness: Witness, facts: PageFacts): Witness {
  if (witness.moment === null || !witness.utc) return witness
  for (const { value } of facts.times) {
    const iso = value.match(ISO)
    if (!/^[+-](?!00:?00)/.test(iso?.[4] ?? '') || Date.parse(value) !== witness.moment) continue
    return { ...witness, date: value.slice(0, 10), utc: false }
  }
  return witness
}

function choose(witnesses: readonly Witness[]): Published | null {
  let best: Published | null = null
  let most = LEAST
  for (const { date, from } of witnesses) {
    let score = date.length / 100
    for (const other of witnesses) score += other.weight * support(other, date)
    if (score > most + 1e-9) {
      most = score
      best = { date, precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year', from }
    }
  }
  return best
}

const NEIGHBOUR = 0.8
const COARSER = 0.7
const DAY_MS = 86_400_000

/** How far a witness speaks for a date, 0..1. */
function support({ date: own, utc }: Witness, date: string): number {
  if (own === date) return 1
  if (own.length < date.length) return date.startsWith(own) ? COARSER : 0
  if (own.length > date.length) return own.startsWith(date) ? COARSER : 0
  if (!utc || own.length < 10) return 0
  return Math.abs(Date.parse(own) - Date.parse(date)) <= DAY_MS ? NEIGHBOUR : 0
}

const ISO =
  /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:[T ]\d{1,2}:?\d{2}(?::?\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2}|UTC|GMT)?)?/i

/** A date as machines write it: ISO 8601, `20240821`, seconds or milliseconds since 1970, or in words; null for another. */
function readMachineDate(value: unknown): Pick<Witness, 'date' | 'utc' | 'moment'> | null {
  const first = Array.isArray(value) ? value[0] : value
  if (typeof first !== 'string' && typeof first !== 'number') return null
  const text = String(first).trim().slice(0, 80)
  const iso = text.match(ISO)
  if (iso !== null) {
    const date = [iso[1], iso[2], iso[3]].filter((part) => part !== undefined).join('-')
    const moment = Date.parse(text)
    const utc = /^(?:z|utc|gmt|[+-]00:?00)$/i.test(iso[4] ?? '')
    return isPlausible(date) ? { date, utc, moment: Number.isNaN(moment) ? null : moment } : null
  }
  const compact = text.match(/^(\d{4})(\d{2})(\d{2})(?:\D|T|$)/)
  if (compact !== null) {
    const date = `${compact[1]}-${compact[2]}-${compact[3]}`
    return isPlausible(date) ? { date, utc: false, moment: null } : null
  }
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const ms = Number(text) * (text.length === 10 ? 1000 : 1)
    return { date: new Date(ms).toISOString().slice(0, 10), utc: true, moment: ms }
  }
  const date = scanDates(text, false)[0]?.date ?? null
  return date === null || !isPlausible(date) ? null : { date, utc: /\b(?:GMT|UTC)\b|Z$/.test(text), moment: null }
}

const DAY_PATH = /[/_-]((?:19|20)\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const LOOSE_PATH = /\/((?:19|20)\d\d)\/(0?[1-9]|1[0-2])\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/
const MONTH_NAME_PATH =
  /\/((?:19|20)\d\d)\/(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/i
const MONTH_PATH = /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?=\/)/
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/** The date in a page's address: `/2024/08/21/`, `/2024/aug/21/`, `-20240821`, or its month `/2024/08/`. */
export function readAddress(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  const named = path.match(MONTH_NAME_PATH)
  if (named !== null) return checked(named[1]!, MONTHS.indexOf(named[2]!.toLowerCase()) + 1, Number(named[3]))
  const day = path.match(LOOSE_PATH) ?? path.match(DAY_PATH)
  if (day !== null) return checked(day[1]!, Number(day[2]), Number(day[3]))
  const month = path.match(MONTH_PATH)
  return month === null ? null : `${month[1]}-${month[2]}`
}

function checked(year: string, month: number, day: number): string | null {
  const pad = (part: number) => String(part).padStart(2, '0')
  const date = `${year}-${pad(month)}-${pad(day)}`
  return isPlausible(date) ? date : null
}

/** A real day, or month, since the first newspapers. */
function isPlausible(date: string): boolean {
  const whole = date.length === 7 ? `${date}-01` : date
  const time = Date.parse(`${whole}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(whole) && /^(?:1[6-9]|20)\d\d/.test(date)
}
