import { foldMarks } from '../text/fold.js'
import { startsUpperCase } from '../text/words.js'

/** Lower-case words inside names: `Maria de la Cruz`, `Lan and Minh`. */
const PARTICLES: ReadonlySet<string> = new Set(
  'and và with & de da do dos du di del della der den ter ten la le van von bin bint ibn al el y e of the'.split(' '),
)
/** Those of them that stand within one person's name. */
const WITHIN_NAMES: ReadonlySet<string> = new Set(
  'de da do dos du di del della der den la las los le van von bin bint ibn al el ter ten'.split(' '),
)
/** A person's name has at most four words with capitals, and two particles. */
const MOST_WORDS = 6
const NAME_LIMIT = 80
const WORDS_LIMIT = 12

/** Words of section labels, places and mastheads that no person's name has, in lower case. */
const LABEL_WORDS: ReadonlySet<string> = new Set(
  `news world opinion politics business sport sports culture science health technology video live latest breaking analysis
  comment editorial section edition home middle east west north south city strip asia africa europe america pacific
  united states kingdom republic street times post daily weekly journal staff agency the new
  share tweet save read listen contact privacy policy choices licensing licence license product products reactions markets
  press release blog guest website web design marketing guide guides review reviews tips hardware software team department
  newsletter subscribe photo photos credit image menu more all
  log sign login register by in on up out find my account next previous open close play search here view reply loading topics tags
  briefing room statement statements releases report reports feature features interview essay podcast event events article articles research
  facts takeaways contents summary overview introduction conclusion background highlights insurance loan loans
  our your expert experts about author authors faq faqs how why what when who`.split(/\s+/),
)

/** Such labels and places of several words whose parts may also be names, folded. */
const LABELS: ReadonlySet<string> = new Set(
  `thoi su|the gioi|phap luat|kinh doanh|kinh te|suc khoe|giai tri|giao duc|xa hoi|chinh tri|quoc te|binh luan|the thao|du lich
  |ha noi|quang binh|ho chi minh|da nang|hoa binh|hai phong|los angeles|san francisco|hong kong|tel aviv|abu dhabi|phnom penh|kuala lumpur|saudi arabia|sri lanka`
    .split('|')
    .map((label) => label.trim()),
)

/**
 * Whether the text can stand as the name of one or more people or of a group of reporters: capitalised words,
 * particles between them, at most a parenthesis at the end; no digits and no sentence.
 */
export function isNameLike(text: string): boolean {
  if (text.length > NAME_LIMIT || /[0-9?!:;|"“”«»/\\<>{}=@#%*_]/.test(text) || /\p{Ll}{3}\.$/u.test(text)) return false
  const words = text
    .replace(/\s*\([^()]*\)$/, '')
    .split(/[\s,]+/)
    .filter((word) => word !== '')
  if (words.length === 0 || words.length > WORDS_LIMIT) return false
  const isWritten = (word: string) => startsUpperCase(word) || JOINED.test(word)
  if (!isWritten(words[0]!) || !isWritten(words.at(-1)!)) return false
  return words.every((word) => isWritten(word) || PARTICLES.has(word.toLowerCase()))
}

/** Whether an unmarked line can be one person's name: two to four capitalised words, particles between them, that are no section or place label. */
export function isPersonLike(text: string): boolean {
  const words = text.split(/\s+/)
  if (
    words.length < 2 ||
    words.length > MOST_WORDS ||
    words.filter(startsUpperCase).length > 4 ||
    !isNameLike(text) ||
    /[,&()]/.test(text)
  )
    return false
  if (LABELS.has(foldMarks(text))) return false
  return words.every((word, k) =>
    startsUpperCase(word)
      ? !LABEL_WORDS.has(word.toLowerCase())
      : k > 0 && (WITHIN_NAMES.has(word) || JOINED.test(word)),
  )
}

/** A name with its particle joined on: `al-Hassan`, `d’Arcy`. */
const JOINED = /^(?:al|el|d|ad|an|ar|as|ash|at|ben|bin|ibn|abu|ul)['’-]\p{Lu}/u
