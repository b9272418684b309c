import type { ActorMention } from '../actors/actor-finder.js'
import { PhraseIndex, type PhraseMatch } from '../names/phrase-index.js'
import { isSyllable } from '../names/syllable.js'
import { unlistedNames } from '../names/unlisted-names.js'
import { splitWords, startsUpperCase, type Word } from '../text/words.js'
import type { IsName } from './english-tokens.js'
import type { FoundEvent } from './event.js'
import { type EventClass, isFriendly } from './event-class.js'
import type { NamedActor } from './noun-phrases.js'
import {
  VIETNAMESE_BREAKS,
  VIETNAMESE_DOUBTS,
  VIETNAMESE_EVENTS,
  VIETNAMESE_HAPPENINGS,
  VIETNAMESE_NEGATIONS,
  VIETNAMESE_NOUN_MARKS,
} from './vietnamese-verbs.js'

type Kind = EventClass | 'SAY' | 'START'

const SENTENCE_EVENTS = 4
/** Negations and doubts stand at most so many words before the verb, marks of nouns and of the passive so many. */
const NEGATION_REACH = 3
const NOUN_REACH = 3
const PASSIVE_REACH = 7
/** `gặp gỡ không chính thức giữa A và B`. */
const BETWEEN_REACH = 4
/** These take in what follows them in their clause. */
const CONTROL: ReadonlySet<Kind> = new Set(['AGREE', 'REQUEST', 'REJECT', 'THREATEN', 'ACCUSE', 'CONCEDE'])

const indexOf = (lines: readonly (readonly [string, string])[]): PhraseIndex => {
  const index = new PhraseIndex()
  for (const [id, phrases] of lines) for (const phrase of phrases.split(',')) index.add(id, splitWords(phrase.trim()))
  return index
}
const EVENTS = indexOf(
  VIETNAMESE_EVENTS.trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]),
)
const MARKS = indexOf([
  ['break', VIETNAMESE_BREAKS],
  ['noun', VIETNAMESE_NOUN_MARKS],
  ['not', VIETNAMESE_NEGATIONS],
  ['doubt', VIETNAMESE_DOUBTS],
  ['passive', 'bị, được'],
  ['future', 'sẽ, sắp, sẽ không'],
  ['between', 'giữa, giữa các'],
  ['happen', VIETNAMESE_HAPPENINGS],
])

/** Behind these stands what nobody knows. */
const UNPROVEN =
  /(?<!\p{L})(?:không|chưa) (?:có (?:bằng chứng|dấu hiệu|thông tin|xác nhận)|rõ|ai xác nhận|xác nhận)(?!\p{L})/iu

/** `tuyên bố sẽ thả`: behind a verb of saying, what who says it will do or did. */
const TENSES: ReadonlySet<string> = new Set(['sẽ', 'đã', 'đang', 'sắp', 'vừa', 'không'])

/** `18 tháng đàm phán`: a noun. */
const TIMES: ReadonlySet<string> = new Set(['giờ', 'ngày', 'tuần', 'tháng', 'năm'])

const OPENERS: ReadonlySet<string> = new Set(['và', 'là', 'rằng', 'nhưng', 'còn', 'song', 'thì'])

type Hit = { readonly kind: Kind; readonly from: number; readonly to: number }

/** Events that one Vietnamese sentence tells, in its order: who before the verb, to whom behind it, `bị` and `được` the other way round. */
export function findVietnameseEvents(
  sentence: string,
  mentions: readonly ActorMention[],
  isName: IsName = () => false,
): readonly FoundEvent[] {
  if (/\?["”’)]*$/.test(sentence)) return []
  const words = splitWords(sentence)
  const hits: readonly Hit[] = EVENTS.find(words).map(({ id, from, to }) => ({ kind: id as Kind, from, to }))
  if (hits.every(({ kind }) => kind === 'SAY' || kind === 'START')) return []
  const marks = MARKS.find(words).filter((mark) => !hits.some(({ from, to }) => mark.from >= from && mark.to <= to))
  const actors = groupActors(sentence, words, mentionsBeside(sentence, words, hits, mentions, isName))
  const starts = clauseStarts(sentence, words, hits, marks)
  const events: FoundEvent[] = []
  let takenUntil = -1
  let speaker: NamedActor | null = null
  let reported = false
  let subject: readonly NamedActor[] = []
  const opening = readOpening(sentence, words, actors)
  if (opening !== null) {
    speaker = opening.speaker
    reported = true
  }
  const conditional = words.some(({ text }) => text.toLowerCase() === 'nếu')
  for (const hit of hits) {
    const clause = Math.max(lastAtMost(starts, hit.from), hit.from >= (opening?.to ?? 0) ? (opening?.to ?? 0) : 0)
    const end = starts.find((start) => start > hit.from) ?? words.length
    const before = actors.filter(({ from, to }) => from >= clause && to <= hit.from)
    if (hit.kind === 'SAY') {
      const said = before[0]?.actor
      if (said !== undefined || !reported) speaker = said ?? null
      reported = said !== undefined
      continue
    }
    if (hit.kind === 'START') {
      if (before.length > 0) subject = joinedActors(sentence, before)
      continue
    }
    if (hit.from < takenUntil || isInside(words, hit, mentions)) continue
    if (conditional && !reported) continue
    const near = (id: string, reach: number) =>
      marks.some(
        (mark) =>
          mark.id === id &&
          mark.to <= hit.from &&
          mark.to > hit.from - reach &&
          mark.from >= clause &&
          !sentence.slice(words[mark.to - 1]!.end, words[hit.from]!.start).includes(','),
      )
    const light = hits.some(({ kind, from, to }) => kind === 'START' && from >= clause && to <= hit.from)
    if (near('doubt', NEGATION_REACH) || near('not', NEGATION_REACH)) continue
    const passive = marks.find(
      ({ id, from, to }) => id === 'passive' && from >= clause && to <= hit.from && to > hit.from - PASSIVE_REACH,
    )
    // `Đàm phán giữa A và B`, `Đề xuất mới của A`: a noun, with nobody before it
    const lasting = hit.from > 0 && TIMES.has(words[hit.from - 1]!.text.normalize('NFC').toLowerCase())
    const opens =
      before.length === 0 && (marks.some(({ id, from }) => id === 'between' && from === hit.to) || isOwned(words, hit))
    if ((near('noun', NOUN_REACH) || opens || lasting) && !light && passive === undefined) {
      const event = hit.kind === 'CONSULT' || hit.kind === 'ASSAULT' ? hit.kind : null
      const parties = event === null ? [] : partiesOf(sentence, hit, marks, actors)
      if (event === null || parties.length < 2) continue
      const [opens, ends] = [words[hit.from]!.start, words[end - 1]!.end]
      events.push({
        event,
        source: parties,
        target: [],
        speaker,
        reported,
        stage: 'done',
        start: opens,
        end: ends,
        rank: 0,
      })
      continue
    }
    const behind = actors.filter(
      (place) =>
        place.from >= hit.to && !isMerePlace(words, place, hit.kind) && !(hit.kind === 'MOBILIZE' && isForce(place)),
    )
    const after = behind.filter(({ from }) => from < end)
    const beyond = behind
    let source: readonly NamedActor[]
    let target: readonly NamedActor[]
    const between = marks.find(
      ({ id, from }) =>
        id === 'between' &&
        from < end &&
        (from >= hit.to || (passive !== undefined && from >= clause && from < passive.from)),
    )
    if (passive !== undefined) {
      source = joinedActors(
        sentence,
        actors.filter(({ from, to }) => from >= passive.to && to <= hit.from),
      )
      target = joinedActors(
        sentence,
        before.filter(({ to }) => to <= passive.from),
      )
      if (between !== undefined && source.length === 0) {
        source = joinedActors(
          sentence,
          (between.from < hit.from ? before : after).filter(({ from }) => from >= between.to),
        )
        target = []
      } else if (target.length === 0) {
        target = nearestBefore(actors, passive.from, source)
      }
    } else {
      const own = joinedActors(sentence, before)
      const promised = speaker !== null && TENSES.has(words[clause]!.text.normalize('NFC').toLowerCase())
      source = own.length > 0 ? own : promised ? [speaker!] : subject
      if (own.length > 0) subject = own
      const others = (list: readonly PlacedActor[]) =>
        list.filter(({ actor }) => !source.some(({ text }) => text === actor.text))
      const object = others(after)
      target = joinedActors(sentence, object.length > 0 ? object : others(beyond))
    }
    const future = near('future', NEGATION_REACH)
    const event = !future
      ? hit.kind
      : isFriendly(hit.kind)
        ? 'AGREE'
        : hit.kind === 'ASSAULT' || hit.kind === 'COERCE' || hit.kind === 'SANCTION'
          ? 'THREATEN'
          : hit.kind
    if (CONTROL.has(hit.kind)) takenUntil = end
    const first =
      words[OPENERS.has(words[clause]!.text.toLowerCase().normalize('NFC')) && clause < hit.from ? clause + 1 : clause]!
        .start
    events.push({
      event,
      source,
      target,
      speaker,
      reported,
      stage: future ? 'announced' : event === 'AGREE' ? 'agreed' : 'done',
      start: Math.min(first, words[hit.from]!.start),
      end: words[end - 1]!.end,
      rank: source.length === 0 && target.length === 0 ? 2 : source.length === 0 ? 0.5 : 0,
    })
    if (events.length >= SENTENCE_EVENTS) break
  }
  const unproven = events.length === 0 ? -1 : sentence.normalize('NFC').search(UNPROVEN)
  return events.filter(({ rank, start }) => rank < 2 && (unproven < 0 || start < unproven))
}

/** Words at which a clause begins: the sentence's, after punctuation, at a breaking word, behind a verb of saying, at `và` before an actor with a verb. */
function clauseStarts(
  sentence: string,
  words: readonly Word[],
  hits: readonly Hit[],
  marks: readonly PhraseMatch[],
): readonly number[] {
  const starts = new Set([0])
  for (const { id, from } of marks) if (id === 'break') starts.add(from)
  for (const { kind, to } of hits) if (kind === 'SAY') starts.add(to)
  for (let k = 1; k < words.length; k++) {
    const gap = sentence.slice(words[k - 1]!.end, words[k]!.start)
    if (/[;:–—]/.test(gap)) starts.add(k)
    // a comma closes a clause that has its verb
    if (gap.includes(',') && hits.some(({ from }) => from < k)) starts.add(k)
    const lower = words[k]!.text.toLowerCase()
    const governing = hits.findLast(({ from }) => from < k)?.kind
    if (
      lower === 'và' &&
      !(governing !== undefined && CONTROL.has(governing)) &&
      startsUpperCase(words[k + 1]?.text ?? '') &&
      hits.some(({ from }) => from < k && from > k - 14)
    ) {
      const verb = hits.find(({ from }) => from > k)
      if (verb !== undefined && verb.from - k <= 6) starts.add(k)
    }
  }
  return [...starts].sort((a, b) => a - b)
}

/** Words that are somebody only with a name: `phía Israel`. */
const BARE: ReadonlySet<string> = new Set(['phía', 'bên', 'nước', 'người', 'quốc gia', 'lãnh đạo'])

type Named = { readonly start: number; readonly end: number; readonly mention: ActorMention | null }

/** Mentions that are no part of a verb, such as `quân` in `rút quân`, and names that no list has, in order. */
function mentionsBeside(
  sentence: string,
  words: readonly Word[],
  hits: readonly Hit[],
  mentions: readonly ActorMention[],
  isName: IsName,
): readonly Named[] {
  const isVerbs = ({ start, end }: ActorMention) =>
    hits.some(({ from, to }) => {
      const [first, last] = [words[from]!.start, words[to - 1]!.end]
      return first <= start && last >= end && last - first > end - start
    })
  const kept: Named[] = mentions.flatMap((mention) =>
    isVerbs(mention) ? [] : [{ start: mention.start, end: mention.end, mention }],
  )
  for (const { start, end } of unlistedNames(sentence, mentions, isName)) {
    // a single syllable begins a common word more often than it is a name: `Bệnh viện`
    if (!isSyllable(sentence.slice(start, end))) kept.push({ start, end, mention: null })
  }
  return kept.sort((a, b) => a.start - b.start)
}

type PlacedActor = { readonly actor: NamedActor; readonly from: number; readonly to: number }

/** Mentions that stand side by side are one actor, with the capitalised name behind: `Ngoại trưởng Mỹ Antony Blinken`. */
function groupActors(sentence: string, words: readonly Word[], mentions: readonly Named[]): readonly PlacedActor[] {
  const groups: PlacedActor[] = []
  let m = 0
  for (let k = 0; k < words.length; k++) {
    while (m < mentions.length && mentions[m]!.end <= words[k]!.start) m++
    if (m >= mentions.length) break
    if (mentions[m]!.start > words[k]!.start) continue
    const from = k
    let known = mentions[m]!.mention
    let to = k
    for (; to < words.length; to++) {
      if (to > from && !/^[ -]$/.test(sentence.slice(words[to - 1]!.end, words[to]!.start))) break
      while (m < mentions.length && mentions[m]!.end <= words[to]!.start) m++
      const inside = m < mentions.length && mentions[m]!.start <= words[to]!.start
      if (!inside && !(startsUpperCase(words[to]!.text) && to > from)) break
      if (inside && (known === null || known.kind === 'agent')) known = mentions[m]!.mention ?? known
    }
    const start = words[from]!.start
    const end = words[to - 1]!.end
    if (known?.kind !== 'agent' || !BARE.has(sentence.slice(start, end).toLowerCase().normalize('NFC')))
      groups.push({ actor: { text: sentence.slice(start, end), start, end, mention: known }, from, to })
    k = to - 1
  }
  return groups
}

/** `Theo Bộ Quốc phòng Nga, …`: who says the sentence, and the word behind the comma. */
function readOpening(
  sentence: string,
  words: readonly Word[],
  actors: readonly PlacedActor[],
): { readonly speaker: NamedActor | null; readonly to: number } | null {
  if (words[0]?.text.toLowerCase() !== 'theo') return null
  const to = words.findIndex(({ start }, k) => k > 0 && sentence.slice(words[k - 1]!.end, start).includes(','))
  if (to < 0) return null
  const speaker = actors.find((actor) => actor.to <= to)?.actor ?? null
  // `theo thỏa thuận, …` says what an agreement has, not who tells it
  if (
    speaker === null &&
    !/(?:nguồn|tin|báo|truyền thông)/iu.test(sentence.slice(0, words[to]!.start).normalize('NFC'))
  )
    return null
  return { speaker, to }
}

/** The parties of `đàm phán giữa A và B`, where the sentence says that it takes place. */
function partiesOf(
  sentence: string,
  hit: Hit,
  marks: readonly PhraseMatch[],
  actors: readonly PlacedActor[],
): readonly NamedActor[] {
  const between = marks.find(({ id, from }) => id === 'between' && from >= hit.to && from <= hit.to + BETWEEN_REACH)
  if (between === undefined || !marks.some(({ id, from }) => id === 'happen' && from > between.to)) return []
  return joinedActors(
    sentence,
    actors.filter(({ from }) => from >= between.to),
  )
}

const isOwned = (words: readonly Word[], { to }: Hit): boolean =>
  words.slice(to, to + 2).some(({ text }) => text.normalize('NFC').toLowerCase() === 'của')

/** Forces that somebody sends are no target. */
const isForce = ({ actor: { mention } }: PlacedActor): boolean => mention?.kind === 'agent' && mention.id === 'military'

/** What stands before the name of a place; several of two syllables by their second. */
const PLACE_WORDS: ReadonlySet<string> = new Set(
  'tại ở từ đến tới khỏi cảng phố tỉnh làng trấn quận huyện vực vùng bay sông đảo giới khẩu đô biển miền đông tây nam bắc xã phường núi đèo hồ'.split(
    ' ',
  ),
)

/** `tại New York`: where, and nobody; an attack on a place is told so all the same. */
function isMerePlace(words: readonly Word[], { actor, from }: PlacedActor, kind: Kind): boolean {
  const before = words[from - 1]?.text.normalize('NFC').toLowerCase() ?? ''
  if (actor.mention === null && PLACE_WORDS.has(before)) return true
  return kind === 'CONSULT' && (before === 'tại' || before === 'ở')
}

/** Whether a verb only stands in somebody's name: `người biểu tình`. */
function isInside(words: readonly Word[], hit: Hit, mentions: readonly ActorMention[]): boolean {
  const { start } = words[hit.from]!
  const { end } = words[hit.to - 1]!
  return mentions.some((mention) => mention.start <= start && mention.end >= end)
}

/** Whom a passive without a subject in its clause is about: the nearest named actor before it, else the nearest of any kind. */
function nearestBefore(
  actors: readonly PlacedActor[],
  from: number,
  except: readonly NamedActor[],
): readonly NamedActor[] {
  const before = actors.flatMap(({ actor, to }) =>
    to <= from && !except.some(({ text }) => text === actor.text) ? [actor] : [],
  )
  const named = before.findLast(({ mention }) => mention?.kind !== 'agent') ?? before.at(-1)
  return named === undefined ? [] : [named]
}

/** The first actor and those that `và` or a comma joins to it. */
function joinedActors(sentence: string, actors: readonly PlacedActor[]): readonly NamedActor[] {
  const joined: NamedActor[] = []
  for (const { actor } of actors) {
    const last = joined.at(-1)
    if (
      last !== undefined &&
      !/^(?:\s*,\s*(?:và\s+)?|\s+(?:và|cùng|với)\s+)$/u.test(sentence.slice(last.end, actor.start).normalize('NFC'))
    )
      break
    joined.push(actor)
  }
  return joined
}

function lastAtMost(starts: readonly number[], limit: number): number {
  let found = 0
  for (const start of starts) if (start <= limit) found = start
  return found
}
