import type { ClassifiedBlock } from '../article/classify-block.js'
import { isNameLike, isPersonLike } from '../article/person-name.js'
import { wordKey } from '../article/text-features.js'
import { tidy } from '../text/fold.js'
import { type LinkedData, typesOf } from './json-ld.js'
import type { PageFacts } from './page-facts.js'

type Vote = { readonly names: readonly string[]; readonly weight: number }

/** How far each place is believed before others agree with it. */
const WEIGHTS = { person: 3, organisation: 1, meta: 2, byline: 3, marked: 2, classed: 1.5 } as const
const META = [
  'author',
  'article:author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.creator.name',
  'citation_author',
  'byl',
  'og:article:author',
  'article:author_name',
]
/** Accounts and desks rather than people; a page that names nobody else has no author. */
const NOBODY =
  /^(?:by|admin(?:istrator)?|staff|staff (?:writer|reporter|report)s?|(?:the )?editor(?:s|ial)?(?: team| staff| board)?|guest(?: author| contributor)?|contributors?|web ?(?:master|desk|team)|news ?(?:desk|room)|author|unknown|none|null|undefined|anonymous|super user|user|team|share|follow|n\/a|about|view|posts?|profile|see|read)$/
/** Degrees and the like behind a name. */
const DEGREE =
  /[\s,]+(?:M\.?D|Ph\.?D|RDN?|LDN?|MSN?|MPH|MBA|MA|BA|BSc|MSc|DO|DDS|CPA|CFP|JD|RN|NP|CNS|CSCS|EdD|PsyD|LCSW|CPT|Esq|Jr|Sr)\.?(?=[\s,]|$)/g
const ROLE =
  /[,|–—-]\s*(?:[\p{L}'’.&/-]+\s+){0,5}(?:reporter|writer|editor|correspondent|columnist|journalist|contributor|producer|staff|news|author|phd|md|m\.d\.|ph\.d\.?|rd|rdn|mph|ms|dds|cpa|cfp)(?:[\s,].*)?$/iu
const LEAD =
  /^(?:(?:article|story|words|text|post|photos?|reviewed|medically reviewed|written|reported|posted|published|edited|created|by|author|from)\s+)*(?:by|author|authors?|tác giả|bài)\s*[:|]?\s+/iu

/**
 * Who the page says wrote it, by a vote of JSON-LD, `<meta>`, the byline between headline and body, and elements marked
 * as the author's. Several names are joined by commas. Null where nobody is named, or only the site or an account.
 */
export function findHtmlAuthor(facts: PageFacts, head: readonly ClassifiedBlock[]): string | null {
  const site = siteKeys(facts)
  const votes: Vote[] = []
  const add = (texts: readonly string[], weight: number) => {
    const names = texts.flatMap(splitNames).filter((name) => !site.has(wordKey(name)) && !NOBODY.test(wordKey(name)))
    const distinct = names.filter((name, k) => names.findIndex((other) => wordKey(other) === wordKey(name)) === k)
    if (distinct.length > 0 && distinct.length <= 12) votes.push({ names: distinct, weight })
  }
  for (const article of facts.articles.slice(0, 1)) {
    for (const [isPerson, names] of namesOf(article.author ?? article.creator, facts.linkedData)) {
      add(names, isPerson ? WEIGHTS.person : WEIGHTS.organisation)
    }
  }
  for (const name of META)
    add(
      (facts.meta.get(name) ?? []).filter((text) => !/^https?:|^\/|^@/.test(text)),
      WEIGHTS.meta,
    )
  if (/written by|author|by/i.test(facts.meta.get('twitter:label1')?.[0] ?? '')) {
    add(facts.meta.get('twitter:data1') ?? [], WEIGHTS.meta)
  }
  const bylines = head.flatMap(({ byline }) => (byline === null ? [] : [byline.author]))
  if (bylines.length > 0) add([bylines[0]!], WEIGHTS.byline)
  else {
    const bare = head.findIndex(({ kind, line }) => kind === 'heading' && isPersonLike(line))
    if (bare >= 0 && head.slice(bare + 1, bare + 4).some(({ kind }) => kind === 'dateline'))
      add([head[bare]!.line], WEIGHTS.classed)
  }
  const marked = facts.bylines.filter(({ sure }) => sure).map(({ text }) => text)
  if (marked.length > 0) add(marked.slice(0, 1), WEIGHTS.marked)
  const classed = facts.bylines.filter(({ sure }) => !sure).map(({ text }) => text)
  if (classed.length > 0) add(classed.slice(0, 1), WEIGHTS.classed)
  return chooseNames(votes)
}

/** The names that most is said for; of equals the earliest. Names agree where the words of one are among the other's. */
function chooseNames(votes: readonly Vote[]): string | null {
  let best: readonly string[] | null = null
  let most = 0
  for (const { names, weight } of votes) {
    let score = weight
    for (const other of votes) if (other.names !== names) score += other.weight * agreement(names, other.names)
    if (score > most) {
      most = score
      best = names
    }
  }
  return best === null ? null : best.join(', ')
}

function agreement(names: readonly string[], others: readonly string[]): number {
  const keys = new Set(names.map(wordKey))
  const both = others.filter((name) => keys.has(wordKey(name))).length
  return both / Math.max(names.length, others.length)
}

/** The single names of a byline; what is no name is dropped. */
function splitNames(text: string): readonly string[] {
  const bare = tidy(text.replace(/<[^>]{0,200}>/g, ' '))
    .slice(0, 300)
    .replace(LEAD, '')
    .replace(DEGREE, '')
    .replace(/^by\s*:?\s*/i, '')
  return bare
    .split(/\s*(?:;|\||·|•|\n|\/)\s*|\s*,\s*(?:and|und|và|&)\s+|\s+(?:and|&|và|with)\s+|,\s+/u)
    .map((part) =>
      part
        .replace(ROLE, '')
        .replace(/\s*(?:\([^)]*\)|@\S+|\S+@\S+)\s*/g, ' ')
        .replace(/^[\s:–—-]+|[\s:,–—-]+$/gu, ''),
    )
    .filter((part) => isName(part))
}

const NOT_A_NAME =
  /\b(?:twitter|facebook|linkedin|updated|published|posted|minutes?|ago|read|follow|senior|reporter|editor|writer|correspondent|columnist|staff|contributor|january|february|march|april|june|july|august|september|october|november|december|subscribe|comments?)\b/i

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 60 || /\d{2}|https?:|\.com\b/.test(part)) return false
  if (NOT_A_NAME.test(part)) return false
  return (
    isNameLike(part) ||
    /^[\p{L}.'’-]{2,30}$/u.test(part) ||
    (/^\p{L}[\p{L}\s.'’-]*$/u.test(part) && part.split(' ').length <= 4)
  )
}

function siteKeys(facts: PageFacts): ReadonlySet<string> {
  const names = [facts.meta.get('og:site_name')?.[0], facts.meta.get('application-name')?.[0], ...publishers(facts)]
  const host = facts.canonical?.match(/^https?:\/\/(?:www\.)?([^/]+)/i)?.[1] ?? ''
  return new Set([
    ...names.flatMap((name) => (name === undefined ? [] : [wordKey(name)])),
    wordKey(host),
    wordKey(host.split('.')[0]!),
    '',
  ])
}

function publishers({ articles, linkedData }: PageFacts): readonly string[] {
  return articles.slice(0, 2).flatMap(({ publisher }) => namesOf(publisher, linkedData).flatMap(([, names]) => names))
}

/** Names that a JSON-LD value gives, each with whether it is a person's. */
function namesOf(
  value: unknown,
  linkedData: readonly LinkedData[],
): readonly (readonly [boolean, readonly string[]])[] {
  const people: string[] = []
  const others: string[] = []
  for (const each of (Array.isArray(value) ? value : [value]).slice(0, 20)) {
    if (typeof each === 'string') {
      if (!/^https?:/.test(each)) people.push(each)
      continue
    }
    if (typeof each !== 'object' || each === null) continue
    const own = each as LinkedData
    const whole =
      'name' in own
        ? own
        : (linkedData.find((other) => other['@id'] !== undefined && other['@id'] === own['@id'] && 'name' in other) ??
          own)
    const names = (Array.isArray(whole.name) ? whole.name : [whole.name]).filter((name) => typeof name === 'string')
    if (typesOf(whole).some((type) => /Organization|Brand|Corporation/.test(type))) others.push(...names)
    else people.push(...names)
  }
  return [
    ...(people.length > 0 ? [[true, people] as const] : []),
    ...(others.length > 0 ? [[false, others] as const] : []),
  ]
}
