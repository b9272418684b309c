import { OTHER_WORK } from '../article/byline-leads.js'
import type { ClassifiedBlock } from '../article/classify-block.js'
import { isPersonLike } from '../article/person-name.js'
import { wordKey } from '../article/text-features.js'
import { findBio } from './author-bio.js'
import { isOrganisation, isSameName, splitNames } from './author-names.js'
import { findBareName, findByline } from './html-byline.js'
import { type LinkedData, typesOf } from './json-ld.js'
import type { NearLine } from './near-lines.js'
import type { PageFacts } from './page-facts.js'
import { type EndLine, findSigned } from './signed-below.js'

type Vote = { readonly names: readonly string[]; readonly weight: number }

/** How far each place is believed before others agree with it. */
const WEIGHTS = {
  person: 3,
  organisation: 1,
  meta: 2,
  byline: 4,
  open: 2,
  linked: 2,
  marked: 2,
  classed: 1.5,
  bare: 1.5,
  signed: 1.5,
  bio: 1.5,
} as const
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
  'article.author',
  'article_author',
  'authors',
  'rnews:author',
  'cxenseparse:author',
  'dcterms.author',
  'og:article:author',
  'article:author_name',
  'dc:creator',
  'mediator_author',
  'dcsext.author',
  'articleauthor',
  'author_name',
  'article:authors',
  'byline',
]
/** What a page says about its author beside its markup. */
export type AuthorPlaces = {
  /** Lines between headline and body that are not the body's. */
  readonly head: readonly NearLine[]
  /** The body's last line, and those below it. */
  readonly below: readonly EndLine[]
  /** All blocks of the page. */
  readonly blocks: readonly ClassifiedBlock[]
  /** The last block of the body; -1 without one. */
  readonly end: number
  readonly url: string | null
}

/**
 * Who the page says wrote it, by a vote of JSON-LD, `<meta>`, the byline between headline and body, and elements marked
 * as the author's. Several names are joined by commas. Null where nobody is named, or only the site or an account.
 */
export function findHtmlAuthor(facts: PageFacts, places: AuthorPlaces): string | null {
  const isSite = makeSiteTest(facts, places.url)
  const votes: Vote[] = []
  const add = (texts: readonly string[], weight: number, isOpen = false) => {
    const all = texts.flatMap(splitNames)
    const names = all.filter((name) => (isOpen && all.length === 1) || !isSite(name))
    const distinct = names.filter((name, k) => names.findIndex((other) => wordKey(other) === wordKey(name)) === k)
    if (distinct.length > 0 && distinct.length <= MOST_NAMES) votes.push({ names: distinct, weight })
  }
  const authored = [...facts.articles.slice(0, 1), ...facts.pages].find((object) => object.author ?? object.creator)
  for (const [isPerson, names] of namesOf(authored?.author ?? authored?.creator, facts.linkedData)) {
    add(names, isPerson ? WEIGHTS.person : WEIGHTS.organisation)
  }
  const isSaid = (text: string) => NAME.test(text) || places.blocks.some(({ line }) => line.includes(text))
  for (const name of META) {
    const texts = (facts.meta.get(name) ?? []).filter((text) => !/^https?:|^\/|^@/.test(text) && isSaid(text))
    add(texts.map(turnName), WEIGHTS.meta)
  }
  for (const k of ['1', '2']) {
    if (!LABELLED.test(facts.meta.get(`twitter:label${k}`)?.[0] ?? '')) continue
    add((facts.meta.get(`twitter:data${k}`) ?? []).filter(isSaid), WEIGHTS.meta)
  }
  const byline = findByline(places.head, places.blocks)
  if (byline !== null) {
    const { names, led } = byline
    const weight = names.every(isOrganisation) ? WEIGHTS.organisation : led ? WEIGHTS.byline : WEIGHTS.open
    add(names, weight, led && names.every(isPersonLike))
  }
  const bare =
    byline?.led === true
      ? null
      : findBareName(
          places.head,
          places.blocks,
          facts.times.map(({ text }) => text),
        )
  if (bare !== null) add([bare], WEIGHTS.bare)
  const signed = findSigned(places.below)
  if (signed !== null) add(signed, WEIGHTS.signed)
  const isAbove = (name: string) => isNamedIn(places.head, name)
  add(
    facts.linked.flatMap(splitNames).filter((name) => isPersonLike(name) && isAbove(name)),
    WEIGHTS.linked,
  )
  const marked = facts.bylines
    .slice(0, MARKED_LOOKED_AT)
    .flatMap(({ sure, text }) => (sure ? splitNames(lineOfPeople(text)) : []))
  add(marked.filter(isAbove), WEIGHTS.marked)
  const below = findBio(places.blocks, places.end)
  if (below !== null) add([below], WEIGHTS.bio)
  for (const [isSure, weight] of [
    [true, WEIGHTS.marked],
    [false, WEIGHTS.classed],
  ] as const) {
    const texts = facts.bylines
      .filter(({ sure, text }) => sure === isSure && text.length <= MARKED_LETTERS)
      .slice(0, MARKED_LOOKED_AT)
      .map(({ text }) => lineOfPeople(text))
    const named = texts.find((text) => splitNames(text).some(isPersonLike)) ?? texts[0]
    if (named !== undefined) add([named], weight)
  }
  return chooseNames(votes)
}

/** Of lines that are set apart the first that names somebody; what stands below tells of them. */
function lineOfPeople(text: string): string {
  const lines = text.split(' | ')
  return lines.find((line) => splitNames(line).some(isPersonLike)) ?? (lines.length > 1 ? '' : text)
}

/** Whether a short line below the headline names somebody, for other work than the writer's aside. */
function isNamedIn(head: readonly NearLine[], name: string): boolean {
  return (
    name.length >= 3 &&
    head.some(({ line, block }, k) => {
      const at = line.indexOf(name)
      if (at < 0 || block.kind === 'prose' || line.length > MARKED_LETTERS) return false
      return !OTHER_WORK.test(line.slice(0, at)) && !(at === 0 && OTHER_WORK.test(head[k - 1]?.line ?? ''))
    })
  )
}

const LABELLED = /written by|author|\bby\b|verfasst|geschrieben|écrit|escrito|scritto|geschreven|skriv|tác giả|автор/i

/** `Calder, Ines` of a library's record is Ines Calder. */
function turnName(text: string): string {
  const parts = text.match(/^([\p{Lu}][\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?)?)$/u)
  return parts === null ? text : `${parts[2]} ${parts[1]}`
}

/** A first name or several words, unlike the name of an account. */
const NAME = /^\p{Lu}\p{Ll}+$|\s/u
const MOST_NAMES = 12
const MARKED_LETTERS = 120
const MARKED_LOOKED_AT = 4
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

/** How far one place's names speak for another's: the share of them that are among those. */
function agreement(names: readonly string[], others: readonly string[]): number {
  const both = others.filter((other) => names.some((name) => isSameName(name, other))).length
  return both / Math.max(others.length, MORE * names.length)
}

/** More names than another place has are worth so much less. */
const MORE = 0.6

/** Whether a name is the site's: one that it calls itself, or one that is most of its address. */
function makeSiteTest(facts: PageFacts, url: string | null): (name: string) => boolean {
  const squash = (text: string) => wordKey(text).replaceAll(' ', '')
  const names = [facts.meta.get('og:site_name')?.[0], facts.meta.get('application-name')?.[0], ...publishers(facts)]
  const tail = facts.windowTitle?.match(TAIL)?.[1]
  if (tail !== undefined && !isPersonLike(tail)) names.push(tail)
  const hosts = [url, facts.canonical].map((address) => address?.match(HOST)?.[1] ?? '')
  const labels = hosts.flatMap((host) => host.split('.')).filter((label) => label.length >= 4)
  const own = new Set([
    ...names.flatMap((name) => (name === undefined ? [] : [squash(name)])),
    ...hosts.map(squash),
    '',
  ])
  return (name) => {
    const key = squash(name)
    if (own.has(key)) return true
    // A site may be called after the one who writes it.
    const isPerson = isPersonLike(name)
    return labels.map(squash).some((label) => {
      const isWithin = label.length >= 6 && key.includes(label) && !(isPerson && key === label)
      return isWithin || (!isPerson && label.startsWith(key))
    })
  }
}

/** What stands behind the last sign in a window title. */
const TAIL = /\s[|｜–—-]\s+([^|｜–—]{3,40})$/u
const HOST = /^https?:\/\/(?:www\.)?([^/:?#]+)/i

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
  const list = (value as { '@list'?: unknown } | null | undefined)?.['@list'] ?? value
  for (const each of (Array.isArray(list) ? list.flat() : [list]).slice(0, 20)) {
    if (typeof each === 'string') {
      if (!ADDRESS.test(each)) people.push(each)
      continue
    }
    if (typeof each !== 'object' || each === null) continue
    const own = each as LinkedData
    const whole =
      'name' in own
        ? own
        : (linkedData.find((other) => other['@id'] !== undefined && other['@id'] === own['@id'] && 'name' in other) ??
          own)
    const said = Array.isArray(whole.name) ? whole.name : [whole.name ?? joinedName(whole)]
    const all = said.flatMap((name) =>
      typeof name === 'string' ? [name] : (((name as LinkedData | undefined)?.['@value'] ?? []) as string),
    )
    const names = all.filter((name) => !ADDRESS.test(name))
    if (typesOf(whole).some((type) => /Organization|Brand|Corporation/.test(type))) others.push(...names)
    else people.push(...names)
  }
  return [
    ...(people.length > 0 ? [[true, people] as const] : []),
    ...(others.length > 0 ? [[false, others] as const] : []),
  ]
}

/** The address of a profile stands where a name should. */
const ADDRESS = /^(?:https?:|www\.|\/)/i

function joinedName({ givenName, familyName }: LinkedData): string | undefined {
  return typeof givenName === 'string' && typeof familyName === 'string' ? `${givenName} ${familyName}` : undefined
}
