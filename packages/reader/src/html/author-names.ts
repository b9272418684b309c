import { isNameLike, isPersonLike } from '../article/person-name.js'
import { wordKey } from '../article/text-features.js'
import { tidy } from '../text/fold.js'
import { isAllCapitals } from '../text/words.js'

/** Accounts and desks rather than people; a page that names nobody else has no author. */
const NOBODY =
  /^(?:by|admin(?:istrator)?|staff|staff (?:writer|reporter|report)s?|(?:the )?editor(?:s|ial)?(?: team| staff| board)?|guest(?: author| contributor| blogger| post)?|contributors?|web ?(?:master|desk|team)|news ?(?:desk|room)|(?:our|special|staff|a) (?:correspondent|reporter)s?|agenc(?:y|ies)|wires?|wire (?:reports?|services?)|news services?|redaktion|(?:die )?redaktion .*|redacci[oó]n|r[ée]daction|la r[ée]daction(?: .*)?|redazione|(?:la )?redazione .*|redactie|reda[cç][aã]o|redakcja|redakce|redaksi|редакция|toà soạn|tòa soạn|ban biên tập|toa soan|ban bien tap|pv|phong vien|phóng viên|nhóm pv|guest post|site admin|root|editor in chief|author|unknown|none|null|undefined|anonymous|super user|user|team|share|follow|n\/a|about|view|posts?|profile|see|read|press release|learn more)$|[\p{L}\p{N} ]+ (?:team|staff|desk|newsroom|editors)$/u
/** Degrees and the like behind a name. */
const DEGREE =
  /[\s,]+(?:M\.?D|Ph\.?D|RDN?|LDN?|MSN?|MPH|MBA|MA|BA|BSc|MSc|DO|DDS|CPA|CFP|JD|RN|NP|CNS|CSCS|EdD|PsyD|LCSW|CPT|Esq|Jr|Sr)\.?(?=[\s,]|$)/g
const WORK =
  'reporter|writer|editor|publisher|correspondent|columnist|journalist|contributor|producer|author|blogger|analyst|fellow|researcher|professor|lecturer|economist|scholar|director|manager|consultant|strategist|specialist|advis[oe]r|founder|co-founder|ceo|attorney|photographer|redakteur(?:in)?|redactora?|journaliste|periodista|giornalista|jornalista'
/** What somebody does, behind a sign, or behind the name without one. */
const ROLE = new RegExp(
  `[,|–—-]\\s*(?:[\\p{L}'’.&/-]+\\s+){0,5}(?:${WORK}|staff|news|phd|md|m\\.d\\.|ph\\.d\\.?|rd|rdn|mph|ms|dds|cpa|cfp)(?:[\\s,].*)?$`,
  'iu',
)
const BARE_ROLE = new RegExp(
  `\\s+(?:(?:senior|staff|chief|lead|junior|associate|assistant|contributing|guest|managing|deputy|executive|news|political|foreign|policy|project|program(?:me)?|research)\\s+)*(?:${WORK})$`,
  'iu',
)
const LEAD =
  /^(?:&\s+)?(?:(?:article|story|words|text|post|photos?|written|reported|posted|published|edited|created|contributed|by|author|guest (?:author|post|blog)|(?:view|see|read) (?:all|more) (?:posts|articles|stories)|from)\s+)*(?:by|(?:guest )?authors?|tác giả|bài)\s*[:|]?\s+/iu
/** A place of work or a second life behind a name: `@ Firm`, ` - Remote Jobs`. */
const AFFILIATION = /\s+@\s.*$|\s+[–—-]\s+.*$/u
/** Words of names of organisations, which no person's name has. */
const ORGANISATION =
  /\b(?:inc|llc|ltd|gmbh|group|company|collective|university|institute|foundation|association|network|media|magazine|agency|studios?|labs?|technolog(?:y|ies)|news|press|times|journal|solutions|services|society|council|center|centre|academy|school|department|ministry)\b/iu

/** `ARD Calix` */
const CALL_SIGN = /^\p{Lu}{3,5}\s/u
const BETWEEN =
  /(\s*(?:;|\||·|•|∙|⋅|\n|\/|、|，|،)\s*|\s*,\s*(?:and|AND|und|và|&)\s+|\s+(?:and|AND|&|và|with|WITH|plus)\s+|,\s+)/u

/** `and` of further languages; between single words it may stand within a name. */
const FURTHER_AND = /\s+(?:und|et|y|e|ed|en|og|och|i|dan|ve|и)\s+/u
/** Where somebody wrote, or for whom. */
const WHERE =
  /,?\s+(?:in|aus|à|en|em|from|for|of|[Ss]pecial (?:to|for)|reporting from|at|avec|con|mit)\s+(?:the\s+)?\p{Lu}.*$/u
/** A word for who wrote it, beside names in scripts without capitals. */
const REPORTER =
  /^(?:本报|本報|文|撰文)?(?:记者|記者|特派员|特派員|作者)\s*[:：]?\s*|\s*(?:记者|記者|特派員|기자|특파원|선임기자)$/gu

/** A news agency behind a name without a sign. */
const AGENCY_BEHIND =
  /(\p{Lu}\S+ \p{Lu}\S+) (?:(?:the|The|THE) )?(?:Associated Press|ASSOCIATED PRESS|Agence France-Presse|Reuters|REUTERS|AFP|Bloomberg(?: News)?|BLOOMBERG|AP|UPI|dpa|DPA|TTXVN|CNN|BBC|(?:\p{Lu}\S+ ){1,3}(?:News|Times|Post|Herald|Tribune|Observer|Service|Network))$/u
/** Addresses of mail and names of accounts. */
const ACCOUNT = /\s*(?:\S+@\S+|(?<!\S)@[\w.]+)\s*/g

/** Parts of a byline that is two people's: each side of the `and` has several words. */
function splitFurther(part: string): readonly string[] {
  const sides = part.split(FURTHER_AND)
  return sides.length > 1 && sides.every((side) => isPersonLike(side)) ? sides : [part]
}

/** The single names of a byline, each once; what is no name is dropped, and an organisation where a person stands beside it. */
export function splitNames(text: string): readonly string[] {
  const bare = withoutAgency(
    tidy(text.replace(/<[^>]{0,200}>/g, ' '))
      .slice(0, 300)
      .replace(/^\S+@\S+ \(([^()]+)\)$/, '$1')
      .replace(ACCOUNT, ' ')
      .replace(/\s*\([^()]*\)/g, ' ')
      .trim(),
  )
    .replace(LEAD, '')
    .replace(DEGREE, '')
    .replace(/^by\s*:?\s*/i, '')
  const parts = bare.split(BETWEEN)
  const names = parts
    .filter((_, k) => k % 2 === 0 && !isBesideRole(parts, k))
    .flatMap(splitFurther)
    .flatMap((part) => (NOBODY.test(wordKey(part)) ? [] : [cutName(part)]))
    .filter((part) => isName(part) && !NOBODY.test(wordKey(part)))
  const people = names.filter((name) => isPersonLike(name) && !isOrganisation(name))
  return people.length > 0 ? people : names
}

/** Whether a name has a word that organisations are called by. */
export function isOrganisation(name: string): boolean {
  return ORGANISATION.test(name) || (CALL_SIGN.test(name) && !isAllCapitals(name.replace(/[^\p{L}]/gu, '')))
}

/** Whether the part is what somebody does, or where: `Staff Writer`, or `River Desk` behind `Ines Calder Reporter,`. */
function isBesideRole(parts: readonly string[], k: number): boolean {
  if (k === 0) return false
  if (BARE_ROLE.test(` ${parts[k]}`)) return isOnlyRole(parts[k]!)
  const before = parts[k - 2]!
  return /^,\s+$/.test(parts[k - 1]!) && BARE_ROLE.test(before) && !isOnlyRole(before)
}

function isOnlyRole(part: string): boolean {
  return !isPersonLike(` ${part}`.replace(BARE_ROLE, '').trim())
}

/** A name without the agency or newspaper that stands behind it. */
export function withoutAgency(text: string): string {
  return text.trim().replace(AGENCY_BEHIND, '$1')
}

/** A name without what somebody does behind a sign. */
export function withoutRole(text: string): string {
  return text.replace(ROLE, '')
}

function cutName(part: string): string {
  const name = part
    .replace(ROLE, '')
    .replace(/\s*\([^)]*\)\s*/g, ' ')
    .replace(/^[\s:&–—-]+|[\s:,*†‡–—-]+$/gu, '')
    .replace(REPORTER, '')
  for (const alone of [name.replace(WHERE, '').replace(BARE_ROLE, ''), name.replace(AFFILIATION, '')]) {
    if (isPersonLike(alone)) return alone
  }
  return name.replace(BARE_ROLE, '')
}

const NOT_A_NAME =
  /\b(?:twitter|facebook|linkedin|view|visit|archives?|profile|website|click|here|email|contact|updated|published|posted|minutes?|ago|read|about|get|free|follow|senior|reporter|editor|writer|correspondent|columnist|staff|contributor|january|february|march|april|june|july|august|september|october|november|december|subscribe|comments?|says|said|writes)\b/i

function isName(part: string): boolean {
  if (part.length < 2 || part.length > 60 || /\d{2}|https?:|\.com\b/.test(part)) return false
  if (NOT_A_NAME.test(part)) return false
  return (
    isNameLike(part) ||
    /^[\p{L}.'’-]{2,30}$/u.test(part) ||
    (/^\p{L}[\p{L}\s.'’-]*$/u.test(part) && part.split(' ').length <= 4)
  )
}

/** Whether two names may be one person's: the words of one are among the other's. */
export function isSameName(a: string, b: string): boolean {
  const [words, others] = [wordKey(a).split(' '), wordKey(b).split(' ')]
  const [few, many] = words.length <= others.length ? [words, others] : [others, words]
  return few.every((word) => many.includes(word))
}
