import type { PageFacts } from '../html/page-facts.js'
import type { Published } from '../types.js'
import { readAddress } from './address-date.js'
import { findOffset } from './local-offset.js'
import { type MachineDate, offsetOf, readMachineDate } from './machine-date.js'

type Witness = MachineDate & { readonly weight: number; readonly from: Published['from'] }

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
  ['publishdate', 3],
  ['publisheddate', 3],
  ['published_at', 3],
  ['published-date', 3],
  ['pub_date', 3],
  ['publication-date', 3],
  ['originalpublicationdate', 3],
  ['article_date_original', 3],
  ['article.published', 3],
  ['article-published', 3],
  ['cxenseparse:recs:publishtime', 3],
  ['cxenseparse:publishtime', 3],
  ['bt:pubdate', 3],
  ['rnews:datepublished', 3],
  ['dcterms.issued', 3],
  ['dc.date.created', 2],
  ['dc.created', 2],
  ['datecreated', 2],
  ['vr:published_time', 3],
  ['shareaholic:article_published_time', 3],
]
/** A page that the article is told apart from may say it, too. */
const OF_PAGE = 2
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
  const page = facts.pages.find((object) => object !== article && 'datePublished' in object)
  if (page !== undefined) add(page.datePublished, OF_PAGE, 'json-ld')
  const marked = markedTimes(facts)
  add(marked[0], isOne(marked) ? MARKED_TIME : MARKED_TIME / 2, 'meta')
  if (visible !== null)
    witnesses.push({ date: visible.date, weight: VISIBLE, from: 'visible-text', utc: false, moment: null })
  else {
    const top = facts.times.filter(({ place }) => place === 'top')
    if (top.length === 1 && top[0]!.label === null) add(top[0]!.value, LONE_TIME, 'meta')
  }
  for (const address of [url, facts.canonical]) {
    const date = address === null ? null : readAddress(address)
    if (date === null) continue
    witnesses.push({ date, weight: ADDRESS, from: 'url', utc: false, moment: null })
    break
  }
  const offset = findOffset(facts, url)
  return choose(withoutUpdates(witnesses, facts).map((witness) => inLocalTime(witness, facts, offset)))
}

/** Times that are said to be those of publication: beside the headline or, where none is, further down. */
function markedTimes({ times }: PageFacts): readonly string[] {
  const marked = times.filter(({ label, place }) => label === 'published' && place !== 'masthead')
  const top = marked.filter(({ place }) => place === 'top')
  return (top.length > 0 ? top : marked).map(({ value }) => value)
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

/** A moment in UTC is on the day that the page itself gives for the same moment with an offset, or else on that of where it comes from. */
function inLocalTime(witness: Witness, facts: PageFacts, offset: number | null): Witness {
  const { moment } = witness
  if (moment === null || !witness.utc) return witness
  const same = facts.times.find(({ value }) => offsetOf(value) !== null && Date.parse(value) === moment)
  if (same !== undefined) return { ...witness, date: same.value.slice(0, 10), utc: false }
  return offset === null ? witness : { ...witness, date: new Date(moment + offset * 60_000).toISOString().slice(0, 10) }
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
