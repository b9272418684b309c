import { typesOf } from '../html/json-ld.js'
import type { PageFacts } from '../html/page-facts.js'
import type { Published } from '../types.js'
import { readAddress } from './address-date.js'
import { findOffset } from './local-offset.js'
import { type MachineDate, offsetOf, readMachineDate } from './machine-date.js'

type Witness = MachineDate & { readonly weight: number; readonly from: Published['from'] }

const ARTICLE = 4
/** Names of `<meta>`, with how far each is believed. */
const META_WEIGHTS: readonly (readonly [string, number])[] = [
  ...weighed(4, 'article:published_time datepublished og:article:published_time article:published'),
  ...weighed(
    3,
    `parsely-pub-date sailthru.date dc.date.issued dcterms.issued citation_publication_date citation_online_date citation_date
    publish-date publish_date pubdate publication_date og:published_time publishdate publisheddate published_at published-date
    published_date pub_date publication-date publicationdate originalpublicationdate article_date_original article.published
    article-published article:publishdate article:published_date article:publicationdate article:publication_date
    cxenseparse:recs:publishtime cxenseparse:publishtime bt:pubdate rnews:datepublished vr:published_time
    shareaholic:article_published_time publish_time published_time published_time_telegram mediator_published_time
    twt-published-at og:pubdate og:publish_date og:article:published dcsext.articlefirstpublished
    govuk:first-published-at dateposted og:regdate article:post_date swt.published published`,
  ),
  ...weighed(
    2,
    `dcterms.created dc.date dcterms.date dc:date dc:created dc.date.created dc.created datecreated date_created date created
    article.created article_created displaydate timestamp doc_date content_create_date article:created_time`,
  ),
  ...weighed(1.5, 'gentime ptime pdate release_date'),
]

function weighed(weight: number, names: string): readonly (readonly [string, number])[] {
  return names.split(/\s+/).map((name) => [name, weight] as const)
}

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
  if (article !== undefined) {
    const isDated = readMachineDate(article.datePublished) !== null
    add(isDated ? article.datePublished : article.dateCreated, ARTICLE, 'json-ld')
  }
  for (const [name, weight] of META_WEIGHTS) {
    const values = facts.meta.get(name) ?? []
    // Several say the same of several articles.
    add(values[0], isOne(values) ? weight : weight / 2, 'meta')
  }
  const page = facts.pages.find((object) => object !== article && 'datePublished' in object)
  if (page !== undefined) add(page.datePublished, OF_PAGE, 'json-ld')
  const marked = markedTimes(facts)
  add(marked[0], isOne(marked) ? MARKED_TIME : MARKED_TIME / 2, 'meta')
  if (visible !== null && !isOfEvent(visible.date, facts))
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

/** Whether the page's data has an event on that day. */
function isOfEvent(date: string, { linkedData }: PageFacts): boolean {
  return linkedData.some(
    (object) =>
      typesOf(object).some((type) => type.endsWith('Event')) &&
      [object.startDate, object.endDate].some((value) => readMachineDate(value)?.date === date),
  )
}

function isOne(values: readonly string[]): boolean {
  return new Set(values.map((value) => value.slice(0, 10))).size <= 1
}

/**
 * Where the page says when it was changed, what gives that day beside a place that gives an earlier one is the change's,
 * and a day after it is another's, unless the markup calls it the day of publication.
 */
function withoutUpdates(witnesses: readonly Witness[], facts: PageFacts): readonly Witness[] {
  const updates = [facts.articles[0]?.dateModified, ...MODIFIED.map((name) => facts.meta.get(name)?.[0])].flatMap(
    (value) => readMachineDate(value)?.date ?? [],
  )
  const last = updates.toSorted().at(-1)
  const isLater = (date: string) => last !== undefined && date.length === 10 && isApart(date, last) && date > last
  const known = witnesses.filter(({ date, weight }) => weight >= ARTICLE || !isLater(date))
  const kept = known.filter(({ date, weight }) => weight >= ARTICLE || !updates.includes(date))
  return kept.some(({ date, weight }) => weight >= ARTICLE && date.length === 10) ? kept : known
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

/** Where one place alone gives the best date and is not the article's own data, another that is believed so nearly as far leaves it open. */
const CLOSE = 0.85

function choose(witnesses: readonly Witness[]): Published | null {
  const scores = witnesses.map(({ date }) =>
    witnesses.reduce((sum, other) => sum + other.weight * support(other, date), date.length / 100),
  )
  const most = Math.max(LEAST, ...scores)
  const best = witnesses.findIndex((_, k) => scores[k]! > LEAST && scores[k]! > most - 1e-9)
  if (best < 0) return null
  const { date, from, weight } = witnesses[best]!
  const isAlone = weight < ARTICLE && witnesses.every((other, k) => k === best || support(other, date) === 0)
  const isOpen = witnesses.some((other, k) => scores[k]! > CLOSE * most && isApart(other.date, date))
  if (isAlone && isOpen) return null
  return { date, precision: date.length === 10 ? 'day' : date.length === 7 ? 'month' : 'year', from }
}

/** Whether two dates are more than a day apart; one that is coarser may hold the other. */
function isApart(a: string, b: string): boolean {
  if (a.length !== b.length) return !a.startsWith(b) && !b.startsWith(a)
  return Math.abs(Date.parse(a) - Date.parse(b)) > DAY_MS
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
