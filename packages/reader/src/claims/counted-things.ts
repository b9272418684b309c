import { AGENTS } from '../actors/agents.js'
import { VIETNAMESE_EVENTS } from '../events/vietnamese-verbs.js'
import { PhraseIndex } from '../names/phrase-index.js'
import { splitWords, startsUpperCase, type Word } from '../text/words.js'

/** Words that are no thing that is counted: behind them the sentence goes on about something else. */
const NO_THING: ReadonlySet<string> = new Set(
  `and or but of in on at to from by for with the a is are was were has have had who which that said after before as be been will
  into over under between against during since until when while if than so not out off
  january february march april may june july august september october november december day week month year o'clock am pm
  monday tuesday wednesday thursday friday saturday sunday
  và hoặc của ở tại từ đến bởi cho với là đã sẽ đang bị được khi nếu nhưng cũng thì mà do trong ngoài tháng giờ sáng chiều phải vẫn còn vừa
  hôm ngày vào ra để nhằm theo trên dưới trước sau này đó`.split(/\s+/),
)
/** What people are said to do or suffer right behind their number: `6 người thiệt mạng`. */
const FATES = 'thiệt mạng, tử vong, chết, bị thương, mất tích, sống sót, tham gia, có mặt, chờ, cần, đã'
const PLURALS: ReadonlySet<string> = new Set(
  'people men women children personnel police troops cattle aircraft'.split(' '),
)
const DETERMINERS: ReadonlySet<string> = new Set('the its their his her our those these'.split(' '))
/** Words between a number and what it counts: `30 Israeli army officers`. */
const MODIFIERS = 3
const NAME_WORDS = 3

const VIETNAMESE_THINGS = (() => {
  const index = new PhraseIndex()
  const add = (id: string, phrases: string) => {
    for (const phrase of phrases.split(',')) index.add(id, splitWords(phrase.trim()))
  }
  for (const line of AGENTS.trim().split('\n')) {
    const [sector, phrases] = line.split('|') as [string, string]
    if (sector.trim().endsWith('-vi')) add('thing', phrases)
  }
  for (const line of VIETNAMESE_EVENTS.trim().split('\n')) add('deed', line.slice(line.indexOf(':') + 1))
  add('deed', FATES)
  return index
})()

/**
 * Where the words end that say what the number before `from` counts; null where it counts nothing. In English the first plural
 * behind at most three other words, else one word; in Vietnamese what the lists have, else at most two words.
 */
export function readThing(sentence: string, from: number, number: string, language: string): number | null {
  const words = wordsBehind(sentence, from, language === 'vi' ? 6 : MODIFIERS + 3)
  if (words.length === 0) return null
  return language === 'vi' ? vietnameseThing(words) : englishThing(words, number)
}

/** The words behind a place that nothing but single spaces or hyphens parts from it and from each other. */
function wordsBehind(sentence: string, from: number, count: number): readonly Word[] {
  const words: Word[] = []
  let end = from
  for (const word of splitWords(sentence.slice(from, from + 120))) {
    const start = from + word.start
    if (words.length >= count || !/^[ -]$/.test(sentence.slice(end, start)) || /\p{N}/u.test(word.text)) break
    end = from + word.end
    words.push({ text: word.text, start, end })
  }
  return words
}

function englishThing(words: readonly Word[], number: string): number | null {
  let at = 0
  if (words[0]!.text === 'of') {
    const open = /(?:dozens|scores|tens|hundreds|thousands|millions)$/i.test(number)
    const owned = DETERMINERS.has(words[1]?.text ?? '')
    if (!open && !owned) return null
    at = owned ? 2 : 1
  }
  let first: number | null = null
  for (let k = at; k < words.length && k - at <= MODIFIERS; k++) {
    const { text, end } = words[k]!
    const lower = text.toLowerCase()
    if (NO_THING.has(lower)) break
    if (!/\p{Ll}ed$/u.test(text)) first ??= end
    if (startsUpperCase(text)) continue
    if (PLURALS.has(lower) || (/[^s]s$/.test(lower) && !/(?:us|is)$/.test(lower))) return end
  }
  return first
}

function vietnameseThing(words: readonly Word[]): number | null {
  const matches = VIETNAMESE_THINGS.find(words)
  const known = matches.find(({ id, from }) => id === 'thing' && from === 0)
  let to = 0
  if (known !== undefined) to = known.to
  else {
    const deed = matches.find(({ id }) => id === 'deed')?.from ?? 2
    while (to < Math.min(2, deed, words.length) && !NO_THING.has(words[to]!.text.toLowerCase())) to++
  }
  if (to === 0) return null
  for (let k = 0; k < NAME_WORDS && startsUpperCase(words[to]?.text ?? ''); k++) to++
  return words[to - 1]!.end
}
